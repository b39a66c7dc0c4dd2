import Reading

@testable import Papers

extension Item {
  /// Status, body and outcome of each clause, one a line: *decided Kommunstyrelsen approved: …*.
  var ledger: [String] {
    clauses.map { clause in
      let outcome = clause.outcome?.rawValue ?? "-"
      return "\(clause.status.rawValue) \(clause.body ?? "-") \(outcome): \(clause.text)"
    }
  }

  /// The words of the clauses of a status.
  func texts(_ status: Clause.Status) -> [String] {
    clauses.filter { $0.status == status }.map(\.text)
  }

  /// Kind, movers and supporters of each yrkande.
  var demands: [String] {
    yrkanden.map { yrkande in
      let movers = yrkande.movers.map(\.told).joined(separator: ", ")
      let supporters = yrkande.supporters.map(\.told).joined(separator: ", ")
      return "\(yrkande.kind.rawValue) \(movers)" + (supporters.isEmpty ? "" : " + \(supporters)")
    }
  }

  /// Figures of each vote, with what yes meant and whether the ballots add up.
  var tallies: [String] {
    votes.map { vote in
      let abstain = vote.abstain.map { "-\($0)" } ?? ""
      return "\(vote.yes)-\(vote.no)\(abstain)\(vote.isVerified ? " verified" : "")"
    }
  }

  /// Members, parties and target of each reservation.
  var dissents: [String] {
    reservations.map { reservation in
      let members = reservation.members.map(\.told).joined(separator: ", ")
      let parties = reservation.parties.joined(separator: " ")
      return "\(members) [\(parties)] \(reservation.form.rawValue)"
        + (reservation.inFavourOf.map { ": \($0)" } ?? "")
    }
  }

  /// Body, day and number of each earlier decision.
  var history: [String] {
    earlierDecisions.map { decision in
      "\(decision.body) \(decision.date.map(\.description) ?? "-") \(decision.number ?? "-")"
    }
  }
}

extension Person {
  /// Name and party: *Anna Åberg (S)*.
  var told: String { party.map { "\(name) (\($0))" } ?? name }
}

/// The diagnostics of `text`, by their ids.
func oddities(_ text: String) throws -> [String] {
  let source = try SourceText(reading: Array(text.utf8), name: nil)
  return Extraction(reading: source).diagnostics.map(\.id)
}
