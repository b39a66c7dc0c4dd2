extension Item {
  func writeFields(to json: inout JSONWriter, id: String) {
    json.field("id", id)
    json.field("number", number)
    json.field("title", title)
    json.array("caseNumbers", caseNumbers)
    json.array("clauses", clauses.indices) { json, index in
      let clauseID = Identifier.clause(index + 1, ofItem: id)
      json.object { clauses[index].writeFields(to: &$0, id: clauseID) }
    }
    json.array("yrkanden", yrkanden) { json, yrkande in
      json.object { yrkande.writeFields(to: &$0) }
    }
    json.field("procedure", procedure)
    json.array("votes", votes) { json, vote in json.object { vote.writeFields(to: &$0) } }
    json.array("reservations", reservations) { json, reservation in
      json.object { reservation.writeFields(to: &$0) }
    }
    json.array("statements", statements) { json, statement in
      json.object { statement.writeFields(to: &$0) }
    }
    writeCircumstances(to: &json)
  }

  private func writeCircumstances(to json: inout JSONWriter) {
    json.array("recusals", recusals) { json, recusal in
      json.object {
        recusal.person.writeFields(to: &$0)
        $0.optional("items", recusal.items)
      }
    }
    json.persons("nonParticipations", nonParticipations)
    json.array("earlierDecisions", earlierDecisions) { json, decision in
      json.object {
        $0.field("body", decision.body)
        $0.optional("date", decision.date?.description)
        $0.optional("number", decision.number)
      }
    }
    if let memberProposal {
      json.object("memberProposal") { memberProposal.writeFields(to: &$0) }
    } else {
      json.field("memberProposal", String?.none)
    }
    json.amounts(amounts)
    json.array("supportingDocuments", supportingDocuments)
    json.array("recipients", recipients)
    json.field("outcome", outcome?.rawValue)
    if isMinorityReferral { json.field("isMinorityReferral", true) }
    json.field("range", range)
  }
}

extension MemberProposal {
  func writeFields(to json: inout JSONWriter) {
    json.persons("movers", movers)
    json.array("parties", parties)
    json.optional("date", date?.description)
    json.optional("dateBasis", dateBasis?.rawValue)
  }
}

extension Clause {
  @inline(__always)
  func writeFields(to json: inout JSONWriter, id: String) {
    json.field("id", id)
    json.field("label", label)
    json.field("text", text)
    json.field("leadIn", leadIn)
    json.array("children", children) { json, child in
      json.object {
        $0.field("label", child.label)
        $0.field("text", child.text)
        $0.field("range", child.place.range)
      }
    }
    json.array("conditions", conditions)
    json.field("status", status.rawValue)
    json.field("body", body)
    json.field("basedOn", basedOn)
    json.field("outcome", outcome?.rawValue)
    json.amounts(amounts)
    json.field("range", place.range)
  }
}

extension Amount {
  @inline(__always)
  func writeFields(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("value", value)
    if let max { json.field("max", max) }
    json.field("currency", currency)
    json.optional("per", per)
    json.optional("qualifier", qualifier?.rawValue)
    if isDifference { json.field("isDifference", true) }
    json.optional("recipient", recipient)
    json.optional("purpose", purpose)
    json.optional("year", year)
    json.field("range", place.range)
  }
}
