/// The tokens of the full text that begin as a query asks for: those of `fritids*`.
///
/// Asked for a beginning, FTS5 reads every place of every such token before it tells the first
/// passage. Asked for any of the tokens, it goes through the passages as they come.
struct BegunTokens {
  /// To ask for more of them costs more than FTS5's own way.
  private static let most = 400

  private var tokens: [String: [String]] = [:]

  /// None: each beginning is left to FTS5.
  init() {}

  /// Those for every beginning in a condition; there is nothing to know of one with too many.
  init(of expression: Query.Expression, on connection: Connection) throws {
    for start in expression.beginnings {
      guard let letters = WordScanner().onlyWord(of: start) else { continue }
      // Alone, and as parts of compounds.
      if let alone = try connection.tokens(beginning: letters, most: Self.most),
        let parts = try connection.tokens(
          beginning: CompoundToken.part(letters), most: Self.most - alone.count)
      {
        tokens[start] = alone + parts
      }
    }
  }

  /// The tokens for a beginning as typed; `nil` when they are not known.
  subscript(start: String) -> [String]? { tokens[start] }
}

extension Query.Expression {
  /// The beginnings of words that are asked for, or excluded.
  fileprivate var beginnings: [String] {
    switch self {
    case .prefix(let start): [start]
    case .not(let inner): inner.beginnings
    case .all(let parts), .any(let parts): parts.flatMap(\.beginnings)
    case .word, .phrase, .exact, .near, .field: []
    }
  }
}

extension Connection {
  /// The tokens of the full text that begin so, in order; `nil` when there are more than `most`.
  fileprivate func tokens(beginning start: [UInt8], most: Int) throws -> [String]? {
    // Of the tokens alone, for each of which one place is read: a list with counts reads all.
    try command(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.place USING fts5vocab(main, search, instance)"
    ).run()
    let first = try command("SELECT term FROM temp.place WHERE term >= ? ORDER BY term LIMIT 1")
    var tokens: [String] = []
    var least = String(decoding: start, as: UTF8.self)
    while let token = try first.first([.text(least)], { $0.text(0) }),
      token.utf8.starts(with: start)
    {
      guard tokens.count < most else { return nil }
      tokens.append(token)
      // The least text after it.
      least = token + "\0"
    }
    return tokens
  }
}
