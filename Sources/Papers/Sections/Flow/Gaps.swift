/// Where a text has tabs, or spaces beside each other. Most lines have neither, and need not be looked
/// through for columns.
struct Gaps {
  /// The bytes that are a tab, or a space or tab after another; a few more may be among them.
  private var places: [Int] = []
  private var next = 0

  init(in bytes: Span<UInt8>) {
    var before: UInt64 = 0
    var offset = 0
    let last = bytes.lastWhole(in: 0..<bytes.count)
    while offset <= last {
      add(ByteGroup(bytes.wholeEight(at: offset)), at: offset, &before)
      offset &+= 8
    }
    add(ByteGroup(bytes.eightBytes(at: offset)), at: offset, &before)
  }

  /// Looks through eight bytes; `before` is 0x80 when a space ends those before them, else 0.
  @inline(__always)
  private mutating func add(_ group: ByteGroup, at offset: Int, _ before: inout UInt64) {
    let blanks = group.holds(UInt8(ascii: " "))
    let tabs = group.holds(UInt8(ascii: "\t"))
    let found = tabs | blanks & (blanks << 8 | before)
    if found != 0 { add(found, at: offset) }
    // A space may follow a tab: then the tab itself is found.
    before = blanks >> 56
  }

  @inline(never)
  private mutating func add(_ found: UInt64, at offset: Int) {
    var marks = found
    while marks != 0 {
      places.append(offset + marks.trailingZeroBitCount / 8)
      marks &= marks - 1
    }
  }

  /// Whether `range` may have a gap; ranges are asked for in text order.
  mutating func begin(in range: Range<Int>) -> Bool {
    while next < places.count, places[next] < range.lowerBound { next += 1 }
    return next < places.count && places[next] < range.upperBound
  }
}

extension Span<UInt8> {
  /// Where the first gap between columns is told: a tab, or the third of three spaces; `nil` when
  /// `range` has none.
  func columnGap(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let group = ByteGroup(eightBytes(at: offset))
      let spaces = group.holdsExactly(UInt8(ascii: " "))
      let tabs = group.holds(UInt8(ascii: "\t"))
      let pairs = spaces & spaces << 8
      if tabs | pairs == 0 {
        // The last of the eight may begin a pair.
        offset += 7
        continue
      }
      // Eight bytes hold six places where three spaces may begin.
      let gaps = pairs & spaces << 16 | tabs
      if gaps != 0 {
        let place = offset + gaps.trailingZeroBitCount / 8
        return place < range.upperBound ? place : nil
      }
      offset += 6
    }
    return nil
  }
}
