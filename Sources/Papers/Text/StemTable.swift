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

  /// Makes a table of `stems`, given in small letters and at least two bytes long.
  init(_ stems: [(Value, [StaticString])]) {
    var table = [[Entry]](repeating: [], count: 1024)
    for (value, words) in stems {
      for word in words {
        let page = unsafe Self.page(word.utf8Start[0], word.utf8Start[1])
        table[page].append(Entry(value: value, stem: word, key: WordKey(word)))
      }
    }
    var starts: [Int32] = [0]
    for page in table { starts.append(starts[starts.count - 1] + Int32(page.count)) }
    pages = starts
    entries = Array(table.joined())
  }

  @inline(__always)
  private static func page(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// Calls `found` with each stem's value and the range that it covers, in text order.
  @inline(__always)
  func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, _ found: (Value, Range<Int>) -> Void) {
    let pages = pages.span
    let last = range.upperBound - 1
    bytes.eachWordStart(in: range) { index in
      guard index < last else { return }
      let page = Self.page(bytes[index], bytes[index + 1])
      let start = Int(pages[page])
      let end = Int(pages[page + 1])
      if start < end { compare(start..<end, bytes, index, range.upperBound, found) }
    }
  }

  private func compare(
    _ candidates: Range<Int>, _ bytes: Span<UInt8>, _ start: Int, _ limit: Int,
    _ found: (Value, Range<Int>) -> Void
  ) {
    let letters = bytes.eightBytes(at: start)
    for candidate in candidates where entries[candidate].key.isPossible(in: letters) {
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
  let first = unsafe needle.utf8Start[0]
  var index = range.lowerBound
  while index + count <= range.upperBound {
    if bytes[index] | 0x20 == first | 0x20,
      hasPrefix(needle, in: bytes, index..<range.upperBound)
    {
      return true
    }
    index += 1
  }
  return false
}

/// Whether any of `needles` stands in `range`.
func containsAny(_ needles: [StaticString], in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  for needle in needles where contains(needle, in: bytes, range) { return true }
  return false
}
