internal import GRDB
internal import GRDBSQLite

/// Gives FTS5 the stems of Swedish words.
///
/// Source: https://www.sqlite.org/fts5.html#custom_tokenizers
final class SwedishTokenizer: FTS5CustomTokenizer {
  static let name = "swedish"

  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let start = unsafe UnsafeRawPointer(pText)?.assumingMemoryBound(to: UInt8.self) else {
      return SQLITE_OK
    }
    let text = unsafe UnsafeBufferPointer(start: start, count: Int(nText))
    // A word that is only begun has no stem yet.
    let stems = !tokenization.contains(.prefix)
    var offset = 0
    while let word = unsafe scanner.next(in: text, at: &offset) {
      let length =
        unsafe stems ? stemmer.stemLength(of: word.letters, hash: word.hash) : word.letters.count
      let code = unsafe word.letters.withMemoryRebound(to: CChar.self) { letters in
        unsafe tokenCallback(
          context, 0, letters.baseAddress, CInt(length), CInt(word.range.lowerBound),
          CInt(word.range.upperBound))
      }
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }
}
