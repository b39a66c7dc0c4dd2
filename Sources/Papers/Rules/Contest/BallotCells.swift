import Reading

/// Names, parties and choices printed cell by cell, each on its own line or several on one.
struct BallotCells {
  private(set) var ballots: [Vote.Ballot] = []
  /// The block after the last cell.
  private(set) var end: Int

  /// Cells of the record at hand.
  private var cells: [(text: String, range: SourceRange)] = []
  private let codes: PartyCodes

  /// Reads the records from block `start` until something else follows.
  init(after start: Int, in text: SourceText, codes: PartyCodes) {
    self.codes = codes
    end = start
    var idle = 0
    for index in start..<text.blocks.count {
      let range = text.blocks[index].range
      let line = text[range]
      if range.count > 120 || line.lowercased().hasPrefix("antal ja") || idle > 24 { break }
      let count = ballots.count
      for cell in line.split(separator: "\t") { add(String(cell), range) }
      idle = ballots.count == count ? idle + 1 : 0
      if idle == 0 { end = index + 1 }
    }
  }

  private mutating func add(_ line: String, _ range: SourceRange) {
    for cell in line.cells where !cell.isEmpty {
      let lower = cell.lowercased()
      if labels.contains(lower) {
        cells = []
      } else if let choice = Self.choice(lower) {
        if let person = person() { ballots.append(Vote.Ballot(person: person, choice: choice)) }
        cells = []
      } else if !isNoise(cell, lower) {
        cells.append((cell, range))
      }
    }
  }

  private static func choice(_ word: String) -> Vote.Ballot.Choice? {
    if word == "kvittad" || word == "kvittning" { return .absent }
    return Vote.Ballot.Choice(counted: LowerWord(word))
  }

  /// What a page prints between the cells: its number, the body, the date, a seat.
  private func isNoise(_ cell: String, _ lower: String) -> Bool {
    if lower.utf8.contains(where: { $0.isASCIIDigit || $0 == UInt8(ascii: ":") })
      || BodyName.isBody(cell)
    {
      return true
    }
    if functions.contains(lower) || pageWords.contains(where: lower.hasPrefix) { return true }
    return lower.split(separator: " ").contains { owners.contains($0) }
  }

  /// The cell with the party, and the name before it, which may be wrapped over two lines.
  private func person() -> Person? {
    guard let party = cells.lastIndex(where: { isCode($0.text) }), party > 0 else {
      return withoutParty()
    }
    var name = cells[party - 1].text
    var place = Place(cells[party - 1].range, rule: VoteRule.name)
    // Whatever stands in the record before the party is the name.
    if party > 1, party == cells.count - 1 || party <= 2, cells[party - 2].text.isNameLike {
      name = "\(cells[party - 2].text) \(name)"
      place = Self.place(cells[party - 2].range, cells[party - 1].range)
    }
    return Person(name: name, party: cells[party].text.uppercased(), role: nil, place: place)
  }

  /// Both lines of a wrapped name; a page may end between them.
  private static func place(_ first: SourceRange, _ second: SourceRange) -> Place {
    let gaps = first.end < second.start ? [SourceRange(first.end, second.start)] : []
    return Place(
      SourceRange(first.start, max(first.end, second.end)), gaps: gaps, rule: VoteRule.name)
  }

  private func isCode(_ cell: String) -> Bool {
    let bytes = Array(cell.utf8)
    return codes.code(in: bytes.span, 0..<bytes.count) != nil
  }

  /// `Anna Åberg (S)` in one cell.
  private func withoutParty() -> Person? {
    guard let cell = cells.last else { return nil }
    let bytes = Array(cell.text.utf8)
    let reading = people(in: bytes.span, 0..<bytes.count, codes: codes)
    return reading.members.first.map {
      Person(
        name: $0.name, party: $0.party, role: nil, place: Place(cell.range, rule: VoteRule.name))
    }
  }
}

private let labels: Set<String> = ["resultat", "röst", "namn", "parti", "plats", "funktion"]
private let functions: Set<String> = [
  "ordförande", "ledamot", "ersättare", "tjg ersättare", "tjänstgörande ersättare",
  "1:e vice ordförande", "2:e vice ordförande", "vice ordförande",
]
/// Words of running headers that name whose minutes they are.
private let owners: Set<Substring> = ["kommun", "kommuns", "region", "stad", "stads", "protokoll"]
private let pageWords = ["protokoll", "sammanträd", "bilaga", "sida", "justerande", "utdrag"]

extension String {
  /// The line cut at gaps of three blanks or more.
  fileprivate var cells: [String] {
    guard holds("   ") else { return [trimmingBlanks] }
    var cells: [String] = []
    for part in split(separator: "   ") { cells.append(String(part).trimmingBlanks) }
    return cells
  }

  /// Whether the words can be part of a person's name.
  fileprivate var isNameLike: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "." || $0 == "'" }
  }
}
