/// A heading that no table has, under which a decision does not go on.
///
///     Beslut
///     Medborgarförslaget avslås.
///     Ärendesammanfattning
///     I ett medborgarförslag föreslås att linje 41 förlängs. …
///
/// Each house has headings of its own. What they are about is said by the end of their last word; of
/// others it is seen that they stand alone, and that an account follows.
enum UnknownHeading {
  /// The kind of section that the paragraph at `index` is the heading of; `nil` when it is none.
  static func kind(at index: Int, within open: Section, of flow: Flow) -> Section.Kind? {
    guard index > open.paragraphs.lowerBound, index + 1 < flow.paragraphs.count else { return nil }
    let bytes = flow.bytes.span
    var line = flow.paragraphs[index].range
    let below = flow.paragraphs[index + 1]
    guard below.heading == nil, below.header == nil, !below.isRow else { return nil }
    if hasSuffix(":", in: bytes, line) { line = line.dropping(1) }
    guard isTitle(line, in: bytes), !isTerms(line, in: bytes) else { return nil }
    let known = kind(of: line, in: bytes)
    if known == .appeal || known == .basis { return known }
    guard below.marker == nil, flow.ending(of: below.range) == .fullStop else { return nil }
    if known != .other { return known }
    guard line == flow.paragraphs[index].range, bytes.wordCount(line) <= mostWords,
      !isHeadline(line, in: bytes),
      isAccount(below.range, of: flow) || isNeutral(below.range, of: flow)
    else { return nil }
    return .other
  }

  /// What a line opens that is known to be a heading, as far as its noun tells: an account, what the one
  /// who gets the decision should know, or papers.
  static func kind(of line: Range<Int>, in bytes: Span<UInt8>) -> Section.Kind {
    let noun = mainNoun(line, in: bytes)
    for (kind, endings) in nouns where endings.contains(where: { hasSuffix($0, in: bytes, noun) }) {
      return kind
    }
    return .other
  }

  /// *Lägesbeskrivning*, *Redogörelse för ärende* right below a title: an account in one word, or of the
  /// case, goes on with no title.
  static func isOfCase(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard isTitle(line, in: bytes), kind(of: line, in: bytes) == .background,
      let last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return false }
    return last == line || cases.wordEnd(in: bytes, at: last.lowerBound) == last.upperBound
  }

  private static let cases: WordList = ["ärende", "ärendet"]

  /// *Villkor*, *Villkor för dispensen*: what stands below belongs to the decision.
  static func isTerms(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let name = hasSuffix(":", in: bytes, line) ? line.dropping(1) : line
    return name.count <= longest && hasSuffix("villkor", in: bytes, mainNoun(name, in: bytes))
  }

  /// *Taxan för sophämtning höjs*: a decision told in a headline, with a verb in the passive.
  private static func isHeadline(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    // "Vad motionären föreslår"
    if questions.hasPrefix(in: bytes, line) { return false }
    if !VerbTable.hits(in: bytes, line).isEmpty { return true }
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      if isLower(in: bytes, at: word.lowerBound), hasSuffix("s", in: bytes, word) { return true }
      offset = word.upperBound
    }
    return false
  }

  private static let questions: PrefixList = ["vad ", "hur ", "varför ", "vilka ", "vem "]

  private static let longest = 60
  private static let mostWords = 5

  /// Whether the line is a few words that begin with a capital and end without a mark.
  private static func isTitle(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= longest, line.count >= 5, isUpper(in: bytes, at: line.lowerBound),
      isLetter(bytes[line.upperBound - 1])
    else { return false }
    return !line.contains { isDigit(bytes[$0]) || isOther(bytes[$0]) }
  }

  /// Marks that headings of this kind do not have.
  private static func isOther(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "\t"): true
    default: false
    }
  }

  /// The word that tells what the heading is about: the last, or the one that a preposition follows
  /// (*Bakgrund till ärendet*, *Förvaltningens samlade bedömning*).
  private static func mainNoun(_ line: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var noun = line
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      if offset > line.lowerBound,
        prepositions.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound
      {
        break
      }
      noun = word
      offset = word.upperBound
    }
    return noun
  }

  private static let prepositions: WordList = [
    "till", "av", "för", "om", "i", "på", "från", "kring", "över", "med", "vid", "inför", "som",
  ]

  private static let nouns: [(Section.Kind, [StaticString])] = [
    (
      .background,
      [
        "sammanfattning", "beskrivning", "bakgrund", "bedömning", "överväganden", "övervägande",
        "redogörelse", "framställning", "konsekvenser", "konsekvens", "analys", "motivering",
        "perspektiv", "perspektivet", "utredning", "historik", "nuläge", "inledning", "påverkan",
        "aspekter", "synpunkter", "kommentarer", "skäl", "skälen", "slutsatser", "motiv", "grund",
        "ställningstagande", "förutsättningar", "förhållanden", "bestämmelser", "lagstiftning",
        "lagrum", "kommunicering", "kommunikation", "grannehörande",
      ]
    ),
    (
      .appeal,
      [
        "upplysning", "upplysningar", "information", "överklagan", "överklagande",
        "överklagandehänvisning",
      ]
    ),
    (.basis, ["handlingar", "ritningar"]),
  ]

  /// Whether the paragraph tells of something: of what a motion proposes, or in several sentences of
  /// which the first decides nothing.
  private static func isAccount(_ text: Range<Int>, of flow: Flow) -> Bool {
    guard text.count > 80 else { return false }
    let bytes = flow.bytes.span
    if flow.has([.motion], in: text), flow.has([.proposes], in: text),
      !hasPrefix("motion", in: bytes, text)
    {
      return true
    }
    guard flow.sentences(in: text).count > 1 else { return false }
    return !isByBody(text, in: bytes)
  }

  /// *Nämnden anslår …*
  private static func isByBody(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let body = BodyName.first(in: bytes, text)?.range, body.lowerBound == text.lowerBound
    else { return false }
    return VerbTable.followsAtOnce(body.upperBound, in: bytes, text)
  }

  /// Whether nothing is decided in the paragraph: *Åtgärden får inte påbörjas utan startbesked.*
  private static func isNeutral(_ text: Range<Int>, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    return !charges.isFound(in: bytes, text)
      && flow.sentences(in: text).allSatisfy { sentence in
        OutcomeReading.outcome(in: bytes, sentence) == .other && !isByBody(sentence, in: bytes)
      }
  }

  /// Verbs by which somebody has to pay or to obey.
  private static let charges: PhraseTable = [
    " tas ut", " ska betala", " debiteras", " påförs", " föreläggs", " förbjuds",
    " beslutar ", " beslutas ",
  ]
}
