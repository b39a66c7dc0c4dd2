import Reading

/// *Närvarolista*: who was there, read from the first page of minutes.
///
///     Beslutande     Anna Åberg (S), ordförande
///                    Bo Ek (M), ersätter Dan Ed (M), §§ 62–75
///
/// Source: DOMAIN.md 3.1.
struct AttendanceList {
  /// Somebody who may not take part in an item, as the list says.
  private(set) var recusals: [Item.Recusal] = []
  /// Who was there, each once, in text order.
  var attendance: [Attendance] = []
  /// *Justerare*.
  private(set) var verifiers: [Person] = []
  /// Who belongs to which party; the codes of the list are parties in the whole paper.
  var roster: Roster

  static let rule = "attendance"

  private var label = AttendanceLabel.none
  /// The list that an aside (*Paragrafer*) stands in the middle of.
  private var interrupted: AttendanceLabel?
  /// A line that goes on in the next: it ends with a comma or with *för*.
  private var open: (text: String, range: SourceRange)?
  /// Whether the list at hand is of those who are away: *Samtliga ledamöter utom: …*.
  private var isOfAbsent = false
  /// The first entry under the label at hand.
  var blockStart = 0
  /// Party codes that stand in a block of their own, below the names.
  var codes: [String] = []
  private var columns: AttendanceColumns?
  var signers: [(AttendanceLabel, PeopleReading.Member, SourceRange)] = []

  /// Reads the preamble of `paper`, whose members are known as in `roster`.
  init(in paper: Outline.Paper, of flow: Flow, roster: Roster) {
    self.roster = roster
    guard paper.isOfMeeting else { return }
    let printed = SurnameFirst.straightened(
      CellLine.blocks(of: paper.preamble, in: flow).prefix(250).map { CellLine($0, of: flow.text) })
    learnCodes(from: printed)
    let lines = AttendanceList.withWholeCells(
      AttendanceTable.told(LabelColumn.joined(printed)))
    let signed = SignatureRows.pairs(in: lines)
    for (index, line) in lines.enumerated()
    where !signed.contains(where: { $0.name == index || $0.part == index }) {
      read(line)
    }
    closeColumns()
    closeLine()
    settleCodes()
    for pair in signed { sign(lines[pair.name], as: pair.label) }
    settle()
    if verifiers.isEmpty { readElection(in: paper, of: flow) }
    if verifiers.isEmpty { readSignatures(in: paper, of: flow) }
  }

  /// *Anna Åberg (S) utses att justera*: the first items tell when no list does.
  private mutating func readElection(in paper: Outline.Paper, of flow: Flow) {
    let bytes = flow.bytes.span
    for item in paper.items.prefix(4) {
      for paragraph in flow.paragraphs[item.paragraphs].prefix(12)
      where flow.contains(any: ["justera"], in: paragraph.range) && paragraph.range.count < 600 {
        for sentence in Sentences.ranges(in: bytes, paragraph.content)
        where flow.contains(any: AttendanceList.elections, in: sentence) {
          let end = flow.firstRange(ofAny: ["tillsammans med", "ersättare"], in: sentence)
          let limit = end?.lowerBound ?? sentence.upperBound
          let reading = people(in: bytes, sentence.lowerBound..<limit, codes: roster.codes)
          addVerifiers(reading.members, flow.span(of: sentence))
        }
      }
      if !verifiers.isEmpty { return }
    }
  }

  private static let elections: [StaticString] = [
    "utses till justerare", "utses att justera", "utses att tillsammans", "väljs att justera",
    "justerar dagens protokoll", "justerar protokollet", "utser", "väljs till justerare",
    "att jämte ordföranden justera", "utses att jämte",
  ]

  // MARK: - Lines

  private mutating func read(_ line: CellLine) {
    if let heads = AttendanceColumns(heads: line) {
      closeColumns()
      closeLine()
      columns = heads
      return
    }
    if columns?.take(line) ?? false { return }
    closeColumns()
    var values: [CellLine.Cell] = []
    for (index, cell) in line.cells.enumerated() where cell.text.hasLetter {
      let mayLead = index == 0 || label == .none && values.isEmpty
      if mayLead, let found = leading(cell), !isRole(found, cell, line) {
        closeLine()
        if index == 0 || found.label != .none { begin(found.label) }
        if !found.rest.isEmpty {
          values.append(CellLine.Cell(text: found.rest, range: cell.range, column: cell.column))
        }
      } else {
        values.append(cell)
      }
    }
    readVerifiers(line)
    guard let first = values.first, let last = values.last else { return }
    let text = values.map { AttendanceList.withoutDots($0.text) }.joined(separator: ", ")
    resume(with: text)
    guard label != .none, label != .aside else { return }
    add(text, SourceRange(first.range.start, last.range.end))
  }

  /// *Anna Åberg (S)* below *Paragrafer* and its numbers goes on with the list before it.
  private mutating func resume(with text: String) {
    guard label == .aside, let interrupted, text.contains("(") else { return }
    let bytes = Array(text.utf8)
    guard let member = people(in: bytes.span, 0..<bytes.count, codes: roster.codes).members.first,
      member.range.lowerBound == 0
    else { return }
    begin(interrupted)
  }

  /// The label that the cell begins with, as what stands before it makes it mean.
  private func leading(_ cell: CellLine.Cell) -> (label: AttendanceLabel, rest: String)? {
    // "ordförande" below a name in the list is the part of the one above.
    if label.isList, cell.text.first?.isLowercase ?? false, cell.text.hasSuffix("ordförande") {
      return nil
    }
    guard let found = AttendanceLabel.leading(cell.text), found.label == .deciding else {
      return AttendanceLabel.leading(cell.text)
    }
    let lower = cell.text.lowercased()
    // A table's head: "Närvaro   §§   §§".
    if lower.hasPrefix("närvaro"), label.isList, !found.rest.hasLetter { return nil }
    // Who takes part but neither decides nor stands in.
    if lower.hasPrefix("deltagande"), attendance.contains(where: { $0.status == .serving }) {
      return (.others, found.rest)
    }
    return found
  }

  /// *Ordförande Anna Åberg (S)* in the list itself is a role before a name.
  private func isRole(
    _ found: (label: AttendanceLabel, rest: String), _ cell: CellLine.Cell, _ line: CellLine
  ) -> Bool {
    guard found.label == .chair || found.label == .secretary else { return false }
    return label.isList && label != .absent
      && found.rest.hasLetter || found.rest.hasPrefix("i ")
  }

  /// *Ej tjänstgörande ⏎ ersättare*: the second half of a label goes on with the first.
  private mutating func begin(_ next: AttendanceLabel) {
    settleCodes()
    if next != .aside { interrupted = nil } else if label.isList { interrupted = label }
    label = next
    isOfAbsent = false
    blockStart = attendance.count
  }

  private static func withoutDots(_ text: String) -> String {
    String(text.drop { "._… *".contains($0) })
  }

  private mutating func add(_ text: String, _ range: SourceRange) {
    guard text.hasLetter else { return }
    let text = AttendanceList.withClosedHyphens(text)
    if text.first == "(", let found = AttendanceCodes.column(in: text) {
      closeLine()
      codes += found
      return
    }
    if let open, text.first?.isLowercase ?? false || AttendanceList.goesOn(open.text, in: text) {
      let joint = open.text.hasSuffix("-") ? "" : " "
      self.open = (open.text + joint + text, SourceRange(open.range.start, range.end))
    } else {
      closeLine()
      open = (text, range)
    }
  }

  private mutating func closeLine() {
    guard let (text, range) = open else { return }
    open = nil
    let bytes = Array(text.utf8)
    let reading = people(in: bytes.span, 0..<bytes.count, codes: roster.codes)
    switch label {
    case .verifiers:
      let limit = AttendanceList.substitutesStart(in: text, reading.members)
      addVerifiers(reading.members.filter { $0.range.lowerBound < limit }, range)
    case .secretary, .chair:
      if let member = reading.members.first { signers.append((label, member, range)) }
    case .aside, .none: break
    case .deciding, .substitutes, .others, .absent:
      let limit = AttendanceList.exceptionStart(in: text)
      for entry in AttendanceEntry.entries(in: text, reading) {
        let isAway = (isOfAbsent || entry.start >= limit) && entry.standsInFor == nil
        add(entry, range, under: isAway ? .absent : label)
      }
      if text.hasSuffix(":"), limit < text.utf8.count { isOfAbsent = true }
    }
  }

  /// *Samtliga ledamöter med undantag för Bo Ek (M)*: who is named after that is away.
  private static func exceptionStart(in text: String) -> Int {
    let bytes = text.utf8.span
    return exceptions.first(in: bytes, 0..<bytes.count)?.lowerBound ?? bytes.count
  }

  private static let exceptions: PhraseTable = [
    "undantag för", "undantag av", "alla utom", "ledamöter utom",
  ]

  /// Lists that stand side by side are read one after another.
  private mutating func closeColumns() {
    guard let lists = columns?.lists else { return }
    columns = nil
    for list in lists {
      closeLine()
      label = list.label
      for value in list.values { add(AttendanceList.withoutDots(value.text), value.range) }
    }
    closeLine()
    label = .none
  }

  // MARK: - People

  private mutating func add(
    _ entry: AttendanceEntry, _ range: SourceRange, under label: AttendanceLabel
  ) {
    let place = Place(range, rule: AttendanceList.rule)
    if let party = entry.party { roster.add(entry.name, party: party) }
    let person = Person(name: entry.name, party: entry.party, role: nil, place: place)
    // *A för B § 46 pga jäv*: the jäv is that of B.
    let seat = entry.recusedSeat.map { seat in
      Person(name: seat.name, party: seat.party, role: nil, place: place)
    }
    recusals += entry.recusedItems.map { Item.Recusal(person: seat ?? person, items: $0) }
    guard !attendance.contains(where: { $0.person.name == entry.name }) else { return }
    attendance.append(
      Attendance(
        person: person, role: entry.role(under: label), status: entry.status(under: label),
        standsInFor: entry.standsInFor, items: entry.items))
  }

  mutating func addVerifiers(_ members: [PeopleReading.Member], _ range: SourceRange) {
    for member in members {
      // "Anna Åberg Bo Ek", below two lines to sign on: both are known.
      guard !verifiers.contains(where: { member.name.contains($0.name) }) else { continue }
      verifiers.append(
        Person(
          name: member.name, party: member.party ?? roster.party(of: member.name),
          role: member.role,
          place: Place(range, rule: AttendanceList.rule)))
    }
  }

  /// The signatures tell who keeps the minutes and who is in the chair.
  private mutating func settle() {
    for (label, member, range) in signers {
      let role: Attendance.Role = label == .chair ? .chair : .secretary
      if let index = attendance.firstIndex(where: { $0.person.name.isName(member.name) }) {
        if attendance[index].role == nil || attendance[index].role == .officer {
          attendance[index] = attendance[index].with(role)
        }
      } else if role == .chair, let first = attendance.first?.person.place.range, range < first {
        let person = Person(
          name: member.name, party: member.party, role: nil,
          place: Place(range, rule: AttendanceList.rule))
        attendance.insert(
          Attendance(person: person, role: role, status: .serving, standsInFor: nil, items: nil),
          at: 0)
      } else if !attendance.isEmpty, role == .secretary {
        let person = Person(
          name: member.name, party: member.party, role: nil,
          place: Place(range, rule: AttendanceList.rule))
        attendance.append(
          Attendance(person: person, role: role, status: .present, standsInFor: nil, items: nil))
      }
    }
  }
}

extension Attendance {
  /// The same with another role.
  fileprivate func with(_ role: Role) -> Attendance {
    Attendance(person: person, role: role, status: status, standsInFor: standsInFor, items: items)
  }
}

extension String {
  /// Whether `other` is the same name, perhaps with the surname last: *Ek Bo*, *Bo Ek*.
  fileprivate func isName(_ other: String) -> Bool {
    self == other
      || utf8.count == other.utf8.count
        && split(separator: " ").sorted() == other.split(separator: " ").sorted()
  }
}
