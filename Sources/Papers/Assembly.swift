import Reading

/// Turns the findings of an item into an ``Item``: the only place where findings meet.
struct Assembly {
  let findings: [Finding]
  let context: Context
  /// What turned out odd when the findings met.
  private var oddities: [Diagnostic] = []
  var item: Item

  init(_ findings: [Finding], of context: Context) {
    self.findings = findings
    self.context = context
    item = Item(range: Assembly.range(of: context))
  }

  /// The item that the findings make up; what was odd is added to `diagnostics`.
  consuming func item(reporting diagnostics: inout [Diagnostic]) -> Item {
    addHead()
    for finding in findings { add(finding, &diagnostics) }
    settle()
    diagnostics += oddities
    return item
  }

  private static func range(of context: Context) -> SourceRange {
    let flow = context.flow
    let paragraphs = flow.paragraphs[context.item.paragraphs]
    guard let first = paragraphs.first, let last = paragraphs.last else { return SourceRange(0, 0) }
    return flow.span(of: first.range.lowerBound..<last.range.upperBound)
  }

  private mutating func addHead() {
    let flow = context.flow
    let title = context.item.title.map { flow.string($0).replacingTabs() }
    item.number = context.item.number
    item.title = title.isEmpty ? nil : title.joined(separator: " ")
    item.places.title = context.item.title.map { flow.place($0, rule: "item") }
    for range in context.item.caseNumbers {
      let number = flow.string(range)
      guard !item.caseNumbers.contains(number) else { continue }
      item.caseNumbers.append(number)
      item.places.caseNumbers.append(flow.place(range, rule: "item"))
    }
  }

  private mutating func add(_ finding: Finding, _ diagnostics: inout [Diagnostic]) {
    switch finding {
    case .clause(let clause): add(clause)
    case .yrkande(let yrkande): item.yrkanden.append(yrkande)
    case .procedure(let place): add(procedure: place)
    // Read in `settleContest`, when all yrkanden are there.
    case .ruling, .withdrawal: break
    case .vote(let vote): item.votes.append(vote)
    case .reservation(let reservation): item.add(reservation)
    case .statement(let statement): item.add(statement)
    case .recusal(let recusal): item.add(recusal)
    case .nonParticipation(let person): item.addNonParticipation(person)
    case .earlierDecision(let decision): item.add(decision)
    case .memberProposal(let proposal): item.memberProposal = item.memberProposal ?? proposal
    case .amount(let amount): item.amounts.append(amount)
    case .supportingDocument(let text, let place):
      item.supportingDocuments.append(text)
      item.places.supportingDocuments.append(place)
    case .recipient(let name, let place):
      item.recipients.append(name)
      item.places.recipients.append(place)
    case .condition(let text, let place, let start): bind(text, at: place, since: start)
    case .minorityReferral: item.isMinorityReferral = true
    case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
    }
  }

  /// The same text with the same status is one clause, at its first place (CONTRACT section 5).
  /// What a board passes on to the council in the words of its officers is put to the council.
  private mutating func add(_ clause: consuming Clause) {
    let known = item.clauses.indices.first {
      item.clauses[$0].text.utf8.count == clause.text.utf8.count
        && item.clauses[$0].status == clause.status && item.clauses[$0].text == clause.text
    }
    guard let known else {
      item.clauses.append(clause)
      return
    }
    guard clause.status == .proposed, let body = clause.body, let first = item.clauses[known].body,
      HigherBody.isAbove(body, first)
    else { return }
    item.clauses[known].body = body
  }

  private mutating func add(procedure place: Place) {
    let words = place.pieces.map { context.flow.text[$0] }.joined(separator: " ")
    item.places.procedure.append(place)
    item.procedure = item.procedure.map { "\($0) \(words)" } ?? words
  }

  /// A condition binds the points of the list before it.
  private mutating func bind(_ text: String, at place: Place, since start: Int) {
    guard let last = item.clauses.last else { return }
    for index in item.clauses.indices.reversed() {
      let clause = item.clauses[index]
      guard clause.status == last.status, clause.body == last.body,
        clause.place.range.start >= start
      else { return }
      item.clauses[index].conditions.append(text)
      item.clauses[index].conditionPlaces.append(place)
    }
  }

  /// *Ej § 68 pga jäv* in the attendance list concerns this item when it has that number.
  private mutating func addListedRecusals() {
    for recusal in context.paper.attendanceList?.recusals ?? [] where recusal.items == item.number {
      item.add(Item.Recusal(person: recusal.person, items: nil))
    }
  }

  /// *Enligt förslag* decides what the proposal in the same item says; without one it tells nothing.
  private mutating func resolveReferences() {
    let proposal = item.clauses.indices.first {
      item.clauses[$0].status == .proposed && item.clauses[$0].outcome != nil
    }
    for index in item.clauses.indices where item.clauses[index].status == .decided {
      let text = item.clauses[index].text
      guard ProposalReference.isAll(of: text) else { continue }
      if item.clauses[index].basedOn == nil {
        item.clauses[index].basedOn = ProposalReference.proposal(in: text)
      }
      item.clauses[index].outcome = proposal.flatMap { item.clauses[$0].outcome }
      guard proposal == nil else { continue }
      oddities.append(
        Diagnostic(
          .warning, id: "clause.unresolved-proposal",
          message: "Beslutet hänvisar till ett förslag som inte finns i handlingen.",
          range: item.clauses[index].place.range))
    }
  }

  /// A decision in another body's name than the paper's may be a slip: what is printed stays.
  private mutating func reportOtherBody() {
    guard let own = context.paper.body,
      let clause = item.clauses.indices.first(where: {
        item.clauses[$0].status == .decided && item.clauses[$0].body != nil
          && item.clauses[$0].body != own
      })
    else { return }
    oddities.append(
      Diagnostic(
        .warning, id: "clause.other-body",
        message: "Beslutet är skrivet i ett annat organs namn än protokollets.",
        range: item.clauses[clause].place.range))
  }

  /// What can be said only when all findings are there.
  private mutating func settle() {
    addListedRecusals()
    item.clauses.putInOrder { $0.place.range }
    item.amounts.putInOrder { $0.place.range }
    for index in item.clauses.indices {
      let range = item.clauses[index].place.range
      for amount in item.amounts.indices where range.contains(item.amounts[amount].place.range) {
        item.clauses[index].amounts.append(item.amounts[amount])
      }
    }
    resolveReferences()
    reportOtherBody()
    item.outcome = ItemOutcome.outcome(of: item, in: context)
    settleContest()
  }
}
