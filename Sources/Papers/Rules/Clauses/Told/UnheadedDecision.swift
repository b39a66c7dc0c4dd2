/// A decision in a house that prints no heading over it.
///
///     Nämnden godkänner rapporten. · Ärendet bordläggs.
///
/// Source: DOMAIN.md 3.4 and 4.1, grammars C and D.
enum UnheadedDecision {
  /// Whether `sentence` decides, in an item of minutes where no heading says what does.
  static func stands(at sentence: Range<Int>, in section: Section, _ context: Context) -> Bool {
    guard mayStand(in: section, context) else { return false }
    if isByBody(sentence, in: section, context) { return true }
    return section.kind == .other
      && (isDone(sentence, context) || isNoted(sentence, context)
        || isToldOfToday(sentence, context) || isAdjuster(sentence, context))
  }

  /// Whether `section` belongs to an item of minutes without decision headings.
  static func mayStand(in section: Section, _ context: Context) -> Bool {
    (section.kind == .other || section.kind == .background) && context.item.header != nil
      && context.paper.canDecide && !context.has(.decision)
  }

  /// Whether the paper's own body is the subject, and its verb decides; in the past tense only in a
  /// section without heading.
  static func isByBody(
    _ sentence: Range<Int>, in section: Section? = nil, _ context: Context
  ) -> Bool {
    let bytes = context.flow.bytes.span
    guard let subject = ownSubject(of: sentence, context) else { return false }
    let words = subject.upperBound..<sentence.upperBound
    return VerbTable.followsAtOnce(words.lowerBound, in: bytes, sentence)
      || PastDecision.isSplit(words, in: bytes)
      || section?.kind == .other && PastDecision.stands(at: words, in: bytes)
  }

  /// The paper's own body, by its name or the house's abbreviation of it (*BUN*), at the start of
  /// `sentence`.
  static func ownSubject(of sentence: Range<Int>, _ context: Context) -> Range<Int>? {
    let bytes = context.flow.bytes.span
    guard let own = context.paper.body,
      let first = bytes.word(from: sentence.lowerBound, to: sentence.upperBound)
    else { return nil }
    if BodyName.mayAbbreviate(first, own, in: bytes) { return first }
    guard let subject = BodyName.first(in: bytes, sentence),
      subject.range.lowerBound == sentence.lowerBound, context.paper.resolved(subject.name) == own
    else { return nil }
    return subject.range
  }

  /// *Kommunfullmäktige beslöt att avslå motionen.*: the own body, and no other day.
  static func isToldOfToday(_ sentence: Range<Int>, _ context: Context) -> Bool {
    let bytes = context.flow.bytes.span
    guard let subject = BodyName.first(in: bytes, sentence),
      subject.range.lowerBound == sentence.lowerBound,
      context.paper.resolved(subject.name) == context.paper.body,
      let verb = bytes.word(from: subject.range.upperBound, to: sentence.upperBound)
    else { return false }
    return
      (BodyName.isAnyOf(["beslöt", "beslutade"], withGenitive: false, verb, in: bytes)
      || DecisionLeadIn.conclusions.hasWord(in: bytes, at: verb.lowerBound))
      && days(in: bytes, sentence).isEmpty && !contains("§", in: bytes, sentence)
      && !PastDecision.isEarlier(in: bytes, verb.upperBound..<sentence.upperBound)
  }

  /// *Kommunstyrelsen har beslutat att* below the title, with nothing before it and nothing but points
  /// after it: no account begins so.
  static func opensItem(_ sentence: Range<Int>, _ context: Context) -> Bool {
    let (flow, bytes) = (context.flow, context.flow.bytes.span)
    guard
      let section = context.item.sections.first(where: { $0.kind != .title }),
      section.kind == .other, let first = section.paragraphs.first,
      flow.paragraphs[first].range == sentence,
      let subject = BodyName.first(in: bytes, sentence),
      subject.range.lowerBound == sentence.lowerBound,
      context.paper.resolved(subject.name) == context.paper.body
    else { return false }
    let rest = bytes.trimmed(subject.range.upperBound..<sentence.upperBound)
    return perfects.contains {
      rest.count == $0.utf8CodeUnitCount && hasPrefix($0, in: bytes, rest)
    }
  }

  private static let perfects: [StaticString] = [
    "har beslutat", "har beslutat:", "har beslutat att", "har beslutat att:",
    "har beslutat följande", "har beslutat följande:",
  ]

  /// *Ärendet bordläggs*, *Motionen avslås*: the matter, and at once what is done with it.
  private static func isDone(_ sentence: Range<Int>, _ context: Context) -> Bool {
    let bytes = context.flow.bytes.span
    guard let subject = bytes.word(from: sentence.lowerBound, to: sentence.upperBound),
      matters.hasWord(in: bytes, at: subject.lowerBound) || isThing(subject, sentence, bytes),
      let verb = bytes.word(from: subject.upperBound, to: sentence.upperBound)
    else { return false }
    if passives.hasWord(in: bytes, at: verb.lowerBound) { return true }
    if contains("besvarad", in: bytes, verb.upperBound..<sentence.upperBound) {
      return answers.hasWord(in: bytes, at: verb.lowerBound)
    }
    // What was done to the matter is told in an account too, but not at its end.
    return matters.hasWord(in: bytes, at: subject.lowerBound)
      && pastPassives.hasWord(in: bytes, at: verb.lowerBound)
      && isLast(sentence, context) && !PastDecision.isOfAnotherDay(sentence, in: bytes)
  }

  /// Whether nothing stands in the item below the paragraph of `sentence`.
  private static func isLast(_ sentence: Range<Int>, _ context: Context) -> Bool {
    guard let last = context.item.paragraphs.last else { return false }
    return context.flow.paragraphs[last].range.contains(sentence.lowerBound)
  }

  /// *Protokollet från den 3 mars läggs till handlingarna*, *Anmäls och antecknas utskottets protokoll*:
  /// what is done with papers that are only to be known.
  private static func isNoted(_ sentence: Range<Int>, _ context: Context) -> Bool {
    context.flow.contains(any: notes, in: sentence)
      || context.flow.contains(any: pastNotes, in: sentence)
        && days(in: context.flow.bytes.span, sentence).isEmpty
  }

  private static let notes: PhraseTable = [
    " läggs till handlingarna", " lägges till handlingarna", "anmäls och antecknas",
    "anmäles och antecknas",
  ]
  private static let pastNotes: PhraseTable = [" lades till handlingarna"]

  /// *Anna Åberg (S) och Bo Ek (M) utses att justera protokollet*, *Till justerare väljs Anna Åberg*; not
  /// *Ordföranden föreslår att Bo Ek utses …*.
  private static func isAdjuster(_ sentence: Range<Int>, _ context: Context) -> Bool {
    context.flow.contains(any: elects, in: sentence)
      && context.flow.contains(any: ["justera"], in: sentence)
      && !context.flow.contains(any: ["föresl", "förslag"], in: sentence)
  }

  private static let elects: PhraseTable = [" utses ", " väljs ", " utsågs ", " valdes "]

  /// *Planen antas.*: any one thing, in a sentence that says no more.
  private static func isThing(
    _ word: Range<Int>, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard sentence.count <= 60, word.count >= 6, !contains(" av ", in: bytes, sentence) else {
      return false
    }
    return ["en", "et", "na", "ngen"].contains { hasSuffix($0, in: bytes, word) }
  }

  private static let matters: WordList = [
    "ärendet", "motionen", "medborgarförslaget", "interpellationen", "frågan", "informationen",
    "rapporten", "redovisningen", "punkten", "dagordningen", "föredragningslistan",
    "ärendelistan",
  ]

  private static let answers: WordList = ["anses", "ansågs", "förklaras", "förklarades"]
  private static let pastPassives: WordList = [
    "bordlades", "återremitterades", "utgick", "avslogs", "bifölls", "avskrevs", "noterades",
    "godkändes", "remitterades", "överlämnades", "hänsköts", "besvarades", "antecknades", "antogs",
    "fastställdes", "lades till handlingarna",
  ]
  private static let passives: WordList = [
    "bordläggs", "återremitteras", "utgår", "avslås", "bifalls", "bifalles", "avskrivs",
    "noteras", "godkänns", "remitteras", "överlämnas", "hänskjuts", "besvaras", "antecknas",
    "antas", "fastställs", "läggs till handlingarna", "lämnas till", "överlåts", "får ställas",
  ]
}
