/// A heading whose noun is the proposal, with words around it that say no more than which one or whose.
///
///     Reviderat förslag till beslut · Förslag från arbetsutskottet · Arbetsutskottets beslutsförslag
///
/// *Förslag från Vänsterpartiet* and *Förslag till taxa* are no such headings.
///
/// Source: DOMAIN.md 3.3, *proposal*.
enum ProposalHeading {
  /// Reads `line`, which has no colon; `nil` when it is no such heading.
  static func heading(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 70 else { return nil }
    if hasSuffix(" beslutsförslag", in: bytes, line) {
      let owner = line.dropping(" beslutsförslag".utf8.count)
      return Heading.wholeBody(bytes, owner).map { _ in Heading(kind: .proposal) }
    }
    var start = line.lowerBound
    if let end = manners.wordEnd(in: bytes, at: start) { start = bytes.blanksEnd(from: end) }
    guard let end = nouns.wordEnd(in: bytes, at: start), end <= line.upperBound else { return nil }
    let rest = trimmed(bytes, end..<line.upperBound)
    let isPlain = bytes.matches(word: "förslag", at: start) && end == start + "förslag".utf8.count
    if rest.isEmpty { return Heading(kind: .proposal) }
    if !isPlain, let body = asked(rest, in: bytes) { return Heading(kind: .proposal, body: body) }
    return isOwner(rest, in: bytes) || !isPlain && papers.hasPrefix(in: bytes, rest)
      ? Heading(kind: .proposal) : nil
  }

  private static let nouns: WordList = [
    "förslag till beslut", "förslag på beslut", "beslutsförslag", "förslag",
  ]

  private static let manners: WordList = [
    "nytt", "reviderat", "alternativt", "liggande", "föreliggande", "ursprungligt", "ändrat",
    "uppdaterat", "kompletterat", "justerat",
  ]

  /// The body in *förslag till beslut till kommunstyrelsen*.
  private static func asked(_ words: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    guard let link = bytes.word(from: words.lowerBound, to: words.upperBound),
      BodyName.isAnyOf(["till", "för"], withGenitive: false, link, in: bytes)
    else { return nil }
    return Heading.wholeBody(bytes, trimmed(bytes, link.upperBound..<words.upperBound))
  }

  /// *Från arbetsutskottet*, *av förvaltningen*.
  private static func isOwner(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let link = bytes.word(from: words.lowerBound, to: words.upperBound),
      BodyName.isAnyOf(["från", "av"], withGenitive: false, link, in: bytes),
      case let owner = trimmed(bytes, link.upperBound..<words.upperBound), !owner.isEmpty
    else { return false }
    return Heading.wholeBody(bytes, owner) != nil
      || offices.hasSuffix(in: bytes, before: owner.upperBound)
  }

  private static let offices: WordList = ["förvaltningen", "kontoret", "presidiet", "kansliet"]

  /// In which paper the proposal stands.
  private static let papers: PrefixList = [
    "enligt tjänste", "i tjänste", "enligt skrivelse", "daterat ", "i utlåtande",
  ]
}
