extension ClauseReader {
  /// A sentence after the list binds it, or is procedure, or stands for itself.
  mutating func readAfterList(_ sentence: Range<Int>) {
    if ToldSentence.isAfterthought(sentence, in: context.flow) { return }
    // "samt för egen del besluta att ge kontoret uppdraget"
    if OwnShare.opens(sentence, in: context.flow), let governor = governing.current,
      let att = context.flow.firstRange(of: " att ", in: sentence)
    {
      addClause(att.upperBound..<sentence.upperBound, governor, label: nil)
      return
    }
    if ToldSentence.bindsList(sentence, in: context.flow, after: isBinding) {
      isBinding = true
      addCondition(sentence)
      return
    }
    guard let governor = governing.current, context.flow.ending(of: sentence) == .fullStop,
      // What follows the points of a politician's paper argues for them.
      governor.status != .demanded, !isOfAnotherDay(sentence)
    else { return }
    let outcome = OutcomeReading.outcome(of: context.flow.string(sentence), leadIn: nil)
    guard outcome != .other else { return }
    addClause(sentence, governor, label: nil)
  }

  /// *Fullmäktige utsåg den 8 december 2022 Anna Åberg (S)*: an account of what once was done.
  private func isOfAnotherDay(_ sentence: Range<Int>) -> Bool {
    context.flow.contains(any: pastVerbs, in: sentence)
      && !days(in: context.flow.bytes.span, sentence).isEmpty
  }

  /// *Beslutet gäller under förutsättning att …* after what it binds.
  mutating func readCondition(_ sentence: Range<Int>) -> Bool {
    guard !findings.isEmpty, ToldSentence.binds(sentence, in: context.flow) else { return false }
    addCondition(sentence)
    return true
  }

  mutating func addCondition(_ sentence: Range<Int>) {
    let text = ClauseText.cleaned(context.flow.string(sentence))
    let place = context.flow.place(sentence, rule: ClauseRule.name)
    findings.append(.condition(text, place, since: listStart))
  }
}

private let pastVerbs: PhraseTable = [
  " utsåg", " valde", " avslog", " biföll", " antog", " anslog", " beslöt", " beslutade",
  " godkände", " fastställde", " återremitterade", " bordlade", " tog del", " lades ",
]

extension Flow {
  /// *… beslutar följande.*: a full stop where others set a colon.
  func announcesDecision(_ sentence: Range<Int>) -> Bool {
    hasSuffix(" beslutar följande.", in: bytes.span, sentence)
  }
}
