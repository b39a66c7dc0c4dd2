internal import Papers
internal import Reading

extension ItemRecorder {
  /// Notes votes with their ballots.
  func recordVotes(_ votes: [Vote], item: FileKey, _ mentions: inout MentionRecorder) {
    for (index, vote) in votes.enumerated() {
      let key = recorder.drawKey()
      recorder.insert(
        .vote,
        [
          .key(key), .key(item), .integer(index + 1), .integer(vote.yes),
          .integer(vote.no), .init(vote.abstain), .init(vote.absent), .init(vote.yesMeans),
          .init(vote.noMeans), .init(vote.yesYrkande), .init(vote.noYrkande),
          .init(vote.stage), .init(vote.isVerified), .integer(vote.place.range.start),
          .integer(vote.place.range.end),
        ])
      for ballot in vote.ballots {
        mentions.record(ballot.person, as: .voting, part: key, choice: ballot.choice)
      }
      if let person = vote.castingVote {
        mentions.record(person, as: .castingVote, part: key)
      }
    }
  }

  /// Notes reservations and those behind them.
  func recordReservations(
    _ reservations: [Reservation], item: FileKey, _ mentions: inout MentionRecorder
  ) {
    for (index, reservation) in reservations.enumerated() {
      let key = recorder.drawKey()
      recorder.insert(
        .reservation,
        [
          .key(key), .key(item), .integer(index + 1),
          StringList.value(reservation.parties), .init(reservation.group),
          .init(reservation.inFavourOf), .init(reservation.yrkande), .init(reservation.form),
          .init(reservation.body), .init(reservation.text),
          .integer(reservation.place.range.start), .integer(reservation.place.range.end),
        ])
      mentions.record(reservation.members, as: .reserving, part: key)
      mentions.note(reservation.parties, as: .reserving)
    }
  }

  /// Notes statements and those behind them.
  func recordStatements(
    _ statements: [Papers.Statement], item: FileKey, _ mentions: inout MentionRecorder
  ) {
    for (index, statement) in statements.enumerated() {
      let key = recorder.drawKey()
      recorder.insert(
        .statement,
        [
          .key(key), .key(item), .integer(index + 1), .init(statement.kind),
          StringList.value(statement.parties), .init(statement.text),
          .integer(statement.place.range.start), .integer(statement.place.range.end),
        ])
      mentions.record(statement.members, as: .statement, part: key)
      mentions.note(statement.parties, as: .statement)
    }
  }

  /// Notes who moved the motion and who keeps out of the item.
  func recordOthers(of item: Item, _ mentions: inout MentionRecorder) {
    if let proposal = item.memberProposal {
      mentions.record(proposal.movers, as: .proposer)
      mentions.note(proposal.parties, as: .proposer)
    }
    for recusal in item.recusals {
      mentions.record(recusal.person, as: .recused, items: recusal.items)
    }
    mentions.record(item.nonParticipations, as: .nonParticipating)
  }

  /// Notes what concerns the item as a whole.
  func recordDetails(of item: Item, key: FileKey) {
    record(item.amounts, holder: key)
    recordProposal(item.memberProposal, item: key)
    for (index, number) in item.caseNumbers.enumerated() {
      recorder.insert(
        .caseNumber,
        [.key(key), .integer(index), .text(number), .text(CaseNumber.normal(number))])
    }
    for (index, decision) in item.earlierDecisions.enumerated() {
      recorder.insert(
        .earlierDecision,
        [
          .key(key), .integer(index), .text(decision.body),
          .init(decision.date?.description), .init(decision.number),
          .integer(decision.place.range.start), .integer(decision.place.range.end),
        ])
    }
    recordList(item.supportingDocuments, into: .supportingDocument, item: key)
    recordList(item.recipients, into: .recipient, item: key)
  }

  private func recordProposal(_ proposal: MemberProposal?, item: FileKey) {
    guard let proposal else { return }
    recorder.insert(
      .memberProposal,
      [
        .key(item), StringList.value(proposal.parties), .init(proposal.date?.description),
        .init(proposal.dateBasis), .integer(proposal.place.range.start),
        .integer(proposal.place.range.end),
      ])
  }

  private func recordList(
    _ list: [String], into destination: SourceRows.Destination, item: FileKey
  ) {
    for (index, text) in list.enumerated() {
      recorder.insert(destination, [.key(item), .integer(index), .text(text)])
    }
  }
}
