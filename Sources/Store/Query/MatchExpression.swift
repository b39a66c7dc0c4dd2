/// Words of a query in the language of FTS5.
///
/// Source: https://www.sqlite.org/fts5.html#full_text_query_syntax
struct MatchExpression {
  /// How many words may stand between the parts of a compound that are words of their own.
  private static let reach = 10

  /// `nil` when the index knows no compounds.
  private let compounds: CompoundSplitter?
  private let begun: BegunTokens
  private let scanner = WordScanner()

  init(_ compounds: CompoundSplitter?, begun: BegunTokens = BegunTokens()) {
    self.compounds = compounds
    self.begun = begun
  }

  /// The condition for FTS5; `nil` when it asks for more than words, or only excludes.
  func text(_ expression: Query.Expression, isExcluded: Bool = false) -> String? {
    switch expression {
    case .word(let word):
      let reach = isExcluded ? 0 : Self.reach
      let text = compound(word, reach: reach)
      guard let other = OtherForms.form(of: word) else { return text }
      return "(\(text) OR \(compound(other, reach: reach)))"
    case .phrase(let phrase): return Self.whole(phrase)
    // The index holds stems. Words that begin so have a stem that begins so, or are stemmed like it.
    case .prefix(let start):
      let stemmed = Self.aloneOrInCompounds(start)
      let begun = begun[start].map { $0.isEmpty ? [] : [Self.anyOf($0)] }
      return Self.any(of: (begun ?? stemmed.map { "\($0) *" }) + stemmed)
    case .near(let words, let distance):
      return Self.near(words.map { Self.quoted($0) }, reach: distance)
    // The index holds stems: the forms are looked at afterwards.
    case .field, .not, .exact: return nil
    case .all(let parts):
      let (joined, rest) = text(ofAll: parts, isExcluded: isExcluded)
      return rest.isEmpty ? joined : nil
    case .any(let parts):
      let texts = parts.compactMap { text($0, isExcluded: isExcluded) }
      return texts.count == parts.count ? Self.any(of: texts) : nil
    }
  }

  /// The words among conditions that must all hold, and the conditions that are left.
  func text(
    ofAll parts: [Query.Expression], isExcluded: Bool = false
  ) -> (text: String?, rest: [Query.Expression]) {
    var wanted: [String] = []
    var unwanted: [String] = []
    var rest: [Query.Expression] = []
    for part in parts {
      if let text = text(part, isExcluded: isExcluded) {
        wanted.append(text)
      } else if case .exact(let words) = part {
        wanted.append(Self.whole(words))
        rest.append(part)
      } else if case .not(let inner) = part, let text = text(inner, isExcluded: !isExcluded) {
        unwanted.append(text)
      } else {
        rest.append(part)
      }
    }
    guard !wanted.isEmpty else { return (nil, parts) }
    let joined = "(\(wanted.joined(separator: " AND ")))"
    guard !unwanted.isEmpty else { return (joined, rest) }
    return ("(\(joined) NOT \(Self.any(of: unwanted)))", rest)
  }

  /// The word, or a compound with its parts in it (*polishusbygge*), or its parts as words near one
  /// another: `polishus` is in *polisens nya hus* too. With no `reach` words of their own do not count.
  private func compound(_ word: String, reach: Int) -> String {
    let parts = parts(of: word)
    guard parts.count > 1 else {
      return Self.any(of: Self.aloneOrInCompounds(word) + parts.map(Self.stem))
    }
    // No part of a compound is one itself.
    let whole = Self.quoted(word, .wholeWords)
    let pairs = zip(parts, parts.dropFirst()).map { Self.quoted("\($0) \($1)", .pair) }
    let together = pairs.count == 1 ? pairs[0] : Self.near(pairs, reach: 0)
    guard reach > 0 else { return Self.any(of: [whole, together]) }
    let words = parts.map { Self.quoted($0, .wholeStems) }
    return Self.any(of: [whole, together, Self.near(words, reach: reach)])
  }

  /// A word as one of its own, and as a part of a compound: two phrases, for FTS5 reads them faster than
  /// one of two tokens, and each is as rare as it is.
  private static func aloneOrInCompounds(_ word: String) -> [String] {
    [quoted(word, .wholeWords), quoted(word, .part)]
  }

  private static func any(of texts: [String]) -> String {
    "(\(texts.joined(separator: " OR ")))"
  }

  private static func near(_ phrases: [String], reach: Int) -> String {
    "NEAR(\(phrases.joined(separator: " ")), \(reach))"
  }

  /// The stems of the word's parts; empty when it is no compound, or several words.
  func parts(of word: String) -> [String] {
    guard let compounds, let letters = scanner.onlyWord(of: word) else { return [] }
    let parts = unsafe letters.withUnsafeBufferPointer { unsafe compounds.parts(of: $0) }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Words in order in any inflection, and no compounds.
  static func whole(_ words: String) -> String { quoted(words, .wholeWords) }

  /// A stem, alone or as a part of a compound.
  static func stem(_ stem: String) -> String { quoted(stem, .stems) }

  /// Any of some tokens of the index, as one phrase: they count as one word.
  private static func anyOf(_ tokens: [String]) -> String {
    let sign = SwedishTokenizer.Sign.tokens.rawValue
    return "\"\(UnicodeScalar(sign))\(tokens.joined(separator: " "))\""
  }

  /// A string of FTS5's; `sign` tells the tokenizer what the words are.
  private static func quoted(_ text: String, _ sign: SwedishTokenizer.Sign? = nil) -> String {
    let plain = text.unicodeScalars.map { $0 == "\"" || $0.value < 0x20 ? " " : $0 }
    let words = String(String.UnicodeScalarView(plain))
    return "\"\(sign.map { String(UnicodeScalar($0.rawValue)) } ?? "")\(words)\""
  }
}
