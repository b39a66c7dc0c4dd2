import Papers
import Reading
import Store

/// What `motions` and `case` say.
extension Texts {
  // MARK: - Motions

  func motionsHeading(_ day: Day) -> String {
    choose("Motioner, per \(day)", "Members' proposals as of \(day)")
  }

  func overdueHeading(_ day: Day) -> String {
    choose(
      "Över ett år utan slutligt beslut (kommunallagen 5 kap. 35 §), per \(day)",
      "More than a year without a final decision (kommunallagen 5 kap. 35 §), as of \(day)")
  }

  func days(_ count: Int) -> String {
    choose("\(grouped(count)) dygn", count == 1 ? "1 day" : "\(grouped(count)) days")
  }

  func overdue(by count: Int) -> String {
    choose("\(days(count)) försenad", "\(days(count)) overdue")
  }

  func decidedOn(_ day: Day) -> String { choose("avgjord \(day)", "decided \(day)") }
  var latest: String { choose("senast:", "latest:") }

  /// `1 motion. 3 andra är öppna inom tiden; 14 är avgjorda.`
  func motionCounts(_ shown: Int, late: Int?, open: Int, decided: Int) -> String {
    let all = choose(
      shown == 1 ? "1 motion." : "\(grouped(shown)) motioner.",
      shown == 1 ? "1 member's proposal." : "\(grouped(shown)) members' proposals.")
    let lateText = late.map {
      choose(
        "\(grouped($0)) \($0 == 1 ? "är försenad" : "är försenade"); ", "\(grouped($0)) overdue; ")
    }
    let other = late == nil ? choose(open == 1 ? "annan " : "andra ", "more ") : ""
    let others = choose(
      "\(grouped(open)) \(other)är \(open == 1 ? "öppen" : "öppna") inom tiden; "
        + "\(grouped(decided)) är \(decided == 1 ? "avgjord" : "avgjorda").",
      "\(grouped(open)) \(other)open within the time; \(grouped(decided)) decided.")
    return "\(all) \(lateText ?? "")\(others)"
  }

  func noneOverdue(_ count: Int) -> String {
    choose(
      "Ingen av \(grouped(count)) motioner är över ett år utan slutligt beslut.",
      "None of \(grouped(count)) members' proposals is more than a year without a final decision.")
  }

  var noMotions: String {
    choose(
      "Inga motioner i det som frågan nämner. klubba status visar vad indexet rymmer.",
      "No members' proposals in what the query names. klubba status shows what the index holds.")
  }

  var motionColumns: [String] {
    language == .english
      ? [
        "Municipality", "Title", "Movers", "Case numbers", "Date", "State", "Advice", "Days",
        "Overdue by", "Latest", "Id",
      ]
      : [
        "Kommun", "Rubrik", "Motionärer", "Diarienummer", "Datum", "Läge", "Förslag", "Dygn",
        "Försenad", "Senast", "Id",
      ]
  }

  func name(_ state: ProposalLife.State) -> String {
    switch state {
    case .open: choose("öppen", "open")
    case .unknown: choose("utfall okänt", "unknown")
    case .withdrawn: choose("återtagen", "withdrawn")
    default: Outcome(rawValue: state.rawValue).map { name($0) } ?? state.rawValue
    }
  }

  func name(_ basis: MemberProposal.DateBasis?) -> String {
    switch basis {
    case .submitted: choose("inlämnad", "submitted")
    case .announced: choose("anmäld", "announced")
    case .dated: choose("daterad", "dated")
    case nil: ""
    }
  }

  /// The title without the words that every motion's title has: `Svar på motion om cykelväg` →
  /// `cykelväg`.
  func subject(of title: String) -> String {
    let lower = title.lowercased()
    for word in [
      "motion till kommunfullmäktige om ", "motion om ", "motionen om ", "motion angående ",
      "motion gällande ",
    ] {
      guard let range = lower.firstRange(of: word) else { continue }
      let rest = title.dropFirst(lower.distance(from: lower.startIndex, to: range.upperBound))
      return rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return title
  }

  // MARK: - Steps

  func name(_ what: CaseStep.What) -> String {
    switch what {
    case .submitted: choose("inlämnas", "submitted")
    case .referred: choose("remitterar", "refers")
    case .prepared: choose("tjänsteskrivelse", "officers' report")
    case .announced: choose("på dagordningen", "on the agenda")
    case .demanded: choose("yrkande", "demand")
    case .advised: choose("yttrar sig", "advises")
    case .proposed: choose("föreslår", "proposes")
    case .decided: choose("beslutar", "decides")
    case .deferred: choose("bordlägger", "defers")
    case .referredBack: choose("återremitterar", "refers back")
    case .struck: choose("avskriver", "strikes")
    case .withdrawn: choose("utgår", "withdrawn")
    case .reported: choose("redovisar", "reports")
    case .dissented: choose("reservation", "dissent")
    case .stated: choose("särskilt yttrande", "statement")
    case .handled: choose("behandlar", "handles")
    case .mentioned: choose("omnämnt", "mentioned")
    }
  }

  /// `AVSLAG` for what was decided; `vill: avslag` for advice, which is no decision.
  func label(of step: CaseStep) -> String? {
    guard let outcome = step.outcome, outcome != .other else { return nil }
    switch step.what {
    case .decided: return name(outcome).uppercased()
    case .advised, .proposed, .prepared: return "\(choose("vill:", "wants:")) \(name(outcome))"
    case .mentioned: return "\(choose("enligt citat:", "as quoted:")) \(name(outcome))"
    case .referredBack where step.isMinorityReferral:
      return choose("(minoritetsåterremiss)", "(by a minority)")
    default: return nil
    }
  }

  /// What stands instead of a text where the paper is not in the index.
  func missing(_ step: CaseStep) -> String? {
    step.isPaperMissing ? choose("(papper saknas)", "(paper missing)") : nil
  }

  /// `Kulturnämnden 2022-02-09 § 8, yttrar sig, vill: besvarad`.
  func brief(_ step: CaseStep) -> String {
    let place = [step.body, step.date?.description, step.number.map { "§ \($0)" }]
    let what = [name(step.what), label(of: step)].compactMap(\.self).joined(separator: ", ")
    return place.compactMap(\.self).joined(separator: " ") + ", \(what)"
  }

  var stepColumns: [String] {
    language == .english
      ? ["Date", "Body", "§", "What", "Outcome", "Text", "Id"]
      : ["Datum", "Organ", "§", "Steg", "Utfall", "Text", "Id"]
  }

  // MARK: - Cases

  func settled(_ day: Day?) -> String {
    choose("avgjort", "decided") + (day.map { " \($0)" } ?? "")
  }
  var unsettled: String { choose("inget slutligt beslut", "no final decision") }

  func moneyLine(_ difference: AskedAndDecided.Difference) -> String {
    let currency = difference.currency == "SEK" ? choose("kr", "SEK") : difference.currency
    let value = difference.value.hundredths
    let sign = value > 0 ? "+" : ""
    return choose("Begärt", "Asked") + " \(amount(difference.asked)) \(currency) → "
      + choose("beslutat", "decided") + " \(amount(difference.decided)) \(currency) "
      + "(\(sign)\(amount(difference.value)) \(currency))."
  }

  private func amount(_ money: Money) -> String {
    money.hundredths % 100 == 0 ? grouped(money.hundredths / 100) : money.description
  }

  var sentOn: String { choose("Hänskjutet:", "Sent on:") }
  var asked: String { choose("begärt", "asked") }
  var decided: String { choose("beslutat", "decided") }
  var askedAndDecided: String {
    choose("begärt [-struket-] {+tillagt+}", "asked [-removed-] {+added+}")
  }

  var joinsHeading: String {
    choose("Papperen hör ihop genom:", "The papers belong together by:")
  }

  func name(_ reason: CaseJoin.Reason) -> String {
    switch reason {
    case .sameItem: choose("samma paragraf", "the same item")
    case .caseNumber: choose("diarienummer", "case number")
    case .reference: choose("hänvisning", "reference")
    case .sameFile: choose("samma fil", "the same file")
    case .title: choose("rubrik och motionär", "title and mover")
    case .listed: choose("förteckning", "list")
    }
  }

  func name(_ certainty: CaseJoin.Certainty) -> String {
    switch certainty {
    case .certain: choose("säkert", "certain")
    case .likely: choose("troligt", "likely")
    case .possible: choose("möjligt", "possible")
    }
  }

  func noSuchCase(_ typed: String) -> String {
    choose(
      "inget ärende i indexet har id eller diarienummer ”\(typed)”. klubba search visar id och"
        + " klubba status vad indexet rymmer.",
      "no case in the index has the id or case number “\(typed)”. klubba search shows ids and"
        + " klubba status what the index holds.")
  }

  func severalCases(_ count: Int) -> String {
    choose(
      "\(grouped(count)) ärenden passar. Skriv ett av deras id:",
      "\(grouped(count)) cases fit. Give the id of one of them:")
  }

  // MARK: - The account to the council

  func reportTitle(_ day: Day) -> String {
    choose(
      "Redovisning av obesvarade motioner per \(day)", "Unanswered members' proposals as of \(day)")
  }

  var reportBasis: String {
    choose(
      "En motion bör beredas så att fullmäktige kan fatta beslut inom ett år från det att den väcktes"
        + " (kommunallagen 5 kap. 35 §).",
      "A proposal ought to be prepared so that the council can decide within a year"
        + " (kommunallagen 5 kap. 35 §).")
  }

  func reportCount(_ count: Int, late: Int) -> String {
    choose(
      "\(grouped(count)) obesvarade, varav \(grouped(late)) äldre än ett år.",
      "\(grouped(count)) unanswered, \(grouped(late)) of them older than a year.")
  }

  var reportColumns: [String] {
    language == .english
      ? ["No.", "Proposal", "Movers", "Date", "Case number", "Latest", "Overdue"]
      : ["Nr", "Motion", "Motionärer", "Väckt", "Diarienummer", "Senaste åtgärd", "Försenad"]
  }
}
