/// What is put to the meeting in one sentence.
///
///     Ordföranden ställer proposition på bifall till X och på avslag på X och finner …
///     Ordföranden ställer Anna Åbergs yrkande mot Bo Eks yrkande och finner …
///
/// Source: DOMAIN.md 5.2.
extension RulingReader {
  /// The questions in text order; none when the sentence does not tell them.
  func questions() -> [Range<Int>] {
    guard let verb = words.first(of: RulingWords.findings, in: words.indices) else { return [] }
    let first =
      words.first(["proposition", "på"], in: 0..<verb).map { $0 + 2 }
      ?? words.first(["propositioner", "på"], in: 0..<verb).map { $0 + 2 }
      ?? words.first(of: ["ställer", "ställs", "ställdes", "ställde"], in: 0..<verb).map { $0 + 1 }
    // "Propositioner ställs på bifall respektive avslag"
    guard let place = first, case let first = words.lower(place) == "på" ? place + 1 : place,
      case let end = clauseEnd(first, verb), first < end
    else { return [] }
    var parts: [Range<Int>] = []
    var start = first
    for index in first..<end where isBetween(index, end) {
      if start < index { parts.append(start..<index) }
      start = index + (words.lower(index + 1) == "på" ? 2 : 1)
    }
    if start < end { parts.append(start..<end) }
    return parts
  }

  /// Whether the word at `index` stands between two questions: *mot*, *och* before another's yrkande.
  private func isBetween(_ index: Int, _ end: Int) -> Bool {
    let word = words.lower(index)
    if word == "mot" || word == "respektive" { return true }
    guard word == "och" || word == "samt" else { return false }
    if ["bifall", "avslag", "på", "dels"].contains(words.lower(index + 1)) { return true }
    // "Anna Åbergs bifallsyrkande och Bo Eks avslagsyrkande"
    return words.lower(index - 1).hasSuffix("yrkande") && index + 1 < end
      && words.lower(end - 1).hasSuffix("yrkande")
  }

  /// Those of the questions that name a member.
  var namedQuestions: [Ruling.Question] {
    questions().compactMap { part in
      guard let range = words.bytes(part) else { return nil }
      let text = context.flow.string(range)
      let names = context.people(named: text).members.map(\.name)
      return names.isEmpty ? nil : Ruling.Question(words: text, names: names)
    }
  }

  /// *Frågar om ärendet ska återremitteras och finner att så sker*: what becomes of the case itself.
  func askedTiming(before index: Int, isDenied: Bool) -> Ruling? {
    guard let verb = words.first(of: RulingWords.findings, in: 0..<index),
      let question = words.first(of: ["frågar", "undrar"], in: 0..<verb)
    else { return nil }
    let isNow = words.firstStem(["avgör"], in: question..<verb) != nil
    let isBack = words.firstStem(["återremitter"], in: question..<verb) != nil
    let isLater = words.firstStem(["bordlägg"], in: question..<verb) != nil
    // Of two questions in one nobody knows which was answered.
    guard [isNow, isBack, isLater].filter({ $0 }).count == 1 else { return nil }
    if isNow { return isDenied ? nil : ruling(.settledNow, nil) }
    return ruling(isDenied ? .settledNow : isBack ? .referredBack : .deferred, nil)
  }

  /// *Frågar om nämnden bifaller X och finner att så är fallet*: what was asked is found.
  func askedEffect(before index: Int, isDenied: Bool = false) -> [Ruling]? {
    guard let verb = words.first(of: RulingWords.findings, in: 0..<index),
      let question = words.first(of: ["frågar", "undrar"], in: 0..<verb)
    else { return nil }
    // "Frågar om förslaget bifalls"
    if let subject = words.first(["om"], in: question..<verb).map({ $0 + 1 }),
      let asked = words.first(of: RulingWords.approvedPassive, in: subject..<verb),
      case let end = ["kan", "ska", "skall"].contains(words.lower(asked - 1)) ? asked - 1 : asked,
      subject < end
    {
      return [ruling(isDenied ? .rejected : .approved, subject..<end)]
    }
    guard
      let asked = (question..<verb).first(where: {
        RulingWords.approvedActive.contains(words.lower($0))
          || RulingWords.rejectedActive.contains(words.lower($0))
      }), case let end = clauseEnd(asked + 1, verb), asked + 1 < end
    else { return nil }
    let isApproved = RulingWords.approvedActive.contains(words.lower(asked))
    return [ruling(isApproved != isDenied ? .approved : .rejected, asked + 1..<end)]
  }

  /// What *det förra* stands for: the first of two questions, however they are joined.
  func former(in range: Range<Int>) -> Range<Int>? {
    guard words.first(of: RulingWords.formers, in: range) != nil else { return nil }
    let parts = questions()
    if parts.count == 2 { return parts[0] }
    guard parts.count == 1, let joint = words.first(["och"], in: parts[0]),
      joint > parts[0].lowerBound
    else { return nil }
    return parts[0].lowerBound..<joint
  }

  /// *Med ja besvarad*, *besvaras med nej*; `nil` when the words beside tell neither.
  func answer(beside index: Int) -> Ruling.Effect? {
    var next = words.lower(index + 1) == "med" ? index + 2 : index - 1
    if words.lower(next) == "övervägande" { next += 1 }
    let word = words.lower(next)
    return word == "ja" ? .approved : word == "nej" ? .rejected : nil
  }

  /// *Finner den förra propositionen med övervägande ja besvarad*: it is approved.
  func answered(_ effect: Ruling.Effect, by start: Int, _ index: Int) -> [Ruling]? {
    let parts = questions()
    guard parts.count == 2 else {
      if effect == .approved, let found = askedEffect(before: index) { return found }
      return (asked(before: index) ?? antecedent()).map { [ruling(effect, $0)] }
    }
    let rest = start..<words.words.count
    if words.first(of: RulingWords.formers, in: rest) != nil {
      return [ruling(effect, parts[0], isContest: true)]
    }
    guard words.first(of: RulingWords.latters, in: rest) != nil else { return nil }
    return [ruling(effect, parts[1], isContest: true)]
  }
}
