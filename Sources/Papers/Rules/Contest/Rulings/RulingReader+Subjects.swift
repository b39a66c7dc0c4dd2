extension RulingReader {
  func passive(_ effect: Ruling.Effect, _ index: Int, _ start: Int) -> [Ruling] {
    if index == 1, isInverted {
      let end = objectEnd(2)
      return 2 < end && !isOrder(2..<end) ? subjects(2..<end).map { ruling(effect, $0) } : []
    }
    var first = start
    for joint in start..<index where RulingWords.subjectStarts.contains(words.lower(joint)) {
      // "Yrkandet har därmed fallit" says before what has.
      if joint + 1 == index, joint > start, words.lower(joint).hasSuffix("därmed") { continue }
      let isBetweenParties =
        words.lower(joint) == "och" && joint + 1 < words.words.count
        && words.words[joint + 1].range.count <= 4
      if !isBetweenParties { first = joint + 1 }
    }
    // "Därmed har yrkandet fallit": the subject stands between the verbs.
    while first + 1 < index, RulingWords.auxiliaries.contains(words.lower(first)) { first += 1 }
    // "Finner ordföranden förslaget antaget"
    if first + 1 < index, ["ordföranden", "ordförande"].contains(words.lower(first)) { first += 1 }
    // "Finner att även detta antagits"
    if first + 1 < index, ["även", "också"].contains(words.lower(first)) { first += 1 }
    let end = words.first(of: RulingWords.auxiliaries, in: first..<index) ?? index
    let isPronoun = first + 1 == end && RulingWords.pronouns.contains(words.lower(first))
    let isVague = first + 1 == end && words.lower(first) == "förslaget" && hasAgainstRejection
    guard first < end, !isPronoun, !isVague else {
      return (tested(before: index, from: start) ?? antecedent()).map { [ruling(effect, $0)] } ?? []
    }
    if words.lower(first) == "ärendet" || isOrder(first..<end) { return [] }
    // "Ställer yrkandet om återremiss under proposition och finner att yrkandet avslås"
    if first + 1 == end, words.lower(first) == "yrkandet", let put = antecedent() {
      return [ruling(effect, put)]
    }
    return subjects(first..<end).map { ruling(effect, $0) }
  }

  func active(_ effect: Ruling.Effect, _ index: Int) -> [Ruling] {
    var first = index + 1
    // "Bifaller nämnden yrkandet från S": the verb stands before its subject.
    if let word = words.words.indices.contains(first) ? words.words[first] : nil,
      BodyName.isBody(context.flow.string(word.range).lowercased()), !word.lower.hasSuffix("s")
    {
      first += 1
    }
    while ["därmed", "både", "dels", "först", "att"].contains(words.lower(first)) { first += 1 }
    let end = objectEnd(first)
    guard first < end, !isOrder(first..<end) else { return [] }
    if first + 1 == end, RulingWords.pronouns.contains(words.lower(first)) {
      return antecedent().map { [ruling(effect, $0)] } ?? []
    }
    return subjects(first..<end).map { ruling(effect, $0) }
  }

  /// *X prövas och godkänns*, *Därefter ställs X under proposition och antas*: what was put.
  private func tested(before index: Int, from start: Int) -> Range<Int>? {
    guard words.lower(index - 1) == "och",
      let verb = words.first(of: RulingWords.putPassive, in: start..<index - 1)
    else { return nil }
    let isInverted = (start..<verb).allSatisfy { RulingWords.adverbs.contains(words.lower($0)) }
    guard isInverted else { return start..<verb }
    let end = words.first(["under", "proposition"], in: verb..<index) ?? index - 1
    return verb + 1 < end ? verb + 1..<end : nil
  }

  /// *… prövas och godkänns*: the sentence ends in what became of what it puts.
  var isPutAndSettled: Bool { words.lower(words.words.count - 2) == "och" }

  /// Whether the words name the order of questions, which is approved before they are put: *godkänner
  /// omröstningsordningen*, *godkänner ordförandens förslag att yrkandena behandlas som ett*.
  func isOrder(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if words.firstStem(RulingWords.orders, in: first..<min(first + 4, range.upperBound)) != nil {
      return true
    }
    return words.firstStem(["godkän"], in: max(0, first - 3)..<first) != nil
      && words.first(["att"], in: range) != nil
  }

  /// *Finner majoritet för X*, *finner att nämnden ställer sig bakom X*.
  func followed(_ word: LowerWord, _ index: Int) -> [Ruling]? {
    if word == "ställer", words.has(["sig", "bakom"], at: index + 1) {
      return active(.approved, index + 2)
    }
    guard RulingWords.followings.contains(word), words.lower(index + 1) == "för",
      index + 2 < words.words.count, words.lower(index + 2) != "att"
    else { return nil }
    return active(.approved, index + 1)
  }

  /// *Utskottets förslag blir styrelsens beslut.*
  var becomesDecision: Bool {
    guard let last = words.words.last, last.lower == "beslut",
      let verb = words.first(of: ["blir", "blev"], in: words.indices), verb > 0
    else { return false }
    return words.words.count - verb <= 5 && words.lower(words.words.count - 2).hasSuffix("s")
  }

  func agreement(after index: Int) -> Range<Int>? {
    for next in index + 1..<min(index + 6, max(words.words.count, index + 1)) {
      if words.lower(next) == "att" { return nil }
      let length =
        words.lower(next) == "enligt"
        ? 1
        : words.has(["i", "enlighet", "med"], at: next)
          || words.has(["till", "förmån", "för"], at: next) ? 3 : 0
      guard length > 0 else { continue }
      let first = next + length
      return first < words.words.count ? first..<objectEnd(first) : nil
    }
    return nil
  }

  /// Where an object ends: at a comma, or at *och* before another verb.
  func objectEnd(_ first: Int) -> Int {
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
  func isCodeList(_ index: Int) -> Bool {
    words.words[index].range.count <= 4 && (words.words.indices.contains(index + 1))
      && words.words[index + 1].range.count <= 4
  }

  /// The things that `range` names: *förvaltningens förslag och tilläggsyrkandet* are two.
  func subjects(_ range: Range<Int>) -> [Range<Int>] {
    guard words.firstStem(["från"], in: range) == nil,
      let joint = words.first(["och"], in: range), joint + 1 < range.upperBound,
      words.lower(range.lowerBound - 1) == "både"
        || words.firstStem(["tilläggsyrk", "ändringsyrk"], in: joint..<range.upperBound) != nil
          && words.firstStem(["tilläggsyrk", "ändringsyrk"], in: range.lowerBound..<joint) == nil
    else { return later(range) }
    return [range.lowerBound..<joint, joint + 1..<range.upperBound]
  }

  /// *Bifalla X och därefter Y*.
  func later(_ range: Range<Int>) -> [Range<Int>] {
    for index in range where words.lower(index) == "och" {
      let isLater = ["därefter", "sedan"].contains(words.lower(index + 1))
      guard isLater, index + 2 < range.upperBound else { continue }
      return [range.lowerBound..<index, index + 2..<range.upperBound]
    }
    return [range]
  }

  /// What *det* stands for: what was put to the meeting in the same sentence.
  func antecedent() -> Range<Int>? {
    guard let verb = words.first(of: RulingWords.findings, in: words.indices) ?? relativeStart()
    else {
      return nil
    }
    if words.first(of: ["senare", "sistnämnda"], in: verb..<words.words.count) != nil {
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
    return bare(first..<clauseEnd(first, verb))
  }

  /// *(Frågar om) nämnden vill bifalla eller avslå förslaget*, *förslaget ska bifallas eller avslås*:
  /// what was put, without the verbs that ask for it.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    let actives = range.filter {
      RulingWords.approvedActive.contains(words.lower($0))
        || RulingWords.rejectedActive.contains(words.lower($0))
    }
    if let last = actives.last, last + 1 < range.upperBound { return last + 1..<range.upperBound }
    let passive = range.first {
      RulingWords.approvedPassive.contains(words.lower($0))
        || RulingWords.rejectedPassive.contains(words.lower($0))
    }
    guard var end = passive,
      words.first(of: ["eller", "respektive"], in: end..<range.upperBound) != nil
    else { return range }
    while end > range.lowerBound + 1, RulingWords.modals.contains(words.lower(end - 1)) { end -= 1 }
    return range.lowerBound < end ? range.lowerBound..<end : range
  }

  /// *Ställer förslaget mot avslag*.
  var hasAgainstRejection: Bool {
    words.first(["mot", "avslag"], in: words.indices).map { words.lower($0 + 2) != "på" } ?? false
  }

  func relativeStart() -> Int? {
    words.first(of: ["som", "vilket"], in: words.indices)
  }

  func clauseEnd(_ first: Int, _ verb: Int) -> Int {
    var end = verb
    while end > first + 1, RulingWords.clauseJoints.contains(words.lower(end - 1)) { end -= 1 }
    for index in first..<end where words.isFollowed(by: ",", at: index) && !isCodeList(index) {
      return index + 1
    }
    if words.lower(end - 1) == "bifallas", words.lower(end - 2) == "kan" { end -= 2 }
    return end
  }
}
