import Papers
import Reading
import Store

extension ProposalLife {
  /// Writes the proposal as an object (CONTRACT section 9).
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      // Only what is no motion says what it is.
      json.optional("kind", kind == .memberProposal ? nil : kind.rawValue)
      json.field("title", title)
      json.optional(municipality)
      json.array("caseNumbers", caseNumbers)
      json.array("movers", movers) { json, mover in
        json.object {
          $0.field("name", mover.name)
          $0.optional("party", mover.party)
        }
      }
      json.array("parties", parties)
      json.optional("date", date?.description)
      json.optional("dateBasis", dateBasis?.rawValue)
      json.field("state", state.rawValue)
      json.optional("advice", advice?.rawValue)
      json.optional("limit", limit?.description)
      json.optional("days", days)
      json.optional("overdueBy", overdueBy)
      json.array("clauses", clauses) { json, clause in
        json.object { clause.writeFields(to: &$0) }
      }
      json.steps(steps)
    }
  }
}

extension Case {
  /// Writes the case as an object (CONTRACT section 9).
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("title", title)
      json.optional(municipality)
      json.array("caseNumbers", caseNumbers)
      json.steps(steps)
      json.array("asked", askedAndDecided.asked) { json, pair in
        json.object { pair.writeFields(to: &$0) }
      }
      json.array("decided", askedAndDecided.decided) { json, clause in
        json.object { clause.writeFields(to: &$0) }
      }
      if let difference = askedAndDecided.difference {
        json.object("difference") { difference.writeFields(to: &$0) }
      }
      json.array("joins", joins) { json, join in
        json.object {
          $0.array("ids", join.ids)
          $0.field("because", join.because.rawValue)
          $0.field("certainty", join.certainty.rawValue)
          $0.optional("detail", join.detail)
        }
      }
    }
  }
}

extension AskedAndDecided.Pair {
  fileprivate func writeFields(to json: inout JSONWriter) {
    asked.writeFields(to: &json)
    json.optional("answer", answer?.id)
    guard !changes.isEmpty else { return }
    json.array("difference", changes) { json, change in
      json.object { json in
        switch change.kind {
        case .kept: json.field("kept", change.words)
        case .removed: json.field("removed", change.words)
        case .added: json.field("added", change.words)
        }
      }
    }
  }
}

extension AskedAndDecided.Difference {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("asked", number: asked.description)
    json.field("decided", number: decided.description)
    json.field("value", number: value.description)
    json.field("currency", currency)
  }

  /// What was decided less what was asked for.
  var value: Money { Money(hundredths: decided.hundredths - asked.hundredths) }
}

extension CaseClause {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.optional("label", label)
    json.field("text", text)
    json.optional("leadIn", leadIn)
    json.field("status", status.rawValue)
    json.optional("body", body)
    json.field("outcome", outcome?.rawValue)
    json.amounts(amounts)
  }
}

extension JSONWriter {
  mutating func optional(_ municipality: Municipality?) {
    guard let municipality else { return }
    object("municipality") {
      $0.field("code", municipality.code)
      $0.field("name", municipality.name)
    }
  }

  fileprivate mutating func steps(_ steps: [CaseStep]) {
    array("steps", steps) { json, step in
      json.object {
        $0.optional("date", step.date?.description)
        $0.optional("body", step.body)
        $0.optional("number", step.number)
        $0.field("what", step.what.rawValue)
        $0.optional("outcome", step.outcome?.rawValue)
        $0.optional("id", step.id)
      }
    }
  }
}
