/// Votes that an account tells of and that others held.
extension VoteReader {
  /// *I fullmäktige avgavs 22 ja-röster*, *Bolagsstämman beslutade med 12 röster mot 3*, *Vid
  /// folkomröstningen röstade …*.
  func isElsewhere(_ sentence: Range<Int>) -> Bool {
    let bytes = flow.bytes.span
    if VoteReader.others.isFound(in: bytes, sentence) { return true }
    let start =
      VoteReader.links.wordEnd(in: bytes, at: sentence.lowerBound)
      .map { bytes.blanksEnd(from: $0) } ?? sentence.lowerBound
    guard let body = BodyName.firstRange(in: bytes, start..<sentence.upperBound),
      body.lowerBound == start
    else { return false }
    return context.paper.resolved(flow.body(body)) != context.paper.body
  }

  private static let others: PhraseTable = ["folkomröstning", "stämman "]
  private static let links: WordList = ["i", "vid"]
}
