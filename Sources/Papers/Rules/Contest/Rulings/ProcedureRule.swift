/// *Propositionsordning, beslutsgång*: how the questions were put, and what the chair found.
///
///     Ordföranden ställer proposition på yrkandena och finner att Bo Eks yrkande bifallits.
///
/// Source: kommunallagen (2017:725) 5 kap. 67 §; DOMAIN.md 5.2.
enum ProcedureRule: Rule {
  static let name = "procedure"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard context.paper.canDecide, section.elsewhere == nil else { return [] }
    switch section.kind {
    case .procedure: return whole(section, context) + rulings(section, context)
    case .vote, .other, .debate: return rulings(section, context)
    case .yrkanden where !context.has(.procedure): return rulings(section, context)
    case .background where !context.has(.procedure) && !context.has(.yrkanden):
      return rulings(section, context)
    case .proposal where MembersProposal.stands(in: section, context):
      return rulings(section, context)
    // Houses without headings tell below the decision how it was reached.
    case .decision where !context.has(.procedure):
      return rulings(section, context, isTold: true)
    default: return []
    }
  }

  /// All of a section with the heading, as printed.
  private static func whole(_ section: Section, _ context: Context) -> [Finding] {
    let paragraphs = context.paragraphs(of: section)
    guard let first = paragraphs.first, let last = paragraphs.last else { return [] }
    let range = first.range.lowerBound..<last.range.upperBound
    return [.procedure(context.flow.place(range, rule: name))]
  }

  /// Of which a sentence has one that says what was found, or what became of something.
  private static let findings: CueSet = [
    .finds, .lapsed, .votes, .decides, .decided, .rules,
  ]

  /// The rulings in `section`; of a decision's sentences (`isTold`) only those in which the chair finds.
  private static func rulings(
    _ section: Section, _ context: Context, isTold: Bool = false
  ) -> [Finding] {
    let cues: CueSet =
      isTold ? [.finds] : [.finds, .puts, .lapsed, .votes, .decides, .decided, .rules]
    guard context.has(cues, in: section) else { return [] }
    var walk = PointWalk(through: section, of: context)
    var found: [Finding] = []
    for paragraph in context.paragraphs(of: section) {
      walk?.enter(paragraph, of: context)
      guard !paragraph.isRow, walk != nil || context.flow.has(cues, in: paragraph.content) else {
        continue
      }
      var put: Range<Int>?
      for sentence in context.sentences(in: paragraph.content) {
        defer { put = sentence }
        let speaksOfPoints =
          walk != nil && context.flow.contains(any: PointScope.marks, in: sentence)
        let tells = tellsResult(sentence, context, isTold: isTold)
        guard speaksOfPoints || tells else { continue }
        let words = SentenceWords(sentence, in: context.flow)
        if speaksOfPoints { walk?.enter(words, of: context) }
        guard tells else { continue }
        var reader = RulingReader(words, sentence, context)
        reader.points = walk?.current
        var rulings = reader.rulings()
        // "Tilläggsyrkandet ställs under proposition. Ordföranden finner att det avslås."
        if rulings.allSatisfy(\.isVague), let put, puts(put, context) {
          let both = put.lowerBound..<sentence.upperBound
          reader = RulingReader(SentenceWords(both, in: context.flow), both, context)
          reader.points = walk?.current
          rulings = reader.rulings()
        }
        found += rulings.map { .ruling($0) }
      }
    }
    return found
  }

  /// Whether a sentence puts something to the meeting and finds nothing.
  private static func puts(_ sentence: Range<Int>, _ context: Context) -> Bool {
    !context.flow.has([.finds, .votes], in: sentence)
      && (context.flow.has([.puts], in: sentence)
        || context.flow.contains(any: ["frågar om ", "frågar ordföranden "], in: sentence))
  }

  private static func tellsResult(
    _ sentence: Range<Int>, _ context: Context, isTold: Bool
  ) -> Bool {
    guard context.flow.has(isTold ? [.finds] : findings, in: sentence) else { return false }
    return !isTold || context.flow.contains(any: ["ordförande"], in: sentence)
  }
}
