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
    if let start = RecipientHeading.recipientsStart(in: bytes, range) {
      self = Heading(kind: .recipients, inlineOffset: start - range.lowerBound)
      return
    }
    switch bytes[range.upperBound - 1] {
    case UInt8(ascii: ","):
      guard let heading = Heading.announcing(bytes, range.dropping(1)) else { return nil }
      self = heading
      return
    // "Kommunstyrelsen beslutade följande."
    case UInt8(ascii: ".") where hasSuffix(" följande.", in: bytes, range):
      guard let heading = DecisionLeadIn.heading(in: bytes, range.dropping(1)) else { return nil }
      self = heading
      return
    // "Under överläggningen framställs följande yrkanden."
    case UInt8(ascii: ".") where hasSuffix(" följande yrkanden.", in: bytes, range):
      guard let heading = YrkandeHeading.heading(in: bytes, range.dropping(1)) else { return nil }
      self = heading
      return
    case UInt8(ascii: ".") where range.count == 4 && hasPrefix("exp.", in: bytes, range): break
    case UInt8(ascii: "."), UInt8(ascii: ";"): return nil
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
    if let yrkanden = YrkandeHeading.heading(in: bytes, line) { return yrkanden }
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
      let owner = line.lowerBound..<end
      guard let body = wholeBody(bytes, owner) ?? BodyName.localAbbreviation(at: owner, in: bytes)
      else { continue }
      return Heading(kind: .decision, body: body, isLeadIn: ending.isLeadIn)
    }
    return DecisionLeadIn.heading(in: bytes, line)
  }

  /// *Kommunfullmäktige beslutar, i enlighet med valberedningens förslag,* over its points.
  private static func announcing(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    if let lead = DecisionLeadIn.heading(in: bytes, line) { return lead }
    return based(bytes, line).flatMap { $0.isLeadIn ? $0 : nil }
  }

  /// *Regionfullmäktiges beslut, enligt regionstyrelsens förslag*.
  private static func based(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    // "Kommunstyrelsen beslutar enligt utskottets förslag att"
    var line = line
    if hasSuffix(" att", in: bytes, line) {
      line = line.dropping(4)
      if hasSuffix(",", in: bytes, line) { line = line.dropping(1) }
    }
    guard let joint = bases.first(in: bytes, line),
      endsInProposal(joint.upperBound..<line.upperBound, in: bytes)
    else { return nil }
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

  /// Whether `words` end in *förslag*, and at most in which paper it stands: *i utlåtande 2022:211*.
  private static func endsInProposal(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if hasSuffix("förslag", in: bytes, words) { return true }
    guard let proposal = bytes.firstWord(beginning: "förslag", in: words) else { return false }
    let rest = trimmed(bytes, proposal.upperBound..<words.upperBound)
    return rest.count <= 40 && proposalPapers.hasPrefix(in: bytes, rest)
  }

  private static let proposalPapers: PrefixList = [
    "i utlåtande ", "i tjänsteutlåtande ", "i tjänsteskrivelse", "i skrivelse", "daterat ", "den ",
    "av den ", "från den ",
  ]

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
    }.flatMap { link.count == 1 || $0.kind == .proposal ? $0 : nil }
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
}
