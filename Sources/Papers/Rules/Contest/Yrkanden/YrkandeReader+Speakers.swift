/// Yrkanden in which the name stands before the demand as in a play.
extension YrkandeReader {
  /// Each line may be a speaker's; lines under each other can be one paragraph.
  mutating func readSpeakers(_ range: Range<Int>) -> Bool {
    guard context.flow.contains(any: speakerMarks, in: range) else { return false }
    var isRead = false
    for sentence in context.sentences(in: range) {
      if readSpeaker(sentence) {
        isRead = true
      } else if isRead {
        read(sentence)
      }
    }
    return isRead
  }

  /// *Anna Åberg (S): Avslag på motionen*: the name stands before the demand as in a play.
  private mutating func readSpeaker(_ range: Range<Int>) -> Bool {
    let flow = context.flow
    guard let colon = flow.firstRange(ofAny: speakerMarks, in: range),
      isAfterParty(colon, in: range), !flow.has([.moves], in: range.lowerBound..<colon.lowerBound)
    else { return false }
    let head = SentenceWords(range.lowerBound..<colon.lowerBound + 1, in: flow)
    let (movers, supporters) = joined(head, head.indices)
    guard !movers.members.isEmpty,
      let last = context.people(in: range.lowerBound..<colon.lowerBound + 1).members.last,
      colon.lowerBound - last.range.upperBound <= 12,
      let sentence = context.sentences(in: colon.upperBound..<range.upperBound).first
    else { return false }
    let words = SentenceWords(sentence, in: flow)
    let reader = DemandReader(sentence: words, clauseKind: clauseKind)
    // In a debate who speaks does not move anything by that.
    guard !words.words.isEmpty, isYrkanden || reader.start(after: 0) == 0 else { return false }
    var found = spoken(words, reader, sentence)
    if let kind = announced(by: head), found.count == 1, [.other, .amend].contains(found[0].kind) {
      found[0].kind = kind
    }
    let draft = YrkandeDraft(movers: movers, supporters: supporters)
    for demand in found {
      drafts.append(draft.with(demand, evidence: range.lowerBound..<sentence.upperBound))
    }
    return true
  }

  /// *Bo Ek, M: Avslag på förslaget*: before a colon alone the letters of a party must stand.
  private func isAfterParty(_ mark: Range<Int>, in range: Range<Int>) -> Bool {
    let bytes = context.flow.bytes.span
    guard bytes.has(UInt8(ascii: ":"), at: mark.lowerBound) else { return true }
    return mark.lowerBound > range.lowerBound && bytes.isUpper(at: mark.lowerBound - 1)
      && context.people(in: range.lowerBound..<mark.lowerBound).members.last?.party != nil
  }

  /// *Tilläggsyrkande från Anna Åberg (S): Planen följs upp.*
  private func announced(by head: SentenceWords) -> Yrkande.Kind? {
    if head.firstStem(["tilläggsyrk", "tilläggsförsl"], in: head.indices) != nil { return .add }
    return head.firstStem(["ändringsyrk", "ändringsförsl"], in: head.indices) != nil ? .amend : nil
  }

  /// *Avslag på motionen*, *Motionen bifalls*, *Kommunstyrelsens förslag*: a demand without a verb of
  /// asking.
  private func spoken(
    _ words: SentenceWords, _ reader: DemandReader, _ sentence: Range<Int>
  ) -> [Demand] {
    if reader.start(after: 0) == 0 { return reader.demands(in: words.indices) }
    let whole = DemandReader.Mark(head: .clause, start: 0, content: 0)
    if let demand = reader.demand(whole, until: words.words.count), demand.kind != clauseKind {
      return [demand]
    }
    if words.words.count <= 5, let last = words.words.last, last.lower.hasPrefix("förslag"),
      let text = words.bytes(words.indices)
    {
      let object = words.bytes((words.lower(0) == "enligt" ? 1 : 0)..<words.words.count)
      return [Demand(kind: .approve, target: object, text: text)]
    }
    return [Demand(kind: .other, target: nil, text: sentence)]
  }
}

extension YrkandeReader {
  /// *Bifall till motionen yrkas av Anna Åberg (S)*: the demand, then who moves it.
  mutating func readMovedBy(_ words: SentenceWords) -> Bool {
    guard let verb = passives.lazy.compactMap({ words.first($0, in: words.indices) }).first,
      case let (movers, supporters) = joined(words, verb + 2..<words.words.count), !movers.isEmpty
    else { return false }
    let reader = DemandReader(sentence: words, clauseKind: clauseKind)
    guard let start = reader.start(after: 0), start < verb else { return false }
    let found = reader.demands(in: start..<verb)
    for demand in found {
      drafts.append(
        YrkandeDraft(movers: movers, supporters: supporters).with(
          demand, evidence: words.bytes(words.indices)))
    }
    return !found.isEmpty
  }

  /// *Följande yrkar bifall till planen: Anna Åberg (S), Bo Ek (M)*: who moves it stands behind a colon.
  mutating func readFollowing(_ words: SentenceWords) -> Bool {
    guard words.lower(0) == "följande",
      let verb = words.first(of: Self.moving, in: 1..<min(4, words.words.count)),
      let colon = words.indices.last(where: { words.isFollowed(by: ":", at: $0) }), colon > verb,
      let names = words.bytes(colon + 1..<words.words.count),
      !NameList.isSentence(names, of: context),
      case let movers = context.people(in: names), !movers.members.isEmpty
    else { return false }
    let asked = SentenceWords(words: Array(words.words[...colon]))
    let reader = DemandReader(sentence: asked, clauseKind: clauseKind)
    guard let start = reader.start(after: verb + 1) else { return false }
    let draft = YrkandeDraft(movers: movers, supporters: [])
    drafts += reader.demands(in: start..<asked.words.count)
      .map { draft.with($0, evidence: words.bytes(words.indices)) }
    return true
  }

  /// *Bifall till förvaltningens förslag (S- och MP-ledamöterna)*: who moves it stands in brackets at
  /// the end.
  mutating func readBracketed(_ sentence: Range<Int>) -> Bool {
    let found = bracketed(sentence)
    drafts += found
    return !found.isEmpty
  }

  private func bracketed(_ sentence: Range<Int>) -> [YrkandeDraft] {
    let bytes = context.flow.bytes.span
    let isStopped = bytes.has(UInt8(ascii: "."), at: sentence.upperBound - 1)
    let line = isStopped ? sentence.dropping(1) : sentence
    guard bytes.has(UInt8(ascii: ")"), at: line.upperBound - 1),
      let open = line.last(where: { bytes[$0] == UInt8(ascii: "(") }), open > line.lowerBound,
      case let owners = open + 1..<line.upperBound - 1,
      case let movers = context.people(in: owners), !movers.isEmpty,
      !NameList.isSentence(owners, of: context),
      // "… yrkas av Anna Åberg (S)": the party of a member.
      context.people(in: line).members.allSatisfy({ $0.range.lowerBound > open }),
      case let words = SentenceWords(sentence, in: context.flow),
      case let reader = DemandReader(sentence: words, clauseKind: clauseKind),
      reader.start(after: 0) == 0,
      let end = words.indices.first(where: { words.words[$0].range.lowerBound >= open })
    else { return [] }
    let draft = YrkandeDraft(movers: movers, supporters: [])
    return reader.demands(in: 0..<end).map { draft.with($0, evidence: sentence) }
  }

  /// *Bo Ek (M) yrkar avslag och Anna Åberg (S) yrkar bifall*: the joint between two who move, each with a
  /// name before the verb; `nil` where only one does.
  func secondMove(in words: SentenceWords) -> Int? {
    guard let first = words.first(of: Self.moving, in: words.indices), first > 0,
      let second = words.first(of: Self.moving, in: first + 1..<words.words.count)
    else { return nil }
    return (first + 1..<second).first { index in
      Self.joints.contains(words.lower(index)) && index + 1 < second
        && words.bytes(index + 1..<second).map { NameList.isNames($0, of: context) } ?? false
    }
  }

  /// *Anna Åberg (S) yrkar bifall och Bo Ek (M) avslag på motionen*: one verb is enough for two.
  mutating func readElliptic(_ words: SentenceWords) -> Bool {
    guard let verb = words.first(of: Self.moving, in: words.indices), verb > 0,
      let (joint, demand) = ellipsis(in: words, after: verb),
      let names = words.bytes(joint + 1..<demand), let last = words.words.last
    else { return false }
    let start = words.words[0].range.lowerBound
    read(start..<words.words[joint].range.lowerBound)
    let rest = SentenceWords(words: Array(words.words[demand...]))
    let found = DemandReader(sentence: rest, clauseKind: clauseKind).demands(in: rest.indices)
    let draft = YrkandeDraft(movers: context.people(in: names), supporters: [])
    let evidence = names.lowerBound..<last.range.upperBound
    drafts += found.map { draft.with($0, evidence: evidence) }
    return true
  }

  /// Where the second name's *och* and its demand stand.
  /// Between the verb and *och* stands the first demand: *yrkar Bo Ek (M) och Eva Fors (C) avslag* has one.
  private func ellipsis(in words: SentenceWords, after verb: Int) -> (joint: Int, demand: Int)? {
    guard let first = words.first(of: Self.demands, in: verb + 1..<words.words.count) else {
      return nil
    }
    for joint in first + 1..<words.words.count
    where Self.joints.contains(words.lower(joint)) {
      guard
        let demand = words.first(
          of: Self.demands, in: joint + 1..<min(joint + 12, words.words.count)),
        demand > joint + 1, let names = words.bytes(joint + 1..<demand),
        NameList.isNames(names, of: context)
      else { continue }
      return (joint, demand)
    }
    return nil
  }

  static let demands: LowerWords = ["bifall", "avslag", "återremiss", "bordläggning"]
  private static let moving: LowerWords = ["yrkar", "yrkade"]
  private static let joints: LowerWords = ["och", "samt", "medan", "men"]

  /// *Bo Ek (M) att avslå motionen*: a name over its clause, which stands in lower case and so reads on.
  mutating func readNamed(_ line: Range<Int>) -> Bool {
    let flow = context.flow
    guard let att = flow.firstRange(of: ") att ", in: line),
      case let names = line.lowerBound..<att.lowerBound + 1,
      NameList.isNames(names, of: context)
    else { return false }
    let clause = att.upperBound..<line.upperBound
    let announcement = Demand(kind: .other, target: nil, text: names, isAnnouncement: true)
    let draft = YrkandeDraft(movers: context.people(in: names), supporters: [])
    drafts.append(draft.with(announcement, evidence: line))
    isAwaitingText = true
    let last = drafts.count - 1
    drafts[last].continuation.append(clause)
    drafts[last].demand?.isDecision = true
    readDecision(clause, last)
    return true
  }

  /// *Anna Åberg (S) tillstyrker kommunstyrelsens förslag.*
  mutating func readAdvice(_ words: SentenceWords) -> Bool {
    guard let verb = words.first(of: ["tillstyrker", "avstyrker", "bifaller"], in: words.indices),
      verb > 0,
      let subject = words.bytes(0..<verb),
      case let movers = context.people(in: subject), let last = movers.members.last,
      subject.upperBound - last.range.upperBound <= 6,
      let target = words.bytes(verb + 1..<words.words.count),
      let text = words.bytes(verb..<words.words.count)
    else { return false }
    let kind: Yrkande.Kind = words.lower(verb) == "avstyrker" ? .reject : .approve
    drafts.append(
      YrkandeDraft(movers: movers, supporters: []).with(
        Demand(kind: kind, target: target, text: text), evidence: words.bytes(words.indices)))
    return true
  }
}

private let passives: [[LowerWord]] = [
  ["yrkas", "av"], ["yrkades", "av"], ["framställs", "av"], ["framställdes", "av"],
]

/// What stands between a speaker and the words, as in a play.
private let speakerMarks: PhraseTable = [
  "): ", ") - ", ") – ", ") — ", "fl.: ", "fl: ", "flera: ", ": ",
]
