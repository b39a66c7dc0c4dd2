/// Finds the beginnings of words, and phrases, in one pass over a text.
///
/// However many stems the table holds, a word costs one look at the table's page for its first two
/// letters; only words that share them with a stem are compared.
struct StemTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let value: Value
    let stem: StaticString
    let key: WordKey
  }

  /// Where the entries for each pair of first letters begin in ``entries``: 1,024 pages and an end.
  private let pages: [Int32]
  private let entries: [Entry]
  /// For each page a bit for each mark that the third and fourth letters of its stems have.
  private let marks: [UInt64]

  /// Makes a table of `stems`, given in small letters and at least two bytes long.
  init(_ stems: [(Value, [StaticString])]) {
    var table = [[Entry]](repeating: [], count: 1024)
    var marks = [UInt64](repeating: 0, count: 1024)
    for (value, words) in stems {
      for word in words {
        let page = unsafe Self.page(word.utf8Start[0], word.utf8Start[1])
        table[page].append(Entry(value: value, stem: word, key: WordKey(word)))
        // A stem that ends before them may go on with any letters.
        let letters = word.eightBytes(at: 0)
        marks[page] |= word.utf8CodeUnitCount < 4 ? .max : 1 << Self.mark(letters)
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

  /// What the third and fourth of the bytes are, in any case, as a number below 64.
  @inline(__always)
  private static func mark(_ letters: UInt64) -> UInt64 {
    letters >> 16 & 31 ^ (letters >> 24 & 31) << 1
  }

  /// Calls `found` with each stem's value and the range that it covers, in text order.
  @inline(__always)
  func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, _ found: (Value, Range<Int>) -> Void) {
    let marks = marks.span
    let last = range.upperBound - 1
    bytes.eachWordStart(in: range) { index in
      guard index < last else { return }
      let letters = bytes.eightBytes(at: index)
      let page = Int(truncatingIfNeeded: (letters & 31) << 5 | letters >> 8 & 31)
      if marks[page] >> Self.mark(letters) & 1 != 0 {
        compare(page, letters, bytes, index, range.upperBound, found)
      }
    }
  }

  private func compare(
    _ page: Int, _ letters: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ limit: Int,
    _ found: (Value, Range<Int>) -> Void
  ) {
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
