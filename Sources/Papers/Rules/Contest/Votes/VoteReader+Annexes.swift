/// Lists of voters that stand apart from the account of the vote.
extension VoteReader {
  mutating func readReference(_ words: SentenceWords) {
    draft.annexes += BallotAnnex.labels(in: words)
  }

  /// A list that stands in the item itself.
  mutating func read(_ annex: BallotAnnex, _ paragraph: Flow.Paragraph) {
    guard annex.isUnnamed else { return }
    if draft.hasResult, draft.tally.yes != annex.tally.yes || draft.tally.no != annex.tally.no {
      flush()
    }
    draft.cover(paragraph.range)
    draft.tally.fill(from: annex.tally)
    if draft.ballots.isEmpty { draft.ballots = annex.ballots }
  }
}
