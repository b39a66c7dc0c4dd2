/// Headings over what is proposed.
extension Heading {
  /// *Förslag till kommunfullmäktiges beslut*, *Förvaltningens förslag till beslut*.
  static func proposal(
    _ bytes: Span<UInt8>, _ line: Range<Int>, _ words: HeadingWords
  ) -> Heading? {
    // What members ask for is told, also alone on a line: "Motionärernas förslag till beslut".
    if movers.hasPrefix(in: bytes, line) { return nil }
    // "Utskottets förslag till kommunstyrelsens beslut för egen del"
    let share: StaticString = " för egen del"
    let isShare = hasSuffix(share, in: bytes, line)
    let line = isShare ? line.dropping(share.utf8CodeUnitCount) : line
    if hasPrefix("förslag till ", in: bytes, line) {
      var names = line.lowerBound + "förslag till ".utf8.count..<line.upperBound
      if let last = bytes.word(before: names.upperBound, from: names.lowerBound),
        BodyName.isAnyOf(["beslut"], withGenitive: false, last, in: bytes)
      {
        names = names.lowerBound..<last.lowerBound
      }
      return wholeBody(bytes, names).map { Heading(kind: .proposal, body: $0) }
        ?? ProposalHeading.heading(in: bytes, line)
    }
    if let word = words.proposal, word.lowerBound > line.lowerBound,
      let owner = bytes.word(before: word.lowerBound, from: line.lowerBound),
      let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      hasSuffix("s", in: bytes, owner),
      !BodyName.isAnyOf(basisWords, withGenitive: false, first, in: bytes),
      firstWord(basisWords, bytes, line.lowerBound..<owner.lowerBound) == nil,
      firstWord(verdicts, bytes, line.lowerBound..<owner.lowerBound) == nil
    {
      let isShort = words.proposalIndex <= 4
      return proposal(bytes, word.upperBound..<line.upperBound, isShort: isShort)
    }
    return ProposalHeading.heading(in: bytes, line) ?? leadIn(bytes, line)
  }

  private static let movers: PrefixList = [
    "motionär", "motionen", "förslagsställar", "initiativtagar",
  ]

  /// *Enligt X:s förslag:* says on what a decision rests.
  private static let basisWords: [StaticString] = ["enligt", "i", "på", "med", "bifall"]

  /// *Nämnden antar utskottets förslag* decides.
  private static let verdicts: [StaticString] = [
    "bifaller", "bifalla", "biföll", "antar", "anta", "antog", "avslår", "avslå", "avslog",
    "godkänner", "godkänna", "fastställer", "tillstyrker", "avstyrker", "beslutar", "beslutade",
  ]

  /// *X:s förslag*, *X:s förslag till beslut*, *X:s förslag till Y*; `rest` comes after *förslag*.
  private static func proposal(
    _ bytes: Span<UInt8>, _ rest: Range<Int>, isShort: Bool
  ) -> Heading? {
    guard let link = bytes.word(from: rest.lowerBound, to: rest.upperBound),
      let last = bytes.word(before: rest.upperBound, from: rest.lowerBound)
    else { return isShort ? Heading(kind: .proposal) : nil }
    guard BodyName.isAnyOf(["till"], withGenitive: false, link, in: bytes) else { return nil }
    // "Utskottets förslag till beslut i nämnden", "Kontorets förslag till beslut till nämnden"
    for place in [" beslut i ", " beslut till ", " beslut för "] as [StaticString]
    where hasPrefix(place, in: bytes, link.upperBound..<rest.upperBound) {
      let names = link.upperBound + place.utf8CodeUnitCount..<rest.upperBound
      return wholeBody(bytes, names).map { Heading(kind: .proposal, body: $0) }
    }
    let endsInDecision = BodyName.isAnyOf(["beslut"], withGenitive: false, last, in: bytes)
    var names = link.upperBound..<(endsInDecision ? last.lowerBound : rest.upperBound)
    // "Styrelsens förslag till kommunfullmäktige för beslut"
    if endsInDecision, let joint = bytes.word(before: names.upperBound, from: names.lowerBound),
      BodyName.isAnyOf(["för"], withGenitive: false, joint, in: bytes)
    {
      names = names.lowerBound..<joint.lowerBound
    }
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
