internal import Papers

/// The table of ``PassageFact``s: a row for each file, with two bytes for each of its keys.
enum PassageFactsTable {
  static let table = """
    CREATE TABLE passageFacts (source INTEGER PRIMARY KEY REFERENCES source, facts BLOB NOT NULL);

    """

  /// Makes it anew from the passages and the full text.
  static func remake(on connection: Connection) throws {
    try connection.prepare("DELETE FROM passageFacts").run()
    let passages = try connection.prepare(
      """
      SELECT p.key, p.kind, p.outcome, d.sz FROM passage AS p
        JOIN search_docsize AS d ON d.id = p.key WHERE p.key BETWEEN ? AND ?
      """)
    let insertion = try connection.prepare("INSERT INTO passageFacts VALUES (?, ?)")
    let sources = try connection.prepare("SELECT key, lastKey FROM source")
      .all { ($0.integer(0), $0.integer(1)) }
    for (first, last) in sources {
      var facts = FactBytes()
      try passages.forEach([.integer(first), .integer(last)]) { cells in
        guard let kind = PassageFact.Kind(name: cells.text(1)) else { return true }
        let fact = PassageFact(
          kind, outcome: cells.name(2),
          wordCount: unsafe cells.withBytes(3) { unsafe Varint.sum(of: $0) })
        facts.set(fact, at: cells.integer(0) - first)
        return true
      }
      try insertion.run([.integer(first), .bytes(facts.bytes)])
    }
  }
}

/// The facts of one file, as they are gathered.
struct FactBytes {
  private(set) var bytes: [UInt8] = []

  /// Notes what is known of the passage with the key that comes `place` after the file's.
  mutating func set(_ fact: PassageFact, at place: Int) {
    let offset = place * PassageFact.size
    if bytes.count < offset + PassageFact.size {
      bytes += repeatElement(0, count: offset + PassageFact.size - bytes.count)
    }
    (bytes[offset], bytes[offset + 1]) = fact.bytes
  }
}
