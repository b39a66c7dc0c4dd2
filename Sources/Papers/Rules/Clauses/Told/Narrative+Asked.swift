/// Whom a proposal told of asks for a decision.
extension Narrative {
  /// Whom the proposal asks: the body between verb and *att*, or the one that decides after it. One
  /// that only is to do something (*nämnden får i uppdrag*) is not asked.
  static func asked(
    _ between: Range<Int>, then att: Range<Int>, of sentence: Range<Int>, _ context: Context
  ) -> String? {
    let flow = context.flow
    let bytes = flow.bytes.span
    // "Föreslår kommunstyrelsen föreslå kommunfullmäktige att …": the last is to decide.
    let isPassedOn = bytes.firstWord(beginning: "föreslå", in: between) != nil
    if let body = isPassedOn ? flow.lastBody(in: between) : flow.firstBody(in: between) {
      return context.paper.resolved(body)
    }
    let near = att.upperBound..<min(att.upperBound + 62, sentence.upperBound)
    guard let body = BodyName.firstRange(in: bytes, near) else { return nil }
    // "… tas ur kommunstyrelsens anslag": whose it is is not asked.
    if body.lowerBound > near.lowerBound, hasSuffix("s", in: bytes, body) { return nil }
    if let verb = bytes.word(from: body.upperBound, to: sentence.upperBound),
      receives.wordEnd(in: bytes, at: verb.lowerBound) != nil
    {
      return nil
    }
    return context.paper.resolved(flow.body(body))
  }

  /// *Kommunfullmäktige föreslås besluta att X*: who stands right before the passive is asked.
  static func passive(
    _ verb: Range<Int>, in sentence: Range<Int>, _ context: Context
  ) -> String? {
    let flow = context.flow
    let bytes = flow.bytes.span
    guard hasPrefix("föreslås ", in: bytes, verb),
      let body = BodyName.lastRange(in: bytes, sentence.lowerBound..<verb.lowerBound),
      trimmed(bytes, body.upperBound..<verb.lowerBound).isEmpty
    else { return nil }
    let before = bytes.word(before: body.lowerBound, from: sentence.lowerBound)
    if let before, BodyName.isAnyOf(["av", "från"], withGenitive: false, before, in: bytes) {
      return nil
    }
    return context.paper.resolved(flow.body(body))
  }

  private static let receives: WordList = [
    "får", "fick", "uppdras", "ges", "åläggs", "uppmanas", "tilldelas", "bör", "skulle", "skall",
  ]
}
