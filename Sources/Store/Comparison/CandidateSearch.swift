internal import GRDB

/// Finds clauses and titles that may resemble a clause: by what they share of its keys, the rarest
/// first, so that the work does not grow with the index.
struct CandidateSearch {
  /// A clause or title that shares some keys.
  struct Candidate {
    let key: Int
    let item: Int
    let document: Int
    /// A clause, or an item by its title.
    let kind: SearchResult.Kind
  }

  /// So many of the rarest words are looked for.
  private static let wordCount = 10
  /// So many clauses are laid beside the subject.
  private static let limit = 150
  private static let titleLimit = 50
  private static let itemLimit = 40
  /// So many clauses with the same key are looked at: more are a formula.
  private static let mostAlike = 400
  /// Rows that are looked at for the words of a clause or title.
  private static let budget = 3_000

  private let connection: Connection
  private let total: Int
  private let known = Known()
  private let keys: Command

  /// How many clauses have each stem, asked once each.
  private final class Known {
    var counts: [UInt64: Int] = [:]
  }

  init(_ connection: Connection) throws {
    self.connection = connection
    keys = try connection.command("SELECT rowid FROM likeness WHERE likeness MATCH ? LIMIT ?")
    total = max(2, try connection.clauseCount())
  }

  /// From 0.3 for words that are everywhere to 1 for those that occur once.
  func rarity(of word: ClauseWords.Word) throws -> Double { try rarity(ofStem: word.number) }

  /// The same for a stem as a number.
  func rarity(ofStem stem: UInt64) throws(DatabaseError) -> Double {
    // Each clause is in its item as well.
    let passages = Double(max(1, try count(of: stem)) * 2)
    return max(0.3, 1 - 0.7 * Self.logarithm(passages) / Self.logarithm(Double(total * 4)))
  }

  /// The clauses that share most with `words`, but for the one with `own` key, with their texts.
  func candidates(of words: ClauseWords, own: Int?) throws -> [(Candidate, text: String)] {
    var found = try clauses(of: words)
    for (key, worth) in try alike(words) { found[key, default: 0] += worth }
    let clause = try connection.command(
      """
      SELECT p.item, p.document, c.text FROM clause AS c CROSS JOIN passage AS p ON p.key = c.key
      WHERE c.key = ?
      """)
    return try Self.best(found, Self.limit, without: own).compactMap { key in
      try clause.first([.integer(key)]) {
        (
          Candidate(key: key, item: $0.integer(0), document: $0.integer(1), kind: .clause),
          $0.text(2)
        )
      }
    }
  }

  /// The items whose titles share most with `words`: minutes often say no more of a motion than its
  /// title and *Motionen avslås*.
  func titles(of words: ClauseWords) throws -> [(candidate: Candidate, title: String)] {
    let found = try items(of: words)
    let item = try connection.command(
      """
      SELECT i.document, i.title FROM item AS i CROSS JOIN document AS d ON d.key = i.document
      WHERE i.key = ? AND d.kind <> 'agenda'
      """)
    return try Self.best(found, Self.titleLimit).compactMap { key in
      try item.first([.integer(key)]) {
        (Candidate(key: key, item: key, document: $0.integer(0), kind: .item), $0.text(1))
      }
    }
  }

  /// The items of one municipality whose titles share most with `words`.
  func items(titled words: ClauseWords, municipality: Int) throws -> [Int] {
    let place = try connection.command(
      """
      SELECT 1 FROM item AS i CROSS JOIN document AS d ON d.key = i.document
      WHERE i.key = ? AND d.municipality = ?
      """)
    let found = try items(of: words)
    var items: [Int] = []
    for key in Self.best(found, found.count) where items.count < Self.itemLimit {
      let isThere = try place.first([.integer(key), .integer(municipality)]) { _ in true }
      if isThere != nil { items.append(key) }
    }
    return items
  }

  // MARK: - Keys

  /// The clauses with the same words or a band in common; what they share is worth less the more of
  /// them there are.
  private func alike(_ words: ClauseWords) throws -> [Int: Double] {
    let numbers = words.words.map { WordHash.of($0.letters) }
    let whole = numbers.reduce(WordHash.seed) { WordHash.mixed($0 ^ $1) }
    var found: [Int: Double] = [:]
    for key in try rows(LikenessKey.whole(whole), limit: Self.mostAlike) { found[key] = 10 }
    let bands = MinHash.bands(of: words.telling.map(\.number))
    for (band, number) in bands.enumerated() {
      let rows = try rows(LikenessKey.band(band, number), limit: Self.mostAlike)
      let worth = rows.count < Self.mostAlike ? 1 : 0.1
      for key in rows { found[key, default: 0] += worth }
    }
    return found
  }

  private func rows(_ key: LikenessKey, limit: Int) throws -> [Int] {
    try keys.all([.text(key.text), .integer(limit)]) { $0.integer(0) }
  }

  /// The clauses with the rarest of the words, and what they share.
  ///
  /// Words are looked for until enough clauses are found. Where even the rarest word is in more, two
  /// of them must be there.
  private func clauses(of words: ClauseWords) throws -> [Int: Double] {
    let rarest = try rarest(of: words)
    var found: [Int: Double] = [:]
    var left = Self.budget
    for (place, entry) in rarest.enumerated() where left > 0 {
      var match = LikenessKey.stem(entry.word.number).text
      if entry.count > left {
        guard place == 0, rarest.count > 1 else { break }
        match += " AND " + LikenessKey.stem(rarest[1].word.number).text
      }
      left -= try add(match, entry.word, limit: left, to: &found)
    }
    for (word, _) in rarest {
      for part in word.parts where left > 0 {
        let match = LikenessKey.stem(WordHash.of(part)).text
        left -= try add(match, word, limit: min(left, Self.mostAlike), to: &found)
      }
    }
    return found
  }

  /// The items with the rarest of the words in their titles, and what they share.
  private func items(of words: ClauseWords) throws -> [Int: Double] {
    var found: [Int: Double] = [:]
    var left = Self.budget
    for (word, _) in try rarest(of: words) where left > 0 {
      let keys = ([word.number] + word.parts.map { WordHash.of($0) }).map(LikenessKey.titleStem)
      let match = keys.map(\.text).joined(separator: " OR ")
      left -= try add(match, word, limit: min(left, Self.budget / 3), to: &found)
    }
    return found
  }

  /// How many rows meet a condition, of which each is worth what the word tells.
  private func add(
    _ match: String, _ word: ClauseWords.Word, limit: Int, to found: inout [Int: Double]
  ) throws -> Int {
    let rows = try keys.all([.text(match), .integer(limit)]) { $0.integer(0) }
    let worth = try rarity(of: word)
    for key in rows { found[key, default: 0] += worth }
    return rows.count
  }

  private func rarest(
    of words: ClauseWords
  ) throws -> [(word: ClauseWords.Word, count: Int)] {
    var seen: Set<UInt64> = []
    let telling = words.telling.filter { seen.insert($0.number).inserted }
    let counted = try telling.map { (word: $0, count: try count(of: $0.number)) }
      .sorted { ($0.count, $1.word.stem.count) < ($1.count, $0.word.stem.count) }
    return Array(counted.prefix(Self.wordCount))
  }

  /// Those that share most; the first of those that share as much.
  private static func best(_ found: [Int: Double], _ limit: Int, without own: Int? = nil) -> [Int] {
    let sorted = found.filter { $0.key != own }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return sorted.prefix(limit).map(\.key)
  }

  private func count(of stem: UInt64) throws(DatabaseError) -> Int {
    if let count = known.counts[stem] { return count }
    let count =
      try connection.command("SELECT clauses FROM stemCount WHERE stem = ?")
      .first([.integer(Int(bitPattern: UInt(stem)))]) { $0.integer(0) } ?? 0
    known.counts[stem] = count
    return count
  }

  /// The logarithm to base 2, near enough for weights; `value` is at least 1.
  private static func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + (value.significand - 1)
  }
}

extension Connection {
  /// How many clauses the index holds.
  func clauseCount() throws -> Int {
    try command("SELECT clauses FROM stemCount WHERE stem = ?")
      .first([.integer(LikenessIndex.all)]) { $0.integer(0) } ?? 0
  }
}
