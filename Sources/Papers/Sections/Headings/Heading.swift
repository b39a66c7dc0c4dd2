/// What a line says when it is a heading.
///
/// Offsets count in the bytes that the heading was read from.
///
/// Source: DOMAIN.md 3.3 and 3.4.
struct Heading: Hashable, Sendable {
  let kind: Section.Kind
  /// Who decides, or who is asked to decide, when the heading says so.
  var body: Range<Int>?
  /// The earlier body in a heading such as *Reservation i kommunstyrelsen*.
  var elsewhere: Range<Int>?
  /// Bytes from the start of the line to the text after the heading's colon; `nil` when none.
  var inlineOffset: Int?
  /// Whether the heading itself is the verb: *Kommunstyrelsen beslutar*.
  var isLeadIn = false
  /// Whose proposal won, when the heading says so: *enligt regionstyrelsens förslag*.
  var basedOn: Range<Int>?

  /// The same heading `distance` bytes further on.
  func moved(by distance: Int) -> Heading {
    var moved = self
    moved.body = body?.moved(by: distance)
    moved.elsewhere = elsewhere?.moved(by: distance)
    moved.basedOn = basedOn?.moved(by: distance)
    return moved
  }
}

extension Heading {
  private static let longest = 110

  /// Reads a line as a heading; `nil` when it is none.
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count >= 3, isUpper(in: bytes, at: range.lowerBound) else { return nil }
    // A whole paragraph may stand on the heading's line: "Yrkanden: Anna Åberg (S) yrkar …".
    if let colon = Heading.colon(in: bytes, range), colon + 1 < range.upperBound {
      guard let heading = Heading.inline(bytes, range, colon: colon) else { return nil }
      self = heading
      return
    }
    guard range.count <= Heading.longest else { return nil }
    // "Kommunfullmäktige beslutar, i enlighet med valberedningens förslag," over its points.
    if bytes[range.upperBound - 1] == UInt8(ascii: ",") {
      guard let heading = Heading.based(bytes, range.dropping(1)), heading.isLeadIn else {
        return nil
      }
      self = heading
      return
    }
    switch bytes[range.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): return nil
    default: break
    }
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ":") || isSpace(bytes[end - 1]) {
      end -= 1
    }
    guard let heading = Heading.named(bytes, range.lowerBound..<end) else { return nil }
    self = heading
  }

  /// The first colon followed by a space, or at the end.
  private static func colon(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var next = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + 60)
    while let colon = bytes.firstOffset(in: next..<limit, { $0.holds(UInt8(ascii: ":")) }) {
      if colon + 1 == range.upperBound || isSpace(bytes[colon + 1]) { return colon }
      next = colon + 1
    }
    return nil
  }

  /// *Beslut: …*, *Beslut skickas till: …*.
  private static func inline(_ bytes: Span<UInt8>, _ range: Range<Int>, colon: Int) -> Heading? {
    guard let kind = HeadingTable.kind(in: bytes, range.lowerBound..<colon) else { return nil }
    let rest = trimmed(bytes, colon + 1..<range.upperBound)
    return Heading(kind: kind, inlineOffset: rest.lowerBound - range.lowerBound)
  }

  private static let votes: PrefixList = [
    "ja-röst", "nej-röst", "ja ", "nej ", "ja=", "nej=", "ja:", "nej:",
  ]

  private static let separate: PrefixList = [
    "särskilt beslut avseende ", "särskilt beslut angående ", "särskilt beslut om ",
    "särskilt beslut rörande ",
  ]

  /// Reads a whole line without its colon.
  private static func named(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    if let kind = HeadingTable.kind(in: bytes, line) { return Heading(kind: kind) }
    if let owned = OwnedHeading.heading(in: bytes, line) { return owned }
    guard HeadingWords.mayStand(in: bytes, line) || hasPrefix("bilaga ", in: bytes, line) else {
      return nil
    }
    // "Särskilt beslut avseende revisionen" stands beside the decision on the whole.
    if separate.hasPrefix(in: bytes, line) { return Heading(kind: .decision) }
    // "Omröstningslista nr. 1"
    if line.count <= 30, HeadingTable.voteLists.hasPrefix(in: bytes, line) {
      return Heading(kind: .vote)
    }
    // "Ja-röst för nämndens förslag" says what a vote means.
    if votes.hasPrefix(in: bytes, line) { return nil }
    let words = HeadingWords(in: bytes, line)
    guard words.count >= 2, words.count <= 14 else { return nil }
    if words.hasDecision,
      let decision = decision(bytes, line) ?? based(bytes, line)
        ?? DecisionHeading.heading(in: bytes, line)
    {
      return decision
    }
    if words.hasProposal || words.hasDecision, let proposal = proposal(bytes, line, words) {
      return proposal
    }
    return handling(bytes, line, words)
  }

  /// *Kommunstyrelsens beslut*, *Kommunstyrelsen beslutar*.
  private static func decision(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    for ending in HeadingTable.decisionEndings where hasSuffix(ending.text, in: bytes, line) {
      let end = line.upperBound - ending.text.utf8CodeUnitCount
      guard let body = wholeBody(bytes, line.lowerBound..<end) else { continue }
      return Heading(kind: .decision, body: body, isLeadIn: ending.isLeadIn)
    }
    return nil
  }

  /// *Regionfullmäktiges beslut, enligt regionstyrelsens förslag*.
  private static func based(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    // "Kommunstyrelsen beslutar enligt utskottets förslag att"
    var line = line
    if hasSuffix(" att", in: bytes, line) {
      line = line.dropping(4)
      if hasSuffix(",", in: bytes, line) { line = line.dropping(1) }
    }
    guard let joint = bases.first(in: bytes, line), hasSuffix("förslag", in: bytes, line) else {
      return nil
    }
    let name = trimmed(bytes, line.lowerBound..<joint.lowerBound)
    // "Beslut enligt förslaget" is the decision itself.
    let isPlain =
      bytes[joint.lowerBound] == UInt8(ascii: ",")
      && HeadingTable.kind(in: bytes, name) == .decision
    guard var heading = isPlain ? Heading(kind: .decision) : decision(bytes, name) else {
      return nil
    }
    heading.basedOn = joint.upperBound..<line.upperBound
    return heading
  }

  private static let bases: PhraseTable = [
    ", enligt ", " enligt ", ", i enlighet med ", " i enlighet med ",
  ]

  /// *Förslag till kommunfullmäktiges beslut*, *Förvaltningens förslag till beslut*.
  private static func proposal(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ words: HeadingWords
  ) -> Heading? {
    if hasPrefix("förslag till ", in: bytes, line) {
      var names = line.lowerBound + "förslag till ".utf8.count..<line.upperBound
      if let last = bytes.word(before: names.upperBound, from: names.lowerBound),
        BodyName.isAnyOf(["beslut"], withGenitive: false, last, in: bytes)
      {
        names = names.lowerBound..<last.lowerBound
      }
      return wholeBody(bytes, names).map { Heading(kind: .proposal, body: $0) }
    }
    if let word = words.proposal, word.lowerBound > line.lowerBound,
      let owner = bytes.word(before: word.lowerBound, from: line.lowerBound),
      let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      hasSuffix("s", in: bytes, owner),
      !BodyName.isAnyOf(basisWords, withGenitive: false, first, in: bytes),
      firstWord(basisWords, bytes, line.lowerBound..<owner.lowerBound) == nil
    {
      let isShort = words.proposalIndex <= 4
      return proposal(bytes, word.upperBound..<line.upperBound, isShort: isShort)
    }
    return leadIn(bytes, line)
  }

  /// *Enligt X:s förslag:* says on what a decision rests.
  private static let basisWords: [StaticString] = ["enligt", "i", "på", "med", "bifall"]

  /// *X:s förslag*, *X:s förslag till beslut*, *X:s förslag till Y*; `rest` comes after *förslag*.
  private static func proposal(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, isShort: Bool
  ) -> Heading? {
    guard let link = bytes.word(from: rest.lowerBound, to: rest.upperBound),
      let last = bytes.word(before: rest.upperBound, from: rest.lowerBound)
    else { return isShort ? Heading(kind: .proposal) : nil }
    guard BodyName.isAnyOf(["till"], withGenitive: false, link, in: bytes) else { return nil }
    // "Utskottets förslag till beslut i nämnden"
    if hasPrefix(" beslut i ", in: bytes, link.upperBound..<rest.upperBound) {
      let body = wholeBody(bytes, link.upperBound + " beslut i ".utf8.count..<rest.upperBound)
      return body.map { Heading(kind: .proposal, body: $0) }
    }
    let endsInDecision = BodyName.isAnyOf(["beslut"], withGenitive: false, last, in: bytes)
    let names = link.upperBound..<(endsInDecision ? last.lowerBound : rest.upperBound)
    // "Utskottets förslag till kommunstyrelsens förslag till kommunfullmäktige"
    if let next = firstWord(["förslag"], bytes, names) {
      return proposal(bytes, next.upperBound..<rest.upperBound, isShort: isShort)
    }
    if endsInDecision, trimmed(bytes, names).isEmpty { return Heading(kind: .proposal) }
    return wholeBody(bytes, names).map { Heading(kind: .proposal, body: $0) }
  }

  private static let endorsements: PhraseTable = [" tillstyrker ", " avstyrker "]

  /// *X föreslår Y besluta*, *X föreslås besluta*, alone on a line.
  private static func leadIn(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    var end = line.upperBound
    while let last = bytes.word(before: end, from: line.lowerBound) {
      if BodyName.isAnyOf(["besluta", "beslutar"], withGenitive: false, last, in: bytes) { break }
      // "Kommunstyrelsen föreslår kommunfullmäktige"
      if end == line.upperBound, let verb = lastWord(beginning: "föreslår", bytes, line),
        wholeBody(bytes, verb.upperBound..<line.upperBound) != nil
      {
        break
      }
      guard BodyName.isAnyOf(["att", "följande"], withGenitive: false, last, in: bytes) else {
        return nil
      }
      end = last.lowerBound
    }
    let words = line.lowerBound..<end
    // "X tillstyrker Y och föreslår …" decides as well.
    if endorsements.isFound(in: bytes, words), contains(" och föreslår ", in: bytes, words) {
      return nil
    }
    // "X föreslås föreslå Y besluta" asks Y.
    if let verb = firstWord(["föreslås"], bytes, words),
      firstWord(["föreslå"], bytes, verb.upperBound..<words.upperBound) == nil
    {
      return BodyName.lastRange(in: bytes, words.lowerBound..<verb.lowerBound).map {
        Heading(kind: .proposal, body: $0, isLeadIn: true)
      }
    }
    // "Förslår" is a common slip.
    guard
      let verb = lastWord(beginning: "föreslå", bytes, words)
        ?? lastWord(beginning: "förslår", bytes, words)
    else { return nil }
    let body = BodyName.lastRange(in: bytes, verb.upperBound..<words.upperBound)
    return Heading(kind: .proposal, body: body, isLeadIn: true)
  }

  /// *Reservation i kommunstyrelsen*, *Behandling i nämnden*.
  private static func handling(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ words: HeadingWords
  ) -> Heading? {
    guard words.count >= 3, let link = words.link,
      let body = wholeBody(bytes, link.upperBound..<line.upperBound)
    else {
      let isAnnex =
        hasPrefix("bilaga ", in: bytes, line)
        && (words.count == 2 || words.count <= 7 && contains(" till ", in: bytes, line))
      return isAnnex ? Heading(kind: .annexes) : nil
    }
    let name = trimmed(bytes, line.lowerBound..<link.lowerBound)
    if BodyName.isAnyOf(["behandling"], withGenitive: false, name, in: bytes) {
      return Heading(kind: .earlier, elsewhere: body)
    }
    return HeadingTable.kind(in: bytes, name).map { kind in
      // "Förslag till beslut i kommunfullmäktige": the council has still to decide.
      kind == .proposal ? Heading(kind: kind, body: body) : Heading(kind: kind, elsewhere: body)
    }
  }

  /// Where the body stands that `range` names and nothing else; `nil` otherwise.
  static func wholeBody(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let first = bytes.word(from: range.lowerBound, to: range.upperBound),
      let last = bytes.word(before: range.upperBound, from: range.lowerBound)
    else { return nil }
    if let named = BodyName.beginning(at: first, in: bytes, to: range.upperBound),
      named.upperBound > last.lowerBound
    {
      return named
    }
    let body = BodyName.ending(at: last, in: bytes, from: range.lowerBound)
    return body?.lowerBound == first.lowerBound ? body : nil
  }

  private static func firstWord(
    _ words: [StaticString], _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      if BodyName.isAnyOf(words, withGenitive: false, word, in: bytes) { return word }
      offset = word.upperBound
    }
    return nil
  }

  private static func lastWord(
    beginning stem: StaticString, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    var offset = range.upperBound
    while let word = bytes.word(before: offset, from: range.lowerBound) {
      if hasPrefix(stem, in: bytes, word) { return word }
      offset = word.lowerBound
    }
    return nil
  }
}
