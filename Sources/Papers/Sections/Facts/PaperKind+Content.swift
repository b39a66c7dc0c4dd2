/// What the text of a paper tells of its kind.
extension PaperKind {
  /// What the text's own proposals tell when no title does.
  static func byContent(_ paper: Outline.Paper, in flow: Flow) -> Document.Kind {
    let bytes = flow.bytes.span
    if isReferral(paper, in: flow) { return .opinion }
    if isSignedByMembers(paper, in: flow) { return .memberProposal }
    for index in paper.paragraphs {
      let paragraph = flow.paragraphs[index]
      guard
        flow.has([.proposes, .moves, .advises], in: paragraph.range) || paragraph.heading != nil
      else { continue }
      if containsAny(officers, in: bytes, paragraph.range) { return .officerReport }
      if isPartysDemand(paragraph.range, in: bytes) || isLocalPartys(paragraph.range, in: bytes) {
        return .memberProposal
      }
      if hasPrefix("jag yrkar", in: bytes, paragraph.range)
        || hasPrefix("vi yrkar", in: bytes, paragraph.range)
        || containsAny(politicians, in: bytes, paragraph.range)
      {
        return .memberProposal
      }
    }
    return .unknown
  }

  /// *Vänsterpartiet föreslår därför att …*: a short sentence in which a party demands something.
  private static func isPartysDemand(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count <= 160, let verb = demands.first(in: bytes, range) else { return false }
    let near = [verb.lowerBound - 30..<verb.lowerBound, verb.upperBound..<verb.upperBound + 30]
    return near.contains { !parties(in: bytes, $0.clamped(to: range)).isEmpty }
  }

  private static let demands: PhraseTable = [" yrkar", " föreslår"]

  /// *Granåsapartiet hemställer att …*: a party of the place, at the start of the sentence.
  private static func isLocalPartys(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let near = range.lowerBound..<min(range.lowerBound + 60, range.upperBound)
    guard isUpper(in: bytes, at: range.lowerBound), let verb = localDemands.first(in: bytes, near)
    else { return false }
    return hasSuffix("partiet", in: bytes, range.lowerBound..<verb.lowerBound)
  }

  private static let localDemands: PhraseTable = [" yrkar", " föreslår", " hemställer"]

  private static let answers: PrefixList = ["svar på", "interpellationssvar", "utdrag ur"]

  /// Sections in which names of members are no signatures.
  private static let lists: [Section.Kind] = [.recipients, .basis, .annexes, .adjustment, .appeal]

  /// Whether the paper ends with names of members with their parties and nothing else:
  /// *Anna Åberg (S), Bo Ek (S)*. Officers have no party, and recipients have a heading.
  ///
  /// An answer that a member signs demands nothing.
  private static func isSignedByMembers(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard
      !paper.paragraphs.prefix(6).contains(where: {
        answers.hasPrefix(in: bytes, flow.paragraphs[$0].range)
      })
    else { return false }
    for index in paper.paragraphs.dropFirst(4).suffix(8).reversed() {
      let range = flow.paragraphs[index].range
      guard range.count <= 200 else { continue }
      let members = people(in: bytes, range, codes: PartyCodes()).members
      // A name's party takes four to five bytes and a comma.
      let named = members.reduce(0) { $0 + $1.range.count + 6 }
      if !members.isEmpty, members.allSatisfy({ $0.party != nil }), named >= range.count {
        let heading = flow.paragraphs[paper.paragraphs.lowerBound..<index].last {
          $0.heading != nil
        }
        return !lists.contains(heading?.heading?.kind ?? .other)
      }
    }
    return false
  }

  /// Whether a heading or a sentence announces what officers propose.
  static func proposes(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    paper.paragraphs.contains { index in
      let paragraph = flow.paragraphs[index]
      return paragraph.heading?.kind == .proposal
        || flow.has([.proposes], in: paragraph.range)
          && containsAny(officers, in: flow.bytes.span, paragraph.range)
    }
  }

  /// Whether the paper tells of the motion that its title names: *Anna Åberg (S) har lämnat en motion*. Who
  /// writes a motion signs it.
  static func isTold(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    guard proposes(paper, in: flow) else { return false }
    let isTold = paper.paragraphs.prefix(24).contains {
      let range = flow.paragraphs[$0].range
      return flow.has([.motion], in: range) && flow.contains(any: accounts, in: range)
    }
    return isTold && !isSignedByMembers(paper, in: flow)
  }

  private static let accounts: PhraseTable = [
    "har i en motion", "i en motion yrka", "i en motion föreslå", "lämnat en motion",
    "lämnat in en motion", "väckt en motion",
    "inkommit med en motion", "inkom med en motion", "i motionen föreslå", "i motionen yrka",
    "motionären ", "motionärerna ", "medborgarförslag har", "ett medborgarförslag",
    "förslagsställaren ",
  ]

  /// *Till kommunfullmäktige* over *Kommunstyrelsen föreslår att kommunfullmäktige beslutar*: a
  /// board's opinion to the council.
  static func isReferral(_ paper: Outline.Paper, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let head = paper.paragraphs.prefix(20).map { flow.paragraphs[$0].range }
    let isAddressed = head.contains { line in
      line.count <= 60 && hasPrefix("till ", in: bytes, line)
        && contains("fullmäktige", in: bytes, line)
    }
    return isAddressed
      && head.contains { line in
        guard let word = bytes.word(from: line.lowerBound, to: line.upperBound) else {
          return false
        }
        return BodyName.isBody(word, in: bytes) && flow.has([.proposes], in: line)
          && containsAny(["fullmäktige besluta"], in: bytes, line)
      }
  }

  /// *Yttrande över promemorian …* to *Justitiedepartementet*: what a municipality answers an authority,
  /// where no officer proposes it.
  static func isAnswerToAuthority(
    _ paper: Outline.Paper, _ head: PaperHead, in flow: Flow
  ) -> Bool {
    let bytes = head.bytes.span
    let lines = head.lines.prefix(20)
    let columns = lines.filter { $0.count <= 160 }.flatMap { PrintedColumns.split(bytes, $0) }
    guard columns.contains(where: { referrals.hasPrefix(in: bytes, $0) }) else { return false }
    return columns.contains { isAuthority($0, in: bytes) }
      && !proposes(paper, in: flow)
  }

  private static let referrals: PrefixList = [
    "yttrande", "remissvar", "remissyttrande", "svar på remiss", "samrådsyttrande",
  ]

  /// *Justitiedepartementet*, *Till Trafikverket*, *Mottagare: Länsstyrelsen i Västmark*.
  private static func isAuthority(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 70, Ending(of: bytes, line) == .open else { return false }
    var name = line
    if let end = addressees.wordEnd(in: bytes, at: line.lowerBound) {
      name = bytes.trimmed(end..<line.upperBound)
    }
    guard let first = bytes.word(from: name.lowerBound, to: name.upperBound),
      isUpper(in: bytes, at: first.lowerBound)
    else { return false }
    return Outsiders.isAuthority(first, in: bytes)
  }

  private static let addressees: WordList = ["till", "till:", "mottagare:"]

  private static let officers: [StaticString] = [
    "förvaltningen föreslår", "kontoret föreslår", "förvaltningens förslag",
    "förslag till beslut", "beslutsförslag",
  ]

  private static let politicians: [StaticString] = [
    "yrkar jag", "yrkar vi", "föreslår jag", "föreslår vi", "kräver vi", "kräver jag",
  ]
}
