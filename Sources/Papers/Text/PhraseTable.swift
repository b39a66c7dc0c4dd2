/// Finds any of some phrases, given in small letters, in one pass; they may begin within a word.
///
/// Phrases that all have one of three letters at the same place are looked for by these, eight bytes at
/// a time. Of others, however many, a byte costs one look at the table's page for it and the next. Only
/// where a phrase may begin is anything compared.
struct PhraseTable: Sendable, ExpressibleByArrayLiteral {
  private let pages: [Int32]
  private let entries: [Entry]
  /// For each page whether it has entries: 1, else 0.
  private let isUsed: [UInt8]
  /// One of which every phrase has at ``Anchors/place``; `nil` when they are too many.
  private let anchors: Anchors?

  /// Letters that tell where phrases may stand, small.
  private struct Anchors: Sendable {
    /// How many bytes of each phrase stand before its letter.
    let place: Int
    let first: UInt8
    let second: UInt8
    let third: UInt8
    /// Whether the three are the same.
    let isOne: Bool

    /// Takes the place where the phrases have the rarest letters, no more than three.
    init?(_ phrases: [StaticString]) {
      let shortest = phrases.reduce(8) { min($0, $1.utf8CodeUnitCount) }
      let places = (0..<shortest).map { (place: $0, letters: Self.letters(of: phrases, at: $0)) }
      let best = places.filter { $0.letters.count <= 3 }
        .min { Self.frequency(of: $0.letters) < Self.frequency(of: $1.letters) }
      guard let (place, letters) = best, let first = letters.first else { return nil }
      self.place = place
      self.first = first
      second = letters.count > 1 ? letters[1] : first
      third = letters.count > 2 ? letters[2] : first
      isOne = letters.count == 1
    }

    private static func letters(of phrases: [StaticString], at place: Int) -> [UInt8] {
      var letters: [UInt8] = []
      for phrase in phrases {
        let letter = unsafe phrase.utf8Start[place] | 0x20
        if !letters.contains(letter) { letters.append(letter) }
      }
      return letters
    }

    /// How often the letters stand in Swedish text, in thousandths.
    private static func frequency(of letters: [UInt8]) -> Int {
      letters.reduce(0) { $0 + (frequencies[Unicode.Scalar($1)] ?? 3) }
    }

    private static let frequencies: [Unicode.Scalar: Int] = [
      " ": 130, "e": 80, "a": 75, "n": 70, "t": 65, "r": 70, "s": 55, "i": 50, "l": 45, "d": 35,
      "o": 37, "m": 30, "k": 27, "g": 27, "v": 20, "f": 17, "u": 17, "p": 15, "h": 15, "b": 11,
      "c": 8, "y": 6, "j": 6,
      // The first byte of å, ä and ö, and the second of each.
      "\u{E3}": 40, "\u{A5}": 12, "\u{A4}": 14, "\u{B6}": 14,
    ]

    /// Where one of the letters stands, in any case; a byte after the first may be marked wrongly.
    @inline(__always)
    func marks(in bytes: UInt64) -> UInt64 {
      let group = ByteGroup(bytes).folded
      if isOne { return group.holds(first) }
      return group.holds(first) | group.holds(second) | group.holds(third)
    }
  }

  private struct Entry: Sendable {
    let phrase: StaticString
    /// The phrase's place in the list.
    let index: Int
    let key: WordKey
  }

  init(arrayLiteral phrases: StaticString...) { self.init(phrases) }

  /// Makes a table of `phrases`, each at least two bytes long.
  init(_ phrases: [StaticString]) {
    let paged = phrases.enumerated().map { index, phrase in
      let page = unsafe Self.page(phrase.utf8Start[0], phrase.utf8Start[1])
      return (page, Entry(phrase: phrase, index: index, key: WordKey(phrase)))
    }
    entries = paged.sorted { ($0.0, $0.1.index) < ($1.0, $1.1.index) }.map(\.1)
    var isUsed = [UInt8](repeating: 0, count: 1024)
    var starts = [Int32](repeating: 0, count: 1025)
    for (page, _) in paged {
      isUsed[page] = 1
      starts[page + 1] += 1
    }
    for page in 0..<1024 { starts[page + 1] += starts[page] }
    self.isUsed = isUsed
    pages = starts
    anchors = Anchors(phrases)
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
    guard range.count > 1 else { return }
    let last = range.upperBound - 1
    guard let anchors else { return scanPages(bytes, range, until: found) }
    var offset = range.lowerBound + anchors.place
    while offset < range.upperBound {
      var marks = anchors.marks(in: bytes.eightBytes(at: offset))
      while marks != 0 {
        let start = offset + marks.trailingZeroBitCount / 8 - anchors.place
        guard start < last else { return }
        if compare(bytes, start, Self.page(bytes[start], bytes[start + 1]), range.upperBound, found)
        {
          return
        }
        marks &= marks - 1
      }
      offset += 8
    }
  }

  /// The same byte by byte.
  @inline(__always)
  private func scanPages(
    _ bytes: Span<UInt8>, _ range: Range<Int>, until found: (Int, Range<Int>) -> Bool
  ) {
    let isUsed = isUsed.span
    var offset = range.lowerBound
    let last = range.upperBound - 1
    var next = bytes[offset]
    while offset < last {
      let byte = next
      next = bytes[offset + 1]
      let page = Self.page(byte, next)
      if isUsed[page] != 0, compare(bytes, offset, page, range.upperBound, found) { return }
      offset += 1
    }
  }

  /// Calls `found` with each phrase of `page` that stands at `offset`; whether it said to stop.
  @inline(__always)
  private func compare(
    _ bytes: Span<UInt8>, _ offset: Int, _ page: Int, _ limit: Int,
    _ found: (Int, Range<Int>) -> Bool
  ) -> Bool {
    var candidate = Int(pages[page])
    let end = Int(pages[page + 1])
    guard candidate < end else { return false }
    let letters = bytes.eightBytes(at: offset)
    while candidate < end {
      if entries[candidate].key.isPossible(in: letters),
        hasPrefix(entries[candidate].phrase, in: bytes, offset..<limit),
        found(
          entries[candidate].index,
          offset..<offset + entries[candidate].phrase.utf8CodeUnitCount)
      {
        return true
      }
      candidate += 1
    }
    return false
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
