/// A name as it is compared: the same whatever its hyphens, capitals and common respellings.
///
///     Ann-Charlott Bäckman · Ann Charlott Bäckman · A-C Bäckman
///     Carl Wikström · Karl Vikström
struct PersonName: Hashable {
  /// The words as they sound, in order.
  let words: [String]

  init(_ name: String) {
    words = name.lowercased().split { !$0.isLetter }.map { Self.sound(of: $0) }
  }

  /// The family name as it sounds; empty when there is none.
  var familyName: String { words.last ?? "" }

  /// Whether this may be a shorter form of `other`: initials instead of first names, or fewer of
  /// them, or one of two family names.
  func isShort(for other: PersonName) -> Bool {
    guard words.count >= 2, words.count <= other.words.count, words != other.words,
      Self.agrees(words[0], other.words[0])
    else { return false }
    var rest = other.words.dropFirst()
    for (index, word) in words.enumerated().dropFirst() {
      let isLast = index == words.count - 1
      guard let place = rest.firstIndex(where: { isLast ? $0 == word : Self.agrees(word, $0) })
      else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether two first names are one, or the shorter is the initial of the other.
  private static func agrees(_ short: String, _ long: String) -> Bool {
    short == long || short.count == 1 && long.hasPrefix(short)
  }

  /// Letters that are written one for another in names, each as one of them; double ones as one.
  private static func sound(of word: some StringProtocol) -> String {
    var text = String(word)
    for (written, sounded) in respellings { text.replace(written, with: sounded) }
    var sound = ""
    for letter in text where sound.last != letter { sound.append(letter) }
    return sound
  }

  private static let respellings = [
    ("é", "e"), ("è", "e"), ("á", "a"), ("à", "a"), ("ü", "y"), ("ø", "ö"), ("æ", "ä"), ("ph", "f"),
    ("th", "t"), ("ch", "k"), ("ck", "k"), ("c", "k"), ("q", "k"), ("w", "v"), ("z", "s"),
    ("x", "ks"),
  ]
}
