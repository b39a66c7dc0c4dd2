/// Reads what one sentence about the order of questions finds.
struct RulingReader {
  let words: SentenceWords
  let sentence: Range<Int>
  let context: Context
  /// The points that the sentence is about; `nil` when it is about the whole.
  var points: PointScope?

  init(_ words: SentenceWords, _ sentence: Range<Int>, _ context: Context) {
    self.words = words
    self.sentence = sentence
    self.context = context
  }

  /// What the sentence finds, in text order.
  func rulings() -> [Ruling] {
    // Which proposal will stand against another is no result yet.
    guard words.firstStem(["motförslag", "kontraprop"], in: words.indices) == nil,
      words.first(["huvudförslag"], in: words.indices) == nil,
      // "Vinner nej har nämnden beslutat enligt X" says what an answer would mean.
      words.lower(0) != "vinner",
      // "Röstar man ja bifaller man förslaget"
      words.first(["röstar", "man"], in: words.indices) == nil,
      words.lower(0) != "om" || words.first(of: ["vinner", "segrar"], in: 1..<5) == nil
    else { return [] }
    if let only = unopposed() { return [only] }
    guard let start = start() else { return [] }
    var rulings: [Ruling] = []
    var index = start
    while index < words.words.count {
      if let found = effect(at: index, from: start) {
        rulings += found
      }
      index += 1
    }
    return rulings
  }

  /// Where the words about the result begin.
  private func start() -> Int? {
    if let verb = words.first(of: RulingWords.findings, in: words.indices) { return verb + 1 }
    if let relative = words.first(of: ["som", "vilket", "vilka"], in: words.indices),
      RulingWords.approvedPassive.contains(words.lower(relative + 1))
        || RulingWords.rejectedPassive.contains(words.lower(relative + 1))
    {
      return relative + 1
    }
    if words.first(of: RulingWords.lapses, in: words.indices) != nil { return 0 }
    if isPlain { return 0 }
    guard let verb = words.first(of: RulingWords.decisions, in: words.indices) else {
      return words.firstStem(["röst"], in: words.indices).map { $0 + 1 }
    }
    // "Bo Ek (M) yrkar att nämnden beslutar enligt förslaget" tells what is wanted.
    return words.first(of: RulingWords.demands, in: 0..<verb) == nil ? verb : nil
  }

  /// *Nämnden bifaller Bo Eks yrkande*, *Yrkandet avslås*: what was found, without a word of the chair.
  private var isPlain: Bool {
    guard let first = words.words.first, let last = words.words.last else { return false }
    let verb = words.lower(1)
    if isInverted { return true }
    if RulingWords.approvedActive.contains(verb) || RulingWords.rejectedActive.contains(verb) {
      return BodyName.isBody(first.range, in: context.flow.bytes.span)
    }
    let isResult =
      RulingWords.approvedPassive.contains(last.lower)
      || RulingWords.rejectedPassive.contains(last.lower) || becomesDecision
    guard isResult else { return false }
    // "Därefter ställs X under proposition och antas" puts, and tells the result.
    let asks = words.indices.contains {
      RulingWords.questions.contains(words.lower($0))
        && !(isPutAndSettled && RulingWords.putPassive.contains(words.lower($0)))
    }
    return !asks
  }

  /// *Därmed bifalls förslaget*: the subject comes after its verb.
  var isInverted: Bool {
    RulingWords.openings.contains(words.lower(0))
      && (RulingWords.approvedPassive.contains(words.lower(1))
        || RulingWords.rejectedPassive.contains(words.lower(1)))
  }

  /// *Det finns bara ett förslag*.
  private func unopposed() -> Ruling? {
    for index in words.indices where RulingWords.onlys.contains(words.lower(index)) {
      if words.firstStem(["förslag", "yrkande"], in: index..<index + 4) != nil,
        words.first(of: ["ett"], in: index..<index + 3) != nil
      {
        return ruling(.unopposed, nil)
      }
    }
    return nil
  }

  private func effect(at index: Int, from start: Int) -> [Ruling]? {
    let word = words.lower(index)
    guard RulingWords.tells(word) || index == start else { return nil }
    let isNegated =
      words.first(of: RulingWords.negations, in: max(start, index - 2)..<index) != nil
    if RulingWords.approvedPassive.contains(word) {
      return passive(isNegated ? .rejected : .approved, index, start)
    }
    if RulingWords.obtains.contains(word), RulingWords.assents.contains(words.lower(index + 1)) {
      return passive(isNegated ? .rejected : .approved, index, start)
    }
    if RulingWords.rejectedPassive.contains(word) {
      return passive(isNegated ? .approved : .rejected, index, start)
    }
    if RulingWords.lapses.contains(word) { return passive(.lapsed, index, start) }
    if word.hasPrefix("besvara"), let effect = answer(beside: index) {
      return answered(effect, by: start, index)
    }
    // "Finner att nämnden inte avslår förslaget"
    if RulingWords.approvedActive.contains(word) {
      return active(isNegated ? .rejected : .approved, index)
    }
    if RulingWords.rejectedActive.contains(word) {
      return active(isNegated ? .approved : .rejected, index)
    }
    if let found = followed(word, index) { return found }
    if word == "blir" || word == "blev", becomesDecision { return passive(.approved, index, start) }
    // "Har beslutat om avslag på motionen"
    if word.hasPrefix("beslut"), words.lower(index + 1) == "om",
      ["bifall", "avslag"].contains(words.lower(index + 2))
    {
      return subjects(index + 2..<objectEnd(index + 2)).map { ruling(.approved, $0) }
    }
    if word.hasPrefix("beslut"), let object = agreement(after: index) {
      // "Beslutar enligt detta"
      if object.count == 1, RulingWords.pronouns.contains(words.lower(object.lowerBound)) {
        return antecedent().map { [ruling(.approved, $0)] } ?? []
      }
      return subjects(object).map { ruling(.approved, $0, isContest: true) }
    }
    if index == start, word == "bifall" || word == "avslag", index + 2 < words.words.count {
      return subjects(index + 2..<objectEnd(index + 2)).map {
        ruling(word == "bifall" ? .approved : .rejected, $0)
      }
    }
    // "Ställer proposition på förslaget och finner bifall"
    if index == start, index + 1 == words.words.count, word == "bifall" || word == "avslag" {
      return antecedent().map { [ruling(word == "bifall" ? .approved : .rejected, $0)] }
    }
    return aboutCase(word, index, isNegated)
  }

  /// The case itself: settled today, referred back, deferred.
  private func aboutCase(_ word: LowerWord, _ index: Int, _ isNegated: Bool) -> [Ruling]? {
    if word.hasPrefix("återremitter") {
      return [ruling(isNegated ? .settledNow : .referredBack, nil)]
    }
    if word.hasPrefix("bordlägg"), word.hasSuffix("s") || word.hasSuffix("a") {
      return [ruling(isNegated ? .settledNow : .deferred, nil)]
    }
    if word.hasPrefix("avgör"), !isNegated, isToday(index) { return [ruling(.settledNow, nil)] }
    if word == "så", isDone(index) {
      // "Finner att så inte är fallet"
      let isDenied = RulingWords.negations.contains(words.lower(index + 1))
      if let found = askedTiming(before: index, isDenied: isDenied) { return [found] }
      if let found = askedEffect(before: index, isDenied: isDenied) { return found }
      return (asked(before: index) ?? antecedent()).map {
        [ruling(isDenied ? .rejected : .approved, $0)]
      } ?? []
    }
    return nil
  }

  private func isToday(_ index: Int) -> Bool {
    words.first(of: ["idag", "dag", "dagens", "nu"], in: index + 1..<index + 6) != nil
  }

  /// *Finner att så sker*, *att så är fallet*, *att nämnden beslutar så*.
  private func isDone(_ index: Int) -> Bool {
    let isDenied = RulingWords.negations.contains(words.lower(index + 1))
    let verb = isDenied ? index + 2 : index + 1
    return words.lower(verb) == "sker" || words.has(["är", "fallet"], at: verb)
      || words.lower(index - 1).hasPrefix("beslut")
      || words.lower(index + 1).hasPrefix("beslut")
  }

  /// *Frågar om nämnden kan besluta enligt X och finner att så sker*.
  func asked(before index: Int) -> Range<Int>? {
    guard let verb = words.first(of: RulingWords.findings, in: 0..<index),
      let question = words.first(of: ["frågar", "undrar"], in: 0..<verb),
      let decides = words.first(of: ["besluta", "beslutar"], in: question..<verb),
      let object = agreement(after: decides)
    else { return nil }
    let end = min(object.upperBound, clauseEnd(object.lowerBound, verb))
    return object.lowerBound < end ? object.lowerBound..<end : nil
  }

  // MARK: - The ruling

  func ruling(
    _ effect: Ruling.Effect, _ subject: Range<Int>?, isContest: Bool? = nil
  ) -> Ruling {
    let subject = subject.map(resolvingLatter)
    let bytes = subject.flatMap { words.bytes($0) }
    let people = bytes.map { context.people(named: context.flow.string($0)) } ?? PeopleReading()
    let isContest = isContest ?? self.isContest
    let named = subject.flatMap { PointScope(words, in: $0, of: context.flow.bytes.span) }
    return Ruling(
      effect: effect, points: named ?? points, subject: bytes.map { context.flow.string($0) },
      names: people.members.map(\.name), parties: people.parties,
      isContest: isContest, questions: isContest && subject != nil ? namedQuestions : [],
      place: context.flow.place(sentence, rule: ProcedureRule.name))
  }

  /// *Enligt det senare* means the second of two.
  private func resolvingLatter(_ range: Range<Int>) -> Range<Int> {
    if let former = former(in: range) { return former }
    return words.first(of: ["senare", "sistnämnda"], in: range) != nil
      ? antecedent() ?? range : range
  }

  /// Whether the question was one among several, not *bifall respektive avslag* on one.
  private var isContest: Bool {
    let verb = words.first(of: RulingWords.findings, in: words.indices) ?? 0
    let single = (0..<verb).contains { index in
      words.lower(index) == "bifall" && words.first(["avslag"], in: index + 1..<index + 3) != nil
    }
    if single { return false }
    let against = words.first(["mot"], in: 0..<verb)
    if let against {
      return words.lower(against + 1) != "avslag" || words.lower(against + 2) == "på"
    }
    let isOne =
      words.has(["proposition", "på"], at: words.first(["proposition"], in: 0..<verb) ?? -1)
      && words.first(
        of: ["och", "respektive", "yrkandena", "yrkanden", "förslagen"], in: 0..<max(0, verb - 1))
        == nil
    return !isOne
  }
}
