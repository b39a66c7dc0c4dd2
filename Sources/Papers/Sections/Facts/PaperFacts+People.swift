extension PaperFacts {
  /// Reads who was there and who signs `paper`, whose members are known as in `roster`.
  mutating func addPeople(of paper: Outline.Paper, in flow: Flow, _ roster: Roster) {
    let list = AttendanceList(in: paper, of: flow, roster: roster)
    let signatures = Signatures(in: paper, of: flow, kind: kind, roster: list.roster)
    self.roster = list.roster
    attendanceList = list
    signatories = signatures.signatories
    parties = signatures.parties
  }
}
