internal import GRDB
internal import GRDBSQLite

/// Gives FTS5 the stems of Swedish words, and of the parts of compounds.
///
/// What an import puts into the index comes as a ``TokenList``, cut beside it; any other text is cut
/// here, into the same tokens.
///
/// A part stands at the place of its word, with ``partMark`` before it, so that a query can ask for
/// words alone (a phrase) or for both. Of a suspended compound (`barn- och utbildningsnämnden`) the
/// whole first word stands at the place of the second.
///
/// Source: https://www.sqlite.org/fts5.html#custom_tokenizers
final class SwedishTokenizer: FTS5CustomTokenizer {
  static let name = "swedish"
  /// Stands before the stem of a part; no letter of any word.
  static let partMark: UInt8 = 1
  /// At the start of a query's text: parts of compounds do not count.
  static let wholeWords: UInt8 = 1
  /// At the start of a query's text: what follows are stems already.
  static let stems: UInt8 = 2

  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()
  private let database: Database
  /// `nil` until a text is to be cut.
  private var loaded: TokenCutter?
  private var marked: [UInt8] = []

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
    if unsafe text.first == TokenList.mark {
      unsafe TokenList.forEach(in: UnsafeBufferPointer(rebasing: text.dropFirst())) {
        code = unsafe sink.add($0, at: 0..<0, isColocated: $1)
        return code == SQLITE_OK
      }
      return code
    }
    unsafe cutter().forEachWord(in: text) { tokens, range in
      unsafe TokenList.forEach(in: tokens) {
        code = unsafe sink.add($0, at: range, isColocated: $1)
        return code == SQLITE_OK
      }
      return code == SQLITE_OK
    }
    return code
  }

  /// Words of a query; each also stands for the part of a compound unless told otherwise.
  private func tokenize(
    query text: UnsafeBufferPointer<UInt8>, isPrefix: Bool, _ sink: TokenSink
  ) -> CInt {
    let wantsParts = unsafe text.first != Self.wholeWords
    let isStemmed = unsafe text.first == Self.stems
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset) {
      // A word that is only begun has no stem yet.
      let length =
        unsafe isPrefix || isStemmed
        ? word.letters.count : stemmer.stemLength(of: word.letters, hash: word.hash)
      let stem = unsafe UnsafeBufferPointer(rebasing: word.letters[..<length])
      var code = unsafe sink.add(stem, at: word.range)
      if code == SQLITE_OK, wantsParts {
        code = unsafe sink.add(part: stem, at: word.range, &marked)
      }
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
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

  func add(
    part: UnsafeBufferPointer<UInt8>, at range: Range<Int>, _ marked: inout [UInt8]
  ) -> CInt {
    marked.removeAll(keepingCapacity: true)
    marked.append(SwedishTokenizer.partMark)
    unsafe marked.append(contentsOf: part)
    return unsafe marked.withUnsafeBufferPointer { letters in
      unsafe add(letters, at: range, isColocated: true)
    }
  }
}
