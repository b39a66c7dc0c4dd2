/// The mark at the start of a point in a list.
///
/// Source: DOMAIN.md 4.2.
struct Marker: Hashable, Sendable {
  /// What kind of mark it is.
  enum Kind: Hashable, Sendable {
    /// `-`, `•` and their like.
    case bullet
    /// `1.`, `1)`, `(1)`, `punkt 1`.
    case number
    /// `1 ` without a full stop: a mark only where the numbers follow one another.
    case bareNumber
    /// `a.`, `a)`.
    case letter
    /// A line that begins with `att`, or with `och att`, `samt att`, `dels att`.
    case att
    /// `I första hand:`, `I andra hand`.
    case rank
  }

  let kind: Kind
  private let digits: Label
  /// Bytes from the start of the line to the point's own words, a leading `att` included.
  let length: Int
  /// Whether the point's words begin with `att`, after the mark or as the mark itself.
  let hasAtt: Bool

  /// As printed, without full stop or parenthesis; `nil` for bullets and `att`.
  var label: String? { digits.text }

  /// The number that a number mark carries; `nil` for other marks.
  var ordinal: Int? { kind == .number || kind == .bareNumber ? digits.number : nil }

  /// What a mark prints: up to eight bytes in one word, so that copies of a mark cost nothing.
  struct Label: Hashable, Sendable {
    private var bytes: UInt64 = 0

    static let none = Label()
    static let longest = 8

    private init() {}

    init(_ source: Span<UInt8>, _ range: Range<Int>) {
      for index in range.reversed() { bytes = bytes << 8 | UInt64(source[index]) }
    }

    init(_ letter: UInt8) { bytes = UInt64(letter) }

    /// The number printed; `nil` when the mark prints a letter or nothing.
    var number: Int? {
      var number: Int?
      var rest = bytes
      while rest != 0 {
        guard isDigit(UInt8(truncatingIfNeeded: rest)) else { return nil }
        number = (number ?? 0) * 10 + Int(rest & 0x0F)
        rest >>= 8
      }
      return number
    }

    var text: String? {
      if bytes == 0 { return nil }
      let count = Label.longest - bytes.leadingZeroBitCount / 8
      return String(
        decoding: (0..<count).map { UInt8(truncatingIfNeeded: bytes >> ($0 * 8)) }, as: UTF8.self)
    }
  }
}

extension Marker {
  /// A bullet that takes no room.
  init(bulletElsewhere: Void) {
    self.init(kind: .bullet, digits: .none, length: 0, hasAtt: false)
  }

  /// Whether a line that begins with `letters` may have a mark: of those that begin with a capital
  /// only *Att*, *Dels att*, *Punkt* and *I första hand* have.
  @inline(__always)
  static func mayBegin(_ letters: UInt64) -> Bool {
    let first = UInt8(truncatingIfNeeded: letters)
    if first == UInt8(ascii: "I") { return UInt8(truncatingIfNeeded: letters >> 8) == 0x20 }
    if first == UInt8(ascii: "D") { return letters & 0xFF_FFFF == 0x6C_65_44 }
    return first &- UInt8(ascii: "A") >= 26 || first == UInt8(ascii: "A")
      || first == UInt8(ascii: "P")
  }

  /// Reads the mark at the start of the line `range`; `nil` when the line has none.
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let mark = Marker.mark(in: bytes, range) else {
      let length = Marker.attLength(in: bytes, range)
      guard length > 0 else { return nil }
      let digits = Marker.attDigits(in: bytes, range.lowerBound..<range.lowerBound + length)
      self.init(kind: .att, digits: digits, length: length, hasAtt: true)
      return
    }
    let rest = range.lowerBound + mark.length
    let att = Marker.attLength(in: bytes, rest..<range.upperBound)
    self.init(
      kind: mark.kind, digits: mark.label, length: mark.length + att, hasAtt: att > 0)
  }

  private static func mark(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (kind: Kind, label: Label, length: Int)? {
    guard !range.isEmpty else { return nil }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), 0xE2, 0xC2: return bullet(in: bytes, range)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("): return number(in: bytes, range)
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return point(in: bytes, range)
    case UInt8(ascii: "I"): return rank(in: bytes, range)
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return letter(in: bytes, range)
    default: return nil
    }
  }

  private static func bullet(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (kind: Kind, label: Label, length: Int)? {
    let width = bulletWidth(in: bytes, range)
    guard width > 0 else { return nil }
    let rest = range.lowerBound + width
    let spaces = spaceCount(in: bytes, rest..<range.upperBound)
    let isDash = bytes[range.lowerBound] == UInt8(ascii: "-")
    // "-att uppmana": a dash may stand close to the word, but "-12" and "-5 mnkr" are figures.
    guard rest + spaces < range.upperBound,
      spaces > 0 || !isDash || isLetter(bytes[rest])
        || isCounted(in: bytes, rest..<range.upperBound)
    else { return nil }
    return (.bullet, .none, width + spaces)
  }

  /// *100 nya bostäder*: a number of things, no year and no sum.
  private static func isCounted(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = bytes.digitsEnd(from: range.lowerBound)
    let word = end + 1
    return (1...3).contains(end - range.lowerBound) && word + 3 < range.upperBound
      && bytes.has(UInt8(ascii: " "), at: end) && isLower(in: bytes, at: word)
      && bytes.wordEnd(from: word) - word > 2 && amountUnit(in: bytes, at: word) == nil
      && !bytes.matches(word: "procent", at: word)
  }

  /// Bytes of the bullet: `-`, `*`, `–`, `—`, `‣`, `•`, `◦`, `●`, `▪`, `■`, `·`, and arrowheads, ticks and
  /// the like of other sets of signs: `➢`, `✓`, `►`, `❖`, `⁃`, `▫`.
  static func bulletWidth(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") { return 1 }
    guard range.count >= 2 else { return 0 }
    let second = bytes[range.lowerBound + 1]
    if first == 0xC2 { return second == 0xB7 ? 2 : 0 }
    guard range.count >= 3 else { return 0 }
    let third = bytes[range.lowerBound + 2]
    switch (second, third) {
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0xA2), (0x80, 0xA3): return 3
    case (0x97, 0x8F), (0x97, 0xA6), (0x97, 0x8B), (0x96, 0xAA), (0x96, 0xA0): return 3
    case (0x9E, 0x94...0xBE), (0x9C, 0x93...0x94), (0x9D, 0x96), (0x81, 0x83): return 3
    case (0x96, 0xAB), (0x96, 0xB6), (0x96, 0xB8), (0x96, 0xBA): return 3
    default: return 0
    }
  }

  private static func number(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (kind: Kind, label: Label, length: Int)? {
    var offset = range.lowerBound
    let isWrapped = bytes[offset] == UInt8(ascii: "(")
    if isWrapped { offset += 1 }
    let digits = offset
    while offset < range.upperBound, offset - digits < 3, isDigit(bytes[offset]) { offset += 1 }
    guard offset > digits, offset < range.upperBound else { return nil }
    let label = Label(bytes, digits..<offset)
    let isClosed =
      isWrapped
      ? bytes[offset] == UInt8(ascii: ")")
      : bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")")
    let end = isClosed ? offset + 1 : offset
    let spaces = spaceCount(in: bytes, end..<range.upperBound)
    guard spaces > 0, end + spaces < range.upperBound else { return nil }
    if isClosed { return (.number, label, end + spaces - range.lowerBound) }
    guard !isWrapped, offset - digits <= 2, spaces <= 4,
      isUpper(in: bytes, at: end + spaces) || infinitives.hasWord(in: bytes, at: end + spaces)
    else { return nil }
    return (.bareNumber, label, end + spaces - range.lowerBound)
  }

  /// What a body decides to do, after a number without a full stop: `1 teckna avtal`. A day, a figure or
  /// an address that begins a line has another word behind it.
  static let infinitives: WordList = [
    "anmoda", "anse", "anslå", "ansöka", "anta", "anteckna", "anvisa", "att", "avge", "avslå",
    "avsluta", "avskriva", "avsätta", "avvakta", "begära", "behålla", "bemyndiga", "besvara",
    "bevilja", "bifalla", "bilda", "bordlägga", "delegera", "entlediga", "erbjuda", "fastställa",
    "finansiera", "fortsätta", "förklara", "förlänga", "förorda", "föreslå", "förvärva", "ge",
    "genomföra", "godkänna", "hemställa", "hyra", "höja", "ianspråkta", "ingå", "initiera",
    "inleda", "införa", "inrätta", "justera", "köpa", "lägga", "lämna", "medge", "minska",
    "notera", "omdisponera", "omfördela", "ombudgetera", "pröva", "påbörja", "redovisa",
    "rekommendera", "remittera", "reservera", "revidera", "rikta", "sälja", "säga", "sänka",
    "ställa",
    "ta", "tacka", "teckna", "tilldela", "tillföra", "tillstyrka", "tillsätta", "undersöka",
    "uppdra", "upphäva", "upphandla", "upplåta", "uppmana", "upprätta", "utarbeta", "utreda",
    "utse", "utöka", "välja", "återkalla", "återkomma", "återremittera", "återta", "ändra",
    "överföra", "överklaga", "överlämna", "översända", "öka",
  ]

  /// `punkt 1`, `Punkt 1:`.
  private static func point(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (kind: Kind, label: Label, length: Int)? {
    guard hasPrefix("punkt ", in: bytes, range) else { return nil }
    var offset = range.lowerBound + 6
    let digits = offset
    while offset < range.upperBound, isDigit(bytes[offset]) { offset += 1 }
    guard offset > digits, offset - digits <= Label.longest, offset < range.upperBound,
      bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ".")
    else { return nil }
    let spaces = spaceCount(in: bytes, offset + 1..<range.upperBound)
    return (.number, Label(bytes, digits..<offset), offset + 1 + spaces - range.lowerBound)
  }

  /// `I första hand:`, `I andra hand att …`: demands in the order of what is wanted most.
  private static func rank(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (kind: Kind, label: Label, length: Int)? {
    for mark in ranks where hasPrefix(mark, in: bytes, range) {
      let end = range.lowerBound + mark.utf8CodeUnitCount
      let isColon = bytes.has(UInt8(ascii: ":"), at: end)
      let rest = isColon ? end + 1 : end
      let spaces = spaceCount(in: bytes, rest..<range.upperBound)
      let words = rest + spaces..<range.upperBound
      // Its words may stand on the line below.
      guard isColon ? spaces > 0 || words.isEmpty : hasPrefix("att ", in: bytes, words) else {
        return nil
      }
      return (.rank, .none, words.lowerBound - range.lowerBound)
    }
    return nil
  }

  private static let ranks: [StaticString] = [
    "i första hand", "i andra hand", "i tredje hand",
  ]

  /// `a.`, `a)`; `l.` is how a scanner reads `1.`; a lone `o` is a bullet.
  private static func letter(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (kind: Kind, label: Label, length: Int)? {
    guard range.count >= 3 else { return nil }
    let first = bytes[range.lowerBound]
    let second = bytes[range.lowerBound + 1]
    if first == UInt8(ascii: "o"), isSpace(second) {
      let spaces = spaceCount(in: bytes, range.lowerBound + 1..<range.upperBound)
      return spaces >= 2 ? (.bullet, .none, 1 + spaces) : nil
    }
    guard second == UInt8(ascii: ".") || second == UInt8(ascii: ")") else { return nil }
    let spaces = spaceCount(in: bytes, range.lowerBound + 2..<range.upperBound)
    guard spaces > 0, range.lowerBound + 2 + spaces < range.upperBound else { return nil }
    if first == UInt8(ascii: "l"), second == UInt8(ascii: ".") {
      return (.number, Label(UInt8(ascii: "1")), 2 + spaces)
    }
    return (.letter, Label(first), 2 + spaces)
  }

  static func spaceCount(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    while range.lowerBound + count < range.upperBound, isSpace(bytes[range.lowerBound + count]) {
      count += 1
    }
    return count
  }
}
