extension DemandReader {
  /// The demand that `mark` opens; `nil` when it has no words.
  func demand(_ mark: Mark, until end: Int) -> Demand? {
    switch mark.head {
    case .noun(let kind): noun(kind, from: mark.content, until: end)
    case .clause: clause(from: mark.content, until: end)
    case .addition(let kind): addition(kind, mark, until: end)
    case .rank, .end: nil
    }
  }

  // MARK: - Bifall till, avslag på

  private func noun(_ kind: Yrkande.Kind, from start: Int, until end: Int) -> Demand? {
    let isProcedural = kind == .referBack || kind == .defer || kind == .other
    let end = cut(start, end, at: relatives + (isProcedural ? [] : motives))
    // "Enligt utskottets förslag", "i enlighet med utskottets förslag": the words begin before.
    let isAgreement = ["enligt", "med"].contains(sentence.lower(start))
    let first = sentence.lower(start) == "med" ? start - 2 : start
    guard let text = sentence.bytes(first..<end) else { return nil }
    var demand = Demand(kind: kind, target: nil, text: text)
    guard let object = isAgreement ? start + 1 : object(from: start + 1, until: end) else {
      return demand
    }
    if isProcedural, sentence.lower(object - 1) != "av" { return demand }
    let stop = cut(object, end, at: reasons + (isProcedural ? destinations : []))
    demand.target = sentence.bytes(object..<stop)
    return demand
  }

  /// Where the object begins: after *till*, *på*, *av* or *enligt*.
  private func object(from start: Int, until end: Int) -> Int? {
    var index = start
    if sentence.lower(index) == "bifall" { index += 1 }
    if ["i", "och"].contains(sentence.lower(index)), sentence.lower(index + 1) == "enlighet" {
      index += 2
    }
    guard ["till", "på", "av", "för", "enligt", "med"].contains(sentence.lower(index)) else {
      return nil
    }
    // "Avslag med anledning av att medel saknas" names no object.
    if reasons.contains(where: { sentence.has($0, at: index) }) { return nil }
    return index + 1 < end ? index + 1 : nil
  }

  // MARK: - Tillägg

  private func addition(_ kind: Yrkande.Kind, _ mark: Mark, until end: Int) -> Demand? {
    // "Ett tilläggsyrkande enligt bilaga 2": its words stand elsewhere.
    let isAnnexed =
      sentence.lower(mark.content) == "enligt"
      && sentence.lower(mark.content + 1).hasPrefix("bilag")
    guard let text = sentence.bytes((isAnnexed ? mark.start : mark.content)..<end) else {
      guard let announced = sentence.bytes(mark.start..<end) else { return nil }
      return Demand(kind: kind, target: nil, text: announced, isAnnouncement: true)
    }
    return Demand(kind: kind, target: nil, text: text)
  }

  // MARK: - Att …

  private func clause(from start: Int, until end: Int) -> Demand? {
    let start = inner(start, end)
    guard start < end else { return nil }
    if let added = addition(in: start..<end) { return added }
    guard let whole = sentence.bytes(start..<end) else { return nil }
    guard let verb = verb(in: start..<end) else {
      return Demand(kind: clauseKind, target: nil, text: whole)
    }
    // What is said for a referral back tells what shall be done; other reasons ask for nothing.
    let isProcedural = verb.kind == .referBack || verb.kind == .defer
    let text = isProcedural ? whole : sentence.bytes(start..<cut(start, end, at: motives)) ?? whole
    let target =
      isPassive(verb.index)
      ? subject(before: verb.index, from: start) : activeObject(after: verb.index, end, verb.kind)
    let isRemoval = verb.isRemoval && !isMatter(target)
    let kind = isRemoval ? (clauseKind == .add ? .amend : clauseKind) : verb.kind
    return Demand(kind: kind, target: target, text: text)
  }

  /// Past *att fullmäktige beslutar att*.
  private func inner(_ start: Int, _ end: Int) -> Int {
    for index in start..<min(start + 9, end)
    where sentence.lower(index).hasPrefix("besluta") && sentence.lower(index + 1) == "att" {
      return index + 2 < end ? index + 2 : start
    }
    return start
  }

  /// *Att nämnden beslutar om följande tillägg: att …*.
  private func addition(in range: Range<Int>) -> Demand? {
    let near = range.lowerBound..<min(range.lowerBound + 6, range.upperBound)
    guard sentence.firstStem(["besluta"], in: near) != nil else { return nil }
    for index in near {
      guard let mark = mark(at: index), case .addition(let kind) = mark.head else { continue }
      return addition(kind, mark, until: range.upperBound)
    }
    return nil
  }

  private struct Verb {
    let index: Int
    let kind: Yrkande.Kind
    var isRemoval = false
  }

  /// The verb that tells what the clause wants; verbs in a clause below it do not count.
  private func verb(in range: Range<Int>) -> Verb? {
    let top = topLevel(range)
    for (stems, kind) in verbs {
      if let index = sentence.firstStem(stems, in: top) { return Verb(index: index, kind: kind) }
    }
    if sentence.first(of: agreementVerbs, in: top) != nil,
      let index = top.first(where: { sentence.has(["enligt"], at: $0) })
        ?? top.first(where: { sentence.has(["i", "enlighet", "med"], at: $0) }).map({ $0 + 2 })
    {
      return Verb(index: index, kind: .approve)
    }
    return sentence.first(of: removals, in: top).map {
      Verb(index: $0, kind: .other, isRemoval: true)
    }
  }

  /// The words before a clause within the clause.
  private func topLevel(_ range: Range<Int>) -> Range<Int> {
    for index in range where sentence.lower(index) == "att" && index > range.lowerBound {
      let before = sentence.lower(index - 1)
      if before == "och" || before == "samt" || before.hasPrefix("besluta") { continue }
      if before.hasPrefix("föreslå") || sentence.isFollowed(by: ",", at: index - 1) { continue }
      return range.lowerBound..<index
    }
    return range
  }

  private func isPassive(_ index: Int) -> Bool {
    let word = sentence.lower(index)
    if word == "med" { return false }
    return word.hasSuffix("s") || word.hasPrefix("besvara") || word.hasSuffix("d")
      || word.hasPrefix("utgå")
  }

  /// The words from the clause's start to its first verb.
  private func subject(before verb: Int, from start: Int) -> Range<Int>? {
    var first = start
    for index in start..<verb where sentence.lower(index) == "att" { first = index + 1 }
    let end = sentence.first(of: auxiliaries, in: first..<verb) ?? verb
    return sentence.bytes(first..<end)
  }

  private func activeObject(after verb: Int, _ end: Int, _ kind: Yrkande.Kind) -> Range<Int>? {
    let isProcedural = kind == .referBack || kind == .defer
    let stop = cut(verb + 1, end, at: reasons + (isProcedural ? destinations : []) + conjunctions)
    return sentence.bytes(verb + 1..<stop)
  }

  /// Whether `target` is the case or a whole proposal rather than a part of one.
  private func isMatter(_ target: Range<Int>?) -> Bool {
    guard let target,
      let word = sentence.words.first(where: { $0.range.lowerBound == target.lowerBound })
    else { return false }
    return matters.contains { word.lower.hasPrefix($0) }
  }

  // MARK: - Why

  /// Whether a reason that is a clause of its own begins in `range`: *eftersom*, *med motiveringen att*.
  func givesReason(_ range: Range<Int>) -> Bool {
    range.contains { index in
      subordinates.contains { sentence.has($0, at: index) }
    }
  }

  /// Whether the reasons for the demand follow after the sentence: *med följande motivering:*.
  var announcesReasons: Bool {
    guard let last = sentence.indices.last else { return false }
    return motives.contains { sentence.has($0, at: last + 1 - $0.count) }
  }

  // MARK: - Cutting

  /// The first of `phrases` after `start`, or `end`.
  private func cut(_ start: Int, _ end: Int, at phrases: [[LowerWord]]) -> Int {
    guard start < end else { return end }
    return (start + 1..<max(start + 1, end)).first { index in
      // "Förslaget då det gäller taxan" says which part.
      !sentence.has(regarding, at: index)
        && phrases.contains { phrase in
          guard phrase.first == "," else { return sentence.has(phrase, at: index) }
          return sentence.isFollowed(by: ",", at: index - 1)
            && sentence.has(Array(phrase.dropFirst()), at: index)
        }
    } ?? end
  }
}

private let relatives: [[LowerWord]] = [
  [",", "som"], [",", "vilket"], [",", "vilken"], [",", "vilka"], [",", "då"], [",", "eftersom"],
  [",", "d.v.s"], [",", "dvs"], [",", "det", "vill", "säga"],
]
private let regarding: [LowerWord] = ["då", "det", "gäller"]
/// Words that say why, and ask for nothing.
private let motives: [[LowerWord]] = [
  ["med", "motivering"], ["med", "motiveringen"], ["med", "motiveringarna"],
  ["med", "följande", "motivering"], ["med", "följande", "motiveringar"],
  ["enligt", "följande", "motivering"], ["av", "följande", "skäl"],
]
private let reasons: [[LowerWord]] =
  motives + [
    ["med", "hänvisning"], ["för", "att"], ["så", "att"], ["om", "att"], ["i", "syfte"],
    ["med", "anledning"], ["mot", "bakgrund"], ["på", "grund"], ["utifrån", "att"], ["eftersom"],
    ["då"],
  ]
private let subordinates: [[LowerWord]] = [
  ["motiveringen", "att"], ["motivering", "att"], ["hänvisning", "till", "att"],
  ["anledning", "av", "att"], ["bakgrund", "av", "att"], ["grund", "av", "att"],
  ["utifrån", "att"], ["eftersom"], ["då"],
]
private let destinations: [[LowerWord]] = [
  ["till"], ["för"], ["med"], ["enligt"], ["i", "enlighet"], ["så"], ["och"], ["samt"], ["tills"],
]
private let conjunctions: [[LowerWord]] = [
  ["och", "att"], ["samt"], ["enligt"], ["i", "enlighet"],
]
private let verbs: [([LowerWord], Yrkande.Kind)] = [
  (["återremitter"], .referBack), (["bordlägg"], .defer),
  (["bifall", "tillstyrk", "bifölls"], .approve),
  (["avslå", "avslag", "avstyrk", "avvisa"], .reject),
  (["besvara", "avgör", "avskriv", "framställas", "väckas", "väljs", "utses"], .other),
]
private let agreementVerbs: LowerWords = ["beslutar", "besluta", "beslut"]
private let removals: LowerWords = ["stryks", "strykas", "slopas", "utgår", "utgå", "utelämnas"]
private let auxiliaries: LowerWords = [
  "ska", "skall", "skulle", "bör", "måste", "får", "anses", "kan", "helt", "inte", "nu", "därmed",
  "förklaras",
]
private let matters: [LowerWord] = ["ärende", "motion", "fråga", "medborgarförslag", "initiativ"]
