/// The words that a query looks for, as the index writes them.
struct SearchTerms {
  private let stems: Set<[UInt8]>
  /// Stems that are looked for in compounds as well.
  private let parts: Set<[UInt8]>
  private let starts: [[UInt8]]
  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()
  private let compounds: CompoundSplitter?

  /// The words of `expression` that are wanted, not those that are excluded; `compounds` is `nil`
  /// when the index knows none.
  init(_ expression: Query.Expression?, compounds: CompoundSplitter? = nil) {
    self.compounds = compounds
    var collector = Collector(scanner: scanner, stemmer: stemmer, compounds: compounds)
    if let expression { collector.add(expression) }
    stems = collector.stems
    parts = collector.parts
    starts = collector.starts
  }

  /// Where the words stand in `text`, in bytes and in order; at most `limit`.
  ///
  /// Each comes with a number that is the same for words found alike.
  func matches(in text: [UInt8], limit: Int = 1000) -> [(range: Range<Int>, term: Int)] {
    var matches: [(range: Range<Int>, term: Int)] = []
    guard !stems.isEmpty || !parts.isEmpty || !starts.isEmpty else { return matches }
    unsafe text.withUnsafeBufferPointer { text in
      var offset = 0
      while matches.count < limit, let word = unsafe scanner.next(in: text, at: &offset) {
        let isName = unsafe NameRun.isCapitalised(word.range, in: text)
        if let term = term(of: word, isName: isName) { matches.append((word.range, term)) }
      }
    }
    return matches
  }

  private func term(of word: WordScanner.Word, isName: Bool) -> Int? {
    let stem = unsafe Array(
      word.letters.prefix(stemmer.stemLength(of: word.letters, hash: word.hash)))
    if stems.contains(stem) || parts.contains(stem) { return stem.hashValue }
    if let term = part(of: word, isName: isName) { return term }
    for (index, start) in starts.enumerated() where unsafe word.letters.starts(with: start) {
      return index
    }
    return nil
  }

  /// Looks among the parts of the word, or, when it has none and `isName`, those of a name.
  private func part(of word: WordScanner.Word, isName: Bool) -> Int? {
    guard let compounds, !parts.isEmpty else { return nil }
    var term: Int?
    var isWhole = true
    unsafe compounds.forEachPart(of: word.letters, hash: word.hash) { part in
      isWhole = false
      let stem = unsafe Array(part)
      if parts.contains(stem) { term = stem.hashValue }
      return term == nil
    }
    guard isWhole, isName else { return term }
    return unsafe compounds.partsOfName(word.letters).first(where: parts.contains)?.hashValue
  }

  private struct Collector {
    let scanner: WordScanner
    let stemmer: SwedishStemmer
    let compounds: CompoundSplitter?
    var stems: Set<[UInt8]> = []
    var parts: Set<[UInt8]> = []
    var starts: [[UInt8]] = []

    mutating func add(_ expression: Query.Expression) {
      switch expression {
      case .phrase(let text), .exact(let text): addStems(of: text)
      case .near(let words, _): words.forEach { add(.word($0)) }
      case .word(let text):
        let known = stems
        stems = []
        addStems(of: text)
        addParts(of: text)
        parts.formUnion(stems)
        stems = known
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

    private mutating func addParts(of text: String) {
      guard let compounds else { return }
      let bytes = Array(text.utf8)
      unsafe bytes.withUnsafeBufferPointer { text in
        var offset = 0
        guard let word = unsafe scanner.next(in: text, at: &offset) else { return }
        unsafe parts.formUnion(compounds.parts(of: word.letters))
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
