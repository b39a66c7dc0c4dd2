import Papers
import Reading
import Store

/// What `motions --parties` and `--people` say.
extension Texts {
  var partyColumns: [String] {
    language == .english
      ? ["Municipality", "Party"] + tallyColumns : ["Kommun", "Parti"] + tallyColumns
  }

  var personColumns: [String] {
    language == .english
      ? ["Municipality", "Name", "Party", "Moved", "Approved of decided", "Undecided"]
      : ["Kommun", "Namn", "Parti", "Väckta", "Bifall av avgjorda", "Oavgjorda"]
  }

  private var tallyColumns: [String] {
    language == .english
      ? [
        "Moved", "Approved", "Partly", "Rejected", "Answered", "Struck", "Undecided",
        "Approved of decided",
      ]
      : [
        "Väckta", "Bifall", "Delbifall", "Avslag", "Besvarade", "Avskrivna", "Oavgjorda",
        "Bifall av avgjorda",
      ]
  }

  /// `3 av 12 (25 %)`: no percentage without what it is one of.
  func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let percent = (part * 200 + whole) / (2 * whole)
    return choose(
      "\(grouped(part)) av \(grouped(whole)) (\(percent) %)",
      "\(grouped(part)) of \(grouped(whole)) (\(percent)%)")
  }

  /// `2019`, or `2019–2022`.
  func years(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound.year, days.upperBound.year)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  var alsoWritten: String { choose("skrivs även:", "also written:") }

  func name(_ role: PersonRecord.Role.Kind) -> String {
    switch role {
    case .chair: choose("ordförande", "chair")
    case .viceChair: choose("vice ordförande", "vice chair")
    case .serving: choose("tjänstgörande", "serving")
    case .present: choose("närvarande", "present")
    case .secretary: choose("sekreterare", "secretary")
    case .officer: choose("tjänsteperson", "officer")
    }
  }

  /// `ordförande, Kulturnämnden, 2019–2022 (14 möten)`.
  func told(_ role: PersonRecord.Role) -> String {
    let parts = [name(role.kind), role.body, role.days.map { years($0) }].compactMap(\.self)
    let meetings = choose(
      role.meetings == 1 ? "1 möte" : "\(grouped(role.meetings)) möten",
      role.meetings == 1 ? "1 meeting" : "\(grouped(role.meetings)) meetings")
    return parts.joined(separator: ", ") + " (\(meetings))"
  }

  /// `chair Kulturnämnden 2019-02-04–2022-10-17`, the same in every language.
  func plain(_ role: PersonRecord.Role) -> String {
    let days = role.days.map { "\($0.lowerBound)–\($0.upperBound)" }
    return [role.kind.rawValue, role.body, days].compactMap(\.self).joined(separator: " ")
  }

  var oneScreen: String {
    choose(
      "Välj en av --report, --parties och --people.",
      "Choose one of --report, --parties and --people.")
  }

  var docxIsForReports: String {
    choose("docx skrivs bara med --report.", "docx is written with --report only.")
  }

  var docxNeedsFile: String {
    choose(
      "en docx kan inte visas på skärmen. Skriv den till en fil: klubba motions --report --format docx"
        + " > redovisning.docx",
      "a docx cannot be shown on the screen. Write it to a file: klubba motions --report --format docx"
        + " > report.docx")
  }
}
