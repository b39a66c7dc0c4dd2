internal import GRDB
internal import GRDBSQLite

/// Gives FTS5 the stems of Swedish words, and of the parts of compounds.
///
/// Asked for queries, and when the full text is made anew or checked. What an import puts into the
/// index is cut beside it, into the same tokens: ``PostingRecorder``.
///
/// A ``CompoundToken`` stands at the place of its word, so that a query can ask for words alone (a
/// phrase) or for both. Of a suspended compound (`barn- och utbildningsnämnden`) the whole first word
/// stands at the place of the second.
///
/// Source: https://www.sqlite.org/fts5.html#custom_tokenizers
final class SwedishTokenizer: FTS5CustomTokenizer {
  static let name = "swedish"

  /// At the start of a query's text: what its words are, when they do not stand for the parts of
  /// compounds as well.
  enum Sign: UInt8 {
    /// Parts of compounds do not count.
    case wholeWords = 1
    /// They are stems already.
    case stems = 2
    /// They are stems already, and parts of compounds do not count.
    case wholeStems = 3
    /// They are the stems of two parts that follow one another in a compound.
    case pair = 4
    /// They are tokens of the index, any of which will do.
    case tokens = 5
    /// They are parts of compounds.
    case part = 6
  }

  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()
  private let database: Database
  /// `nil` until a text is to be cut.
  private var loaded: TokenCutter?

  init(db: Database, arguments: [String]) throws {
    database = db
  }

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let start = unsafe UnsafeRawPointer(pText)?.assumingMemoryBound(to: UInt8.self) else {
      return SQLITE_OK
    }
    let text = unsafe UnsafeBufferPointer(start: start, count: Int(nText))
    let sink = unsafe TokenSink(context: context, callback: tokenCallback)
    guard !tokenization.contains(.query) else {
      return unsafe tokenize(query: text, isPrefix: tokenization.contains(.prefix), sink)
    }
    var code = SQLITE_OK
    let cutter = cutter()
    if cutter.isFull { cutter.forget() }
    unsafe cutter.forEachWord(in: text) { tokens, areColocated, range in
      for index in 0..<tokens.count where code == SQLITE_OK {
        code = unsafe sink.add(
          cutter.table.letters(of: tokens[index]), at: range,
          isColocated: areColocated || index > 0)
      }
      return code == SQLITE_OK
    }
    return code
  }

  /// Words of a query; each also stands for the part of a compound unless told otherwise.
  private func tokenize(
    query text: UnsafeBufferPointer<UInt8>, isPrefix: Bool, _ sink: TokenSink
  ) -> CInt {
    let sign = unsafe text.first.flatMap(Sign.init)
    guard sign != .tokens else { return unsafe hand(tokens: Array(text.dropFirst()), to: sink) }
    var offset = 0
    var first: [UInt8]?
    while let word = unsafe scanner.next(in: text, at: &offset) {
      let isStemmed = sign != nil && sign != .wholeWords && sign != .part
      let stem = unsafe stem(of: word, isWhole: isPrefix || isStemmed)
      var code = SQLITE_OK
      if sign == .pair {
        guard let one = first else {
          first = unsafe Array(stem)
          continue
        }
        code = unsafe sink.add(CompoundToken.pair(one, Array(stem)), at: word.range)
      } else if sign == .part {
        code = unsafe sink.add(CompoundToken.part(stem), at: word.range)
      } else {
        code = unsafe sink.add(stem, at: word.range)
        if code == SQLITE_OK, sign == nil || sign == .stems {
          let part = unsafe CompoundToken.part(stem)
          code = sink.add(part, at: word.range, isColocated: true)
        }
      }
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }

  /// Tokens with spaces between them, all at one place.
  private func hand(tokens: [UInt8], to sink: TokenSink) -> CInt {
    var isColocated = false
    for token in tokens.split(separator: UInt8(ascii: " ")) {
      let code = sink.add(Array(token), at: 0..<0, isColocated: isColocated)
      guard code == SQLITE_OK else { return code }
      isColocated = true
    }
    return SQLITE_OK
  }

  /// A word that is only begun has no stem yet, and a stem is one.
  private func stem(
    of word: WordScanner.Word, isWhole: Bool
  ) -> UnsafeBufferPointer<UInt8> {
    guard !isWhole else { return unsafe word.letters }
    let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
    return unsafe UnsafeBufferPointer(rebasing: word.letters[..<length])
  }

  private func cutter() -> TokenCutter {
    if let loaded { return loaded }
    let cutter = TokenCutter(Lexicon.held(by: database))
    loaded = cutter
    return cutter
  }
}

/// Where FTS5 takes tokens.
@safe
private struct TokenSink {
  private let context: UnsafeMutableRawPointer?
  private let callback: FTS5TokenCallback

  init(context: UnsafeMutableRawPointer?, callback: @escaping FTS5TokenCallback) {
    unsafe self.context = context
    unsafe self.callback = callback
  }

  func add(
    _ letters: UnsafeBufferPointer<UInt8>, at range: Range<Int>, isColocated: Bool = false
  ) -> CInt {
    unsafe letters.withMemoryRebound(to: CChar.self) { letters in
      unsafe callback(
        context, isColocated ? FTS5_TOKEN_COLOCATED : 0, letters.baseAddress,
        CInt(letters.count), CInt(range.lowerBound), CInt(range.upperBound))
    }
  }

  func add(_ token: [UInt8], at range: Range<Int>, isColocated: Bool = false) -> CInt {
    unsafe token.withUnsafeBufferPointer { unsafe add($0, at: range, isColocated: isColocated) }
  }
}
