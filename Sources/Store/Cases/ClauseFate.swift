internal import Papers

/// What a final decision makes of each clause of the proposal.
///
///     Motionens första att-sats bifalls. Motionen anses i övrigt besvarad.
///
/// A decision on the whole holds for every clause; one on parts for those it counts up; *i övrigt*
/// for the rest. What cannot be told stays unknown.
struct ClauseFate {
  private let deciding: [CaseClause]
  private let verdict: Outcome?

  /// The fate that the item decides; of none, nothing is known.
  init(_ item: TreatedItem?) {
    deciding = item?.deciding ?? []
    verdict = item?.verdict
  }

  /// The clauses with their outcomes.
  func applied(to demands: [CaseClause]) -> [CaseClause] {
    var outcomes: [Outcome?] = demands.map { _ in nil }
    let parts = deciding.map { (parts: Self.parts(of: $0.text, count: demands.count), clause: $0) }
    for (parts, clause) in parts {
      for index in parts where outcomes[index] == nil { outcomes[index] = Self.outcome(clause) }
    }
    let rest = parts.filter { $0.parts.isEmpty }.compactMap(\.clause.outcome)
    if let whole = rest.last, Set(rest).count == 1, whole != .partlyApproved || demands.count == 1 {
      for index in outcomes.indices where outcomes[index] == nil { outcomes[index] = whole }
    } else if deciding.isEmpty, let verdict, verdict != .partlyApproved {
      outcomes = demands.map { _ in verdict }
    }
    return zip(demands, outcomes).map { demand, outcome in
      var demand = demand
      demand.outcome = outcome
      return demand
    }
  }

  /// What a clause that counts up parts makes of them: *bifalla andra att-satsen* approves a part
  /// of the motion, and the whole of that part unless it says how far.
  private static func outcome(_ clause: CaseClause) -> Outcome? {
    guard clause.outcome == .partlyApproved else { return clause.outcome }
    let text = clause.text.lowercased()
    let isQualified = ["på så sätt", "delvis", "ändring", "såvitt", "i den del", "till del"]
      .contains { text.contains($0) }
    return isQualified ? .partlyApproved : .approved
  }

  private static let ordinals = [
    "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
  ]

  /// The demands that a clause counts up, from 0: *första och tredje att-satsen*, *att-sats 2*.
  private static func parts(of text: String, count: Int) -> [Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(
      String.init)
    guard let part = words.firstIndex(where: isPart) else { return [] }
    // Counting words stand right before the part, figures right after it.
    var before: [Int] = []
    for word in words[..<part].reversed() {
      if let ordinal = ordinals.firstIndex(of: word) {
        before.append(ordinal)
      } else if word != "och", word != "samt", word != "till" {
        break
      }
    }
    let after = words[(part + 1)...].prefix { $0 == "och" || Int($0) != nil }
      .compactMap { Int($0).map { $0 - 1 } }
    return (before + after).filter { (0..<count).contains($0) }.sorted()
  }

  private static func isPart(_ word: String) -> Bool {
    ["att-sats", "attsats", "yrkande", "punkt"].contains { word.hasPrefix($0) }
  }
}
