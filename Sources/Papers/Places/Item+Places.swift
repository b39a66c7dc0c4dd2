import Reading

extension Item {
  func addPlaces(_ path: String, to writer: inout PlaceWriter) {
    writer.add(path, [range], "item")
    writer.add("\(path).number", words: number, in: [range], "item")
    writer.add("\(path).title", places.title)
    for (index, place) in places.caseNumbers.enumerated() {
      writer.add("\(path).caseNumbers[\(index)]", place)
    }
    for (index, clause) in clauses.enumerated() {
      clause.addPlaces("\(path).clauses[\(index)]", in: range, to: &writer)
    }
    for (index, yrkande) in yrkanden.enumerated() {
      yrkande.addPlaces("\(path).yrkanden[\(index)]", to: &writer)
    }
    writer.add("\(path).procedure", places.procedure)
    for (index, vote) in votes.enumerated() {
      vote.addPlaces("\(path).votes[\(index)]", in: range, to: &writer)
    }
    for (index, reservation) in reservations.enumerated() {
      reservation.addPlaces("\(path).reservations[\(index)]", to: &writer)
    }
    for (index, statement) in statements.enumerated() {
      statement.addPlaces("\(path).statements[\(index)]", to: &writer)
    }
    addCircumstances(path, to: &writer)
  }

  private func addCircumstances(_ path: String, to writer: inout PlaceWriter) {
    writer.add("\(path).recusals", recusals.map(\.person))
    writer.add("\(path).nonParticipations", nonParticipations)
    for (index, decision) in earlierDecisions.enumerated() {
      let own = "\(path).earlierDecisions[\(index)]"
      writer.add(own, decision.place)
      writer.add("\(own).number", words: decision.number, in: decision.place)
    }
    if let memberProposal {
      writer.add("\(path).memberProposal", memberProposal.place)
      writer.add("\(path).memberProposal.movers", memberProposal.movers)
    }
    for (index, amount) in amounts.enumerated() {
      writer.add("\(path).amounts[\(index)]", amount.place)
    }
    for (index, place) in places.supportingDocuments.enumerated() {
      writer.add("\(path).supportingDocuments[\(index)]", place)
    }
    for (index, place) in places.recipients.enumerated() {
      writer.add("\(path).recipients[\(index)]", place)
    }
  }
}

extension Clause {
  fileprivate func addPlaces(_ path: String, in item: SourceRange, to writer: inout PlaceWriter) {
    writer.add(path, place, without: children.map(\.wholePlace))
    let start = place.range.start
    writer.add(
      "\(path).leadIn", words: leadIn, from: item.start, before: start, place.rule)
    // "Enligt utskottets förslag" says it itself.
    if !writer.add("\(path).basedOn", words: basedOn, in: place.pieces, place.rule) {
      writer.add(
        "\(path).basedOn", words: basedOn, from: item.start, before: start, place.rule)
    }
    for (index, child) in children.enumerated() {
      writer.add("\(path).children[\(index)]", child.place)
    }
    for (index, place) in conditionPlaces.enumerated() {
      writer.add("\(path).conditions[\(index)]", place)
    }
    for (index, amount) in amounts.enumerated() {
      writer.add("\(path).amounts[\(index)]", amount.place)
    }
  }
}

extension Yrkande {
  fileprivate func addPlaces(_ path: String, to writer: inout PlaceWriter) {
    writer.add(path, place)
    writer.add("\(path).movers", movers)
    writer.add("\(path).supporters", supporters)
    writer.add("\(path).group", words: group, in: place)
    writer.add("\(path).target", words: target, in: place)
    writer.add("\(path).text", words: text, in: place)
  }
}

extension Vote {
  fileprivate func addPlaces(_ path: String, in item: SourceRange, to writer: inout PlaceWriter) {
    writer.add(path, place)
    writer.add("\(path).yesMeans", words: yesMeans, in: [item], place.rule)
    writer.add("\(path).noMeans", words: noMeans, in: [item], place.rule)
    writer.add("\(path).ballots", ballots.map(\.person))
    if let castingVote { writer.add("\(path).castingVote", castingVote) }
  }
}

extension Reservation {
  fileprivate func addPlaces(_ path: String, to writer: inout PlaceWriter) {
    writer.add(path, place)
    writer.add("\(path).members", members)
    writer.add("\(path).group", words: group, in: place)
    writer.add("\(path).inFavourOf", words: inFavourOf, in: place)
    writer.add("\(path).text", words: text, in: place)
  }
}

extension Statement {
  fileprivate func addPlaces(_ path: String, to writer: inout PlaceWriter) {
    writer.add(path, place)
    writer.add("\(path).members", members)
    writer.add("\(path).text", words: text, in: place)
  }
}
