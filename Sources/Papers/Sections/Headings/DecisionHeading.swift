/// A heading whose noun is the decision, with words around it that say no more than whose, how or where.
///
///     Kommunstyrelsens enhälliga beslut · Beslut KS § 12 · Beslut efter omröstning
///     Beslut, omedelbart justerat · Beslut för kommunstyrelsen
///
/// *Beslut om taxan* and *Tidigare beslut* are no such headings: what a decision is about, and when it was
/// made, are words of a text.
///
/// Source: DOMAIN.md 3.3, *decision*.
enum DecisionHeading {
  private static let mostWords = 7

  /// Reads `line`, which has no colon; `nil` when it is no such heading.
  static func heading(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 100, let noun = noun(in: bytes, line),
      let body = owned(trimmed(bytes, line.lowerBound..<noun.lowerBound), in: bytes),
      let decider = decider(noun.upperBound..<line.upperBound, in: bytes)
    else { return nil }
    let named = body.isEmpty ? decider : body
    return Heading(kind: .decision, body: named.isEmpty ? nil : named)
  }

  // MARK: The noun

  private static let nouns: WordList = ["beslut", "beslutet"]

  private static func noun(in bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var offset = line.lowerBound
    for _ in 0..<mostWords {
      guard let word = bytes.word(from: offset, to: line.upperBound) else { return nil }
      if let end = nouns.wordEnd(in: bytes, at: word.lowerBound) { return word.lowerBound..<end }
      offset = word.upperBound
    }
    return nil
  }

  // MARK: What stands before it

  /// The body whose decision it is, an empty stretch when the words name none; `nil` when they say more.
  private static func owned(_ words: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    var owner = words
    // "Kommunstyrelsens enhälliga beslut"
    if let last = bytes.word(before: owner.upperBound, from: owner.lowerBound),
      manners.wordEnd(in: bytes, at: last.lowerBound) == last.upperBound
    {
      owner = trimmed(bytes, owner.lowerBound..<last.lowerBound)
    }
    return owner.isEmpty ? owner : Heading.wholeBody(bytes, owner)
  }

  private static let manners: WordList = [
    "enhälliga", "enhälligt", "slutliga", "slutligt", "egna", "eget", "följande", "fattade",
  ]

  // MARK: What stands behind it

  /// The body behind the noun, an empty stretch when the words say no more than how the decision was
  /// made, or its number; `nil` when they say something else.
  private static func decider(_ words: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    let rest = trimmed(bytes, words)
    let none = words.upperBound..<words.upperBound
    if rest.isEmpty || manner.hasPrefix(in: bytes, rest) { return none }
    // "Beslut – kommunstyrelsen", "Beslut i kommunstyrelsen"
    if let link = bytes.word(from: rest.lowerBound, to: rest.upperBound),
      isLower(in: bytes, at: link.lowerBound)
        && BodyName.isAnyOf(["för", "i", "av"], withGenitive: false, link, in: bytes)
        || link.count <= 3 && Marker.bulletWidth(in: bytes, link) == link.count
    {
      return Heading.wholeBody(bytes, trimmed(bytes, link.upperBound..<rest.upperBound))
    }
    return numbered(rest, in: bytes)
  }

  private static let manner: PrefixList = [
    "efter omröstning", "efter votering", "för egen del", "för egen räkning", "för sin del",
    ", omedelbart justera", ", omedelbar justering", "– omedelbar", "- omedelbar",
    "(omedelbart justera", "(omedelbar justering", "(justeras omedelbart", "(paragrafen justera",
    "omedelbart justera", ", justeras omedelbart", "och yttrande", "och motivering",
    "och anslag", "med omedelbar justering", "(egen del)", "(för egen del)", ", egen del",
    "(enhälligt", ", enhälligt", "– enhälligt", "- enhälligt",
  ]

  /// The body of `KS § 12`, `KS`; an empty stretch for `§ 12`, `1`; `nil` for anything else.
  private static func numbered(_ rest: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    var offset = rest.lowerBound
    var body = offset..<offset
    if let word = bytes.word(from: offset, to: rest.upperBound),
      BodyName.isAbbreviation(word, in: bytes)
    {
      body = word
      offset = bytes.blanksEnd(from: word.upperBound)
    }
    if offset + 2 <= rest.upperBound, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA7 {
      offset = bytes.blanksEnd(from: offset + 2)
    }
    let end = min(bytes.digitsEnd(from: offset), rest.upperBound)
    return end == rest.upperBound && end - offset <= 4 ? body : nil
  }

  /// The body in *Kommunstyrelsens beslut den 3 maj 2023, § 41*; `nil` when `line` is no such words.
  static func earlier(in bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    let line = hasSuffix(":", in: bytes, line) ? line.dropping(1) : line
    guard line.count <= 100, let last = line.last, isDigit(bytes[last]),
      isUpper(in: bytes, at: line.lowerBound), let noun = noun(in: bytes, line),
      noun.lowerBound > line.lowerBound,
      PrintedDay.first(in: bytes, noun.upperBound..<line.upperBound) != nil
    else { return nil }
    return Heading.wholeBody(bytes, trimmed(bytes, line.lowerBound..<noun.lowerBound))
  }
}
