/// Words of a query in the language of FTS5.
///
/// Source: https://www.sqlite.org/fts5.html#full_text_query_syntax
struct MatchExpression {
  /// How many words may stand between the parts of a compound that are words of their own.
  private static let reach = 10

  /// `nil` when the index knows no compounds.
  private let compounds: CompoundSplitter?
  private let scanner = WordScanner()

  init(_ compounds: CompoundSplitter?) {
    self.compounds = compounds
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
    case .prefix(let start): return "(\(Self.quoted(start)) * OR \(Self.quoted(start)))"
    case .near(let words, let distance):
      return "NEAR(\(words.map { Self.quoted($0) }.joined(separator: " ")), \(distance))"
    // The index holds stems: the forms are looked at afterwards.
    case .field, .not, .exact: return nil
    case .all(let parts):
      let (joined, rest) = text(ofAll: parts, isExcluded: isExcluded)
      return rest.isEmpty ? joined : nil
    case .any(let parts):
      let texts = parts.compactMap { text($0, isExcluded: isExcluded) }
      return texts.count == parts.count ? "(\(texts.joined(separator: " OR ")))" : nil
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
    return ("(\(joined) NOT (\(unwanted.joined(separator: " OR "))))", rest)
  }

  /// The word, or its parts near one another: `polishus` is in *polisens nya hus* too, and in
  /// *polishusbygge*, whose parts stand at one place.
  private func compound(_ word: String, reach: Int) -> String {
    let whole = Self.quoted(word)
    let parts = parts(of: word)
    if let noun = parts.first, parts.count == 1 { return "(\(whole) OR \(Self.stem(noun)))" }
    guard parts.count > 1 else { return whole }
    let near = parts.map { Self.quoted($0, SwedishTokenizer.stems) }.joined(separator: " ")
    return "(\(whole) OR NEAR(\(near), \(reach)))"
  }

  /// The stems of the word's parts; empty when it is no compound, or several words.
  func parts(of word: String) -> [String] {
    guard let compounds else { return [] }
    let bytes = Array(word.utf8)
    return unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      guard let word = unsafe scanner.next(in: text, at: &offset) else { return [] }
      let parts = unsafe compounds.parts(of: word.letters)
      let isAlone = unsafe scanner.next(in: text, at: &offset) == nil
      return isAlone ? parts.map { String(decoding: $0, as: UTF8.self) } : []
    }
  }

  /// Words in order in any inflection, and no compounds.
  static func whole(_ words: String) -> String { quoted(words, SwedishTokenizer.wholeWords) }

  /// A stem, alone or as a part of a compound.
  static func stem(_ stem: String) -> String { quoted(stem, SwedishTokenizer.stems) }

  /// A string of FTS5's; `sign` tells the tokenizer what the words are.
  private static func quoted(_ text: String, _ sign: UInt8? = nil) -> String {
    let plain = text.unicodeScalars.map { $0 == "\"" || $0.value < 0x20 ? " " : $0 }
    let words = String(String.UnicodeScalarView(plain))
    return "\"\(sign.map { String(UnicodeScalar($0)) } ?? "")\(words)\""
  }
}
