/// Votes that the item tells of more than once.
///
///     Ja röstar Anna Åberg (S) … Med 6 ja-röster och 6 nej-röster samt ordförandens utslagsröst …
extension VoteReader {
  /// Leaves out the figures of a vote that is told in full elsewhere in the item (*Beslutet fattades
  /// efter votering med 9 ja-röster mot 6 nej-röster*); what they say besides is said of that vote.
  mutating func mergeRepeated() {
    var kept: [VoteDraft] = []
    for index in done.indices where told(in: done[index], before: index) == nil {
      kept.append(done[index])
      for other in done.indices where told(in: done[other], before: other) == index {
        kept[kept.count - 1].complete(from: done[other])
      }
    }
    done = kept
  }

  /// The vote in full whose figures `vote`, the one at `index`, only repeats.
  private func told(in vote: VoteDraft, before index: Int) -> Int? {
    guard vote.hasFigures, !vote.hasMeaning, vote.ballots.isEmpty else { return nil }
    return done.indices.first { other in
      other != index && done[other].figure(.yes) == vote.tally.yes
        && done[other].figure(.no) == vote.tally.no
        && (done[other].hasMeaning || !done[other].ballots.isEmpty)
    }
  }
}
