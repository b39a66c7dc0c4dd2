import Papers
import Reading
import Store

/// What `status` says is missing.
extension Texts {
  func numberGaps(_ count: Int) -> String {
    choose(
      "Luckor i §-numren hos \(grouped(count)) organ och år:",
      "Gaps in the § numbers of \(grouped(count)) bodies and years:")
  }

  /// `Norrvik Kommunfullmäktige 2022: 2 möten, § 84–93, saknas § 86, 88–90`.
  func gap(_ numbering: Status.Numbering) -> String {
    let place = [numbering.municipality, numbering.body, "\(numbering.year)"]
    let missing = missing(numbering, most: 6)
    return place.compactMap(\.self).joined(separator: " ")
      + ": \(meetings(numbering.days.count)), § \(numbering.range?.text ?? ""), "
      + choose("saknas", "missing") + " § \(missing)" + (numbering.gaps.count > 6 ? " …" : "")
  }

  func missing(_ numbering: Status.Numbering, most: Int = .max) -> String {
    numbering.gaps.prefix(most).map(\.numbers.text).joined(separator: ", ")
  }

  func meetings(_ count: Int) -> String {
    choose(
      count == 1 ? "1 möte" : "\(grouped(count)) möten",
      count == 1 ? "1 meeting" : "\(grouped(count)) meetings")
  }

  func copies(_ count: Int) -> String {
    choose(
      "\(grouped(count)) paragrafer finns i flera papper:",
      "\(grouped(count)) items are in several papers:")
  }

  func copy(_ copies: Status.Copies) -> String {
    let papers = copies.papers.map { $0.path + (remark($0).map { " (\($0))" } ?? "") }
    return "\(copies.meeting) § \(copies.number): \(papers.joined(separator: ", "))"
  }

  /// `ojusterat, ersatt`; `nil` when there is nothing to say.
  func remark(_ paper: Status.Copies.Paper) -> String? {
    let version = paper.version.map { name($0) }
    let parts = [version, paper.isSuperseded ? choose("ersatt", "superseded") : nil]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func name(_ version: Status.Copies.Version) -> String {
    switch version {
    case .unadjusted: choose("ojusterat", "not verified")
    case .corrected: choose("rättat", "corrected")
    case .immediatelyAdjusted: choose("omedelbart justerat", "verified at once")
    }
  }

  func undecided(_ count: Int) -> String {
    choose(
      "\(grouped(count)) motioner utan slutligt beslut i indexet (klubba motions):",
      "\(grouped(count)) members' proposals without a final decision in the index (klubba motions):"
    )
  }

  func undecidedLine(_ life: ProposalLife) -> String {
    [life.municipality?.name, life.date?.description, subject(of: life.title)]
      .compactMap(\.self).joined(separator: " · ")
  }

  func announced(_ count: Int) -> String {
    choose(
      "\(grouped(count)) \(count == 1 ? "ärende" : "ärenden") på kallelser utan beslut i indexet:",
      "\(grouped(count)) items of agendas without a decision in the index:")
  }

  func announcedLine(_ item: Status.Announced) -> String {
    let place = [item.municipality, item.body, item.date?.description].compactMap(\.self)
    let head = place.isEmpty ? "" : place.joined(separator: " ") + ": "
    return head + [item.number, item.title].compactMap(\.self).joined(separator: ". ")
      + (item.hasMinutes ? "" : " (\(noMinutes))")
  }

  var noMinutes: String { choose("protokollet saknas", "minutes missing") }

  func illegibleFiles(_ count: Int) -> String {
    choose(
      "\(files(count)) med text som bara kan sökas, inte läsas:",
      "\(files(count)) with text that can be searched only, not read:")
  }

  // MARK: - Tables

  var holdingsHeading: String { choose("Papper efter organ", "Papers by body") }
  var yearsHeading: String {
    choose("Möten och § efter organ och år", "Meetings and § by body and year")
  }

  var yearColumns: [String] {
    language == .english
      ? ["Municipality", "Body", "Year", "Meetings", "§", "§ seen", "Days"]
      : ["Kommun", "Organ", "År", "Möten", "§", "Sedda §", "Dagar"]
  }

  var gapColumns: [String] {
    language == .english
      ? ["Municipality", "Body", "Year", "§ missing", "Between the meetings"]
      : ["Kommun", "Organ", "År", "§ som saknas", "Mellan mötena"]
  }

  var copyColumns: [String] {
    language == .english
      ? ["Meeting", "§", "File", "Version", "Id"] : ["Möte", "§", "Fil", "Version", "Id"]
  }

  var undecidedColumns: [String] {
    language == .english
      ? ["Municipality", "Date", "Title", "Case numbers", "State", "Id"]
      : ["Kommun", "Datum", "Rubrik", "Diarienummer", "Läge", "Id"]
  }

  var announcedColumns: [String] {
    language == .english
      ? ["Municipality", "Body", "Date", "Item", "Title", "Case numbers", "Remark", "Id"]
      : ["Kommun", "Organ", "Datum", "Punkt", "Rubrik", "Diarienummer", "Anmärkning", "Id"]
  }

  var fileColumns: [String] { [choose("Fil", "File")] }
  var troubleColumns: [String] { [choose("Fil", "File"), choose("Varför", "Why")] }
}
