/// The party codes that mean something in one document.
///
/// The Riksdag parties' always do; a local party's code only where the document gives it to
/// members, for the same letters are another party in the next municipality.
///
/// Source: DOMAIN.md 6.1, 6.2.
struct PartyCodes: Hashable, Sendable {
  /// The Riksdag parties, their former codes, and independents.
  static let national = PartyCodes()

  /// The codes, in capitals.
  private(set) var codes: Set<String> = [
    "S", "M", "SD", "C", "V", "KD", "MP", "L", "FP", "FPL", "KDS", "VPK", "FI", "-",
  ]
  /// Local parties' names in small letters, with their codes.
  private(set) var names: [LocalName] = []

  /// A local party's name and its code.
  struct LocalName: Hashable, Sendable {
    let name: [UInt8]
    let code: String
  }

  /// The Riksdag parties and `added`, the codes of an attendance list.
  init(adding added: [String] = []) {
    for code in added { add(code) }
  }

  /// Makes `code` valid.
  mutating func add(_ code: String) {
    codes.insert(code)
    if code == "D" { add(name: Array("demokraterna".utf8), code: code) }
  }

  /// Makes `name` (small letters) stand for the party `code`.
  mutating func add(name: [UInt8], code: String) {
    let local = LocalName(name: name, code: code)
    if !names.contains(local) { names.append(local) }
  }

  /// Whether `code`, in capitals, is a party here.
  func contains(_ code: String) -> Bool { codes.contains(code) }

  /// The valid code that fills `range`, in capitals; `nil` when that is no party here.
  func code(in bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    guard let code = Self.normalised(in: bytes, range), codes.contains(code) else { return nil }
    return code
  }

  /// The letters in `range` as a code, in capitals; `nil` when they cannot be one.
  ///
  /// OCR reads the capital I of `FI` as a small L; `F!` is the same party's own spelling.
  static func normalised(in bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    if isDash(in: bytes, range) { return "-" }
    guard !range.isEmpty, range.count <= 10, isCodeLike(in: bytes, range) else { return nil }
    if range.count == 2, bytes[range.lowerBound] == UInt8(ascii: "F"),
      bytes[range.lowerBound + 1] == UInt8(ascii: "l")
        || bytes[range.lowerBound + 1] == UInt8(ascii: "!")
    {
      return "FI"
    }
    let text = bytes.string(range)
    let isCapital = range.allSatisfy { bytes[$0] < 0x80 && !Papers.isLower(bytes[$0]) }
    return isCapital ? text : text.uppercased()
  }

  /// Capitals, up to three small letters, or a capital among up to four letters.
  private static func isCodeLike(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var (letters, capitals, offset) = (0, 0, range.lowerBound)
    while offset < range.upperBound {
      let length = bytes.letterLength(at: offset)
      if length == 0 { break }
      letters += 1
      capitals += bytes.isUpper(at: offset) ? 1 : 0
      offset += length
    }
    let mark = offset == range.upperBound - 1 && bytes.has(0x21, at: offset)
    guard offset == range.upperBound || mark, letters > 0 else { return false }
    return capitals == letters ? letters <= 8 : letters <= (capitals > 0 ? 4 : 3)
  }

  private static func isDash(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count == 1 && bytes.has(0x2D, at: range.lowerBound)
      || range.count == 3 && bytes.matches(prefix: "–", at: range.lowerBound)
  }

  /// The local party whose name begins at `offset`.
  func localName(in bytes: Span<UInt8>, at offset: Int) -> PartyMention? {
    for local in names where bytes.matches(local.name, at: offset) {
      let end = offset + local.name.count
      let wordEnd = bytes.wordEnd(from: end)
      guard wordEnd == end || wordEnd == end + 1 && bytes.has(0x73, at: end) else { continue }
      return PartyMention(code: local.code, form: .name, range: offset..<wordEnd)
    }
    return nil
  }
}
