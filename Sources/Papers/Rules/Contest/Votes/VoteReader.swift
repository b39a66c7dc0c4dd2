/// Reads the votes of one item, paragraph by paragraph.
struct VoteReader {
  let context: Context
  /// The votes so far.
  var done: [VoteDraft] = []
  var draft = VoteDraft()
  /// The columns of the table whose rows follow.
  var table: BallotTable?
  /// How those voted whose names follow line by line.
  var openChoice: Vote.Ballot.Choice?

  let annexes: [BallotAnnex]
  /// Whether the section tells what went before the meeting.
  private var isAccount = false

  init(context: Context) {
    self.context = context
    annexes = context.paper.annexes
  }

  var flow: Flow { context.flow }

  mutating func read(_ section: Section) {
    isAccount = section.kind == .background
    let heading = section.paragraphs.lowerBound - 1
    if heading >= context.item.paragraphs.lowerBound, flow.paragraphs[heading].heading != nil {
      readHeading(flow.paragraphs[heading])
    }
    for index in section.paragraphs {
      let paragraph = flow.paragraphs[index]
      if index + 1 < section.paragraphs.upperBound,
        opensNames(paragraph, above: flow.paragraphs[index + 1])
      {
        continue
      }
      if let annex = annexes.indices.first(where: {
        annexes[$0].blocks.contains(paragraph.block)
      }) {
        read(annexes[annex], paragraph)
      } else {
        read(paragraph)
      }
    }
  }

  /// The votes, with the ballots of annexes that stand elsewhere in the text.
  mutating func finished() -> [VoteDraft] {
    flush()
    takeLateMeaning()
    mergeRepeated()
    for index in done.indices {
      if done[index].ballots.isEmpty,
        let annex = BallotAnnex.matching(
          done[index], ordinal: index, of: done.count, among: annexes, in: context)
      {
        done[index].tally.fill(from: annex.tally)
        done[index].ballots = annex.ballots
      }
      if done[index].hasCastingVote, done[index].castingVote == nil {
        done[index].castingVote = chair()
      }
    }
    return done
  }

  /// *Vid voteringen avges 4 ja-röster och 3 nej-röster. Ja-röst innebär bifall …*: what the sides of
  /// the only vote stand for is said after its figures.
  private mutating func takeLateMeaning() {
    guard done.count == 2, done[0].hasResult, !done[0].hasMeaning, done[1].hasMeaning,
      !done[1].hasResult
    else { return }
    (done[0].yesMeans, done[0].noMeans) = (done[1].yesMeans, done[1].noMeans)
    done.removeLast()
  }

  mutating func flush() {
    let isKept = draft.hasResult || draft.hasMeaning
    if isKept { done.append(draft) }
    draft = VoteDraft()
    table = nil
    openChoice = nil
  }

  // MARK: - Paragraphs

  private mutating func read(_ paragraph: Flow.Paragraph) {
    if let ballots = BallotLine.ballots(in: paragraph, context) {
      draft.cover(paragraph.range)
      draft.ballots += ballots
      return
    }
    if let header = BallotTable(header: paragraph, in: context) {
      if draft.has(.yes), table == nil { flush() }
      table = header
      return
    }
    if let row = table?.row(paragraph, in: context) {
      draft.cover(paragraph.range)
      add(row)
      return
    }
    if readLabelled(paragraph) || readAnswers(paragraph) { return }
    if isStart(paragraph) {
      readStart(paragraph)
      guard paragraph.range.count > 30 else { return }
    }
    if flow.has([.votes, .voting], in: paragraph.range) || paragraph.range.count < 60
      || VoteReader.questions.hasPrefix(in: flow.bytes.span, paragraph.content)
    {
      if readSentences(of: paragraph) { return }
    }
    readOpenList(paragraph)
  }

  /// *Ja för avslag och Nej för bifall till …*: the question put to the vote.
  private static let questions: PrefixList = [
    "ja för ", "nej för ", "ja innebär ", "nej innebär ", "ja betyder ", "nej betyder ", "ja = ",
    "nej = ", "ja=", "nej=", "ja är ", "nej är ", "ja till ", "nej till ", "ja avser ",
    "nej avser ",
  ]

  private mutating func add(_ row: BallotTable.Row) {
    switch row {
    case .ballots(let ballots): draft.ballots += ballots
    case .sum(let tally): draft.tally.fill(from: tally)
    case .nothing: break
    }
  }

  /// *Anna Åberg (S)   ja*: at a roll call the answer stands after each name.
  private mutating func readAnswers(_ paragraph: Flow.Paragraph) -> Bool {
    guard let answers = RollCallLine.ballots(in: paragraph, context) else { return false }
    draft.cover(paragraph.range)
    draft.ballots += answers
    return true
  }

  private mutating func readOpenList(_ paragraph: Flow.Paragraph) {
    guard let openChoice, paragraph.range.count < 200 else { return }
    let people = context.persons(context.people(in: paragraph.content), rule: VoteRule.name)
    guard !people.isEmpty else { return }
    draft.cover(paragraph.range)
    draft.add(people, openChoice)
  }

  // MARK: - Sentences

  /// Whether something about a vote was read.
  @discardableResult
  mutating func readSentences(of paragraph: Flow.Paragraph) -> Bool {
    var isRead = false
    // "20 JA": the number is a figure, not the mark of a point.
    let content = paragraph.marker?.kind == .bareNumber ? paragraph.range : paragraph.content
    for sentence in context.sentences(in: content) where readSentence(sentence) {
      isRead = true
    }
    if isRead { openChoice = nil }
    return isRead
  }

  /// What a sentence about a vote has at least one of.
  private static let cues: CueSet = [.votes, .voting, .ballots]

  @discardableResult
  mutating func readSentence(_ sentence: Range<Int>) -> Bool {
    guard flow.has(VoteReader.cues, in: sentence), !(isAccount && isElsewhere(sentence)) else {
      return false
    }
    if flow.has([.votes], in: sentence), readLabelled(sentence) { return true }
    guard read(SentenceWords(sentence, in: flow), sentence) else { return false }
    draft.cover(sentence)
    return true
  }

  private mutating func read(_ words: SentenceWords, _ sentence: Range<Int>) -> Bool {
    readReference(words)
    readContrary(words)
    let meanings = VoteMeaningReader(words: words, context: context).meanings()
    if !meanings.isEmpty {
      for meaning in meanings { add(meaning) }
      readContrary(words)
      if words.firstStem(["motförslag"], in: words.indices) != nil { draft.stage = .preliminary }
      readNames(after: words)
      return true
    }
    if words.firstStem(["utslagsröst"], in: words.indices) != nil
      || words.first(["ordförandens", "röst"], in: words.indices) != nil
        && words.firstStem(["avgör", "avgjor"], in: words.indices) != nil
    {
      draft.hasCastingVote = true
      draft.castingVote = chair(in: sentence)
    }
    if readNames(words) { return true }
    if flow.has([.votes], in: sentence), let sides = CountedSides(words, in: flow) {
      if draft.hasFigures { flush() }
      if draft.fill(from: sides, in: flow) {
        let rest = TallyReader(words: words, flow: flow).tally()
        draft.tally.fill(from: Tally(abstain: rest.abstain, absent: rest.absent))
        return true
      }
    }
    let tally = TallyReader(words: words, flow: flow).tally()
    guard !tally.isEmpty else { return false }
    return add(tally, words)
  }

  /// *Vinner nej har nämnden beslutat enligt Bo Eks förslag*: what the contrary stands for.
  private mutating func readContrary(_ words: SentenceWords) {
    guard draft.noMeans == nil, draft.yesMeans != nil,
      let verb = words.first(["vinner", "nej"], in: words.indices)
        ?? words.first(["nej", "vinner"], in: words.indices),
      let object = words.first(
        of: ["enligt", "bifallit", "antagit", "bifalla", "avslå"], in: verb..<words.words.count),
      // "beslutat avslå planen" tells it with the verb, "beslutat enligt Bo Eks yrkande" behind the word.
      case let start = ["bifalla", "avslå"].contains(words.lower(object)) ? object : object + 1,
      let range = words.bytes(start..<words.words.count)
    else { return }
    draft.noMeans = String(flow.string(range).trimmingMarks)
  }

  /// *NEJ = Bo Eks yrkande Ja röstar …*: names on the lines below, without a stop between.
  private mutating func readNames(after words: SentenceWords) {
    for index in words.indices
    where ["ja", "nej"].contains(words.lower(index)) && words.lower(index + 1) == "röstar" {
      guard let rest = words.bytes(index..<words.words.count) else { return }
      _ = readLabelled(rest)
      return
    }
  }

  private mutating func add(_ meaning: VoteMeaning) {
    let isRepeated = meaning.choice == .yes ? draft.yesMeans != nil : draft.noMeans != nil
    if isRepeated || draft.hasResult { flush() }
    let text = meaning.range.map { String(flow.string($0).trimmingMarks) }
    if meaning.choice == .yes { draft.yesMeans = text } else { draft.noMeans = text }
  }

  /// Figures on both sides, or the missing ones of the vote at hand.
  private mutating func add(_ tally: Tally, _ words: SentenceWords) -> Bool {
    if let yes = tally.yes, let no = tally.no {
      if draft.hasFigures, draft.tally.yes != yes || draft.tally.no != no { flush() }
      draft.tally.fill(from: tally)
      return true
    }
    let isAside = tally.yes == nil && tally.no == nil
    guard isAside ? draft.hasResult : words.words.count <= 6 else { return false }
    if !isAside, draft.hasFigures { flush() }
    draft.tally.fill(from: tally)
    return true
  }

  /// *Anna Åberg (S) och Bo Ek (M) röstar Ja (2).*
  private mutating func readNames(_ words: SentenceWords) -> Bool {
    let groups = BallotSentence(words: words, context: context).groups()
    for group in groups {
      if draft.has(group.choice), draft.hasResult { flush() }
      draft.add(group.people, group.choice)
      if let count = group.count, draft.tally[group.choice] == nil {
        draft.tally[group.choice] = count
      }
    }
    return !groups.isEmpty
  }

  // MARK: - The chair

  /// *Ordföranden Anna Åberg (S) har utslagsröst*: the chair whom the sentence names.
  private func chair(in sentence: Range<Int>) -> Person? {
    context.persons(context.people(in: sentence), rule: VoteRule.name)
      .first { $0.role?.isChair ?? false }
      .map { Person(name: $0.name, party: $0.party, role: nil, place: $0.place) }
  }

  /// Who chairs the meeting: named with the role in the item, or on the attendance list.
  private func chair() -> Person? {
    let inItem = done.flatMap(\.ballots).map(\.person).first { $0.role?.isChair ?? false }
    let listed = context.paper.attendanceList?.attendance.first { $0.role == .chair }?.person
    return (inItem ?? listed).map {
      Person(name: $0.name, party: $0.party, role: nil, place: $0.place)
    }
  }
}
