import Reading
import Store

/// What stands on the pages of `show` and `status`.
extension Texts {
  /// The names of the fields on a page.
  struct FieldLabels {
    let id, kind, municipality, body, date, title, status, outcome, text: String
    let caseNumbers, parties, amounts, yrkanden, reservations, source, rule: String
  }

  var fieldLabels: FieldLabels {
    FieldLabels(
      id: "id", kind: choose("handling", "paper"),
      municipality: choose("kommun", "municipality"), body: choose("organ", "body"),
      date: choose("datum", "date"), title: choose("rubrik", "title"), status: "status",
      outcome: choose("utfall", "outcome"), text: "text",
      caseNumbers: choose("diarienummer", "case numbers"), parties: choose("partier", "parties"),
      amounts: choose("belopp", "amounts"), yrkanden: "yrkanden",
      reservations: choose("reservationer", "reservations"), source: choose("källa", "source"),
      rule: choose("regel", "rule"))
  }

  func moreLines(_ count: Int) -> String {
    choose(
      "… \(grouped(count)) rader till; klubba extract --format text visar allt.",
      "… \(grouped(count)) more lines; klubba extract --format text prints them all.")
  }

  var holdingColumns: [String] {
    language == .english
      ? ["Municipality", "Body", "From", "To", "Meetings", "Papers", "Items"]
      : ["Kommun", "Organ", "Från", "Till", "Möten", "Papper", "Paragrafer"]
  }

  var papers: String { choose("papper", "papers") }
  var clauses: String { choose("punkter", "clauses") }

  func size(bytes: Int) -> String {
    bytes < 1_000_000
      ? "\(grouped((bytes + 999) / 1000)) kB" : "\(grouped((bytes + 500_000) / 1_000_000)) MB"
  }

  /// `18 422 paragrafer, 31 907 beslutspunkter, 2 114 reservationer, 412 motioner`.
  func totals(_ totals: Status.Totals) -> String {
    let clauses = totals.clauses.reduce(0) { $0 + $1.count }
    return [
      amount(of: totals.itemCount, ("paragraf", "paragrafer"), ("item", "items")),
      amount(of: clauses, ("beslutspunkt", "beslutspunkter"), ("clause", "clauses")),
      amount(of: totals.yrkandeCount, ("yrkande", "yrkanden"), ("yrkande", "yrkanden")),
      amount(of: totals.voteCount, ("votering", "voteringar"), ("vote", "votes")),
      amount(
        of: totals.reservationCount, ("reservation", "reservationer"),
        ("reservation", "reservations")),
      amount(
        of: totals.memberProposalCount, ("motion", "motioner"),
        ("member's proposal", "members' proposals")),
    ].joined(separator: ", ")
  }

  func indexHolds(_ totals: Status.Totals) -> String {
    choose("Indexet rymmer nu", "The index now holds") + " \(self.totals(totals))."
  }

  func failedFiles(_ count: Int) -> String {
    choose(
      "\(files(count)) kunde inte läsas:", "\(files(count)) could not be read:")
  }

  func silentFiles(_ count: Int) -> String {
    choose(
      "\(files(count)) lästes utan att någon paragraf hittades:",
      "\(files(count)) held no item:")
  }

  func remarks(_ count: Int) -> String {
    amount(of: count, ("anmärkning", "anmärkningar"), ("remark", "remarks")) + ":"
  }

  private func amount(
    of count: Int, _ swedish: (String, String), _ english: (String, String)
  ) -> String {
    "\(grouped(count)) "
      + choose(count == 1 ? swedish.0 : swedish.1, count == 1 ? english.0 : english.1)
  }
}
