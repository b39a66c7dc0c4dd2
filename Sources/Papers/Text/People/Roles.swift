/// A role printed beside a name.
struct RoleMention: Hashable, Sendable {
  /// The printed words: *tjänstgörande ersättaren*, *1:e vice ordföranden*.
  let range: Range<Int>
  /// Whether it is said of several: *ersättarna*.
  let isPlural: Bool
}

/// The role whose words begin at `offset`; `nil` when none do.
///
///     1:e vice ordföranden · tjänstgörande ersättaren · kommunalrådet · förvaltningschefen
///
/// Source: DOMAIN.md 3.1, 5.3.
func role(in bytes: Span<UInt8>, at offset: Int) -> RoleMention? {
  guard bytes.isWordStart(at: offset) else { return nil }
  guard roleStarts.mayBegin(in: bytes, at: offset) else {
    let end = bytes.wordEnd(from: offset)
    guard roleEndings.hasSuffix(in: bytes, before: end) else { return nil }
    return RoleMention(range: offset..<end, isPlural: false)
  }
  var start = ordinalEnd(in: bytes, at: offset) ?? offset
  if let end = viceChairEnd(in: bytes, at: start) {
    return RoleMention(range: offset..<end, isPlural: false)
  }
  while let end = rolePrefixes.wordEnd(in: bytes, at: start) { start = bytes.blanksEnd(from: end) }
  guard let end = roleNounEnd(in: bytes, at: start) else { return nil }
  let isPlural = rolePlurals.hasWord(in: bytes, at: start)
  return RoleMention(range: offset..<end, isPlural: isPlural)
}

private let rolePrefixes: WordList = [
  "tjänstgörande", "tjg", "tf", "t.f", "biträdande", "bitr.", "bitr", "mötes", "adjungerade",
  "avgående",
]

private let rolePlurals: WordList = ["ersättarna", "ersättare"]

private let roleNouns: WordList = [
  "ordföranden", "ordförande", "mötesordföranden", "mötesordförande", "ålderspresidenten",
  "ersättaren", "ersättarna", "ersättare", "ledamoten", "ledamot",
  "kommunalrådet", "kommunalråd", "oppositionsrådet", "oppositionsråd", "regionrådet", "regionråd",
  "borgarrådet", "borgarråd", "landstingsrådet", "landstingsråd", "gruppledaren", "gruppledare",
  "motionären", "justeraren", "justerare", "rektorn", "rektor", "revisorn", "revisor",
  "kommunjuristen", "kommunjurist", "handläggaren", "handläggare", "controllern", "controller",
  "personalföreträdaren", "personalföreträdare",
]

/// Titles of officers are open-ended: any word with one of these endings is one.
private let roleEndings: WordList = [
  "sekreteraren", "sekreterare", "chefen", "chef", "direktören", "direktör", "strategen", "strateg",
  "samordnaren", "samordnare", "utvecklaren", "utvecklare", "utredaren", "utredare", "ekonomen",
  "ekonom",
]

/// All that a role may begin with, other than what ends as a title.
private let roleStarts = WordList(
  ordinals.words + vices.words + rolePrefixes.words + roleNouns.words + ["ordf"])

private func roleNounEnd(in bytes: Span<UInt8>, at start: Int) -> Int? {
  let end = bytes.wordEnd(from: start)
  guard end > start else { return nil }
  if let nounEnd = roleNouns.wordEnd(in: bytes, at: start) { return nounEnd }
  if bytes.matches(word: "ordf", at: start) { return bytes.has(0x2E, at: end) ? end + 1 : end }
  return roleEndings.hasSuffix(in: bytes, before: end) ? end : nil
}

private let ordinals: WordList = [
  "1:e", "1:a", "1:ste", "1:sta", "2:e", "2:a", "2:dre", "2:dra", "3:e", "3:je", "förste", "första",
  "andre", "andra", "tredje", "1e", "2e", "3e", "1-e", "2-e", "1:st",
]

private func ordinalEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  ordinals.wordEnd(in: bytes, at: offset).map { bytes.blanksEnd(from: $0) }
}

private let vices: WordList = ["vice", "v.", "v"]

private func viceChairEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  guard let word = vices.prefixEnd(in: bytes, at: offset) else { return nil }
  let start = bytes.blanksEnd(from: word)
  guard bytes.matches(prefix: "ordf", at: start), start > offset + 1 else { return nil }
  let end = bytes.wordEnd(from: start)
  return end == start + 4 && bytes.has(0x2E, at: end) ? end + 1 : end
}

extension Attendance.Role {
  /// The role that `printed` words stand for; `nil` for ordinary members and substitutes.
  init?(printed: String) {
    let bytes = Array(printed.utf8)
    guard let role = Self.role(in: bytes.span) else { return nil }
    self = role
  }

  private static func role(in bytes: Span<UInt8>) -> Attendance.Role? {
    if firstOffset(of: "ordf", in: bytes) != nil {
      let isVice =
        firstOffset(of: "vice", in: bytes) != nil || firstOffset(of: "v ordf", in: bytes) != nil
        || firstOffset(of: "v. ordf", in: bytes) != nil
      return isVice ? .viceChair : .chair
    }
    if firstOffset(of: "sekreterare", in: bytes) != nil {
      return otherSecretaries.words.contains { firstOffset(of: $0, in: bytes) != nil }
        ? .officer : .secretary
    }
    let isOfficer = (roleEndings.words + officers.words).contains {
      firstOffset(of: $0, in: bytes) != nil
    }
    return isOfficer ? .officer : nil
  }

  /// Those who keep no minutes.
  private static let otherSecretaries: WordList = [
    "pressekr", "socialsekr", "budgetsekr", "politisk", "partisekr", "gruppsekr", "fältsekr",
    "vuxensekr",
    "skolsekr", "utredningssekr", "barnsekr",
  ]

  private static let officers: WordList = [
    "rektor", "jurist", "handläggare", "controller", "arkitekt", "ingenjör", "planerare",
  ]

  private static func firstOffset(of part: StaticString, in bytes: Span<UInt8>) -> Int? {
    (0..<bytes.count).first { bytes.matches(prefix: part, at: $0) }
  }
}
