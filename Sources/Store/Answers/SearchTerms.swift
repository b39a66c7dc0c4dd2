/// The words that a query looks for, as the index writes them.
struct SearchTerms {
  private let stems: Set<[UInt8]>
  private let starts: [[UInt8]]
  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()

  /// The words of `expression` that are wanted, not those that are excluded.
  init(_ expression: Query.Expression?) {
    var collector = Collector(scanner: scanner, stemmer: stemmer)
    if let expression { collector.add(expression) }
    stems = collector.stems
    starts = collector.starts
  }

  /// Where the words stand in `text`, in bytes and in order; at most `limit`.
  ///
  /// Each comes with a number that is the same for words found alike.
  func matches(in text: [UInt8], limit: Int = 1000) -> [(range: Range<Int>, term: Int)] {
    var matches: [(range: Range<Int>, term: Int)] = []
    guard !stems.isEmpty || !starts.isEmpty else { return matches }
    unsafe text.withUnsafeBufferPointer { text in
      var offset = 0
      while matches.count < limit, let word = unsafe scanner.next(in: text, at: &offset) {
        if let term = term(of: word) { matches.append((word.range, term)) }
      }
    }
    return matches
  }

  private func term(of word: WordScanner.Word) -> Int? {
    let stem = unsafe Array(
      word.letters.prefix(stemmer.stemLength(of: word.letters, hash: word.hash)))
    if stems.contains(stem) { return stem.hashValue }
    for (index, start) in starts.enumerated() where unsafe word.letters.starts(with: start) {
      return index
    }
    return nil
  }

  private struct Collector {
    let scanner: WordScanner
    let stemmer: SwedishStemmer
    var stems: Set<[UInt8]> = []
    var starts: [[UInt8]] = []

    mutating func add(_ expression: Query.Expression) {
      switch expression {
      case .word(let text), .phrase(let text): addStems(of: text)
      case .prefix(let text):
        addStems(of: text)
        addStart(text)
      case .all(let parts), .any(let parts): parts.forEach { add($0) }
      case .not, .field: break
      }
    }

    private mutating func addStems(of text: String) {
      let bytes = Array(text.utf8)
      unsafe bytes.withUnsafeBufferPointer { text in
        var offset = 0
        while let word = unsafe scanner.next(in: text, at: &offset) {
          let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
          unsafe stems.insert(Array(word.letters.prefix(length)))
        }
      }
    }

    private mutating func addStart(_ text: String) {
      let bytes = Array(text.utf8)
      unsafe bytes.withUnsafeBufferPointer { text in
        var offset = 0
        var last: [UInt8]?
        while let word = unsafe scanner.next(in: text, at: &offset) {
          last = unsafe Array(word.letters)
        }
        if let last { starts.append(last) }
      }
    }
  }
}
