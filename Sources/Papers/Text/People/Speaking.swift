/// Who speaks for a party, and for which.
///
///     Moderaterna genom Bo Ek · för Moderaterna, Bo Ek · Bo Ek yrkar å M:s och C:s vägnar
///
/// Source: DOMAIN.md 5.1, 5.4 and 5.5.
extension PeopleReader {
  /// Reads who speaks for the parties of `list`, at ``offset``, and moves past them: *Moderaterna genom
  /// Bo Ek*, *Bo Ek för Moderaterna*, *å Moderaternas vägnar*.
  mutating func readSpeaking(for list: PartyList, in bytes: Span<UInt8>) {
    let single = list.codes.count == 1 ? list.codes[0] : nil
    if let end = speakerStart(in: bytes, after: list.end) {
      reading.represent(list.codes)
      (side, offset) = (single, end)
      return
    }
    let isFor = isForThem(list, in: bytes)
    if isFor { reading.represent(list.codes) }
    if let memberEnd, isBeside(memberEnd, in: bytes), isFor || !isGenitive(list, in: bytes) {
      let last = reading.members.count - 1
      if reading.members[last].party == nil { reading.members[last].side = single }
    } else if isFor || isGenitive(list, in: bytes), isBeforePerson(list, in: bytes) {
      side = single
    }
    offset = list.end
  }

  /// *Moderaterna får genom Bo Ek …*: who is named speaks for the parties above.
  mutating func readThrough(before name: Int, in bytes: Span<UInt8>) {
    guard speakers.hasWord(in: bytes, before: bytes.blanksStart(before: name)) else { return }
    reading.isThrough = true
    guard side == nil, reading.members.isEmpty, !reading.parties.isEmpty else { return }
    reading.represent(reading.parties)
    side = reading.parties.count == 1 ? reading.parties[0] : nil
  }

  /// *Moderaternas gruppledare Bo Ek*, *för Moderaterna, Bo Ek*.
  private func isBeforePerson(_ list: PartyList, in bytes: Span<UInt8>) -> Bool {
    var next = bytes.blanksEnd(from: list.end)
    if bytes.has(0x2C, at: next) { next = bytes.blanksEnd(from: next + 1) }
    return bytes.isUpper(at: next) || Papers.role(in: bytes, at: next) != nil
  }

  /// Where the word *genom* after a party, and after its *grupp* or *ledamöter*, ends; `nil` when it does
  /// not stand there.
  private func speakerStart(in bytes: Span<UInt8>, after end: Int) -> Int? {
    var start = bytes.blanksEnd(from: end)
    if let noun = partyNouns.wordEnd(in: bytes, at: start) { start = bytes.blanksEnd(from: noun) }
    if bytes.has(0x2C, at: start) { start = bytes.blanksEnd(from: start + 1) }
    if bytes.has(0x28, at: start) { start += 1 }
    return speakers.wordEnd(in: bytes, at: start)
  }

  /// *För Moderaterna*, *å Moderaternas vägnar*; what is *för Moderaternas yrkande* is not said for them.
  private func isForThem(_ list: PartyList, in bytes: Span<UInt8>) -> Bool {
    let before = bytes.blanksStart(before: offset)
    guard before > start else { return false }
    let next = bytes.blanksEnd(from: list.end)
    if behalves.hasWord(in: bytes, at: next) {
      return behalfLeads.hasWord(in: bytes, before: before)
    }
    return forWords.hasWord(in: bytes, before: before) && !isGenitive(list, in: bytes)
      && !matters.hasWord(in: bytes, at: next)
  }

  private func isGenitive(_ list: PartyList, in bytes: Span<UInt8>) -> Bool {
    bytes.has(0x73, at: list.end - 1)
  }

  /// Whether nothing but a comma, *för* or *från* stands between the last name and the party.
  private func isBeside(_ memberEnd: Int, in bytes: Span<UInt8>) -> Bool {
    var next = bytes.blanksEnd(from: memberEnd)
    let hasComma = bytes.has(0x2C, at: next)
    if hasComma { next = bytes.blanksEnd(from: next + 1) }
    if let link = memberLinks.wordEnd(in: bytes, at: next) {
      next = bytes.blanksEnd(from: link)
    } else if !hasComma {
      return false
    }
    return next == offset
  }
}

extension PeopleReading {
  /// The members speak for `codes`.
  mutating func represent(_ codes: [String]) {
    for code in codes where !represented.contains(code) { represented.append(code) }
    for code in codes where !parties.contains(code) { parties.append(code) }
  }

  /// Joins what stands after the verb to what stands before it: *Moderaterna yrkar genom Bo Ek*, *Bo Ek
  /// yrkar för M och C*.
  mutating func speak(with later: PeopleReading) {
    if members.isEmpty, !parties.isEmpty, later.isThrough || !represented.isEmpty {
      members = later.members
      represent(parties)
      if parties.count == 1 { take(side: parties[0]) }
    }
    represent(later.represented)
    if later.represented.count == 1 { take(side: later.represented[0]) }
  }

  /// Adds a line of those who sign; one without a party signs for the party on the lines above.
  mutating func sign(with line: PeopleReading) {
    let only = parties.count == 1 ? parties[0] : nil
    for member in line.members where !members.contains(where: { $0.name == member.name }) {
      members.append(member)
      if let only { members[members.count - 1].side = member.side ?? only }
    }
    for party in line.parties where !parties.contains(party) { parties.append(party) }
    group = group ?? line.group
  }

  private mutating func take(side: String) {
    for index in members.indices where members[index].side == nil { members[index].side = side }
  }
}

private let speakers: WordList = ["genom", "via"]
private let partyNouns: WordList = [
  "gruppen", "grupp", "partigruppen", "fullmäktigegruppen", "nämndgruppen", "ledamöter",
  "ledamöterna", "ledamot", "representant", "representanter",
]
private let behalves: WordList = ["räkning", "vägnar", "del"]
private let behalfLeads: WordList = ["för", "å", "på"]
private let forWords: WordList = ["för"]
private let memberLinks: WordList = ["för", "från"]
/// What is a party's, not said for it: *för S förslag*.
private let matters: WordList = [
  "yrkande", "yrkandet", "yrkanden", "förslag", "förslaget", "reservation", "motion", "motionen",
  "budget", "ändringsyrkande", "tilläggsyrkande", "avslagsyrkande", "bifallsyrkande", "linje",
  "återremissyrkande", "alternativ", "ändringsförslag", "tilläggsförslag",
]
