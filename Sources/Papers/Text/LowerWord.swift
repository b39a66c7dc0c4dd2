/// A word in small letters that lies in itself: comparing it with a word in the source takes a few
/// steps and no memory.
///
/// The first 24 and the last eight bytes tell words apart, and their length; none that is looked
/// for is longer.
struct LowerWord: Hashable, Sendable {
  /// How many bytes the word has.
  private(set) var count = 0
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var last: UInt64 = 0

  /// No word.
  init() {}

  /// Makes the word that stands at `range`, in any case.
  init(in bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 24 else {
      for offset in range { append(bytes.folded(at: offset)) }
      return
    }
    count = range.count
    let start = range.lowerBound
    let raw = bytes.eightBytes(at: start) & Self.mask(count)
    first = ByteGroup(raw).smallLetters(after: 0)
    if count > 8 {
      let next = bytes.eightBytes(at: start + 8) & Self.mask(count - 8)
      second = ByteGroup(next).smallLetters(after: raw)
      if count > 16 {
        let last = bytes.eightBytes(at: start + 16) & Self.mask(count - 16)
        third = ByteGroup(last).smallLetters(after: next)
      }
    }
    let (head, tail) = count <= 8 ? (0, first) : count <= 16 ? (first, second) : (second, third)
    let length = UInt64(truncatingIfNeeded: (count - 1) & 7 + 1) * 8
    last = tail.byteSwapped >> (64 - length) | (length < 64 ? head.byteSwapped << length : 0)
  }

  /// Makes the word `text`, in any case.
  init(_ text: String) {
    let bytes = text.utf8.span
    self.init(in: bytes, 0..<bytes.count)
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    let place = UInt64(truncatingIfNeeded: count & 7) * 8
    switch count {
    case 0..<8: first |= UInt64(byte) << place
    case 8..<16: second |= UInt64(byte) << place
    case 16..<24: third |= UInt64(byte) << place
    default: break
    }
    last = last << 8 | UInt64(byte)
    count += 1
  }

  private var bytes: [UInt8] { (0..<min(count, 24)).map { byte(at: $0) } }

  /// The byte at `index`, which is less than 24.
  private func byte(at index: Int) -> UInt8 {
    let group = index < 8 ? first : index < 16 ? second : third
    return UInt8(truncatingIfNeeded: group >> UInt64(index % 8 * 8))
  }

  func hash(into hasher: inout Hasher) { hasher.combine(first ^ last &* 31) }

  /// One of 64 bits, by the word's letters.
  @inline(__always)
  var bit: UInt64 { 1 << (((first ^ last) &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  /// A number by the word's letters, other than ``bit``.
  fileprivate var place: Int {
    Int(truncatingIfNeeded: ((first ^ last) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

extension LowerWord: ExpressibleByStringLiteral {
  @inline(__always)
  init(stringLiteral word: StaticString) {
    count = word.utf8CodeUnitCount
    first = word.eightBytes(at: 0)
    if count > 8 { second = word.eightBytes(at: 8) }
    if count > 16 { third = word.eightBytes(at: 16) }
    last =
      count >= 8
      ? word.eightBytes(at: count - 8).byteSwapped
      : count > 0 ? first.byteSwapped >> UInt64(truncatingIfNeeded: 64 - 8 * count) : 0
  }
}

extension LowerWord {
  /// Whether the word begins with `stem`, of at most 24 bytes.
  @inline(__always)
  func hasPrefix(_ stem: LowerWord) -> Bool {
    count >= stem.count
      && (first ^ stem.first) & Self.mask(stem.count) == 0
      && (stem.count <= 8 || (second ^ stem.second) & Self.mask(stem.count - 8) == 0)
      && (stem.count <= 16 || (third ^ stem.third) & Self.mask(stem.count - 16) == 0)
  }

  /// Whether the word ends with `ending`, of at most eight bytes.
  @inline(__always)
  func hasSuffix(_ ending: LowerWord) -> Bool {
    count >= ending.count && (last ^ ending.last) & Self.mask(ending.count) == 0
  }

  /// The low `count` bytes.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : 1 << UInt64(truncatingIfNeeded: count * 8) &- 1
  }

  /// The number that the word prints in figures; `nil` when it is no such.
  var number: Int? {
    guard (1...15).contains(count) else { return nil }
    var number = 0
    for index in 0..<count {
      let byte = byte(at: index)
      guard byte.isASCIIDigit else { return nil }
      number = number * 10 + Int(byte & 0x0F)
    }
    return number
  }

  /// The word without parentheses and full stops at its ends.
  var trimmingParentheses: LowerWord {
    guard count > 0, count <= 24, Self.isMark(first) || Self.isMark(last) else { return self }
    var rest = bytes[...]
    while let byte = rest.first, byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
      rest.removeFirst()
    }
    while let byte = rest.last, Self.closing.contains(byte) { rest.removeLast() }
    var word = LowerWord()
    for byte in rest { word.append(byte) }
    return word
  }

  private static let closing: [UInt8] = [
    UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "."),
  ]

  private static func isMark(_ end: UInt64) -> Bool {
    let byte = UInt8(truncatingIfNeeded: end)
    return byte < 0x30 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }
}

/// Some words in small letters.
struct LowerWords: Sendable, ExpressibleByArrayLiteral {
  /// The words at the places that their letters give, or the next free ones; others are empty.
  private let slots: [LowerWord]
  /// The bits of all words: most others have none of them.
  private let bits: UInt64

  init(arrayLiteral words: LowerWord...) { self.init(words) }

  fileprivate init(_ words: [LowerWord]) {
    var size = 4
    while size < words.count * 2 { size *= 2 }
    var slots = [LowerWord](repeating: LowerWord(), count: size)
    for word in words {
      var place = word.place & (size - 1)
      while slots[place].count > 0 { place = (place + 1) & (size - 1) }
      slots[place] = word
    }
    self.slots = slots
    bits = words.reduce(0) { $0 | $1.bit }
  }

  @inline(__always)
  func contains(_ word: LowerWord) -> Bool { place(of: word) != nil }

  /// Where the word lies among ``capacity`` places; `nil` when it is none of these.
  @inline(__always)
  fileprivate func place(of word: LowerWord) -> Int? {
    bits & word.bit != 0 ? find(word) : nil
  }

  fileprivate var capacity: Int { slots.count }

  private func find(_ word: LowerWord) -> Int? {
    guard word.count > 0 else { return nil }
    var place = word.place & (slots.count - 1)
    while slots[place].count > 0 {
      if slots[place] == word { return place }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// What some words in small letters stand for.
struct LowerWordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private let words: LowerWords
  private let values: [Value?]

  init(dictionaryLiteral entries: (LowerWord, Value)...) {
    words = LowerWords(entries.map(\.0))
    var values = [Value?](repeating: nil, count: words.capacity)
    for (word, value) in entries {
      if let place = words.place(of: word) { values[place] = value }
    }
    self.values = values
  }

  @inline(__always)
  subscript(word: LowerWord) -> Value? { words.place(of: word).flatMap { values[$0] } }
}
