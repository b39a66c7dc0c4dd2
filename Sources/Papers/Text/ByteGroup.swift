/// Eight bytes of a text looked at together; the results have a byte's high bit set where it is so.
struct ByteGroup {
  let bytes: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(_ bytes: UInt64) { self.bytes = bytes }

  /// The same with small letters for capitals.
  @inline(__always)
  var folded: ByteGroup { ByteGroup(bytes | Self.ones * 0x20) }

  /// Whether all are characters of ASCII.
  @inline(__always)
  var isASCII: Bool { bytes & Self.highs == 0 }

  /// The bytes with capitals made small: those of ASCII, and À to Þ, whose first byte may be the
  /// last of the group `before`.
  @inline(__always)
  func smallLetters(after before: UInt64) -> UInt64 {
    let low = bytes & ~Self.highs
    var capitals = (low + Self.ones * 0x3F) & ~(low + Self.ones * 0x25) & ~bytes
    if !isASCII {
      let seconds = holdsExactly(0xC3) << 8 | (before >> 56 == 0xC3 ? 0x80 : 0)
      // × stands among the letters, and ß after the last of them.
      capitals |= seconds & bytes & ~(low + Self.ones * 0x61) & ~holdsExactly(0x97)
    }
    return bytes | (capitals & Self.highs) >> 2
  }

  /// Letters: those of ASCII, and every byte of other characters.
  @inline(__always)
  var letters: UInt64 {
    let low = (bytes | Self.ones * 0x20) & ~Self.highs
    let isASCII = (low + Self.ones * 0x1F) & ~(low + Self.ones * 0x05)
    return (isASCII | bytes) & Self.highs
  }

  /// Small letters of ASCII.
  @inline(__always)
  var smallASCII: UInt64 {
    let low = bytes & ~Self.highs
    return (low + Self.ones * 0x1F) & ~(low + Self.ones * 0x05) & ~bytes & Self.highs
  }

  @inline(__always)
  var digits: UInt64 {
    let low = bytes & ~Self.highs
    return (low + Self.ones * 0x50) & ~(low + Self.ones * 0x46) & ~bytes & Self.highs
  }

  /// What comes before the letters of ASCII: spaces, digits, most marks.
  @inline(__always)
  var belowLetters: UInt64 { ~(bytes | bytes << 1) & Self.highs }

  /// Digits, and the six marks after them; a byte after one may be marked wrongly.
  @inline(__always)
  var digitRow: UInt64 {
    let rows = (bytes ^ (Self.ones * 0x30)) & (Self.ones * 0xF0)
    return (rows &- Self.ones) & ~rows & Self.highs
  }

  /// Spaces and tabs; a byte after one may be marked wrongly.
  @inline(__always)
  var spaces: UInt64 { holds(0x20) | holds(0x09) }

  /// Spaces and tabs, and nothing else.
  @inline(__always)
  var plainSpaces: UInt64 { holdsExactly(0x20) | holdsExactly(0x09) }

  /// White space of ASCII, and nothing else.
  @inline(__always)
  var blanks: UInt64 {
    let low = bytes & ~Self.highs
    let controls = (low + Self.ones * 0x77) & ~(low + Self.ones * 0x72) & ~bytes & Self.highs
    return controls | holdsExactly(0x20)
  }

  /// Control characters: what is less than a space.
  @inline(__always)
  var controls: UInt64 { (bytes &- Self.ones * 0x20) & ~bytes & Self.highs }

  /// Where `byte` is; a byte after the first such may be marked wrongly.
  @inline(__always)
  func holds(_ byte: UInt8) -> UInt64 {
    let difference = bytes ^ (Self.ones * UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  /// Where `byte`, which is odd, or the one before it is; a byte after the first such may be marked
  /// wrongly.
  @inline(__always)
  func holdsOdd(_ byte: UInt8) -> UInt64 { ByteGroup(bytes | Self.ones).holds(byte) }

  /// Where `byte` is, and nowhere else.
  @inline(__always)
  func holdsExactly(_ byte: UInt8) -> UInt64 {
    let difference = bytes ^ (Self.ones * UInt64(byte))
    return ~(((difference & ~Self.highs) + ~Self.highs) | difference) & Self.highs
  }

  /// Whether no two neighbours are both spaces or tabs.
  @inline(__always)
  var hasNoNeighbouringSpaces: Bool { spaces & spaces << 8 == 0 }
}

extension Span<UInt8> {
  /// The first offset in `range` that `marks` marks among eight bytes; `nil` when there is none.
  ///
  /// Only the first mark of a group need be right.
  @inline(__always)
  func firstOffset(in range: Range<Int>, _ marks: (ByteGroup) -> UInt64) -> Int? {
    var offset = range.lowerBound
    let last = lastWhole(in: range)
    while offset <= last {
      let found = marks(ByteGroup(wholeEight(at: offset)))
      if found != 0 { return offset &+ found.trailingZeroBitCount / 8 }
      offset &+= 8
    }
    guard offset < range.upperBound else { return nil }
    let place = offset + marks(ByteGroup(eightBytes(at: offset))).trailingZeroBitCount / 8
    return place < range.upperBound ? place : nil
  }

  /// Where `byte` first stands at or after `start`; `nil` when it does not.
  func offset(of byte: UInt8, from start: Int) -> Int? { offset(of: byte, in: start..<count) }

  /// Where `byte` first stands in `range`; `nil` when it does not.
  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    firstOffset(in: range) { $0.holds(byte) }
  }

  /// Where `byte` last stands in `range`; `nil` when it does not.
  func lastOffset(of byte: UInt8, in range: Range<Int>) -> Int? {
    lastOffset(in: range) { $0.holdsExactly(byte) }
  }

  /// The last offset in `range` that `marks` marks among eight bytes; `nil` when there is none.
  @inline(__always)
  func lastOffset(in range: Range<Int>, _ marks: (ByteGroup) -> UInt64) -> Int? {
    var end = range.upperBound
    while end > range.lowerBound {
      let marks = marks(ByteGroup(eightBytes(before: end)))
      if marks != 0 {
        let place = end - 1 - marks.leadingZeroBitCount / 8
        return place >= range.lowerBound ? place : nil
      }
      end -= 8
    }
    return nil
  }
}
