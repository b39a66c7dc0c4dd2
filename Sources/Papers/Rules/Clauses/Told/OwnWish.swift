/// What the writers of a politician's or a citizen's paper ask for in words of their own.
///
///     Vårt förslag är att gatan får bänkar.
///     Vi vill därför att gatan får bänkar.
///     Jag önskar att gatan får bänkar.
///
/// Source: DOMAIN.md 2, *motion* and *citizens' proposal*.
enum OwnWish {
  /// The words of `sentence` after which *att* tells what is asked for; `nil` when it asks nothing.
  static func verb(in sentence: Range<Int>, _ context: Context) -> Range<Int>? {
    guard context.paper.isDemand else { return nil }
    let bytes = context.flow.bytes.span
    // Where a citizen writes, a wish is the proposal.
    if context.paper.kind == .citizenProposal, let wish = wishes.first(in: bytes, sentence),
      isFirstPerson(sentence.lowerBound..<wish.upperBound, in: bytes)
    {
      return withoutAtt(wish)
    }
    if let wish = councilsWishes.first(in: bytes, sentence) {
      return wish.lowerBound + 1..<wish.lowerBound + " vill ".utf8.count
    }
    if ownProposals.hasPrefix(in: bytes, sentence) {
      return context.flow.firstRange(of: " är ", in: sentence)
    }
    return conclusion(of: sentence, context)
  }

  /// *Därför vill vi att X* ends the argument of a motion that asks in no other words. Elsewhere it is
  /// part of the argument.
  private static func conclusion(of sentence: Range<Int>, _ context: Context) -> Range<Int>? {
    let bytes = context.flow.bytes.span
    guard context.paper.kind == .memberProposal, context.flow.has([.wants, .backs], in: sentence),
      concludes.isFound(in: bytes, sentence),
      let verb = verbs.first(in: bytes, sentence),
      let att = context.flow.firstRange(of: " att ", in: verb.upperBound - 1..<sentence.upperBound),
      bytes.wordCount(verb.upperBound - 1..<att.lowerBound) <= 3,
      !context.has(.yrkanden), !context.has(.proposal),
      !context.item.paragraphs.contains(where: {
        context.flow.has([.moves, .proposes], in: context.flow.paragraphs[$0].range)
      })
    else { return nil }
    return verb.lowerBound + 1..<att.lowerBound + 1
  }

  private static let verbs: PhraseTable = [" vill ", " begär ", " önskar ", " uppmanar "]
  private static let concludes: PhraseTable = [
    "därför", "därmed", "således", "mot bakgrund av", "med anledning av", "med hänvisning till",
    "utifrån", "denna motion",
  ]

  private static let councilsWishes: PhraseTable = [
    " vill att kommunfullmäktige beslutar ", " vill att regionfullmäktige beslutar ",
    " vill att fullmäktige beslutar ", " vill därför att kommunfullmäktige beslutar ",
    " vill därför att regionfullmäktige beslutar ", " vill därför att fullmäktige beslutar ",
  ]

  private static let wishes: PhraseTable = [
    " vill att ", " vill därför att ", " vill jag att ", " vill vi att ", " vill se att ",
    " vill föreslå att ", " vill därför föreslå att ", " vill jag föreslå att ",
    " önskar att ", " önskar därför att ", " önskar jag att ", " önskar vi att ",
    " skulle vilja att ", " skulle vilja se att ", " skulle vilja föreslå att ",
  ]

  private static let ownProposals: PrefixList = [
    "vårt förslag är ", "mitt förslag är ", "vårt yrkande är ", "mitt yrkande är ",
    "mitt medborgarförslag är ", "vårt medborgarförslag är ",
  ]

  /// Whether *jag* or *vi* wishes, near the beginning: *Därför vill jag*, not *de som bor här vill*.
  private static func isFirstPerson(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    bytes.wordCount(words) <= 8 && people.isFound(in: bytes, words)
      && !relatives.isFound(in: bytes, words)
  }

  private static let people: PhraseTable = ["jag ", "vi "]
  private static let relatives: PhraseTable = [" som ", " om jag ", " om vi "]

  private static func withoutAtt(_ wish: Range<Int>) -> Range<Int> {
    wish.lowerBound + 1..<wish.upperBound - "att ".utf8.count
  }
}
