import Reading

@testable import Papers

/// A piece of minutes whose marked stretches (`⟦…⟧`) are where a rule must have found its facts.
struct MarkedMinutes {
  let text: SourceText
  /// The marked stretches of the text, marks not counted.
  let ranges: [SourceRange]

  init(_ marked: String) {
    var plain = ""
    var starts: [Int] = []
    var ranges: [SourceRange] = []
    for character in marked {
      switch character {
      case "⟦": starts.append(plain.utf8.count)
      case "⟧":
        if let start = starts.popLast() { ranges.append(SourceRange(start, plain.utf8.count)) }
      default: plain.append(character)
      }
    }
    self.ranges = ranges
    text = MarkedText.text(of: Array(plain.utf8))
  }

  /// What the whole text says.
  var extraction: Extraction { Extraction(reading: text) }

  /// What `rule` finds in the items of the first paper.
  func findings(by rule: any Rule.Type) -> [Finding] {
    let flow = Flow(of: text)
    let outline = Outline(of: flow)
    var diagnostics: [Diagnostic] = []
    let facts = DocumentFacts.all(
      outline, of: flow, municipality: nil, known: KnownFacts(), reporting: &diagnostics)
    guard let paper = outline.papers.first, let fact = facts.first else { return [] }
    return paper.items.flatMap { item in
      let context = Context(flow: flow, paper: fact, item: item)
      return item.sections.flatMap { rule.findings(in: $0, of: context) }
    }
  }
}

/// The first item of minutes whose § 12 ends with `section`.
func item(_ section: String, body: String = "Kommunstyrelsen", date: String = "2023-05-10") -> Item?
{
  let head = "\(body)  \(date)\n\n§ 12 Ett ärende\n\nBeslut\n\nMotionen avslås.\n\n"
  return MarkedMinutes(head + section + "\n").extraction.documents.first?.items.first
}
