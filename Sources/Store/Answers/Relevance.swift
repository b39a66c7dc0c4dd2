internal import GRDB
internal import GRDBSQLite
internal import Glibc

/// How well a passage answers: SQL's `relevance(search, greatest key, wanted)`, more being better;
/// less than 0 for those that are not among the best that are wanted.
///
/// BM25 as FTS5 has it, with words in titles weighing most, but for one thing: of words that stand in
/// very many passages FTS5 reads all places before it ranks the first passage. Here some thousand of
/// them tell how common the word is. And how long a passage is, nearly, is read from ``PassageFacts``
/// instead of a row of its own, and only when its score could be among the best.
///
/// Source: https://www.sqlite.org/fts5.html#custom_auxiliary_functions; fts5Bm25Function in fts5_aux.c.
enum Relevance {
  /// Of titles, clauses and texts of items.
  fileprivate static func weight(ofColumn column: Int) -> Double {
    switch column {
    case 0: 8
    case 1: 4
    default: 1
    }
  }

  /// So many passages are counted; from their keys follows how many there are.
  fileprivate static let counted = 4_000
  private static let saturation = 1.2
  private static let lengthShare = 0.75

  /// The function as a query asks for it; `wanted` is `nil` when all scores are.
  static func sql(wanted: Int?) -> String {
    "relevance(search, (SELECT max(key) FROM passage), \(wanted ?? .max))"
  }

  /// Makes the function known to a connection.
  static func add(to database: Database) {
    let api = unsafe FTS5.api(database)
    _ = unsafe api.pointee.xCreateFunction(
      UnsafeMutablePointer(mutating: api), "relevance", nil,
      { api, context, result, count, values in
        guard let api = unsafe api, let context = unsafe context else { return }
        let greatestKey = unsafe count > 0 ? sqlite3_value_int64(values?[0]) : 0
        let wanted = unsafe count > 1 ? sqlite3_value_int64(values?[1]) : .max
        let cursor = unsafe RelevanceCursor(api: api.pointee, context: context)
        let state = unsafe cursor.state {
          let facts = unsafe PassageFacts.forFunction(result)
          return cursor.state(greatestKey: Int(greatestKey), wanted: Int(wanted), facts)
        }
        unsafe sqlite3_result_double(result, state.pointee.score(at: cursor))
      }, nil)
  }

  /// What a word adds that stands so often in a passage of so many average lengths.
  fileprivate static func share(_ frequency: Double, length: Double) -> Double {
    let length = 1 - lengthShare + lengthShare * length
    return frequency * (saturation + 1) / (frequency + saturation * length)
  }

  /// How much a word tells that stands in `count` of `total` passages.
  fileprivate static func rarity(_ count: Double, of total: Double) -> Double {
    let rarity = log((total - count + 0.5) / (count + 0.5))
    // A word in most passages tells next to nothing, but not less than none.
    return rarity > 0 ? rarity : 1e-6
  }
}

/// What is the same for all passages of a query, and the best scores so far.
private struct RelevanceState {
  let averageLength: Double
  let rarities: [Double]
  /// How often each phrase stands in the passage, by weight.
  private var frequencies: [Double]
  private var best: BestScores
  /// `nil` when they cannot be read, which those who read on will say.
  private let facts: PassageFacts?

  init(averageLength: Double, rarities: [Double], wanted: Int, facts: PassageFacts?) {
    self.averageLength = averageLength
    self.rarities = rarities
    self.facts = facts
    best = BestScores(wanted: wanted)
    frequencies = rarities.map { _ in 0 }
  }

  mutating func score(at cursor: RelevanceCursor) -> Double {
    for phrase in frequencies.indices { frequencies[phrase] = 0 }
    var shortest = 0
    cursor.forEachPlace(of: frequencies.count) { phrase, column, offset in
      frequencies[phrase] += Relevance.weight(ofColumn: column)
      shortest = max(shortest, offset + 1)
    }
    // No passage is shorter than up to where the last word found in it stands.
    guard score(length: Double(shortest)) >= best.least else { return -1 }
    let score = score(length: length(of: cursor.key))
    best.add(score)
    return score
  }

  private func length(of key: Int) -> Double {
    do {
      return try facts?.fact(of: key).map { Double($0.wordCount) } ?? averageLength
    } catch {
      return averageLength
    }
  }

  private func score(length: Double) -> Double {
    var score = 0.0
    for (phrase, frequency) in frequencies.enumerated() where frequency > 0 {
      score += rarities[phrase] * Relevance.share(frequency, length: length / averageLength)
    }
    return score
  }
}

/// The passage that FTS5 stands on.
@safe
private struct RelevanceCursor {
  private let api: Fts5ExtensionApi
  private let context: OpaquePointer

  init(api: Fts5ExtensionApi, context: OpaquePointer) {
    self.api = api
    unsafe self.context = context
  }

  var key: Int { unsafe Int(api.xRowid(context)) }

  /// Calls `body` with the phrase and the column of each place found, and its word's place there.
  ///
  /// A phrase after the other: FTS5 would have to sort them to tell all in the order of the text.
  func forEachPlace(of phraseCount: Int, _ body: (Int, Int, Int) -> Void) {
    for phrase in 0..<phraseCount {
      var places = unsafe Fts5PhraseIter()
      var (column, offset): (CInt, CInt) = (-1, -1)
      guard
        unsafe api.xPhraseFirst(context, CInt(phrase), &places, &column, &offset) == SQLITE_OK
      else { continue }
      while column >= 0 {
        body(phrase, Int(column), Int(offset))
        unsafe api.xPhraseNext(context, &places, &column, &offset)
      }
    }
  }

  /// Made at the first passage, kept for the others.
  func state(_ make: () -> RelevanceState) -> UnsafeMutablePointer<RelevanceState> {
    if let held = unsafe api.xGetAuxdata(context, 0) {
      return unsafe held.assumingMemoryBound(to: RelevanceState.self)
    }
    let state = UnsafeMutablePointer<RelevanceState>.allocate(capacity: 1)
    unsafe state.initialize(to: make())
    _ = unsafe api.xSetAuxdata(context, state) { held in
      guard let state = unsafe held?.assumingMemoryBound(to: RelevanceState.self) else { return }
      unsafe state.deinitialize(count: 1)
      unsafe state.deallocate()
    }
    return unsafe state
  }

  /// What is known before the first passage.
  func state(greatestKey: Int, wanted: Int, _ facts: PassageFacts?) -> RelevanceState {
    var (passages, words): (sqlite3_int64, sqlite3_int64) = (0, 0)
    _ = unsafe api.xRowCount(context, &passages)
    _ = unsafe api.xColumnTotalSize(context, -1, &words)
    let total = Double(max(1, passages))
    let rarities = (0..<(unsafe api.xPhraseCount(context))).map { phrase in
      let count = count(of: phrase, total: total, greatestKey: greatestKey)
      return Relevance.rarity(count, of: total)
    }
    return RelevanceState(
      averageLength: max(1, Double(words) / total), rarities: rarities, wanted: wanted,
      facts: facts)
  }

  /// In how many passages a phrase stands; of very many an estimate.
  private func count(of phrase: CInt, total: Double, greatestKey: Int) -> Double {
    var seen = Seen()
    unsafe withUnsafeMutablePointer(to: &seen) { seen in
      _ = unsafe api.xQueryPhrase(context, phrase, seen) { api, context, seen in
        guard let api = unsafe api, let seen = unsafe seen?.assumingMemoryBound(to: Seen.self)
        else {
          return SQLITE_DONE
        }
        unsafe seen.pointee.count += 1
        guard unsafe seen.pointee.count == Relevance.counted else { return SQLITE_OK }
        unsafe seen.pointee.lastKey = Int(api.pointee.xRowid(context))
        return SQLITE_DONE
      }
    }
    guard let lastKey = seen.lastKey else { return Double(seen.count) }
    return min(total, Double(seen.count) * Double(greatestKey) / Double(max(1, lastKey)))
  }

  private struct Seen {
    var count = 0
    /// `nil` when all were seen.
    var lastKey: Int?
  }
}

extension PassageFacts {
  /// Those of the index that a function is called in; `nil` when they cannot be read.
  fileprivate static func forFunction(_ context: OpaquePointer?) -> PassageFacts? {
    guard let connection = unsafe sqlite3_context_db_handle(context) else { return nil }
    do {
      return PassageFacts(try unsafe Command(sql, on: connection))
    } catch {
      return nil
    }
  }
}
