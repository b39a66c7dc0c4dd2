/// The sentence by which a statement or a note is made.
///
/// Source: DOMAIN.md 5.5.
enum StatementSentence {
  private static let separate: PhraseTable = [
    "särskilt yttrande", "särskilda yttrande", "särskilt uttalande", "särskilda uttalande",
    "ersättaryttrande", "som yttrande en skrivelse", "som yttrande", "som särskilt yttrande",
  ]
  private static let notes: PhraseTable = [
    "protokollsanteckning", "protokollsnotering", "till protokollet", "i protokollet",
    "anteckning till protokollet", "röstförklaring",
  ]
  private static let verbs: PhraseTable = [
    "lämnar", "lämnade", "lämnat", "anmäler", "anmälde", "avger", "avgav", "inger", "antecknar",
    "anteckna", "antecknat", "antecknas", "noteras", "notera ", "noterar ", "noterat",
    "gör ", "gjorde",
    "lämnas av", "avges av", "avgavs av", "lämnades av", "anmäls av", "gjordes av", "inkommer",
    "medges", "medgavs", "lämna ", "låter ",
    "anteckning från ", "anteckning av ", "notering från ", "särskilt yttrande från ",
    "framför", "anför ", "bifogar", "hänvisar till", "hänvisade till", "önskar", "begär", "vill ",
  ]

  /// What `sentence` puts on record; `nil` when it puts nothing.
  static func kind(
    _ sentence: Range<Int>, _ section: Section, _ context: Context
  ) -> Statement.Kind? {
    let flow = context.flow
    let isOwn = section.kind == .statements || section.kind == .notes
    guard isOwn || flow.has([.statement, .note], in: sentence) else { return nil }
    let head = self.head(of: sentence, flow)
    guard flow.contains(any: verbs, in: head) else { return nil }
    if flow.contains(any: separate, in: head) { return .separateStatement }
    guard flow.contains(any: notes, in: head) || isOwn && isNote(head, flow) else { return nil }
    return .recordNote
  }

  /// *Det antecknas att …*.
  private static func isNote(_ head: Range<Int>, _ flow: Flow) -> Bool {
    flow.contains(any: ["antecknas att", "noteras att", "antecknas följande"], in: head)
  }

  /// The sentence up to its colon: what comes after is somebody's words.
  private static func head(of sentence: Range<Int>, _ flow: Flow) -> Range<Int> {
    let colon = flow.firstRange(of: ": ", in: sentence)
    return sentence.lowerBound..<(colon?.upperBound ?? sentence.upperBound)
  }

  /// Whether a sentence under *Protokollsanteckning* is about something else: jäv, or taking part.
  static func belongsElsewhere(_ sentence: Range<Int>, _ context: Context) -> Bool {
    let flow = context.flow
    guard flow.has([.partakes, .recusal, .reserves], in: sentence) else { return false }
    return flow.contains(
      any: [
        "deltar inte", "deltar ej", "deltog inte", "deltog ej", "jäv",
        "reserverar sig",
      ], in: sentence)
      && !context.named(in: sentence, rule: StatementRule.name).isEmpty
  }

  /// The statement that `entry` makes; `nil` when it makes none.
  static func read(
    _ entry: RecordedWords, _ section: Section, _ context: Context
  ) -> Statement? {
    guard let kind = kind(entry.sentence, section, context) else { return nil }
    let flow = context.flow
    var head = head(of: entry.sentence, flow)
    if kind == .separateStatement { head = noted(head, flow) }
    let named = speakers(head, context)
    let isNote = section.kind == .notes || section.kind == .statements
    if named.isEmpty, kind == .separateStatement || !isNote { return nil }
    return Statement(
      members: named.persons, parties: named.parties, kind: kind,
      text: text(of: entry, kind, named, flow),
      place: flow.place(entry.range, rule: StatementRule.name))
  }

  /// *Det antecknas att | Anna Åberg (S) lämnar ett särskilt yttrande*: what is noted, if it tells of one.
  private static func noted(_ head: Range<Int>, _ flow: Flow) -> Range<Int> {
    guard let verb = flow.firstRange(ofAny: ["antecknas ", "noteras "], in: head),
      let clause = flow.firstRange(of: "att ", in: verb.upperBound..<head.upperBound),
      case let words = clause.upperBound..<head.upperBound,
      flow.contains(any: separate, in: words), flow.contains(any: verbs, in: words)
    else { return head }
    return words
  }

  /// Who speaks: named before the verb, or else after it.
  private static func speakers(_ head: Range<Int>, _ context: Context) -> Named {
    let verb = context.flow.firstRange(ofAny: verbs, in: head) ?? head
    let rest = verb.upperBound..<max(verb.upperBound, head.upperBound)
    let end = context.flow.firstRange(of: " att ", in: rest)?.lowerBound ?? rest.upperBound
    let before = context.named(
      in: head.lowerBound..<verb.lowerBound, speakingIn: rest.lowerBound..<end,
      rule: StatementRule.name)
    if !before.isEmpty { return before }
    return context.named(in: rest.lowerBound..<end, rule: StatementRule.name)
  }

  private static func text(
    of entry: RecordedWords, _ kind: Statement.Kind, _ named: Named, _ flow: Flow
  ) -> String? {
    if let text = entry.text(of: flow) { return text }
    guard kind == .recordNote else { return nil }
    if named.isEmpty, flow.contains(any: ["antecknas att", "noteras att"], in: entry.sentence),
      flow.firstRange(of: "det ", in: entry.sentence)?.lowerBound == entry.sentence.lowerBound
    {
      return withoutStop(flow.string(entry.sentence))
    }
    guard let clause = flow.firstRange(of: " att ", in: entry.sentence) else { return nil }
    return withoutStop(flow.string(clause.upperBound..<entry.sentence.upperBound))
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
