import Reading

/// Names, parties and choices printed cell by cell, each on its own line or several on one.
struct BallotCells {
  private(set) var ballots: [Vote.Ballot] = []
  /// The block after the last cell.
  private(set) var end: Int

  /// Cells of the record at hand: where the words stand, and the line that they are on.
  private var cells: [(words: Range<Int>, line: SourceRange)] = []
  private let codes: PartyCodes

  /// Reads the records from block `start` until something else follows, at the latest at `limit`.
  init(after start: Int, before limit: Int? = nil, in text: SourceText, codes: PartyCodes) {
    self.codes = codes
    end = start
    let bytes = text.bytes.span
    let blocks = text.blocks.span
    var idle = 0
    for index in start..<min(limit ?? blocks.count, blocks.count) {
      let line = blocks[index].range
      if line.count > 120 || hasPrefix("antal ja", in: bytes, line.start..<line.end) || idle > 24 {
        break
      }
      let count = ballots.count
      var offset = line.start
      while let cell = bytes.column(from: offset, to: line.end) {
        add(cell, line, in: bytes)
        offset = cell.upperBound
      }
      idle = ballots.count == count ? idle + 1 : 0
      if idle == 0 { end = index + 1 }
    }
  }

  private mutating func add(_ cell: Range<Int>, _ line: SourceRange, in bytes: Span<UInt8>) {
    // A seat, a page, a date.
    if bytes[cell.lowerBound].isASCIIDigit { return }
    let word = LowerWord(in: bytes, cell)
    if Self.functions.contains(word) { return }
    if Self.labels.contains(word) {
      cells.removeAll(keepingCapacity: true)
    } else if let choice = Self.choice(word) {
      if let person = person(in: bytes) {
        ballots.append(Vote.Ballot(person: person, choice: choice))
      }
      cells.removeAll(keepingCapacity: true)
    } else if !Self.isNoise(cell, in: bytes) {
      cells.append((cell, line))
    }
  }

  private static func choice(_ word: LowerWord) -> Vote.Ballot.Choice? {
    pairings.contains(word) ? .absent : Vote.Ballot.Choice(counted: word)
  }

  /// What a page prints between the cells: its number, the body, the date, a seat.
  private static func isNoise(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    bytes.firstOffset(in: cell, { $0.digits | $0.holds(UInt8(ascii: ":")) }) != nil
      || pageWords.hasPrefix(in: bytes, cell) || BodyName.isBody(cell, in: bytes)
      || hasOwner(cell, in: bytes)
  }

  private static func hasOwner(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var offset = cell.lowerBound
    while let word = bytes.word(from: offset, to: cell.upperBound) {
      if owners.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound { return true }
      offset = word.upperBound
    }
    return false
  }

  // MARK: - The person

  /// The cell with the party, and the name before it, which may be wrapped over two lines.
  private func person(in bytes: Span<UInt8>) -> Person? {
    for party in cells.indices.reversed() {
      guard let code = codes.code(in: bytes, cells[party].words) else { continue }
      return party > 0 ? person(before: party, code, in: bytes) : withoutParty(in: bytes)
    }
    return withoutParty(in: bytes)
  }

  /// Whatever stands in the record before the party is the name.
  private func person(before party: Int, _ code: String, in bytes: Span<UInt8>) -> Person {
    let last = cells[party - 1]
    let name = bytes.string(last.words)
    guard party > 1, party == cells.count - 1 || party <= 2,
      case let first = cells[party - 2], Self.isNameLike(first.words, in: bytes)
    else {
      return Person(
        name: name, party: code, role: nil, place: Place(last.line, rule: VoteRule.name))
    }
    return Person(
      name: "\(bytes.string(first.words)) \(name)", party: code, role: nil,
      place: Self.place(first.line, last.line))
  }

  /// Both lines of a wrapped name; a page may end between them.
  private static func place(_ first: SourceRange, _ second: SourceRange) -> Place {
    let gaps = first.end < second.start ? [SourceRange(first.end, second.start)] : []
    return Place(
      SourceRange(first.start, max(first.end, second.end)), gaps: gaps, rule: VoteRule.name)
  }

  /// Whether the words can be part of a person's name.
  private static func isNameLike(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var offset = words.lowerBound
    while offset < words.upperBound {
      let letter = bytes.letterLength(at: offset)
      if letter == 0, !" -.'".utf8.contains(bytes[offset]) { return false }
      offset += max(letter, 1)
    }
    return true
  }

  /// `Anna Åberg (S)` in one cell.
  private func withoutParty(in bytes: Span<UInt8>) -> Person? {
    guard let cell = cells.last else { return nil }
    return people(in: bytes, cell.words, codes: codes).members.first.map {
      Person(
        name: $0.name, party: $0.party, role: nil, place: Place(cell.line, rule: VoteRule.name))
    }
  }

  // MARK: - Words

  private static let labels: LowerWords = [
    "resultat", "röst", "namn", "parti", "plats", "funktion",
  ]
  /// Two members on different sides who both stay away.
  private static let pairings: LowerWords = ["kvittad", "kvittning"]
  private static let functions: LowerWords = [
    "ordförande", "ledamot", "ersättare", "tjg ersättare", "tjänstgörande ersättare",
    "vice ordförande",
  ]
  /// Words of running headers that name whose minutes they are.
  private static let owners: WordList = [
    "kommun", "kommuns", "region", "stad", "stads", "protokoll",
  ]
  private static let pageWords: PrefixList = [
    "protokoll", "sammanträd", "bilaga", "sida", "justerande", "utdrag",
  ]
}
