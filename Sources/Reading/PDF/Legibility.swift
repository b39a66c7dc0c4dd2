/// How much of a text can be read: the share of its words that can be words.
///
/// A font without a table of its letters gives other letters than those printed, and a poor OCR
/// gives debris. Figures, and words of one or two letters, tell nothing and are not counted.
struct Legibility {
  /// Words that were counted.
  private(set) var count = 0
  private var plausible = 0
  private var capitals = 0
  private var common = 0

  /// From 0 to 100; `nil` when there are too few words to tell.
  var score: Int? {
    guard count >= 20 else { return nil }
    // Letters that are shifted are nearly all capitals, and the commonest words are not there.
    let areShifted = common == 0 && capitals * 10 > count * 6
    return areShifted ? 0 : plausible * 100 / count
  }

  /// Whether what is read from the text would be worth nothing.
  var isTooLow: Bool { score.map { $0 < 50 } ?? false }

  mutating func add(_ other: Legibility) {
    count += other.count
    plausible += other.plausible
    capitals += other.capitals
    common += other.common
  }

  mutating func add(_ word: ArraySlice<UInt8>) {
    guard let plain = PlainWord(word) else { return addUnusual(word) }
    guard plain.letters > 2, !plain.isAddress else { return }
    count += 1
    if plain.isBare, plain.letters <= Legibility.longestCommonWord {
      let lower = String(decoding: word, as: UTF8.self).lowercased()
      if Legibility.commonWords.contains(lower) { common += 1 }
    }
    if plain.capitals == plain.letters { capitals += 1 }
    if plain.isPlausible { plausible += 1 }
  }

  /// The same of any word, letter by letter as Unicode has them.
  mutating func addUnusual(_ word: ArraySlice<UInt8>) {
    let text = String(decoding: word, as: UTF8.self)
    let letters = Array(text.unicodeScalars.filter(\.properties.isAlphabetic))
    let marks = text.unicodeScalars.filter { Legibility.isMark($0) }
    guard letters.count > 2 || marks.count > 2 else { return }
    // Addresses and case numbers are no words, and no debris either.
    if marks.isEmpty, text.utf8.contains(where: Byte.isDigit) || text.contains("@") { return }
    count += 1
    let lower = text.lowercased()
    if Legibility.commonWords.contains(lower) { common += 1 }
    if letters.allSatisfy(\.properties.isUppercase) { capitals += 1 }
    if marks.isEmpty, isPlausible(letters, lower) { plausible += 1 }
  }

  private func isPlausible(_ letters: [Unicode.Scalar], _ lower: String) -> Bool {
    guard letters.count <= 45 else { return false }
    let inner = letters.dropFirst()
    let hasCapitalInside =
      inner.contains(where: \.properties.isUppercase)
      && letters.contains(where: \.properties.isLowercase)
    // "AlingsåsHem" has one capital inside; "mBnZ" is no word.
    if hasCapitalInside, inner.count(where: \.properties.isUppercase) > 2 { return false }
    return letters.count <= 5 && letters.allSatisfy(\.properties.isUppercase)
      || lower.unicodeScalars.contains { Legibility.vowels.contains($0) }
  }

  /// Signs that no printed word holds: those of formulas and programs, private and missing letters.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF, 0xFFFD: true
    default: "#$<=>?[\\]^`{|}~¤¦¬±¶¿×÷".unicodeScalars.contains(scalar)
    }
  }

  private static let vowels = Set("aeiouyåäöéèüøæáíóúàê".unicodeScalars)
  private static let longestCommonWord = 6
  private static let commonWords: Set<String> = [
    "och", "att", "det", "som", "den", "för", "med", "till", "har", "inte", "från", "ska", "kan",
    "eller", "enligt", "under", "vid", "ett", "sig", "även", "var", "där", "samt", "detta",
  ]
}
