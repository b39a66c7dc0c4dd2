/// Words by which a decision rests on a proposal: *enligt utskottets förslag*, *i enlighet med förslaget*.
///
/// Source: CONTRACT section 5; DOMAIN.md 4.4.
enum ProposalReference {
  private static let joints: PhraseTable = ["enligt ", "enlighet med "]

  /// Whether the sentence names a proposal that it rests on, whatever else it says.
  static func stands(in sentence: Range<Int>, of flow: Flow) -> Bool {
    flow.contains(any: joints, in: sentence) && flow.contains(any: ["förslag"], in: sentence)
  }

  /// Whether a clause says no more than that: *beslut enligt förslaget*, *nämnden beslutar enligt
  /// förvaltningens förslag*.
  static func isAll(of clause: String) -> Bool {
    guard clause.utf8.count < 90, clause.contains(any: joints) else { return false }
    var words = clause.lowercased().split(separator: " ").filter {
      !["beslut", "beslutar", "beslutas", "i"].contains($0)
    }
    // "Vård- och omsorgsnämnden enligt förslaget"
    let subject = words.prefix { $0 != "enligt" && $0 != "enlighet" }
    if let last = subject.last, BodyName.isBody(last) { words.removeFirst(subject.count) }
    guard let first = words.first, first == "enligt" || first == "enlighet", words.count <= 5 else {
      return false
    }
    return words.contains { $0.hasPrefix("förslag") }
  }

  /// Whose proposal it is, as printed; `nil` when the words name nobody's.
  static func proposal(in clause: String) -> String? {
    let text = clause.utf8.span
    guard let joint = joints.first(in: text, 0..<text.count) else { return nil }
    let proposal = text.string(joint.upperBound..<text.count)
    let matter = Matter(proposal)
    return matter.words.count > 1 && !matter.isGeneric ? proposal : nil
  }

  /// *Kommunfullmäktige beslutar i enlighet med revisorernas förslag att …*, *avslås enligt förslag från
  /// nämnden*: the proposal with its owner, as printed, that the clause itself names; `nil` when it
  /// names none or nobody's.
  static func owned(in clause: String) -> String? {
    let text = clause.utf8.span
    var start = 0
    while let joint = joints.first(in: text, start..<text.count) {
      start = joint.upperBound
      if joint.lowerBound > 0, text[joint.lowerBound - 1] != UInt8(ascii: " ") { continue }
      if let end = ownedEnd(from: start, in: text) { return text.string(start..<end) }
    }
    return nil
  }

  /// Where the proposal ends that begins at `start`: after *förslag* with its owner before it, or after
  /// the body behind *från*.
  private static func ownedEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    var offset = start
    var isOwned = false
    for _ in 0..<8 {
      guard let word = text.word(from: offset, to: text.count) else { return nil }
      offset = word.upperBound
      let plain = text.withoutMarks(word)
      guard !plain.isEmpty else { continue }
      if nouns.contains(LowerWord(in: text, plain)) {
        return isOwned ? plain.upperBound : giverEnd(from: plain.upperBound, in: text)
      }
      // "Enligt bilaga, kommunstyrelsens förslag": another thing.
      if text.has(UInt8(ascii: ","), at: plain.upperBound) { return nil }
      isOwned =
        isOwned
        || text[plain.upperBound - 1] == UInt8(ascii: "s")
          && !pronouns.contains(LowerWord(in: text, plain))
    }
    return nil
  }

  private static func giverEnd(from offset: Int, in text: Span<UInt8>) -> Int? {
    guard let link = text.word(from: offset, to: text.count),
      links.contains(LowerWord(in: text, link))
    else { return nil }
    let start = text.blanksEnd(from: link.upperBound)
    return BodyName.starting(at: start, in: text, to: text.count)?.upperBound
  }

  /// *Dess förslag* names nobody.
  private static let pronouns: LowerWords = ["dess", "deras", "vars", "hans", "hennes"]
  private static let nouns: LowerWords = ["förslag", "yrkande", "hemställan"]
  private static let links: LowerWords = ["från", "av"]
}
