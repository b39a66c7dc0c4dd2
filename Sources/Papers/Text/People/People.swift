/// The persons and parties that a stretch of text names.
struct PeopleReading: Hashable, Sendable {
  /// One person.
  struct Member: Hashable, Sendable {
    /// The name without title, party or genitive.
    let name: String
    /// The name as printed, the genitive's *s* included.
    let range: Range<Int>
    /// The party's code; `nil` when not printed.
    var party: String?
    /// The role as printed; `nil` when not printed.
    var role: String?
    /// The party that the member speaks for, where the words name one beside the name: *Moderaterna
    /// genom Bo Ek*, *Bo Ek för Moderaterna*.
    var side: String?
    /// Whether an *s* was taken off as a genitive's; the name may have had it by right
    /// (`Lindfors (S) yrkande`), which a list of the document's names can tell.
    let isGenitive: Bool

    /// What ``role`` says of the part at the meeting; `nil` for members and substitutes.
    var attendanceRole: Attendance.Role? { role.flatMap { Attendance.Role(printed: $0) } }
  }

  /// The persons, in text order.
  var members: [Member] = []
  /// Parties named without a person, in text order, each once.
  var parties: [String] = []
  /// Those of the parties for whom a member speaks: *Moderaterna genom Bo Ek*, *för M och C*.
  var represented: [String] = []
  /// Whether somebody speaks for others: *genom Bo Ek*.
  var isThrough = false
  /// The label of a group as printed: `Allianspartierna`; `nil` when none.
  var group: String?
  /// *M.fl.*: there are others whom the text does not name.
  fileprivate(set) var hasOthers = false

  /// Whether nobody is named.
  var isEmpty: Bool { members.isEmpty && parties.isEmpty && group == nil }
}

/// Whom `range` names.
///
///     Anna Åberg (S), Bo Ek och Cecilia Dal (båda M) samt tjänstgörande ersättaren Dan Ed (V)
///     Ledamöterna från S, V och MP · Anna Åbergs (S) yrkande · Anna Åberg, s, ordförande
///
/// A name without party, role or company must have two words. Nobody is invented for a group.
///
/// Source: DOMAIN.md 5.1, 5.3, 5.4, 6.
func people(in bytes: Span<UInt8>, _ range: Range<Int>, codes: PartyCodes) -> PeopleReading {
  let bytes = bytes.extracting(first: range.upperBound)
  var reader = PeopleReader(codes: codes, start: range.lowerBound)
  while reader.offset < bytes.count { reader.step(in: bytes) }
  return reader.reading
}

/// Reads persons and parties from the words of a stretch, one after the other.
struct PeopleReader {
  let codes: PartyCodes
  let start: Int
  var offset: Int
  var reading = PeopleReading()
  /// A role printed before the next name.
  var role: RoleMention?
  /// A party printed before the next name, at the start of a row.
  var rowParty: String?
  /// The party for which the next names speak.
  var side: String?
  /// Where what is printed after the last name ends.
  var memberEnd: Int?

  init(codes: PartyCodes, start: Int) {
    self.codes = codes
    self.start = start
    offset = start
  }

  /// Reads what begins at ``offset`` and moves past it.
  mutating func step(in bytes: Span<UInt8>) {
    if bytes.has(0x28, at: offset) {
      readParenthesis(in: bytes)
    } else if !bytes.isWordStart(at: offset) {
      offset += 1
    } else if let others = othersEnd(in: bytes, at: offset) {
      reading.hasOthers = true
      offset = others
    } else if !readRole(in: bytes), !readGroup(in: bytes), !readParties(in: bytes),
      !readMember(in: bytes)
    {
      readOtherWord(in: bytes)
    }
  }

  private mutating func readOtherWord(in bytes: Span<UInt8>) {
    let end = Swift.max(bytes.wordEnd(from: offset), offset + 1)
    // "Ordföranden och Anna Åberg": the role is another's. "Ledamöterna herr Ek": it is his.
    let isJoint = joints.hasWord(in: bytes, at: offset)
    let isTitle = titles.hasWord(in: bytes, at: offset)
    if !isTitle, !isJoint || role?.isPlural != true { role = nil }
    if !isTitle, !isJoint { side = nil }
    rowParty = nil
    offset = end
  }

  private mutating func readRole(in bytes: Span<UInt8>) -> Bool {
    guard let found = Papers.role(in: bytes, at: offset) else { return false }
    role = found
    offset = found.range.upperBound
    return true
  }

  private mutating func readGroup(in bytes: Span<UInt8>) -> Bool {
    guard let end = groupLabelEnd(in: bytes, at: offset) else { return false }
    if reading.group == nil { reading.group = bytes.string(offset..<end) }
    offset = end
    return true
  }

  private mutating func readParties(in bytes: Span<UInt8>) -> Bool {
    guard let first = partyMention(in: bytes, at: offset, codes) else { return false }
    if readRowParty(first, in: bytes) { return true }
    guard let list = partyListInContext(first, in: bytes, at: offset, from: start, codes) else {
      return false
    }
    add(list.codes)
    readSpeaking(for: list, in: bytes)
    return true
  }

  /// `S Anna Åberg 1`: a row that begins with the party.
  private mutating func readRowParty(_ mention: PartyMention, in bytes: Span<UInt8>) -> Bool {
    guard offset == start, mention.form == .code,
      case let next = bytes.blanksEnd(from: mention.range.upperBound),
      let name = name(in: bytes, at: next), name.words > 1
    else { return false }
    rowParty = mention.code
    offset = next
    return true
  }

  private mutating func add(_ codes: [String]) {
    for code in codes where !reading.parties.contains(code) { reading.parties.append(code) }
  }

  /// Parentheses that follow no name: `(S) respektive (MP)`, `(båda M)`.
  private mutating func readParenthesis(in bytes: Span<UInt8>) {
    guard !namesAnother(in: bytes, at: offset),
      let found = parenthesis(in: bytes, at: offset, codes: codes)
    else {
      offset += 1
      return
    }
    switch found.content {
    case .party(let code), .partyAndRole(let code, _): add([code])
    case .parties(let codes): add(codes)
    case .shared(let code): share(code)
    case .count, .role, .other: break
    }
    offset = found.range.upperBound
  }

  /// Gives `code` to the last persons who have no party yet.
  private mutating func share(_ code: String) {
    for index in reading.members.indices.reversed() {
      guard reading.members[index].party == nil else { return }
      reading.members[index].party = code
    }
  }

  private mutating func readMember(in bytes: Span<UInt8>) -> Bool {
    // A role would have been read.
    guard let name = name(in: bytes, at: offset, isNoRole: true) else { return false }
    let details = MemberDetails(after: name.range.upperBound, in: bytes, codes: codes)
    let isPerson =
      details.isOfPerson
      || name.words > 1 && !isPlace(in: bytes, at: offset)
        && !companies.hasWord(in: bytes, at: bytes.blanksEnd(from: name.range.upperBound))
    if isPerson { addMember(name.range, details, in: bytes) }
    offset = isPerson ? details.end : name.range.upperBound
    memberEnd = isPerson ? offset : nil
    rowParty = nil
    if role?.isPlural != true { role = nil }
    return true
  }

  private mutating func addMember(
    _ range: Range<Int>, _ details: MemberDetails, in bytes: Span<UInt8>
  ) {
    let isGenitive = details.isBeforeNoun && hasGenitive(in: bytes, range)
    let end = isGenitive ? range.upperBound - 1 : range.upperBound
    let printed = role?.range ?? details.role
    readThrough(before: range.lowerBound, in: bytes)
    reading.members.append(
      PeopleReading.Member(
        name: bytes.string(range.lowerBound..<end), range: range,
        party: details.party ?? rowParty,
        role: printed.map { bytes.string($0) }, side: side, isGenitive: isGenitive))
    if let shared = details.shared { share(shared) }
    if details.hasOthers { reading.hasOthers = true }
  }

  /// Whether the words before `offset` make what follows a place: *i Nya Hovås*.
  private func isPlace(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    let before = bytes.blanksStart(before: offset)
    return placeWords.hasWord(in: bytes, before: before)
  }
}

/// What follows the name of a company: *Granåsa Energi AB*.
private let companies: WordList = ["ab", "hb", "kb", "aktiebolag"]

private let placeWords: WordList = ["i", "vid", "på", "kring", "kvarteret"]

private let joints: WordList = ["och", "samt", "respektive", "resp"]
private let titles: WordList = ["herr", "fru"]

private let groupLabels: WordList = [
  "allianspartierna", "alliansen", "alliansgruppen", "den rödgröna gruppen", "de rödgröna",
  "den borgerliga gruppen", "de borgerliga partierna", "de borgerliga", "femklövern",
  "mittenalliansen", "mittenstyret", "det blågröna styret", "majoriteten", "minoriteten",
  "oppositionen", "oppositionspartierna", "majoritetspartierna", "koalitionen", "styret",
]

private func groupLabelEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  groupLabels.wordEnd(in: bytes, at: offset)
}

private let endingsInS: WordList = [
  "us", "is", "ås", "äs", "os", "ss", "fors", "eas", "ias", "nas",
]

/// Whether the name in `range` ends in a genitive's *s* rather than its own.
private func hasGenitive(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  bytes.has(0x73, at: range.upperBound - 1)
    && !endingsInS.hasSuffix(in: bytes, before: range.upperBound)
}
