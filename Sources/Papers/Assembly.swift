import Reading

/// Turns the findings of an item into an ``Item``: the only place where findings meet.
struct Assembly {
  private let findings: [Finding]
  private let context: Context

  init(_ findings: [Finding], of context: Context) {
    self.findings = findings
    self.context = context
  }

  func item(reporting diagnostics: inout [Diagnostic]) -> Item {
    let flow = context.flow
    let paragraphs = flow.paragraphs[context.item.paragraphs]
    let whole = paragraphs.startIndex..<paragraphs.endIndex
    let range = flow.place(flow.paragraphs[whole.lowerBound].range.lowerBound..<flow.paragraphs[whole.upperBound - 1].range.upperBound, rule: "item").range
    var item = Item(range: range)
    item.number = context.item.number
    item.title = context.item.title.isEmpty ? nil : context.item.title.map { flow.string($0) }.joined(separator: " ")
    item.caseNumbers = context.item.caseNumbers.map { flow.string($0) }
    for finding in findings {
      switch finding {
      case .clause(let clause): item.clauses.append(clause)
      case .reservation(let reservation): item.add(reservation)
      case .statement(let statement): item.add(statement)
      case .recusal(let recusal): item.add(recusal)
      case .nonParticipation(let person): item.addNonParticipation(person)
      case .earlierDecision(let decision): item.add(decision)
      case .memberProposal(let proposal): if item.memberProposal == nil { item.memberProposal = proposal }
      case .amount(let amount): item.amounts.append(amount)
      case .supportingDocument(let document): item.supportingDocuments.append(document)
      case .recipient(let recipient): item.recipients.append(recipient)
      default: break
      }
    }
    return item
  }
}
