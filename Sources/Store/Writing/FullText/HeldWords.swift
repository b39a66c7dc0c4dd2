internal import GRDB
internal import Reading

/// Cuts the words of passages that the index holds, with the lexicon that it holds.
final class HeldWords {
  private let connection: Connection
  /// Made when they are asked for: most files bring their words.
  private var knownCutter: TokenCutter?

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// What a file with `keys` has in the full text, to be taken out of it.
  func removed(_ keys: ClosedRange<Int>) throws -> Postings {
    try postings(PostingRecorder(cutter(), isRemoval: true), keys) { _, _ in }
  }

  /// What the passages after `last` have, to be put into the full text; `body` gets how many words
  /// each has.
  func added(
    after last: Int, _ body: (_ key: Int, _ sizes: [UInt8]) throws(DatabaseError) -> Void
  ) throws -> Postings {
    try postings(PostingRecorder(cutter()), last + 1...Int.max, body)
  }

  private func postings(
    _ recorder: PostingRecorder, _ keys: ClosedRange<Int>,
    _ body: (_ key: Int, _ sizes: [UInt8]) throws(DatabaseError) -> Void
  ) throws -> Postings {
    try connection.command(
      """
      SELECT key, title, clause, text FROM passageText WHERE key BETWEEN ? AND ? ORDER BY key
      """
    ).forEach([.integer(keys.lowerBound), .integer(keys.upperBound)]) {
      cells throws(DatabaseError) in
      let key = cells.integer(0)
      let sizes = unsafe cells.withBytes(3) { text in
        unsafe recorder.add(
          FileKey(offset: key - keys.lowerBound + 1), title: cells.optionalText(1),
          clause: cells.optionalText(2), text: text)
      }
      try body(key, PostingRecorder.sizes(sizes))
      return true
    }
    return recorder.take()
  }

  /// Another lexicon is in the index now.
  func forget() { knownCutter = nil }

  private func cutter() throws -> TokenCutter {
    if let knownCutter { return knownCutter }
    let made = TokenCutter(try connection.lexicon())
    knownCutter = made
    return made
  }
}
