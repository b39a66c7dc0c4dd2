internal import Papers
internal import Reading

extension ItemWriter {
  /// Writes votes with their ballots.
  func writeVotes(_ votes: [Vote], item: Int, _ mentions: inout MentionWriter) throws {
    for (index, vote) in votes.enumerated() {
      let key = writer.drawKey()
      try writer.insert(
        .vote,
        [
          .integer(key), .integer(item), .integer(index + 1), .integer(vote.yes),
          .integer(vote.no), .init(vote.abstain), .init(vote.absent), .init(vote.yesMeans),
          .init(vote.noMeans), .init(vote.yesYrkande), .init(vote.noYrkande),
          .init(vote.stage), .init(vote.isVerified), .integer(vote.place.range.start),
          .integer(vote.place.range.end),
        ])
      for ballot in vote.ballots {
        try mentions.write(ballot.person, as: .voting, part: key, choice: ballot.choice)
      }
      if let person = vote.castingVote {
        try mentions.write(person, as: .castingVote, part: key)
      }
    }
  }

  /// Writes reservations and those behind them.
  func writeReservations(
    _ reservations: [Reservation], item: Int, _ mentions: inout MentionWriter
  ) throws {
    for (index, reservation) in reservations.enumerated() {
      let key = writer.drawKey()
      try writer.insert(
        .reservation,
        [
          .integer(key), .integer(item), .integer(index + 1),
          StringList.value(reservation.parties), .init(reservation.group),
          .init(reservation.inFavourOf), .init(reservation.yrkande), .init(reservation.form),
          .init(reservation.body), .init(reservation.text),
          .integer(reservation.place.range.start), .integer(reservation.place.range.end),
        ])
      try mentions.write(reservation.members, as: .reserving, part: key)
      mentions.note(reservation.parties, as: .reserving)
    }
  }

  /// Writes statements and those behind them.
  func writeStatements(
    _ statements: [Papers.Statement], item: Int, _ mentions: inout MentionWriter
  ) throws {
    for (index, statement) in statements.enumerated() {
      let key = writer.drawKey()
      try writer.insert(
        .statement,
        [
          .integer(key), .integer(item), .integer(index + 1), .init(statement.kind),
          StringList.value(statement.parties), .init(statement.text),
          .integer(statement.place.range.start), .integer(statement.place.range.end),
        ])
      try mentions.write(statement.members, as: .statement, part: key)
      mentions.note(statement.parties, as: .statement)
    }
  }

  /// Writes who moved the motion and who keeps out of the item.
  func writeOthers(of item: Item, _ mentions: inout MentionWriter) throws {
    if let proposal = item.memberProposal {
      try mentions.write(proposal.movers, as: .proposer)
      mentions.note(proposal.parties, as: .proposer)
    }
    for recusal in item.recusals {
      try mentions.write(recusal.person, as: .recused, items: recusal.items)
    }
    try mentions.write(item.nonParticipations, as: .nonParticipating)
  }

  /// Writes what concerns the item as a whole.
  func writeDetails(of item: Item, key: Int) throws {
    try write(item.amounts, holder: key)
    try writeProposal(item.memberProposal, item: key)
    for (index, number) in item.caseNumbers.enumerated() {
      try writer.insert(
        .caseNumber,
        [.integer(key), .integer(index), .text(number), .text(CaseNumber.normal(number))])
    }
    for (index, decision) in item.earlierDecisions.enumerated() {
      try writer.insert(
        .earlierDecision,
        [
          .integer(key), .integer(index), .text(decision.body),
          .init(decision.date?.description), .init(decision.number),
          .integer(decision.place.range.start), .integer(decision.place.range.end),
        ])
    }
    try writeList(item.supportingDocuments, into: .supportingDocument, item: key)
    try writeList(item.recipients, into: .recipient, item: key)
  }

  private func writeProposal(_ proposal: MemberProposal?, item: Int) throws {
    guard let proposal else { return }
    try writer.insert(
      .memberProposal,
      [
        .integer(item), StringList.value(proposal.parties), .init(proposal.date?.description),
        .init(proposal.dateBasis), .integer(proposal.place.range.start),
        .integer(proposal.place.range.end),
      ])
  }

  private func writeList(
    _ list: [String], into destination: SourceWriter.Destination, item: Int
  ) throws {
    for (index, text) in list.enumerated() {
      try writer.insert(destination, [.integer(item), .integer(index), .text(text)])
    }
  }
}
