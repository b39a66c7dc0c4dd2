/// Names, parties and choices printed cell by cell, each on its own line or several on one.
struct BallotCells {
  private(set) var ballots: [Vote.Ballot] = []
  /// The paragraph after the last cell.
  private(set) var end: Int

  /// Cells of the record at hand.
  private var cells: [(text: String, range: Range<Int>)] = []
  private let context: Context

  /// Reads the records from paragraph `start` until something else follows.
  init(after start: Int, in context: Context) {
    self.context = context
    end = start
    var index = start
    var idle = 0
    while index < context.flow.paragraphs.count, idle < 20 {
      let paragraph = context.flow.paragraphs[index]
      if isStop(paragraph), index > start { break }
      let count = ballots.count
      read(paragraph)
      idle = ballots.count == count ? idle + 1 : 0
      if idle == 0 { end = index + 1 }
      index += 1
    }
  }

  /// Another list, an item's header, a long sentence.
  private func isStop(_ paragraph: Flow.Paragraph) -> Bool {
    let bytes = context.flow.bytes.span
    if paragraph.header != nil || paragraph.range.count > 120 { return true }
    return !ballots.isEmpty && hasPrefix("antal ja", in: bytes, paragraph.content)
  }

  private mutating func read(_ paragraph: Flow.Paragraph) {
    let flow = context.flow
    if hasPrefix("antal ", in: flow.bytes.span, paragraph.content) { return }
    for part in flow.string(paragraph.content).split(separator: "\t") {
      add(String(part).trimmingBlanks, paragraph.content)
    }
  }

  private mutating func add(_ cell: String, _ range: Range<Int>) {
    let lower = cell.lowercased()
    if ["resultat", "röst", "namn", "parti", "plats", "funktion"].contains(lower) {
      cells = []
      return
    }
    guard let choice = Self.choice(lower) else {
      cells.append((cell, range))
      return
    }
    if let person = person() { ballots.append(Vote.Ballot(person: person, choice: choice)) }
    cells = []
  }

  private static func choice(_ word: String) -> Vote.Ballot.Choice? {
    if word == "kvittad" || word == "kvittning" { return .absent }
    return Vote.Ballot.Choice(counted: word)
  }

  /// The cell with the party, and the name before it, which may be wrapped over two lines.
  private func person() -> Person? {
    let party = cells.lastIndex { cell in
      let bytes = Array(cell.text.utf8)
      return context.paper.codes.code(in: bytes.span, 0..<bytes.count) != nil
    }
    guard let party, party > 0 else { return withoutParty() }
    var name = cells[party - 1].text
    if party > 1, !name.contains(" ") || isTail(party - 1) { name = "\(cells[party - 2].text) \(name)" }
    let place = context.flow.place(cells[party - 1].range, rule: VoteRule.name)
    return Person(name: name, party: cells[party].text.uppercased(), role: nil, place: place)
  }

  /// Whether the cell at `index` goes on with a name that began on the line before.
  private func isTail(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return cells[index - 1].text.hasSuffix("-") || cells[index].text.first?.isLowercase ?? false
  }

  /// `Anna Åberg (S)` in one cell.
  private func withoutParty() -> Person? {
    guard let cell = cells.last else { return nil }
    let reading = context.people(in: cell.range)
    return context.persons(reading, rule: VoteRule.name).first
  }
}
