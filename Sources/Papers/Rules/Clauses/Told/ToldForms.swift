/// The rarer forms in which an account tells what was put forward or decided.
///
///     Skolnämnden avstyrkte motionen den 3 maj 2023.
///     Valberedningen har lämnat förslag till kommunfullmäktige att Anna Åberg (S) utses till ledamot.
///     Den 3 maj 2023 fattade skolnämnden beslut om att taxan ska gälla.
///     Revisorerna tillstyrker att ansvarsfrihet beviljas.
///     Förslagsställaren vill att bussen ska gå även på söndagar.
///     Avgiften föreslås höjas från 250 kronor till 275 kronor.
///
/// Source: DOMAIN.md 4.5; CONTRACT section 5.
struct ToldForms {
  private let sentence: Range<Int>
  private let context: Context
  private let flow: Flow

  init(_ sentence: Range<Int>, _ context: Context) {
    self.sentence = sentence
    self.context = context
    flow = context.flow
  }

  /// The clauses of the first form that fits; none when none does.
  var clauses: [Clause] {
    guard flow.has([.tells, .wants, .backs, .moves], in: sentence) else { return [] }
    let bytes = flow.bytes.span
    var found: [Clause] = []
    ToldForms.cues.scan(bytes, sentence) { index, cue in
      switch index {
      case 0, 1: found = opinion(cue)
      case 2: found = decision(cue)
      case 3: found = proposal(cue)
      case 4: found = audit(cue)
      case 5: found = passive(cue)
      case 6: found = proposal(cue)
      case 7, 8: if cue.lowerBound == sentence.lowerBound { found = proposal(cue) }
      default: found = ToldWish(of: sentence, verb: cue, context).clauses
      }
      return !found.isEmpty
    }
    return found
  }

  private static let cues: PhraseTable = [
    " tillstyrkte ", " avstyrkte ", " beslut om att ", " förslag", " tillstyrker ",
    " föreslås ", " yrkande", "förslaget ", "yrkandet ", " vill ", " önskar ", " begär ",
    " begärs ", " uppmanar ",
  ]

  // MARK: - Forms

  /// *Skolnämnden avstyrkte motionen*: what a body once said of it.
  private func opinion(_ cue: Range<Int>) -> [Clause] {
    guard context.paper.canDecide || context.paper.kind == .officerReport,
      let body = flow.lastBody(in: sentence.lowerBound..<cue.lowerBound)
    else { return [] }
    let words = withoutDay(cue.lowerBound + 1..<sentence.upperBound)
    return clauses(of: words, .cited, context.paper.resolved(body))
  }

  /// *… fattade nämnden beslut om att X*.
  private func decision(_ cue: Range<Int>) -> [Clause] {
    let before = sentence.lowerBound..<cue.lowerBound
    guard flow.contains(any: ToldForms.takes, in: before), let body = flow.lastBody(in: before)
    else { return [] }
    return clauses(of: cue.upperBound..<sentence.upperBound, .cited, context.paper.resolved(body))
  }

  /// *… lämnat förslag till kommunfullmäktige att X*, *… med förslaget att X*.
  private func proposal(_ cue: Range<Int>) -> [Clause] {
    let bytes = flow.bytes.span
    let start = isSpace(bytes[cue.lowerBound]) ? cue.lowerBound + 1 : cue.lowerBound
    let noun = start..<bytes.wordEnd(from: start)
    let before = sentence.lowerBound..<start
    guard ToldForms.nouns.hasWord(in: bytes, at: noun.lowerBound),
      let att = flow.firstRange(of: " att ", in: noun.upperBound..<sentence.upperBound),
      att.lowerBound - noun.upperBound < 60
    else { return [] }
    // "Motionärens förslag är att X"
    if hasSuffix(" är", in: bytes, noun.upperBound..<att.lowerBound) {
      return ToldWish(of: sentence, verb: noun, context).clauses
    }
    guard isAddress(noun.upperBound..<att.lowerBound),
      hasSuffix(" med ", in: bytes, before) || flow.contains(any: ToldForms.gives, in: before)
    else { return [] }
    let named = flow.lastBody(in: noun.upperBound..<att.lowerBound)
    let isDemand =
      LeadIn.isPolitical(before, context)
      || context.people(in: before).members.contains {
        $0.party != nil
      }
    guard
      isDemand || flow.lastBody(in: before) != nil
        || flow.contains(any: ToldForms.proposers, in: before)
    else { return [] }
    let fallback = isDemand ? context.paper.council : nil
    let body = named.flatMap { context.paper.resolved($0) } ?? fallback
    return clauses(of: att.upperBound..<sentence.upperBound, isDemand ? .demanded : .proposed, body)
  }

  /// *Revisorerna tillstyrker att X*: said to the council.
  private func audit(_ cue: Range<Int>) -> [Clause] {
    let near = max(0, sentence.lowerBound - 240)..<cue.lowerBound
    guard flow.contains(any: ["revisor"], in: near),
      let att = flow.firstRange(of: "att ", in: cue.upperBound..<sentence.upperBound),
      att.lowerBound - cue.upperBound < 12
    else { return [] }
    return clauses(of: att.upperBound..<sentence.upperBound, .proposed, context.paper.council)
  }

  /// *Avgiften föreslås höjas*: the whole sentence is what is proposed.
  private func passive(_ cue: Range<Int>) -> [Clause] {
    let bytes = flow.bytes.span
    guard !context.paper.isDemand, sentence.count < 240,
      !flow.contains(any: ToldForms.laws, in: sentence),
      !hasSuffix(" som", in: bytes, sentence.lowerBound..<cue.lowerBound),
      isInfinitive(after: cue.upperBound)
        || hasSuffix(" att ingå.", in: bytes, sentence)
        || hasSuffix(" att ingå", in: bytes, sentence)
    else { return [] }
    let body = context.paper.body.flatMap { $0.hasSuffix("utskott") ? nil : $0 }
    return clauses(of: sentence, .proposed, body)
  }

  // MARK: - Words

  private static let takes: PhraseTable = ["fattade ", "fattat "]
  private static let nouns: WordList = ["förslag", "förslaget", "yrkande", "yrkandet"]
  private static let gives: PhraseTable = [
    "lämnat ", "lämnade ", "lämnar ", "lagt ", "lade ", "lägger ", "inkommit ", "avser ",
    "framförs ", "framför ", "framfört ", "läggs ", "ställs ", "väcks ", "presenteras ",
  ]
  private static let proposers: PhraseTable = ["förvaltningen", "kontoret", "valberedningen"]
  /// What others than the municipality propose is told for information.
  private static let laws: PhraseTable = [
    "lagen ", "lagänd", "förordning", "regeringen", "betänkande", "utredningen", "promemoria",
    "remissen", "direktiv", "bestämmelse", "reformen", "statsbidrag",
  ]

  /// Whether the words tell no more than to whom the proposal goes: *till kommunfullmäktige om*.
  private func isAddress(_ words: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    var start = words.lowerBound
    while let word = bytes.word(from: start, to: words.upperBound) {
      guard
        ToldForms.links.hasWord(in: bytes, at: word.lowerBound)
          || BodyName.isBody(word, in: bytes)
      else { return false }
      start = word.upperBound
    }
    return true
  }

  private static let links: WordList = ["till", "i", "om", "beslut", "den", "och", "ny", "nytt"]

  /// Whether an infinitive follows: *träda*, *höjas*, *därför få*.
  private func isInfinitive(after offset: Int) -> Bool {
    let bytes = flow.bytes.span
    var start = offset
    for _ in 0..<2 {
      guard let word = bytes.word(from: start, to: sentence.upperBound) else { return false }
      if ToldForms.adverbs.hasWord(in: bytes, at: word.lowerBound) {
        start = word.upperBound
        continue
      }
      if ToldForms.infinitives.hasWord(in: bytes, at: word.lowerBound) { return true }
      return hasSuffix("as", in: bytes, word) && word.count > 4
    }
    return false
  }

  private static let adverbs: WordList = ["därför", "även", "också", "nu", "fortsatt"]
  private static let infinitives: WordList = [
    "träda", "gälla", "få", "ingå", "upphöra", "ersätta",
  ]

  /// The words up to a day or a §: *avstyrkte motionen | den 3 maj, § 12*.
  private func withoutDay(_ words: Range<Int>) -> Range<Int> {
    let bytes = flow.bytes.span
    var end = words.upperBound
    if let day = flow.firstRange(of: " den ", in: words), bytes.isDigit(at: day.upperBound) {
      end = min(end, day.lowerBound)
    }
    if let paragraph = flow.firstRange(of: " §", in: words) { end = min(end, paragraph.lowerBound) }
    return words.lowerBound..<max(words.lowerBound, end)
  }

  private func clauses(
    of words: Range<Int>, _ status: Clause.Status, _ body: String?
  ) -> [Clause] {
    ToldForms.clauses(of: words, Governor(status: status, body: body), context)
  }

  static func clauses(
    of words: Range<Int>, _ governor: Governor, _ context: Context
  ) -> [Clause] {
    let parts = governor.status == .cited ? [words] : RunningClauses.split(words, in: context)
    return parts.compactMap {
      ClauseText.clause($0, governor, label: nil, children: [], in: context)
    }
  }
}
