internal import GRDB
internal import GRDBSQLite

/// Gives FTS5 the stems of Swedish words, and of the parts of compounds.
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
  /// `nil` until it is needed, then `nil` inside when the index has no lexicon.
  private var loaded: CompoundSplitter??
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
    var suspension = Suspension()
    var names = NameRun()
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset) {
      let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
      var code = unsafe sink.add(word.letters[..<length], at: word.range)
      guard code == SQLITE_OK else { return code }
      guard let splitter = splitter() else { continue }
      // A surname that looks like a compound is none: Anna Sjöstrand.
      if unsafe !names.continues(with: word.range, in: text) {
        unsafe splitter.forEachPart(of: word.letters, hash: word.hash) { part in
          code = unsafe sink.add(part: part, at: word.range, &marked)
          return code == SQLITE_OK
        }
        guard code == SQLITE_OK else { return code }
      }
      for whole in unsafe suspension.words(endingWith: word, in: text, splitter) {
        code = unsafe whole.withUnsafeBufferPointer { letters in
          let hash = unsafe LexiconHash.of(letters)
          let length = unsafe stemmer.stemLength(of: letters, hash: hash)
          return unsafe sink.add(letters[..<length], at: word.range, isColocated: true)
        }
        guard code == SQLITE_OK else { return code }
      }
    }
    return SQLITE_OK
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
      var code = unsafe sink.add(word.letters[..<length], at: word.range)
      if code == SQLITE_OK, wantsParts {
        code = unsafe sink.add(part: stem, at: word.range, &marked)
      }
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }

  private func splitter() -> CompoundSplitter? {
    if let loaded { return loaded }
    let splitter = Lexicon.held(by: database).map { CompoundSplitter($0, stemmer: stemmer) }
    loaded = .some(splitter)
    return splitter
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
    _ letters: Slice<UnsafeBufferPointer<UInt8>>, at range: Range<Int>, isColocated: Bool = false
  ) -> CInt {
    let letters = unsafe UnsafeBufferPointer(rebasing: letters)
    return unsafe letters.withMemoryRebound(to: CChar.self) { letters in
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
      unsafe add(letters[...], at: range, isColocated: true)
    }
  }
}
