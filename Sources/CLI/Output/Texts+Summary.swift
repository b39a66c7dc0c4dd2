import Papers
import Reading

/// What stands in the summary of one file.
extension Texts {
  /// The names of the facts in a summary.
  struct SummaryLabels {
    let parties, signatories, present, verifiers, caseNumbers, memberProposal, condition: String
    let supporters, vote, recusals, nonParticipations, amounts, earlier, recipients: String
  }

  var summaryLabels: SummaryLabels {
    SummaryLabels(
      parties: choose("partier", "parties"), signatories: choose("undertecknat", "signed"),
      present: choose("närvarande", "present"), verifiers: choose("justerare", "verifiers"),
      caseNumbers: choose("diarienummer", "case number"),
      memberProposal: choose("motion av", "moved by"), condition: choose("villkor", "condition"),
      supporters: choose("instämmer:", "joined by:"), vote: choose("votering", "vote"),
      recusals: choose("jäv", "recused"),
      nonParticipations: choose("deltar inte", "not taking part"),
      amounts: choose("belopp", "amounts"), earlier: choose("tidigare", "earlier"),
      recipients: choose("skickas till", "sent to"))
  }

  var inSecondPlace: String { choose("i andra hand", "second choice") }

  func documents(_ count: Int) -> String {
    choose(
      count == 1 ? "1 handling" : "\(grouped(count)) handlingar",
      count == 1 ? "1 paper" : "\(grouped(count)) papers")
  }

  func person(_ person: Person) -> String {
    person.party.map { "\(person.name) (\($0))" } ?? person.name
  }

  /// `ja 25 (bifall) · nej 24 (avslag) · avstår 1 · utslagsröst Bo Ek (M)`.
  func vote(_ vote: Vote) -> String {
    let yes = vote.yesMeans.map { " (\($0))" } ?? ""
    let no = vote.noMeans.map { " (\($0))" } ?? ""
    let parts = [
      choose("ja", "yes") + " \(vote.yes)\(yes)", choose("nej", "no") + " \(vote.no)\(no)",
      vote.abstain.map { choose("avstår", "abstain") + " \($0)" },
      vote.absent.map { choose("frånvarande", "absent") + " \($0)" },
      vote.castingVote.map { choose("utslagsröst", "casting vote") + " \(person($0))" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  func name(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .note: choose("not", "note")
    case .warning: choose("varning", "warning")
    case .error: error
    }
  }
}
