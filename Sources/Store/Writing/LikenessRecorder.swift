/// Tells what clauses and titles are found by that are like another one, and counts their stems.
final class LikenessRecorder {
  private let numbering: ClauseNumbering
  private var clause = NumberedClause()
  /// Of what was read last.
  private(set) var keys: [LikenessKey] = []
  private var counts = LikenessCounts()

  init(_ numbering: ClauseNumbering) {
    self.numbering = numbering
  }

  /// Reads a clause; `false` when it has no keys, for it is cited or says too little to be
  /// compared. Then its stems do not count either.
  func read(clause text: String, isCited: Bool) -> Bool {
    counts.clauses += 1
    guard !isCited else { return false }
    numbering.read(text, into: &clause)
    guard clause.writeKeys(to: &keys) else { return false }
    for stem in clause.telling { counts.stems[stem, default: 0] += 1 }
    return true
  }

  /// Reads the title of an item; `false` when it tells nothing.
  func read(title: String) -> Bool {
    numbering.read(title, into: &clause)
    return clause.writeTitleKeys(to: &keys)
  }

  /// What was counted since the last time.
  func takeCounts() -> LikenessCounts {
    defer { counts = LikenessCounts() }
    return counts
  }
}

/// How many clauses a file has, and in how many of them each stem occurs that tells something.
struct LikenessCounts: Sendable {
  var clauses = 0
  var stems: [UInt64: Int] = [:]
}

/// What a file adds to what clauses that are alike are found by, or takes out of it.
struct FileLikeness: Sendable {
  var counts = LikenessCounts()
  var keys = KeyedRows()
}
