/// *Tidigare behandling*: where and when the same case was handled before.
///
///     Medborgarnämnden beslutade 18 augusti 2021, § 60
///     Bordlagt den 25 maj 2023, § 50
///
/// A reference to a paragraph within a decision names what is decided about, not the case's own
/// way, and lists of papers are papers: neither is read.
///
/// Source: DOMAIN.md 4.5 and 8.2.
enum EarlierDecisionRule: Rule {
  static let name = "earlierDecision"

  private static let reads: Set<Section.Kind> = [
    .earlier, .background, .other, .debate, .title, .metadata,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard reads.contains(section.kind), let range = context.range(of: section) else { return [] }
    let isOwn = section.kind == .earlier
    guard isOwn || context.flow.has([.refers, .decided, .committee], in: range) else { return [] }
    return context.paragraphs(of: section).flatMap { paragraph -> [Finding] in
      let flow = context.flow
      guard isOwn || flow.has([.refers, .decided, .committee], in: paragraph.range) else {
        return []
      }
      return context.sentences(in: paragraph.content).flatMap { sentence in
        EarlierHandling(sentence, section, context).decisions.map { .earlierDecision($0) }
      }
    }
  }
}
