import Papers
import Reading
import Store

/// The names of values.
extension Texts {
  /// Capitals are kept for what was decided; see ``label(_:_:)``.
  func name(_ outcome: Outcome) -> String {
    switch outcome {
    case .approved: choose("bifall", "approved")
    case .rejected: choose("avslag", "rejected")
    case .partlyApproved: choose("delvis bifall", "partly approved")
    case .answered: choose("besvarad", "answered")
    case .endorsed: choose("tillstyrkt", "endorsed")
    case .advisedAgainst: choose("avstyrkt", "advised against")
    case .referredBack: choose("återremiss", "referred back")
    case .deferred: choose("bordlagd", "deferred")
    case .withdrawn: choose("utgår", "withdrawn")
    case .struck: choose("avskriven", "struck")
    case .forwarded: choose("överlämnad", "forwarded")
    case .adopted: choose("antagen", "adopted")
    case .accepted: choose("godkänd", "accepted")
    default: nameOfOther(outcome)
    }
  }

  private func nameOfOther(_ outcome: Outcome) -> String {
    switch outcome {
    case .noted: choose("noterad", "noted")
    case .completed: choose("fullgjord", "completed")
    case .commissioned: choose("uppdrag", "commissioned")
    case .funded: choose("medel", "funded")
    case .reduced: choose("minskning", "reduced")
    case .elected: choose("val", "elected")
    case .relieved: choose("entledigad", "relieved")
    case .delegated: choose("delegerad", "delegated")
    case .discharged: choose("ansvarsfrihet", "discharged")
    case .lapsed: choose("förfallen", "lapsed")
    default: choose("övrigt", "other")
    }
  }

  func name(_ status: Clause.Status) -> String {
    switch status {
    case .decided: choose("beslutat", "decided")
    case .proposed: choose("förslag", "proposed")
    case .demanded: choose("krav", "demanded")
    case .cited: choose("tidigare", "cited")
    }
  }

  /// `AVSLAG` for what was decided here; `förslag: avslag` for what was only put forward.
  func label(_ status: Clause.Status?, _ outcome: Outcome?) -> String {
    let result = outcome.flatMap { $0 == .other ? nil : name($0) }
    switch (status, result) {
    case (.decided, nil): return choose("BESLUT", "DECIDED")
    case (.decided, let result?), (nil, let result?): return result.uppercased()
    case (let status?, let result?): return "\(name(status)): \(result)"
    case (let status?, nil): return name(status)
    case (nil, nil): return choose("paragraf", "item")
    }
  }

  func name(_ kind: SearchResult.Kind) -> String {
    switch kind {
    case .clause: choose("punkt", "clause")
    case .item: choose("paragraf", "item")
    case .yrkande: "yrkande"
    }
  }

  func name(_ kind: Document.Kind) -> String {
    switch kind {
    case .minutes: choose("protokoll", "minutes")
    case .extract: choose("protokollsutdrag", "extract")
    case .agenda: choose("kallelse", "agenda")
    case .officerReport: choose("tjänsteskrivelse", "officers' report")
    case .memberProposal: choose("motion", "member's proposal")
    case .citizenProposal: choose("medborgarförslag", "citizen's proposal")
    case .alternativeProposal: choose("alternativt förslag", "alternative proposal")
    case .amendment: choose("tilläggs- eller ändringsyrkande", "amendment")
    case .budgetProposal: choose("budgetförslag", "budget proposal")
    default: nameOfOther(kind)
    }
  }

  private func nameOfOther(_ kind: Document.Kind) -> String {
    switch kind {
    case .opinion: choose("yttrande", "opinion")
    case .reservation: choose("reservation", "reservation")
    case .statement: choose("särskilt yttrande", "statement")
    case .interpellation: choose("interpellation", "interpellation")
    case .question: choose("fråga", "question")
    case .programme: choose("handlingsprogram", "programme")
    case .webSummary: choose("beslut i korthet", "summary on the web")
    default: choose("okänt slag", "unknown kind")
    }
  }

  func name(_ kind: Yrkande.Kind) -> String {
    switch kind {
    case .approve: choose("bifall", "approve")
    case .reject: choose("avslag", "reject")
    case .amend: choose("ändring", "amend")
    case .add: choose("tillägg", "add")
    case .referBack: choose("återremiss", "refer back")
    case .defer: choose("bordläggning", "defer")
    case .other: choose("yrkande", "other")
    }
  }

  func name(_ result: Yrkande.Result) -> String {
    switch result {
    case .won: choose("vann", "won")
    case .lost: choose("föll", "lost")
    case .lapsed: choose("förföll", "lapsed")
    case .withdrawn: choose("återtogs", "withdrawn")
    }
  }

  func name(_ form: Reservation.Form) -> String? {
    switch form {
    case .oral: nil
    case .written: choose("skriftlig", "written")
    case .missing: choose("skriftlig, lämnades aldrig in", "written, never handed in")
    }
  }

  func name(_ kind: Statement.Kind) -> String {
    switch kind {
    case .separateStatement: choose("särskilt yttrande", "separate statement")
    case .recordNote: choose("protokollsanteckning", "note to the minutes")
    }
  }

  var reservation: String { "reservation" }

  func page(_ number: Int) -> String { choose("s. \(number)", "p. \(number)") }

  /// The columns of a table of results.
  var columns: [String] {
    language == .english
      ? [
        "Municipality", "Body", "Date", "§", "Title", "Outcome", "Text", "Parties", "Amount",
        "Source", "Id",
      ]
      : [
        "Kommun", "Organ", "Datum", "§", "Rubrik", "Utfall", "Text", "Partier", "Belopp", "Källa",
        "Id",
      ]
  }

  /// `750 000 kr`, `högst 1 200 000 kr per år`.
  func amount(_ amount: Amount) -> String {
    let currency = amount.currency == "SEK" ? choose("kr", "SEK") : amount.currency
    let value = money(amount.value) + (amount.max.map { "–\(money($0))" } ?? "")
    let qualifier = amount.qualifier.map { "\(name($0)) " } ?? ""
    let sign = amount.isDifference && amount.value.hundredths > 0 ? "+" : ""
    return "\(qualifier)\(sign)\(value) \(currency)" + (amount.per.map { " \(per($0))" } ?? "")
  }

  private func money(_ money: Money) -> String {
    let parts = money.description.split(separator: ".")
    let whole = grouped(money.hundredths / 100)
    let sign = money.hundredths < 0 && money.hundredths > -100 ? "−" : ""
    guard parts.count == 2 else { return whole }
    let decimals = parts[1].count == 1 ? "\(parts[1])0" : "\(parts[1])"
    return sign + whole + choose(",", ".") + decimals
  }

  private func name(_ qualifier: Amount.Qualifier) -> String {
    switch qualifier {
    case .about: choose("cirka", "about")
    case .atMost: choose("högst", "at most")
    case .atLeast: choose("minst", "at least")
    }
  }

  private static let units = [
    "year": "år", "month": "månad", "day": "dag", "hour": "timme", "inhabitant": "invånare",
    "child": "barn", "place": "plats", "squareMetre": "kvadratmeter", "meeting": "sammanträde",
    "term": "termin",
  ]

  private func per(_ unit: String) -> String {
    choose("per \(Texts.units[unit] ?? unit)", "per \(unit)")
  }
}
