/// A word of a query that no paper has, and one that it perhaps should have been.
public struct Spelling: Hashable, Sendable {
  /// As typed.
  public let typed: String
  /// A word of the papers.
  public let meant: String
}

/// Finds words of the index that are like one that is not there.
struct SpellingReader {
  private let connection: Connection
  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The words of a condition that no paper has, with the nearest that one has.
  func spellings(in expression: Query.Expression) throws -> [Spelling] {
    switch expression {
    case .word(let word): return [try spelling(of: word)].compactMap(\.self)
    case .near(let words, _): return try words.compactMap(spelling(of:))
    case .all(let parts), .any(let parts): return try parts.flatMap(spellings(in:))
    case .phrase, .prefix, .exact, .field, .not: return []
    }
  }

  private func spelling(of word: String) throws -> Spelling? {
    let (letters, stem) = read(word)
    guard letters.count > 3, try !isKnown(word) else { return nil }
    var best: (stem: String, slips: Int, count: Int)?
    for (start, end) in Self.ranges(stem) {
      try connection.vocabulary().forEach([.text(start), .text(end)]) { cells in
        let term = cells.text(0)
        if let slips = Self.slips(from: stem, to: term) {
          let count = cells.integer(1)
          if (slips, -count) < (best?.slips ?? .max, -(best?.count ?? 0)) {
            best = (term, slips, count)
          }
        }
        return true
      }
    }
    guard let best, let meant = try form(of: best.stem) else { return nil }
    return Spelling(typed: word, meant: meant)
  }

  /// Terms that begin with the same two letters, with and without their dots and rings.
  private static func ranges(_ stem: String) -> [(String, String)] {
    let forms = ["a": "aåä", "å": "aåä", "ä": "aåä", "o": "oö", "ö": "oö"]
    let letters = stem.prefix(2).map { forms[String($0)] ?? String($0) }
    guard letters.count == 2 else { return [] }
    return letters[0].flatMap { first in
      letters[1].map { second in ("\(first)\(second)", "\(first)\(second)\u{10FFFF}") }
    }
  }

  /// How far two stems lie apart, 1 when only dots and rings differ; `nil` when too far.
  private static func slips(from stem: String, to term: String) -> Int? {
    if plain(stem) == plain(term) { return 1 }
    guard EditDistance.nearest(to: stem, among: [term]) != nil else { return nil }
    return 1 + EditDistance.between(Array(stem), Array(term))
  }

  private static func plain(_ text: String) -> String {
    String(
      text.map { letter in
        switch letter {
        case "å", "ä": "a"
        case "ö": "o"
        default: letter
        }
      })
  }

  private func isKnown(_ word: String) throws -> Bool {
    let match = MatchExpression(nil).text(.word(word))
    return try connection.command("SELECT 1 FROM search WHERE search MATCH ? LIMIT 1")
      .first([.init(match)]) { _ in true } ?? false
  }

  /// The word that a paper has, in lower case.
  private func form(of stem: String) throws -> String? {
    let text = try connection.command(
      """
      SELECT coalesce(t.title, '') || ' ' || coalesce(t.clause, '') || ' ' || coalesce(t.text, '')
      FROM search CROSS JOIN passageText AS t ON t.key = search.rowid
      WHERE search MATCH ? LIMIT 1
      """
    ).first([.text(MatchExpression.stem(stem))]) { $0.text(0) }
    let bytes = Array((text ?? "").utf8)
    return unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while let word = unsafe scanner.next(in: text, at: &offset) {
        let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
        let letters = unsafe Array(word.letters)
        if letters[..<length].elementsEqual(stem.utf8) {
          return String(decoding: letters, as: UTF8.self)
        }
      }
      return nil
    }
  }

  private func read(_ word: String) -> (letters: [UInt8], stem: String) {
    let bytes = Array(word.utf8)
    return unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      guard let word = unsafe scanner.next(in: text, at: &offset) else { return ([], "") }
      let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
      let letters = unsafe Array(word.letters)
      return (letters, String(decoding: letters[..<length], as: UTF8.self))
    }
  }
}

extension Connection {
  /// The stems of the index between two, with the number of passages that have them.
  fileprivate func vocabulary() throws -> Command {
    try openVocabulary()
    return try command(
      "SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ? ORDER BY term")
  }

  /// Makes the stems of the full text a table; in memory, also for an index opened for reading.
  func openVocabulary() throws {
    try command(
      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, search, row)"
    ).run()
  }
}
