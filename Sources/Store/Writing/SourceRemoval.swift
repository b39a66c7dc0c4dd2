/// Removes all that a file said.
struct SourceRemoval {
  private let connection: Connection
  private let words: HeldWords
  private let fullText: FullTextWriter
  private let likeness: LikenessWriter

  init(
    _ connection: Connection, _ words: HeldWords, _ fullText: FullTextWriter,
    _ likeness: LikenessWriter
  ) {
    self.connection = connection
    self.words = words
    self.fullText = fullText
    self.likeness = likeness
  }

  /// Tables and the column that holds a key of the sequence.
  private static let columns = [
    ("passage", "key"), ("amount", "holder"), ("mention", "holder"), ("clauseChild", "clause"),
    ("clause", "key"), ("yrkande", "key"), ("vote", "key"), ("reservation", "key"),
    ("statement", "key"), ("memberProposal", "item"), ("earlierDecision", "item"),
    ("caseNumber", "item"), ("supportingDocument", "item"), ("recipient", "item"),
    ("item", "key"), ("attendance", "document"), ("document", "key"), ("diagnostic", "source"),
    ("told", "source"), ("passageFacts", "source"), ("source", "key"),
  ]

  /// Removes the file whose rows have `keys`.
  func remove(_ keys: ClosedRange<Int>) throws {
    let bounds = [Value.integer(keys.lowerBound), .integer(keys.upperBound)]
    // The full text is told the exact words that it was given, so it goes before their tables.
    try fullText.remove(words.removed(keys), keys)
    try likeness.remove(keys)
    try connection.command("DELETE FROM search_docsize WHERE id BETWEEN ? AND ?").run(bounds)
    try removePartyMentions(bounds)
    for (table, column) in Self.columns {
      try connection.command("DELETE FROM \(table) WHERE \(column) BETWEEN ? AND ?").run(bounds)
    }
  }

  /// Party by party, for the table is ordered by party first.
  private func removePartyMentions(_ bounds: [Value]) throws {
    let parties = try connection.command(PartyList.sql).all { $0.text(0) }
    let removal = try connection.command(
      "DELETE FROM partyMention WHERE party = ? AND item BETWEEN ? AND ?")
    for party in parties { try removal.run([.text(party)] + bounds) }
  }
}

/// The parties that the index knows.
enum PartyList {
  /// Leaps from one party to the next, instead of reading every mention.
  static let sql = """
    WITH RECURSIVE known(party) AS (
      SELECT min(party) FROM partyMention
      UNION ALL
      SELECT (SELECT min(party) FROM partyMention WHERE party > known.party) FROM known
      WHERE known.party IS NOT NULL)
    SELECT party FROM known WHERE party IS NOT NULL
    """
}
