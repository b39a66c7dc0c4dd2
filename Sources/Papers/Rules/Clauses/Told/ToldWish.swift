/// What an account tells that a member or a citizen asks for.
///
///     Förslagsställaren vill att bussen ska gå även på söndagar.
///     I en motion begär Anna Åberg (S) att taxan sänks.
///     Motionärens förslag är att taxan sänks.
///
/// Source: DOMAIN.md 2, *motion*; CONTRACT section 5, *demanded*.
struct ToldWish {
  private let sentence: Range<Int>
  private let verb: Range<Int>
  private let context: Context

  /// The wish with its `verb`, or its noun (*förslag*).
  init(of sentence: Range<Int>, verb: Range<Int>, _ context: Context) {
    self.sentence = sentence
    self.verb = verb
    self.context = context
  }

  /// What is asked for; none where others wish, or nobody does: *I motionen står att många vill att …*,
  /// *Om motionens förslag är att …*.
  var clauses: [Clause] {
    let flow = context.flow
    let before = sentence.lowerBound..<verb.lowerBound
    guard let att = flow.firstRange(of: " att ", in: verb.upperBound - 1..<sentence.upperBound),
      LeadIn.isPolitical(sentence.lowerBound..<att.lowerBound + 1, context)
        || ToldMotion.isMeant(by: before.isEmpty ? verb : before, context),
      !Self.clauseJoints.isFound(in: flow.bytes.span, before),
      !Self.suppositions.hasPrefix(in: flow.bytes.span, before),
      isSubject(verb.upperBound..<max(verb.upperBound, att.lowerBound))
    else { return [] }
    let governor = Governor(
      status: .demanded, body: LeadIn.asked(by: sentence.lowerBound..<att.lowerBound, context))
    return ToldForms.clauses(of: att.upperBound..<sentence.upperBound, governor, context)
  }

  private static let clauseJoints: PhraseTable = [" att ", " som ", " om "]
  private static let suppositions: PrefixList = ["om ", "ifall ", "eftersom ", "när ", "då "]

  /// Whether the words between the verb and *att* say no more than who asks, whom, and in which paper.
  private func isSubject(_ words: Range<Int>) -> Bool {
    let bytes = context.flow.bytes.span
    if bytes.wordCount(words) > 8 { return false }
    let named = context.people(in: words)
    if !named.parties.isEmpty || named.members.contains(where: { $0.party != nil }) { return true }
    var offset = words.lowerBound
    while let word = bytes.word(from: offset, to: words.upperBound) {
      guard
        Self.links.hasWord(in: bytes, at: word.lowerBound)
          || Self.writers.hasPrefix(in: bytes, word) || BodyName.isBody(word, in: bytes)
      else { return false }
      offset = word.upperBound
    }
    return true
  }

  private static let links: WordList = [
    "se", "är", "i", "en", "sin", "därför", "även", "också", "bland", "annat", "därmed", "vidare",
    "att", "kommunen", "regionen", "han", "hon", "hen", "de",
  ]
  private static let writers: PrefixList = ["motion", "förslagsställar", "medborgarförslag"]
}
