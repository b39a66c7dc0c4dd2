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
}
