extension AttendanceList {
  /// A column of codes below a column of names belongs to it when there are as many.
  mutating func settleCodes() {
    defer { codes = [] }
    guard !codes.isEmpty, codes.count == attendance.count - blockStart,
      attendance[blockStart...].allSatisfy({ $0.person.party == nil })
    else { return }
    for (index, code) in zip(blockStart..., codes) {
      let entry = attendance[index]
      roster.add(entry.person.name, party: code)
      attendance[index] = Attendance(
        person: Person(
          name: entry.person.name, party: code, role: entry.person.role, place: entry.person.place),
        role: entry.role, status: entry.status, standsInFor: entry.standsInFor, items: entry.items)
    }
  }

  /// The list gives local parties their codes: *Anna Åberg (XP)*, *Anna Åberg, xp*.
  ///
  /// Where the parties stand in parentheses, capitals after a comma are somebody's office.
  mutating func learnCodes(from lines: some Sequence<CellLine>) {
    let members = lines.flatMap(\.cells).filter { $0.text.utf8.count < 200 }
      .compactMap { AttendanceCodes.member(in: AttendanceLabel.leading($0.text)?.rest ?? $0.text) }
    let hasParentheses = members.count(where: \.isInParentheses) >= 3
    for member in members where member.isInParentheses || !hasParentheses {
      roster.add(member.name, party: member.party)
    }
    learnRows(from: lines)
  }

  /// Rows that begin with a code, as `XP Anna Åberg`: three of them make codes of all.
  mutating func learnRows(from lines: some Sequence<CellLine>) {
    var rows: [(name: String, code: String)] = []
    for cell in lines.flatMap(\.cells) where cell.text.utf8.count < 100 {
      if let row = AttendanceCodes.row(in: cell.text) { rows.append(row) }
    }
    guard rows.count >= 3 else { return }
    for row in rows { roster.add(row.name, party: row.code) }
  }
}
