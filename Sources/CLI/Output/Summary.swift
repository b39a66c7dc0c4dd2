import Papers
import Reading

/// What one file says, for people.
struct Summary {
  private static let column = 18

  private let file: PaperFile
  let texts: Texts
  let terminal: Terminal

  init(_ file: PaperFile, texts: Texts, terminal: Terminal) {
    self.file = file
    self.texts = texts
    self.terminal = terminal
  }

  var text: String {
    let documents = file.extraction.documents
    var lines = [terminal.bold(file.source.path) + "  \(texts.documents(documents.count))"]
    for document in documents { lines += [""] + self.lines(of: document) }
    lines += diagnostics + [""]
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: - Documents

  private func lines(of document: Document) -> [String] {
    let parts = [
      texts.name(document.kind).uppercased(), document.municipality?.name, document.body,
      document.date?.description, document.title,
    ]
    let heading = parts.compactMap(\.self).joined(separator: " · ").cut(to: terminal.width)
    let present = document.attendance.count { $0.status != .absent }
    let labels = texts.summaryLabels
    let facts: [(String, String)] = [
      (labels.parties, document.parties.joined(separator: ", ")),
      (labels.signatories, people(document.signatories)),
      (labels.present, present > 0 ? texts.grouped(present) : ""),
      (labels.verifiers, people(document.verifiers)),
    ]
    return [terminal.bold(heading)] + facts.flatMap { field($0.0, $0.1, indent: 2) }
      + document.items.flatMap { ItemSummary($0, self).lines }
  }

  // MARK: - Parts

  func people(_ people: [Person]) -> String { people.map(texts.person).joined(separator: ", ") }

  /// `name  value`, the value on as many lines as it takes up to six; nothing when it is empty.
  func field(_ name: String, _ value: String, indent: Int) -> [String] {
    guard !value.isEmpty else { return [] }
    let before = String(repeating: " ", count: indent)
    let column = Summary.column
    let lines = MarkedWords(value).lines(width: terminal.width - indent - column, maximum: 6)
    let isLong = name.count >= column
    return (isLong ? [before + name] : [])
      + lines.enumerated().map { index, line in
        before + (index == 0 && !isLong ? name : "").padded(to: column) + line
      }
  }

  private var diagnostics: [String] {
    let diagnostics = file.extraction.diagnostics
    guard !diagnostics.isEmpty else { return [] }
    return ["", texts.remarks(diagnostics.count)]
      + diagnostics.flatMap { field(texts.name($0.severity), $0.message, indent: 2) }
  }
}

/// What one item says, for people.
private struct ItemSummary {
  private let item: Item
  private let page: Summary
  private var texts: Texts { page.texts }

  init(_ item: Item, _ page: Summary) {
    self.item = item
    self.page = page
  }

  var lines: [String] {
    let number = item.number.map { "§ \($0)" }
    let title = [number, item.title].compactMap(\.self).joined(separator: "  ")
    let outcome = item.outcome.map { "  [\(texts.name($0).uppercased())]" } ?? ""
    let room = page.terminal.width - outcome.count - 2
    let labels = texts.summaryLabels
    return ["", "  " + page.terminal.bold(title.cut(to: room)) + outcome]
      + field(labels.caseNumbers, item.caseNumbers.joined(separator: ", "))
      + memberProposal + item.clauses.flatMap(lines) + item.yrkanden.flatMap(lines)
      + item.votes.flatMap(lines) + item.reservations.flatMap(lines)
      + item.statements.flatMap(lines)
      + field(labels.recusals, page.people(item.recusals.map(\.person)))
      + field(labels.nonParticipations, page.people(item.nonParticipations))
      + field(labels.amounts, item.amounts.map(texts.amount).joined(separator: ", "))
      + field(labels.earlier, item.earlierDecisions.map(earlier).joined(separator: ", "))
      + field(labels.recipients, item.recipients.joined(separator: ", "))
  }

  private var memberProposal: [String] {
    guard let proposal = item.memberProposal else { return [] }
    let movers = page.people(proposal.movers)
    let who = movers.isEmpty ? proposal.parties.joined(separator: ", ") : movers
    let date = proposal.date.map { " \($0)" } ?? ""
    return field(texts.summaryLabels.memberProposal, who + date)
  }

  private func lines(of clause: Clause) -> [String] {
    let label = texts.label(clause.status, clause.outcome)
    let mark = clause.label.map { "\($0). " } ?? ""
    let leadIn = clause.leadIn.map { "(\($0)) " } ?? ""
    let body = clause.status == .decided ? nil : clause.body.map { " → \($0)" }
    let own = field(label, mark + leadIn + clause.text + (body ?? ""))
    let children = clause.children.flatMap { child in
      field("", (child.label.map { "\($0). " } ?? "– ") + child.text)
    }
    return own + children + clause.conditions.flatMap { field(texts.summaryLabels.condition, $0) }
  }

  private func lines(of yrkande: Yrkande) -> [String] {
    let movers = page.people(yrkande.movers)
    let who = [
      movers.isEmpty ? yrkande.parties.joined(separator: ", ") : movers, yrkande.group ?? "",
      yrkande.supporters.isEmpty
        ? "" : "\(texts.summaryLabels.supporters) \(page.people(yrkande.supporters))",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let rank = yrkande.rank > 1 ? " (\(texts.inSecondPlace))" : ""
    let result = yrkande.result.map { " [\(texts.name($0))]" } ?? ""
    return field(
      "yrkande", "\(texts.name(yrkande.kind))\(rank): \(who) – \(yrkande.text)\(result)")
  }

  private func lines(of vote: Vote) -> [String] {
    field(texts.summaryLabels.vote, texts.vote(vote))
  }

  private func lines(of reservation: Reservation) -> [String] {
    let members = page.people(reservation.members)
    let who = [
      members.isEmpty ? reservation.parties.joined(separator: ", ") : members,
      reservation.group ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let form = texts.name(reservation.form).map { " (\($0))" } ?? ""
    let aim = reservation.inFavourOf.map { " – \($0)" } ?? ""
    return field(texts.reservation, who + form + aim)
  }

  private func lines(of statement: Statement) -> [String] {
    let members = page.people(statement.members)
    let who = members.isEmpty ? statement.parties.joined(separator: ", ") : members
    return field(texts.name(statement.kind), who)
  }

  private func earlier(_ decision: EarlierDecision) -> String {
    [decision.body, decision.date?.description, decision.number.map { "§ \($0)" }]
      .compactMap(\.self).joined(separator: " ")
  }

  private func field(_ name: String, _ value: String) -> [String] {
    page.field(name, value, indent: 4)
  }
}
