/// *Särskilt yttrande, protokollsanteckning*: words put on record without dissent.
///
///     Anna Åberg (S) lämnar ett särskilt yttrande.
///     Bo Ek (M) lämnar följande protokollsanteckning: ”…”
///
/// Source: DOMAIN.md 5.5; CONTRACT section 4.
enum StatementRule: Rule {
  static let name = "statement"

  private static let silent: [Section.Kind] = [
    .preamble, .contents, .title, .recipients, .basis, .annexes, .metadata, .appeal, .proposal,
    .earlier,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard !silent.contains(section.kind) || OwnProposal.stands(in: section, context),
      let range = context.range(of: section)
    else { return [] }
    let isOwn = section.kind == .statements || section.kind == .notes
    guard isOwn || context.flow.has([.statement, .note], in: range) else { return [] }
    let entries = RecordedWords.all(in: section, of: context, ownSection: isOwn) {
      StatementSentence.kind($0, section, context) != nil
        || isOwn && StatementSentence.belongsElsewhere($0, context)
    }
    let found = entries.compactMap { StatementSentence.read($0, section, context) }
    if entries.isEmpty, isOwn {
      return bare(in: section, of: context).map { [.statement($0)] } ?? []
    }
    return found.map { .statement($0) }
  }

  /// Only names or only words under the heading.
  private static func bare(in section: Section, of context: Context) -> Statement? {
    let flow = context.flow
    let paragraphs = context.paragraphs(of: section).filter { $0.content.count >= 3 }
    guard let first = paragraphs.first, let last = paragraphs.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let kind: Statement.Kind = section.kind == .notes ? .recordNote : .separateStatement
    let place = flow.place(range, rule: name)
    if !paragraphs.contains(where: { NameList.isSentence($0.content, of: context) }) {
      let named = context.named(in: range, rule: name)
      guard !named.isEmpty else { return nil }
      return Statement(
        members: named.persons, parties: named.parties, kind: kind, text: nil, place: place)
    }
    let sentences = paragraphs.filter { NameList.isSentence($0.content, of: context) }
    let text = sentences.map { flow.string(flow.trimmed($0.content)) }.joined(separator: " ")
    guard text.hasSuffix(".") || text.hasSuffix("”") || text.hasSuffix("\"") else { return nil }
    var (speakers, words) = spoken(first, text, context)
    if speakers.isEmpty { speakers = signers(below: sentences, among: paragraphs, context) }
    return Statement(
      members: speakers.persons, parties: speakers.parties, kind: kind,
      text: RecordedWords.unquoted(words), place: place)
  }

  /// The names on the lines below the words; nobody where anything else stands there.
  private static func signers(
    below sentences: [Flow.Paragraph], among paragraphs: [Flow.Paragraph], _ context: Context
  ) -> Named {
    let end = sentences.last?.range.upperBound ?? 0
    let lines = paragraphs.filter { $0.range.lowerBound >= end }
    guard let first = lines.first, let last = lines.last, lines.count <= 12,
      lines.allSatisfy({ NameList.isNames($0.content, of: context) })
    else { return Named(persons: [], parties: []) }
    return context.named(in: first.content.lowerBound..<last.content.upperBound, rule: name)
  }

  /// *Anna Åberg (S): Vi vill …*, *Från Moderaterna:*: who speaks, and the words alone.
  private static func spoken(
    _ first: Flow.Paragraph, _ text: String, _ context: Context
  ) -> (Named, String) {
    if !NameList.isSentence(first.content, of: context), first.content.count <= 80,
      case let owner = context.named(in: first.content, rule: name), !owner.isEmpty
    {
      return (owner, text)
    }
    let head =
      first.content.lowerBound..<min(first.content.upperBound, first.content.lowerBound + 90)
    guard let colon = context.flow.firstRange(of: ":", in: head) else {
      return (Named(persons: [], parties: []), text)
    }
    let named = context.named(in: head.lowerBound..<colon.lowerBound, rule: name)
    let isSpeaker = !NameList.isSentence(head.lowerBound..<colon.lowerBound, of: context)
    guard isSpeaker, !named.isEmpty else { return (Named(persons: [], parties: []), text) }
    let said = text.hasPrefix(context.flow.string(head.lowerBound..<colon.upperBound))
    return (
      named,
      said
        ? String(text.dropFirst(context.flow.string(head.lowerBound..<colon.upperBound).count))
        : text
    )
  }
}
