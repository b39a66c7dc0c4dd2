/// Who belongs to which party, as far as the text tells.
///
/// The code in parentheses after a name is a party; only codes found so, and the Riksdag parties',
/// mean a party elsewhere in the text. A member named later without party gets the one printed
/// before.
///
/// Source: DOMAIN.md 6.2.
struct Roster: Hashable, Sendable {
  /// The codes that mean a party in the paper.
  private(set) var codes = PartyCodes.national
  private var parties: [String: String] = [:]
  private var doubtful: Set<String> = []

  /// The party printed for the person called `name`; `nil` when none or two are.
  func party(of name: String) -> String? { doubtful.contains(name) ? nil : parties[name] }

  /// Takes note that `name` belongs to `party`.
  mutating func add(_ name: String, party: String) {
    codes.add(party)
    note(name, party: party)
  }

  private mutating func note(_ name: String, party: String) {
    let known = parties.updateValue(party, forKey: name)
    if let known, known != party { doubtful.insert(name) }
  }
}

extension Roster {
  /// Reads every *Förnamn Efternamn (X)* in the text.
  ///
  /// The papers of one file come from one municipality, so that a code means the same in all.
  init(of flow: Flow) {
    self.init()
    let bytes = flow.bytes.span
    let openings = PartyCodes.openings(in: bytes, 0..<bytes.count)
    codes = PartyCodes(learnedFrom: bytes, 0..<bytes.count, opening: openings)
    for open in openings { read(bytes, at: open, from: 0) }
  }

  private mutating func read(_ bytes: Span<UInt8>, at open: Int, from start: Int) {
    guard let found = parenthesis(in: bytes, at: open, codes: codes),
      case .party(let code) = found.content,
      let words = Roster.capitals(bytes, before: bytes.blanksStart(before: open), from: start)
    else { return }
    let name = bytes.string(words)
    // Most members are named again and again.
    if parties[name] != code, Roster.isName(words, in: bytes) { note(name, party: code) }
  }

  /// The two to four capitalised words that end at `end`.
  private static func capitals(
    _ bytes: Span<UInt8>, before end: Int, from start: Int
  ) -> Range<Int>? {
    var first = end
    var words = 0
    while words < 4 {
      let gap = words == 0 ? first : first - 1
      guard words == 0 || bytes.has(0x20, at: gap) else { break }
      let word = wordStart(bytes, endingAt: gap, notBefore: start)
      guard word < gap, isUpper(in: bytes, at: word), bytes.isLetter(before: gap) else { break }
      first = word
      words += 1
    }
    return words >= 2 ? first..<end : nil
  }

  private static func isName(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let name = name(in: bytes, at: words.lowerBound) else { return false }
    return name.range == words && name.words >= 2
  }
}
