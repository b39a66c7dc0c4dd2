/// A line of a body and its verb, with words that say no more than how, or for whom, it decides.
///
///     Kommunstyrelsen beslutar för egen del följande · Nämnden beslutade efter omröstning att
///
/// Source: DOMAIN.md 3.3, *decision*, and 4.5.
enum DecisionLeadIn {
  /// Reads `line`, which ends before its colon or full stop; `nil` when it says what is decided.
  static func heading(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard let verb = verb(in: bytes, line), isManner(verb.upperBound..<line.upperBound, in: bytes)
    else { return nil }
    let subject = trimmed(bytes, line.lowerBound..<verb.lowerBound)
    guard
      let body = Heading.wholeBody(bytes, subject)
        ?? BodyName.localAbbreviation(at: subject, in: bytes)
    else { return nil }
    return Heading(kind: .decision, body: body, isLeadIn: true)
  }

  private static let mostWords = 6

  private static let verbs: WordList = [
    "beslutar", "beslutade", "fattar följande beslut", "fattade följande beslut",
  ]

  /// What was told of the meeting has led to it.
  static let conclusions: WordList = [
    "har således beslutat", "hade således beslutat", "har därmed beslutat", "hade därmed beslutat",
    "har alltså beslutat", "hade alltså beslutat", "har sålunda beslutat", "hade sålunda beslutat",
    "har härmed beslutat", "har därigenom beslutat",
  ]

  private static func verb(in bytes: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var offset = line.lowerBound
    for _ in 0..<mostWords {
      guard let word = bytes.word(from: offset, to: line.upperBound) else { return nil }
      if let end = verbs.wordEnd(in: bytes, at: word.lowerBound)
        ?? conclusions.wordEnd(in: bytes, at: word.lowerBound)
      {
        return end <= line.upperBound ? word.lowerBound..<end : nil
      }
      offset = word.upperBound
    }
    return nil
  }

  /// Whether `words` are such adverbs, and *att* at the end.
  private static func isManner(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var offset = words.lowerBound
    while offset < words.upperBound {
      if isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: ",") {
        offset += 1
      } else if let end = manners.wordEnd(in: bytes, at: offset) {
        offset = end
      } else {
        return hasSuffix("att", in: bytes, words) && offset == words.upperBound - 3
      }
    }
    return offset == words.upperBound
  }

  private static let manners: WordList = [
    "följande", "för egen del", "för sin del", "för egen räkning", "således", "därmed", "sålunda",
    "därför", "därefter", "härefter", "även", "dessutom", "vidare", "också", "slutligen",
    "enhälligt", "utan omröstning", "utan votering", "efter omröstning", "efter votering",
    "efter genomförd omröstning", "efter sluten omröstning", "i ärendet", "enligt följande",
    "enligt nedan", "enligt nedanstående", "som följer", "i enlighet med följande",
    "i enlighet med nedan", "med omedelbar justering",
  ]
}
