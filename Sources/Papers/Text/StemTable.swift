/// Finds the beginnings of words, and phrases, in one pass over a text.
///
/// However many stems the table holds, a word costs one look at the mark that its first four letters
/// have; only words that share it with a stem are compared.
struct StemTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let value: Value
    let stem: StaticString
    let key: WordKey
  }

  /// Where the entries for each pair of first letters begin in ``entries``: 1,024 pages and an end.
  private let pages: [Int32]
  private let entries: [Entry]
  /// A bit for each of 65,536 marks: whether the first letters of a stem have it.
  private let marks: [UInt64]

  /// Makes a table of `stems`, given in small letters and at least two bytes long.
  init(_ stems: [(Value, [StaticString])]) {
    var table = [[Entry]](repeating: [], count: 1024)
    var marks = [UInt64](repeating: 0, count: 1024)
    for (value, words) in stems {
      for word in words {
        let page = unsafe Self.page(word.utf8Start[0], word.utf8Start[1])
        table[page].append(Entry(value: value, stem: word, key: WordKey(word)))
        // A stem of fewer letters may go on with any.
        let letters = word.eightBytes(at: 0)
        let count = UInt64(min(word.utf8CodeUnitCount, 4))
        for next in 0..<(UInt64(1) << (20 - 5 * count)) {
          let mark = Self.mark(letters | (next & 31) << 24 | (next >> 5) << 16)
          marks[mark >> 6] |= 1 << UInt64(mark & 63)
        }
      }
    }
    self.marks = marks
    var starts: [Int32] = [0]
    for page in table { starts.append(starts[starts.count - 1] + Int32(page.count)) }
    pages = starts
    entries = Array(table.joined())
  }

  @inline(__always)
  private static func page(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// What the first four of the bytes are, in any case, as a number below 65,536.
  @inline(__always)
  private static func mark(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: ((letters & 0x1F1F_1F1F) &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// Calls `found` with each stem's value and the range that it covers, in text order.
  @inline(__always)
  func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, _ found: (Value, Range<Int>) -> Void) {
    let marks = marks.span
    let last = range.upperBound - 1
    bytes.eachWordStart(in: range) { index in
      guard index < last else { return }
      let letters = bytes.eightBytes(at: index)
      let mark = Self.mark(letters)
      if marks[mark >> 6] >> UInt64(mark & 63) & 1 != 0 {
        compare(letters, bytes, index, range.upperBound, found)
      }
    }
  }

  private func compare(
    _ letters: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ limit: Int,
    _ found: (Value, Range<Int>) -> Void
  ) {
    let page = Int(truncatingIfNeeded: (letters & 31) << 5 | letters >> 8 & 31)
    for candidate in Int(pages[page])..<Int(pages[page + 1])
    where entries[candidate].key.isPossible(in: letters) {
      let stem = entries[candidate].stem
      if hasPrefix(stem, in: bytes, start..<limit) {
        found(entries[candidate].value, start..<start + stem.utf8CodeUnitCount)
      }
    }
  }
}

/// Whether `needle` (in small letters) stands anywhere in `range`, in any case.
func contains(_ needle: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  let count = needle.utf8CodeUnitCount
  guard range.count >= count else { return false }
  // Many begin with a space, as every second word of a text does.
  let place = unsafe needle.utf8Start[0] == UInt8(ascii: " ") && count > 1 ? 1 : 0
  let letter = unsafe needle.utf8Start[place] | 0x20
  var places = range.lowerBound + place..<range.upperBound - count + place + 1
  while let found = bytes.firstOffset(in: places, { $0.folded.holds(letter) }) {
    if hasPrefix(needle, in: bytes, found - place..<range.upperBound) { return true }
    places = found + 1..<places.upperBound
  }
  return false
}

/// Whether any of `needles` stands in `range`.
func containsAny(_ needles: [StaticString], in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  for needle in needles where contains(needle, in: bytes, range) { return true }
  return false
}
