import Papers
import Reading
import Store

/// A member's proposal as plain fields, for CSV and Markdown.
struct ProposalRow {
  static let names = [
    "id", "municipality", "title", "caseNumbers", "movers", "parties", "date", "dateBasis",
    "state", "advice", "limit", "days", "overdueBy", "clauses", "lastDate", "lastBody",
    "lastNumber", "lastWhat",
  ]

  private let life: ProposalLife

  init(_ life: ProposalLife) {
    self.life = life
  }

  var fields: [String] {
    let last = life.steps.last
    return [
      life.id, life.municipality?.name ?? "", life.title,
      life.caseNumbers.joined(separator: "; "), movers, life.parties.joined(separator: "; "),
      life.date?.description ?? "", life.dateBasis?.rawValue ?? "", life.state.rawValue,
      life.advice?.rawValue ?? "", life.limit?.description ?? "",
      life.days.map(String.init) ?? "", life.overdueBy.map(String.init) ?? "",
      life.clauses.map(\.text).joined(separator: "; "), last?.date?.description ?? "",
      last?.body ?? "", last?.number ?? "", last?.what.rawValue ?? "",
    ]
  }

  /// The cells of a table for people, under ``Texts/motionColumns``.
  func cells(_ texts: Texts) -> [String] {
    [
      life.municipality?.name ?? "", life.title, movers,
      life.caseNumbers.joined(separator: ", "),
      life.date.map { "\($0) (\(texts.name(life.dateBasis)))" } ?? "",
      texts.name(life.state), life.advice.map { texts.name($0) } ?? "",
      life.days.map(texts.grouped) ?? "", life.overdueBy.map(texts.grouped) ?? "",
      life.steps.last.map(texts.brief) ?? "", ResultTable.short(life.id),
    ]
  }

  /// The cells of the account to the council, under ``Texts/reportColumns`` but the first.
  func reportCells(_ texts: Texts) -> [String] {
    let late = life.overdueBy.map { texts.overdue(by: $0) } ?? ""
    return [
      life.title, movers, life.date.map { "\($0) (\(texts.name(life.dateBasis)))" } ?? "",
      life.caseNumbers.joined(separator: ", "), life.steps.last.map(texts.brief) ?? "", late,
    ]
  }

  private var movers: String {
    life.movers.isEmpty
      ? life.parties.map { "(\($0))" }.joined(separator: ", ")
      : life.movers.map { $0.name + ($0.party.map { " (\($0))" } ?? "") }.joined(separator: "; ")
  }
}

/// A step of a case as plain fields.
struct StepRow {
  static let names = ["date", "body", "number", "what", "outcome", "id", "text"]

  let fields: [String]

  init(_ step: CaseStep) {
    fields = [
      step.date?.description ?? "", step.body ?? "", step.number ?? "", step.what.rawValue,
      step.outcome?.rawValue ?? "", step.id ?? "", step.text ?? "",
    ]
  }
}
