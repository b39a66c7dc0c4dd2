public import Reading

/// What one file says.
public struct Extraction: Hashable, Sendable {
  /// The version of the contract that the fields follow.
  public static let schemaVersion = 1

  /// The papers in the file, in text order; at least one unless the file is empty.
  public let documents: [Document]
  /// What was odd, in text order.
  public let diagnostics: [Diagnostic]
}

extension Extraction {
  /// Reads what `text` says.
  ///
  /// Never fails: what cannot be read becomes a ``Diagnostic``. `municipality` is whose paper
  /// it is, whatever the text says; `nil` leaves it to the text. `known` is what counts where the
  /// text says nothing.
  public init(
    reading text: SourceText, municipality: Municipality? = nil, known: KnownFacts = KnownFacts()
  ) {
    let flow = Flow(of: text)
    var diagnostics = text.diagnostics
    let outline = Outline(of: flow)
    let facts = DocumentFacts.all(
      outline, of: flow, municipality: municipality, known: known, reporting: &diagnostics)
    let documents = zip(outline.papers, facts).map { paper, facts in
      let items = paper.items.map { printed in
        let item = printed.atHome(in: facts, of: flow)
        let context = Context(flow: flow, paper: facts, item: item)
        var findings: [Finding] = []
        for section in item.sections {
          for rule in Rules.all {
            let found = rule.findings(in: section, of: context)
            if !found.isEmpty { findings += found }
          }
        }
        return Assembly(findings, of: context).item(reporting: &diagnostics)
      }
      diagnostics += ContentsCheck.oddities(items, of: paper, in: flow)
      return facts.document(paper, items: items, of: flow)
    }
    if let oddity = ForeignPaper.oddity(of: flow) { diagnostics.append(oddity) }
    self.init(documents: documents, diagnostics: diagnostics)
  }
}
