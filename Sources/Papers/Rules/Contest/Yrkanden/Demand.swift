/// What one yrkande asks for: the words after the verb, up to the next demand.
struct Demand: Hashable {
  var kind: Yrkande.Kind
  /// What it is about; `nil` when not said.
  var target: Range<Int>?
  /// The demand as printed.
  var text: Range<Int>
  var rank = 1
  /// Whether the words announce a text that follows after them (*på följande tillägg:*).
  var isAnnouncement = false
  /// Whether the words only say who shall decide (*att nämnden beslutar*).
  var isDecision = false
}

/// Cuts what stands after *yrkar* into demands.
///
///     bifall till X och avslag på Y · att ärendet återremitteras · i första hand …, i andra hand …
///
/// Source: DOMAIN.md 5.1; CONTRACT section 6.
struct DemandReader {
  let sentence: SentenceWords
  /// What *att* means where nothing else is said: *ändringsyrkande*, *tilläggsyrkande*.
  var clauseKind: Yrkande.Kind = .amend

  /// What begins at a word.
  enum Head: Equatable {
    case noun(Yrkande.Kind)
    case clause
    case addition(Yrkande.Kind)
    case rank(Int)
    /// Words that go on about something else: *och anmäler att …*.
    case end
  }

  /// A head, the words that make it, and where its content begins.
  struct Mark {
    let head: Head
    let start: Int
    let content: Int
  }

  /// Where the demands begin after `index`; `nil` when no demand is recognised.
  func start(after index: Int) -> Int? {
    // "Yrkar på att ärendet bordläggs"
    if sentence.lower(index) == "på", sentence.lower(index + 1) == "att" { return index + 1 }
    if agreement(at: index) != nil { return index }
    return (index..<sentence.words.count).first { mark(at: $0) != nil && !isNested($0) }
  }

  /// *Yrkar i enlighet med utskottets förslag*, with no word for approval.
  private func agreement(at index: Int) -> Mark? {
    guard let words = agreements.first(where: { sentence.has($0, at: index) }),
      case let first = index + words.count,
      sentence.firstStem(["förslag", "beslutsförslag"], in: first..<first + 6) != nil,
      !["följande", "eget", "egna", "sitt"].contains(sentence.lower(first))
    else { return nil }
    return Mark(head: .noun(.approve), start: index, content: first - 1)
  }

  /// *Med hänvisning till att …* before the demand is not the demand.
  private func isNested(_ index: Int) -> Bool {
    sentence.lower(index) == "att"
      && ["till", "om", "på", "för"].contains(sentence.lower(index - 1))
  }

  /// The demands in `range`, in text order.
  func demands(in range: Range<Int>) -> [Demand] {
    var demands: [Demand] = []
    var rank = 1
    let marks = marks(in: range)
    for (index, mark) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].start : range.upperBound
      switch mark.head {
      case .rank(let printed):
        // "Återremiss i första hand och avslag i andra hand" tells the rank after the demand.
        if let last = demands.indices.last, isTrailing(mark, range.upperBound) {
          demands[last].rank = printed
        } else {
          rank = printed
        }
      case .end: return demands
      default:
        guard var demand = demand(mark, until: trimmedEnd(mark.content, end)) else { continue }
        demand.rank = rank
        demands.append(demand)
      }
    }
    return demands
  }

  /// Whether nothing that could be a demand follows the mark at once.
  private func isTrailing(_ mark: Mark, _ end: Int) -> Bool {
    mark.content >= end || joints.contains(sentence.lower(mark.content))
  }

  private func marks(in range: Range<Int>) -> [Mark] {
    var marks: [Mark] = []
    var index = range.lowerBound
    if let agreement = agreement(at: index) {
      marks.append(agreement)
      index = agreement.content + 1
    }
    while index < range.upperBound {
      guard let mark = mark(at: index), opens(mark, after: marks.last, range.lowerBound) else {
        index += 1
        continue
      }
      let clause = isIntroduced(mark, by: marks.last) ? marks.popLast() : nil
      marks.append(Mark(head: mark.head, start: clause?.start ?? mark.start, content: mark.content))
      index = max(mark.content, index + 1)
    }
    return marks
  }

  /// *Att nämnden beslutar om följande tillägg:* is one demand.
  private func isIntroduced(_ mark: Mark, by last: Mark?) -> Bool {
    guard case .addition = mark.head, let last, last.head == .clause else { return false }
    return mark.start - last.content <= 3
  }

  /// A head opens a demand at the start or after a joint; *att* after *och* goes on with the
  /// clause before.
  private func opens(_ mark: Mark, after last: Mark?, _ first: Int) -> Bool {
    guard let last, mark.start > first else { return true }
    if case .rank = last.head, last.content == mark.start { return true }
    if case .rank = mark.head { return true }
    let isJoined = isJoint(mark.start - 1)
    guard mark.head == .clause else {
      if case .addition = mark.head { return true }
      return isJoined
    }
    guard isJoined, last.head != .clause, !givesReason(last.content..<mark.start) else {
      return false
    }
    if case .addition = last.head { return false }
    return true
  }

  private func isJoint(_ index: Int) -> Bool {
    joints.contains(sentence.lower(index)) || sentence.isFollowed(by: ",", at: index)
      || sentence.isFollowed(by: ";", at: index)
  }

  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, joints.contains(sentence.lower(end - 1)) { end -= 1 }
    return end
  }
}

private let joints: LowerWords = ["och", "samt", "dels", "men", "respektive", "eller"]

extension DemandReader {
  /// The head that begins at word `index`; `nil` when none does.
  func mark(at index: Int) -> Mark? {
    if let rank = rank(at: index) {
      return Mark(head: .rank(rank), start: index, content: index + 3)
    }
    if let addition = addition(at: index) { return addition }
    let word = sentence.lower(index)
    if word == "att" { return Mark(head: .clause, start: index, content: index + 1) }
    // "Föreslår bifalla motionen": the infinitive without its "att".
    if infinitives.contains(word) { return Mark(head: .clause, start: index, content: index) }
    if enders.contains(word) { return Mark(head: .end, start: index, content: index + 1) }
    let skipped = word == "på" || word == "om" ? 1 : 0
    let noun = sentence.lower(index + skipped)
    // "Med bifall från Bo Ek (S)" tells who joins in.
    let next = sentence.lower(index + skipped + 1)
    let isSupport =
      noun == "bifall" && (next == "från" || next == "av" && !isMatter(after: index + skipped + 1))
    if !isSupport, let kind = nouns[noun] {
      return Mark(head: .noun(kind), start: index, content: index + skipped)
    }
    if partly.contains(noun), sentence.lower(index + 1) == "bifall" {
      return Mark(head: .noun(.approve), start: index, content: index + skipped)
    }
    if noun == "beslut", agreements.contains(where: { sentence.has($0, at: index + skipped + 1) }) {
      return Mark(head: .noun(.approve), start: index, content: index + skipped)
    }
    return nil
  }

  /// *Yrkar på bifall av motionen*: what follows *av* is no person.
  private func isMatter(after index: Int) -> Bool {
    sentence.firstStem(
      ["motion", "medborgarförslag", "förslag", "initiativ", "ärende", "yrkande"],
      in: index + 1..<index + 4) != nil
  }

  func rank(at index: Int) -> Int? {
    guard sentence.lower(index) == "i", sentence.lower(index + 2) == "hand" else { return nil }
    return ["första": 1, "1:a": 1, "andra": 2, "2:a": 2, "tredje": 3, "fjärde": 4][
      sentence.lower(index + 1)]
  }

  /// *Som tillägg att*, *på följande ändring:*, *med tillägget att*.
  private func addition(at index: Int) -> Mark? {
    var next = index
    while openers.contains(sentence.lower(next)), next < index + 3 { next += 1 }
    // "Bifall till planen samt tillägg enligt följande: …"
    let isJoined =
      next == index && (index == 0 || joints.contains(sentence.lower(index - 1)))
    guard next > index || isJoined, let kind = additionKind(sentence.lower(next)) else {
      return nil
    }
    // "Avslag på tilläggsyrkande från S", "med tillägg av P:s yrkande" name an addition.
    if ["av", "från", "enligt"].contains(sentence.lower(next + 1)),
      sentence.lower(next + 2) != "följande", !sentence.lower(next + 2).hasPrefix("bilag")
    {
      return nil
    }
    if nouns[sentence.lower(index - 1)] != nil, sentence.lower(index + 1) != "följande" {
      return nil
    }
    return Mark(head: .addition(kind), start: index, content: contentStart(after: next))
  }

  /// *Tilläggsattsats*, *ändringsyrkande*: what the noun adds or changes, by its first part.
  private func additionKind(_ word: LowerWord) -> Yrkande.Kind? {
    if let kind = additions[word] { return kind }
    if word.hasPrefix("tilläggsatt") || word.hasPrefix("tilläggs-att") { return .add }
    return word.hasPrefix("ändringsatt") ? .amend : nil
  }

  /// Where the added words begin: after the colon or *att* that follows soon.
  private func contentStart(after index: Int) -> Int {
    let near = index..<min(index + 8, sentence.words.count)
    if let colon = near.first(where: { sentence.isFollowed(by: ":", at: $0) }) {
      let next = colon + 1
      return sentence.lower(next) == "att" ? next + 1 : next
    }
    let soon = index + 1..<min(index + 4, sentence.words.count)
    return sentence.first(["att"], in: soon).map { $0 + 1 } ?? index + 1
  }
}

private let nouns: LowerWordTable<Yrkande.Kind> = [
  "bifall": .approve, "tillstyrkan": .approve, "avslag": .reject, "avstyrkan": .reject,
  "återremiss": .referBack, "återremittering": .referBack, "minoritetsåterremiss": .referBack,
  "bordläggning": .defer, "ajournering": .other, "avgörande": .other,
]
private let infinitives: LowerWords = [
  "bifalla", "avslå", "återremittera", "bordlägga", "tillstyrka", "avstyrka",
]
private let openers: LowerWords = [
  "som", "på", "följande", "med", "ett", "en", "det", "den", "nedanstående", "till", "om",
  "beslutar", "besluta", "föreslå", "framställer", "lägger", "lämnar", "tilläggs-",
]
private let additions: LowerWordTable<Yrkande.Kind> = [
  "tillägg": .add, "tillägget": .add, "tilläggen": .add, "tilläggsyrkande": .add,
  "tilläggsförslag": .add, "tilläggsyrkanden": .add, "ändring": .amend, "ändringen": .amend,
  "ändringar": .amend, "ändringarna": .amend, "ändringsyrkande": .amend,
  "ändringsyrkanden": .amend, "ändringsförslag": .amend,
]
private let partly: LowerWords = ["delat", "delvis", "partiellt"]
private let enders: LowerWords = ["anmäler", "meddelar", "begär", "reserverar", "avstår"]
private let agreements: [[LowerWord]] = [["enligt"], ["i", "enlighet", "med"]]
