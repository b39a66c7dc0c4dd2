import Reading

@testable import Papers

/// A text of one § or more, with `⟦` and `⟧` round what a rule is meant to find.
///
/// What stands before a heading line is given to the rules as sections without heading are.
struct MarkedText {
  /// The stretches between the marks, in text order, as ranges of the text without marks.
  let ranges: [SourceRange]
  private let flow: Flow
  private let contexts: [Context]

  /// Reads `marked` as the text of a paper of `kind`.
  /// The text that `bytes` make; a test whose text cannot be read must not pass on an empty one.
  static func text(of bytes: [UInt8]) -> SourceText {
    do {
      return try SourceText(reading: bytes)
    } catch {
      preconditionFailure("a test's text must be readable: \(error)")
    }
  }

  init(_ marked: String, kind: Document.Kind = .minutes) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [SourceRange] = []
    for character in marked {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { ranges.append(SourceRange(start, bytes.count)) }
      default: bytes += Array(String(character).utf8)
      }
    }
    self.ranges = ranges
    let flow = Flow(of: MarkedText.text(of: bytes))
    self.flow = flow
    contexts = Outline(of: flow).papers.flatMap { paper in
      var facts = PaperFacts(kind: kind)
      facts.roster = Roster(of: flow)
      facts.addAnnexes(of: paper, in: flow)
      return paper.items.map { Context(flow: flow, paper: facts, item: $0) }
    }
  }

  /// What `rule` finds in all sections, in text order.
  func findings(by rule: (some Rule).Type) -> [Finding] {
    contexts.flatMap { context in
      context.item.sections.flatMap { rule.findings(in: $0, of: context) }
    }
  }

  /// The items that all rules together make of the text.
  var items: [Item] {
    contexts.map { context in
      var diagnostics: [Diagnostic] = []
      let findings = context.item.sections.flatMap { section in
        Rules.all.flatMap { $0.findings(in: section, of: context) }
      }
      return Assembly(findings, of: context).item(reporting: &diagnostics)
    }
  }
}
