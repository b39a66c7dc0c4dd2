/// The words of a lead-in that its points need to be read.
///
///     Nämnden beslutar att ge kontoret i uppdrag att:   → ge kontoret i uppdrag
///     Vi vill att nämnden ska:                          → nämnden ska
///     Kommunstyrelsen föreslår att nämnden beslutar:    → none
///
/// Source: DOMAIN.md 4.2, rule 7; CONTRACT section 5, *leadIn*.
enum CarriedWords {
  /// Where something is decided.
  struct Place {
    /// The body's name; `nil` where it is no governing body of the municipality.
    let body: String?
  }

  /// What stands after the verb that decides, proposes or asks, from its *att*; `nil` when that is
  /// no more than *beslutar*.
  static func afterVerb(in sentence: Range<Int>, _ flow: Flow) -> String? {
    let bytes = flow.bytes.span
    var rest = sentence
    var isFound = false
    // "föreslår att nämnden beslutar att ge …": the last of the verbs carries the points.
    while let verb = verbs.first(in: bytes, rest),
      let att = att(in: bytes.wordEnd(from: verb.upperBound - 1)..<rest.upperBound, flow),
      !isFound || isDecision(rest.lowerBound..<att.lowerBound, bytes)
    {
      rest = att.upperBound..<rest.upperBound
      isFound = true
    }
    guard isFound else { return nil }
    let words = trimmed(rest, bytes)
    return isPlain(words, bytes) ? nil : flow.string(words)
  }

  /// The first *att* that is the verb's own: *under förutsättning att fullmäktige antar planen* says what
  /// others do first.
  private static func att(in words: Range<Int>, _ flow: Flow) -> Range<Int>? {
    var rest = words
    while let att = flow.firstRange(of: " att ", in: rest) {
      if !conditions.hasWord(in: flow.bytes.span, before: att.lowerBound) { return att }
      rest = att.upperBound..<rest.upperBound
    }
    return nil
  }

  private static let conditions: WordList = ["förutsättning", "förutsatt"]

  /// All of the words, without their colon and *att*.
  static func whole(_ sentence: Range<Int>, _ flow: Flow) -> String {
    flow.string(trimmed(sentence, flow.bytes.span))
  }

  /// *Skolnämnden:* and *I styrelsen för Brobolaget:* say where something is decided, and carry no
  /// verb.
  static func place(in sentence: Range<Int>, _ flow: Flow) -> Place? {
    let bytes = flow.bytes.span
    let words = trimmed(sentence, bytes)
    guard words.count <= 80, let first = bytes.word(from: words.lowerBound, to: words.upperBound)
    else { return nil }
    if hasPrefix("i ", in: bytes, words), isUpper(in: bytes, at: words.lowerBound) {
      return Place(body: nil)
    }
    if let body = BodyName.beginning(at: first, in: bytes, to: words.upperBound),
      body.upperBound >= words.upperBound
    {
      return Place(body: flow.body(body))
    }
    guard let last = bytes.word(before: words.upperBound, from: words.lowerBound),
      let body = BodyName.ending(at: last, in: bytes, from: words.lowerBound),
      body.lowerBound == words.lowerBound
    else { return nil }
    return Place(body: flow.body(body))
  }

  private static let verbs: PhraseTable = [
    "besluta", "beslöt", "föresl", "yrka", "vill ", "begär", "kräv", "hemställ", "förordar",
  ]

  /// *nämnden beslutar*, *nämnden ska besluta*: a body, and no more than the verb.
  private static func isDecision(_ words: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var start = bytes.trimmed(words).lowerBound
    if let first = bytes.word(from: start, to: words.upperBound),
      let body = BodyName.beginning(at: first, in: bytes, to: words.upperBound)
    {
      start = body.upperBound
    }
    var isEmpty = true
    var decides = false
    while let word = bytes.word(from: start, to: words.upperBound) {
      guard plain.hasWord(in: bytes, at: word.lowerBound) else { return false }
      if hasPrefix("beslut", in: bytes, word) { decides = true }
      isEmpty = false
      start = word.upperBound
    }
    return decides || isEmpty
  }

  /// Whether the words add nothing to *beslutar*: *nämnden beslutar följande*, *följande förslag*.
  private static func isPlain(_ words: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if isDecision(words, bytes) { return true }
    // "Utskottet beslutar att föreslå kommunstyrelsen"
    if hasPrefix("föreslå ", in: bytes, words),
      case let rest = words.lowerBound + "föreslå ".utf8.count..<words.upperBound,
      Heading.wholeBody(bytes, bytes.trimmed(rest)) != nil
    {
      return true
    }
    // "… överlämna ärendet till kommunfullmäktige med följande förslag till beslut:"
    if announcements.contains(where: { hasSuffix($0, in: bytes, words) }) { return true }
    var count = 0
    var isAboutDecision = false
    var start = words.lowerBound
    while let word = bytes.word(from: start, to: words.upperBound) {
      count += 1
      if hasPrefix("beslut", in: bytes, word) || hasPrefix("förslag", in: bytes, word) {
        isAboutDecision = true
      }
      start = word.upperBound
    }
    return count < 2 || isAboutDecision && count <= 6
  }

  private static let announcements: [StaticString] = [
    " med följande förslag", " med följande förslag till beslut", " med förslag till beslut",
  ]

  private static let plain: WordList = [
    "besluta", "beslutar", "beslutade", "beslutat", "ska", "skall", "bör", "må", "om", "följande",
    "föreslå", "föreslår", "anta", "antar", "att", "enligt", "nedan", "även", "också", "dels",
  ]

  private static func trimmed(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var words = bytes.trimmed(range)
    while let last = words.last {
      switch bytes[last] {
      case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "):
        words = words.dropping(1)
      default:
        guard hasSuffix(" att", in: bytes, words) else { return words }
        words = words.dropping(4)
      }
    }
    return words
  }
}
