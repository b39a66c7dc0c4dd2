/// What a sentence among decisions is when it is no decision itself.
///
/// Source: DOMAIN.md 4.2, rule 5.
enum ToldSentence {
  /// Whether the line ends as a sentence or holds a verb of decision; else it is a row of a list.
  static func isWhole(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    if flow.ending(of: sentence) == .fullStop { return true }
    return OutcomeReading.outcome(in: flow.bytes.span, sentence) != .other
  }

  /// Whether the sentence tells who moved, asked, voted or took no part.
  static func isProcedure(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    guard flow.has(cues, in: sentence) else { return false }
    return flow.contains(any: procedure, in: sentence)
  }

  /// Whether the sentence binds the decisions before it: *gäller under förutsättning att …*.
  static func binds(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.contains(any: provisos, in: sentence)
  }

  private static let cues: CueSet = [.moves, .votes, .voting, .puts, .reserves, .partakes]

  private static let procedure: PhraseTable = [
    " yrkar ", " yrkade ", " röstar ", "röster", "omröstning", "reserverar sig",
    "reserverade sig", "ställer proposition", "votering", "-röst för", "under proposition",
    " deltar inte i", " deltar ej i", " deltog inte i",
  ]

  private static let provisos: PhraseTable = [
    "gäller under förutsättning", "förfaller om", "gäller på villkor", "betalas ut först när",
    "under förutsättning att beslut",
  ]
}
