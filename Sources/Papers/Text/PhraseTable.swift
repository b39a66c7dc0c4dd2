/// Finds any of some phrases, given in small letters, in one pass; they may begin within a word.
///
/// However many phrases the table holds, a byte costs one look at the table's page for it and the
/// next; only where a phrase begins with the two is anything compared.
struct PhraseTable: Sendable, ExpressibleByArrayLiteral {
  private let pages: [Int32]
  private let entries: [Entry]
  /// For each page whether it has entries: 1, else 0.
  private let isUsed: [UInt8]

  private struct Entry: Sendable {
    let phrase: StaticString
    /// The phrase's place in the list.
    let index: Int
    let key: WordKey
  }

  init(arrayLiteral phrases: StaticString...) { self.init(phrases) }

  /// Makes a table of `phrases`, each at least two bytes long.
  init(_ phrases: [StaticString]) {
    var table = [[Entry]](repeating: [], count: 1024)
    for (index, phrase) in phrases.enumerated() {
      let page = unsafe Self.page(phrase.utf8Start[0], phrase.utf8Start[1])
      table[page].append(Entry(phrase: phrase, index: index, key: WordKey(phrase)))
    }
    var starts: [Int32] = [0]
    for page in table { starts.append(starts[starts.count - 1] + Int32(page.count)) }
    pages = starts
    entries = Array(table.joined())
    isUsed = table.map { $0.isEmpty ? 0 : 1 }
  }

  /// The five low bits are the same for capitals and small letters.
  @inline(__always)
  private static func page(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// Calls `found` with the place in the list and the range of each phrase in `range`, in text
  /// order, until it says to stop.
  @inline(__always)
  func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>, until found: (Int, Range<Int>) -> Bool
  ) {
    let isUsed = isUsed.span
    guard range.count > 1 else { return }
    var offset = range.lowerBound
    let last = range.upperBound - 1
    var next = bytes[offset]
    while offset < last {
      let byte = next
      next = bytes[offset + 1]
      let page = Self.page(byte, next)
      guard isUsed[page] != 0 else {
        offset += 1
        continue
      }
      var candidate = Int(pages[page])
      let end = Int(pages[page + 1])
      let letters = bytes.eightBytes(at: offset)
      while candidate < end {
        let entry = entries[candidate]
        if entry.key.isPossible(in: letters),
          hasPrefix(entry.phrase, in: bytes, offset..<range.upperBound),
          found(entry.index, offset..<offset + entry.phrase.utf8CodeUnitCount)
        {
          return
        }
        candidate += 1
      }
      offset += 1
    }
  }

  /// Whether any of the phrases stands in `range`.
  func isFound(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    first(in: bytes, range) != nil
  }

  /// The first place of any phrase in `range`; of two that begin there, the earlier in the list.
  func first(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var place: Range<Int>?
    scan(bytes, range) { _, found in
      place = found
      return true
    }
    return place
  }

  /// The phrases in `range`: bit *n* stands for the *n*th of the list, of at most 64.
  func all(in bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var bits: UInt64 = 0
    scan(bytes, range) { index, _ in
      bits |= 1 << UInt64(index)
      return false
    }
    return bits
  }
}

extension String {
  /// Whether any of `phrases` stands in the text.
  func contains(any phrases: PhraseTable) -> Bool {
    phrases.isFound(in: utf8.span, 0..<utf8.count)
  }
}

extension Flow {
  /// Whether any of `phrases` stands in `range`.
  func contains(any phrases: PhraseTable, in range: Range<Int>) -> Bool {
    phrases.isFound(in: bytes.span, range)
  }

  /// The first place of any of `phrases` in `range`.
  func firstRange(ofAny phrases: PhraseTable, in range: Range<Int>) -> Range<Int>? {
    phrases.first(in: bytes.span, range)
  }
}
