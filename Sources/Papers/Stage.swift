public import Reading

/// A stage between a text and what it says, printed for those who change rules.
public enum Stage: String, Hashable, Sendable, CaseIterable {
  /// The lines of the text, with what the format knew about them.
  case blocks
  /// The papers, items and sections that the lines fall into.
  case sections
  /// What the rules find in each section.
  case findings

  /// The stage of `text`, a line for each block, section or finding.
  public func printed(_ text: SourceText, municipality: Municipality? = nil) -> String {
    let lines: [String]
    switch self {
    case .blocks: lines = text.blocks.map { Stage.line($0, of: text) }
    case .sections: lines = Stage.lines(of: text, municipality) { _, _ in [] }
    case .findings:
      lines = Stage.lines(of: text, municipality) { section, context in
        Rules.all.flatMap { rule in
          rule.findings(in: section, of: context).map { "      \(rule.name)  \($0)" }
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ block: Block, of text: SourceText) -> String {
    let page = block.page.map { " p\($0)" } ?? ""
    return "\(block.range.start)–\(block.range.end)  \(block.kind) \(block.level)\(page)"
      + "  \(text[block.range])"
  }

  /// The papers, items and sections; below each section what `details` makes of it.
  private static func lines(
    of text: SourceText, _ municipality: Municipality?,
    details: (Section, Context) -> [String]
  ) -> [String] {
    let flow = Flow(of: text)
    let outline = Outline(of: flow)
    var diagnostics: [Diagnostic] = []
    let facts = DocumentFacts.all(
      outline, of: flow, municipality: municipality, known: KnownFacts(),
      reporting: &diagnostics)
    return zip(outline.papers, facts).flatMap { paper, facts in
      ["\(facts.kind) \(facts.body ?? "–") \(facts.date.map(\.description) ?? "–")"]
        + paper.items.flatMap { printed in
          let item = printed.atHome(in: facts, of: flow)
          let context = Context(flow: flow, paper: facts, item: item)
          let title = item.title.map(flow.string).joined(separator: " ")
          return ["  § \(item.number ?? "–")  \(title)"]
            + item.sections.flatMap { section in
              [line(section, of: flow)] + details(section, context)
            }
        }
    }
  }

  private static func line(_ section: Section, of flow: Flow) -> String {
    let body = section.body.map { " (\($0))" } ?? ""
    let text =
      section.inlineText.map(flow.string)
      ?? section.paragraphs.first.map { flow.string(flow.paragraphs[$0].range) }
    return "    \(section.kind)\(body)  \(text.map { String($0.prefix(60)) } ?? "")"
  }
}
