/// Reads what one sentence about the order of questions finds.
struct RulingReader {
  let words: SentenceWords
  let sentence: Range<Int>
  let context: Context

  init(_ words: SentenceWords, _ sentence: Range<Int>, _ context: Context) {
    self.words = words
    self.sentence = sentence
    self.context = context
  }

  /// What the sentence finds, in text order.
  func rulings() -> [Ruling] {
    // Which proposal will stand against another is no result yet.
    guard words.firstStem(["motförslag", "huvudförslag", "kontraprop"], in: words.indices) == nil
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
    guard let verb = words.first(of: RulingWords.decisions, in: words.indices) else {
      return words.firstStem(["röst"], in: words.indices).map { $0 + 1 }
    }
    return verb
  }

  /// *Det finns bara ett förslag*.
  private func unopposed() -> Ruling? {
    for only in ["bara", "endast"] as [LowerWord] {
      if let index = words.first([only], in: words.indices),
        words.firstStem(["förslag", "yrkande"], in: index..<index + 4) != nil,
        words.first(of: ["ett"], in: index..<index + 3) != nil
      {
        return ruling(.unopposed, nil)
      }
    }
    return nil
  }

  private func effect(at index: Int, from start: Int) -> [Ruling]? {
    let word = words.lower(index)
    let isNegated = words.first(of: ["inte", "ej"], in: max(start, index - 2)..<index) != nil
    if RulingWords.approvedPassive.contains(word) {
      return passive(isNegated ? .rejected : .approved, index, start)
    }
    if word == "vinner", words.lower(index + 1) == "bifall" {
      return passive(.approved, index, start)
    }
    if word == "fått", ["majoritet", "bifall"].contains(words.lower(index + 1)) {
      return passive(.approved, index, start)
    }
    if RulingWords.rejectedPassive.contains(word) {
      return passive(isNegated ? .approved : .rejected, index, start)
    }
    if RulingWords.lapses.contains(word) { return passive(.lapsed, index, start) }
    if RulingWords.approvedActive.contains(word) { return active(.approved, index) }
    if RulingWords.rejectedActive.contains(word) { return active(.rejected, index) }
    if word.hasPrefix("beslut"), let object = agreement(after: index) {
      return subjects(object).map { ruling(.approved, $0, isContest: true) }
    }
    if index == start, word == "bifall" || word == "avslag", index + 2 < words.words.count {
      return subjects(index + 2..<objectEnd(index + 2)).map {
        ruling(word == "bifall" ? .approved : .rejected, $0)
      }
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
      return (asked(before: index) ?? antecedent()).map { [ruling(.approved, $0)] } ?? []
    }
    return nil
  }

  private func isToday(_ index: Int) -> Bool {
    words.first(of: ["idag", "dag", "dagens", "nu"], in: index + 1..<index + 6) != nil
  }

  /// *Finner att så sker*, *att nämnden beslutar så*.
  private func isDone(_ index: Int) -> Bool {
    words.lower(index + 1) == "sker" || words.lower(index - 1).hasPrefix("beslut")
      || words.lower(index + 1).hasPrefix("beslut")
  }

  /// *Frågar om nämnden kan besluta enligt X och finner att så sker*.
  private func asked(before index: Int) -> Range<Int>? {
    guard let verb = words.first(of: RulingWords.findings, in: 0..<index),
      let question = words.first(of: ["frågar", "undrar"], in: 0..<verb),
      let decides = words.first(of: ["besluta", "beslutar"], in: question..<verb),
      let object = agreement(after: decides)
    else { return nil }
    let end = min(object.upperBound, clauseEnd(object.lowerBound, verb))
    return object.lowerBound < end ? object.lowerBound..<end : nil
  }

  // MARK: - Subjects

  private func passive(_ effect: Ruling.Effect, _ index: Int, _ start: Int) -> [Ruling] {
    var first = start
    for joint in start..<index where RulingWords.subjectStarts.contains(words.lower(joint)) {
      let isBetweenParties =
        words.lower(joint) == "och" && joint + 1 < words.words.count
        && words.words[joint + 1].range.count <= 4
      if !isBetweenParties { first = joint + 1 }
    }
    // "Därmed har yrkandet fallit": the subject stands between the verbs.
    while first + 1 < index, RulingWords.auxiliaries.contains(words.lower(first)) { first += 1 }
    let end = words.first(of: RulingWords.auxiliaries, in: first..<index) ?? index
    let isPronoun = first + 1 == end && RulingWords.pronouns.contains(words.lower(first))
    let isVague = first + 1 == end && words.lower(first) == "förslaget" && hasAgainstRejection
    guard first < end, !isPronoun, !isVague else {
      return antecedent().map { [ruling(effect, $0)] } ?? []
    }
    if words.lower(first) == "ärendet" { return [] }
    return subjects(first..<end).map { ruling(effect, $0) }
  }

  private func active(_ effect: Ruling.Effect, _ index: Int) -> [Ruling] {
    var first = index + 1
    // "Bifaller nämnden yrkandet från S": the verb stands before its subject.
    if let word = words.words.indices.contains(first) ? words.words[first] : nil,
      BodyName.isBody(context.flow.string(word.range).lowercased()), !word.lower.hasSuffix("s")
    {
      first += 1
    }
    while ["därmed", "både", "dels", "först", "att"].contains(words.lower(first)) { first += 1 }
    let end = objectEnd(first)
    guard first < end else { return [] }
    if first + 1 == end, RulingWords.pronouns.contains(words.lower(first)) {
      return antecedent().map { [ruling(effect, $0)] } ?? []
    }
    return subjects(first..<end).map { ruling(effect, $0) }
  }

  private func agreement(after index: Int) -> Range<Int>? {
    for next in index + 1..<min(index + 6, max(words.words.count, index + 1)) {
      if words.lower(next) == "att" { return nil }
      let length =
        words.lower(next) == "enligt" ? 1 : words.has(["i", "enlighet", "med"], at: next) ? 3 : 0
      guard length > 0 else { continue }
      let first = next + length
      return first < words.words.count ? first..<objectEnd(first) : nil
    }
    return nil
  }

  /// Where an object ends: at a comma, or at *och* before another verb.
  private func objectEnd(_ first: Int) -> Int {
    var index = first
    while index < words.words.count {
      let next = words.lower(index + 1)
      if index > first, ["och", "samt"].contains(words.lower(index)),
        next == "att" || next == "därmed" || next == "finner"
          || RulingWords.rejectedActive.contains(next)
          || RulingWords.approvedActive.contains(next)
      {
        return index
      }
      index += 1
      if words.isFollowed(by: ",", at: index - 1), !isCodeList(index - 1) { return index }
    }
    return words.words.count
  }

  /// *Från M, D och KD*: the comma stands between parties.
  private func isCodeList(_ index: Int) -> Bool {
    words.words[index].range.count <= 4 && (words.words.indices.contains(index + 1))
      && words.words[index + 1].range.count <= 4
  }

  /// The things that `range` names: *förvaltningens förslag och tilläggsyrkandet* are two.
  private func subjects(_ range: Range<Int>) -> [Range<Int>] {
    guard words.firstStem(["från"], in: range) == nil,
      words.lower(range.lowerBound - 1) == "både",
      let joint = words.first(["och"], in: range), joint + 1 < range.upperBound
    else { return later(range) }
    return [range.lowerBound..<joint, joint + 1..<range.upperBound]
  }

  /// *Bifalla X och därefter Y*.
  private func later(_ range: Range<Int>) -> [Range<Int>] {
    for index in range where words.lower(index) == "och" {
      let isLater = ["därefter", "sedan"].contains(words.lower(index + 1))
      guard isLater, index + 2 < range.upperBound else { continue }
      return [range.lowerBound..<index, index + 2..<range.upperBound]
    }
    return [range]
  }

  /// What *det* stands for: what was put to the meeting in the same sentence.
  private func antecedent() -> Range<Int>? {
    guard let verb = words.first(of: RulingWords.findings, in: words.indices) ?? relativeStart()
    else {
      return nil
    }
    if words.first(of: ["senare"], in: verb..<words.words.count) != nil {
      return words.first(["mot"], in: 0..<verb).map { $0 + 1..<clauseEnd($0 + 1, verb) }
    }
    if let put = words.first(of: ["ställer", "ställs"], in: 0..<verb),
      let under = words.first(["under", "proposition"], in: put..<verb)
    {
      var first = put + 1
      while RulingWords.adverbs.contains(words.lower(first)), first + 1 < under { first += 1 }
      return first < under ? first..<under : nil
    }
    if hasAgainstRejection, let against = words.first(["mot"], in: 0..<verb) {
      var first = words.first(of: ["ställer", "ställs"], in: 0..<against).map { $0 + 1 } ?? 0
      while RulingWords.adverbs.contains(words.lower(first)), first + 1 < against { first += 1 }
      return first < against ? first..<against : nil
    }
    var first: Int?
    for index in 0..<verb where RulingWords.putters.contains(where: { words.has($0, at: index) }) {
      first = index + (RulingWords.putters.first { words.has($0, at: index) }?.count ?? 0)
    }
    guard let first, first < verb else { return nil }
    return first..<clauseEnd(first, verb)
  }

  /// *Ställer förslaget mot avslag*.
  private var hasAgainstRejection: Bool {
    words.first(["mot", "avslag"], in: words.indices).map { words.lower($0 + 2) != "på" } ?? false
  }

  private func relativeStart() -> Int? {
    words.first(of: ["som", "vilket"], in: words.indices)
  }

  private func clauseEnd(_ first: Int, _ verb: Int) -> Int {
    var end = verb
    while end > first + 1, RulingWords.clauseJoints.contains(words.lower(end - 1)) { end -= 1 }
    for index in first..<end where words.isFollowed(by: ",", at: index) && !isCodeList(index) {
      return index + 1
    }
    if words.lower(end - 1) == "bifallas", words.lower(end - 2) == "kan" { end -= 2 }
    return end
  }

  // MARK: - The ruling

  private func ruling(
    _ effect: Ruling.Effect, _ subject: Range<Int>?, isContest: Bool? = nil
  ) -> Ruling {
    let subject = subject.map(resolvingLatter)
    let bytes = subject.flatMap { words.bytes($0) }
    let people = bytes.map { context.people(named: context.flow.string($0)) } ?? PeopleReading()
    return Ruling(
      effect: effect, subject: bytes.map { context.flow.string($0) },
      names: people.members.map(\.name), parties: people.parties,
      isContest: isContest ?? self.isContest,
      place: context.flow.place(sentence, rule: ProcedureRule.name))
  }

  /// *Enligt det senare* means the second of two.
  private func resolvingLatter(_ range: Range<Int>) -> Range<Int> {
    words.first(of: ["senare", "sistnämnda"], in: range) != nil ? antecedent() ?? range : range
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
      && words.first(of: ["och", "respektive", "yrkandena", "förslagen"], in: 0..<max(0, verb - 1))
        == nil
    return !isOne
  }
}
