/// *Organ*: the names of governing bodies, read from running text.
///
/// Source: DOMAIN.md 1.1.
enum BodyName {
  /// The last words of the names of bodies, without article.
  private static let stems = [
    "nämnd", "styrelse", "fullmäktige", "utskott", "beredning", "direktion", "delegation",
  ]
  private static let endings = ["", "en", "n", "et", "s", "ens", "ns", "ets"]

  private static let abbreviations = [
    "kf": "Kommunfullmäktige", "ks": "Kommunstyrelsen", "rf": "Regionfullmäktige",
    "rs": "Regionstyrelsen", "ksau": "Kommunstyrelsens arbetsutskott",
  ]

  /// Words ending in a stem that name no governing body of a municipality.
  private static let strangers: Set<String> = [
    "valberedning", "valberedningen", "budgetberedning", "budgetberedningen", "länsstyrelse",
    "länsstyrelsen", "socialstyrelsen", "styrelse", "beredning", "bolagsstyrelse",
  ]

  /// Whether `word` (without punctuation) ends as the name of a body does.
  static func isBody(_ word: some StringProtocol) -> Bool {
    let lower = word.lowercased()
    if strangers.contains(lower) || strangers.contains(withoutGenitive(lower)) { return false }
    if abbreviations[withoutColon(lower)] != nil { return word.first?.isUppercase ?? false }
    return stems.contains { stem in
      guard let range = lower.range(ofLast: stem) else { return false }
      return endings.contains(String(lower[range.upperBound...]))
    }
  }

  /// The body whose name ends at `words[index]`, in canonical case, with the index of its first
  /// word; `nil` when no name ends there.
  static func ending(at index: Int, in words: [Substring]) -> (name: String, start: Int)? {
    let word = words[index].trimmed()
    guard isBody(word) else { return nil }
    if let full = abbreviations[withoutColon(word.lowercased())] { return (full, index) }
    var start = index
    // "Tekniska nämnden": the word alone names nothing.
    if start >= 1, generic.contains(withoutGenitive(word.lowercased())),
      isAdjective(words[start - 1].lowercased())
    {
      start -= 1
    }
    // "Barn-och ungdomsnämnden" with the space lost.
    if start >= 1, words[start - 1].lowercased().hasSuffix("-och") { start -= 1 }
    // "Social- och omsorgsnämnden", "Kultur-, idrotts- och fritidsnämnden".
    while start >= 2, ["och", "samt", "&"].contains(words[start - 1].lowercased()),
      isLimb(words[start - 2], title: words[start])
    {
      start -= 2
      while start >= 1, words[start - 1].hasSuffix("-,") { start -= 1 }
    }
    // "Kommunstyrelsens arbetsutskott", "Social- och omsorgsnämndens arbetsutskott".
    if start >= 1, word.lowercased().contains("utskott"), isGenitiveBody(words[start - 1].trimmed()) {
      start = ending(at: start - 1, in: words)?.start ?? start - 1
    }
    return (canonical(words[start...index]), start)
  }

  /// The last body named in `text`; `nil` when none is.
  static func last(in text: String) -> String? {
    let words = text.split(separator: " ")
    for index in words.indices.reversed() {
      if let extended = beginning(at: index, in: words) { return extended.name }
      if let body = ending(at: index, in: words) { return body.name }
    }
    return nil
  }

  /// The first body named in `text`; `nil` when none is.
  static func first(in text: String) -> String? {
    let words = text.split(separator: " ")
    for index in words.indices {
      if let extended = beginning(at: index, in: words) { return extended.name }
      if let body = ending(at: index, in: words) { return body.name }
    }
    return nil
  }

  /// `Nämnden för arbete och välfärd`: a name that goes on after the word.
  static func beginning(at index: Int, in words: [Substring]) -> (name: String, end: Int)? {
    guard ["nämnden", "nämndens"].contains(words[index].lowercased()), index + 2 < words.count,
      words[index + 1] == "för"
    else { return nil }
    var end = index + 3
    while end < words.count, !stops.contains(words[end].trimmed().lowercased()),
      !words[end - 1].hasSuffix(",") || words[end - 1].hasSuffix("-,")
    {
      end += 1
    }
    while end > index + 3, ["och", "samt"].contains(words[end - 1].lowercased()) { end -= 1 }
    let tail = words[(index + 2)..<end].map { String($0.trimmed()) }.joined(separator: " ")
    return ("Nämnden för \(withoutGenitive(tail))", end)
  }

  /// Words that end the open name of a body.
  private static let stops: Set<String> = [
    "beslutar", "beslutade", "besluta", "beslut", "förslag", "att", "föreslår", "föreslås", "får",
    "ges", "ska", "har", "tillstyrker", "avstyrker", "godkänner", "antar", "den", "i", "till",
    "översänder", "om", "med", "är", "samt", "uppdrar", "bifaller", "avslår",
  ]

  /// Whether the name means whatever body the paper belongs to.
  static func isGeneric(_ name: String) -> Bool {
    ["Nämnden", "Fullmäktige", "Styrelsen", "Utskottet", "Direktionen"].contains(name)
  }

  /// `Social- och omsorgsnämnden` for any case and genitive of it.
  static func canonical(_ words: ArraySlice<Substring>) -> String {
    let spaced = words.map { word in
      let plain = word.trimmed(keeping: "-,").lowercased()
      return plain.hasSuffix("-och") ? "\(plain.dropLast(3)) och" : plain
    }
    let joined = spaced.joined(separator: " ")
    let name = withoutGenitive(joined)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let generic: Set<String> = [
    "nämnden", "utskottet", "styrelsen", "beredningen", "delegationen",
  ]

  /// *Tekniska*, *sociala*, *gemensamma*: words that make a name of *nämnden*.
  private static func isAdjective(_ word: String) -> Bool {
    word.hasSuffix("iska") || ["sociala", "gemensamma", "allmänna", "kommunala", "centrala",
      "personliga", "regionala", "särskilda"].contains(word)
  }

  /// Whether `word` is the first half of a joined name: `Social-`, or `Individ` before a capital.
  private static func isLimb(_ word: Substring, title: Substring) -> Bool {
    if word.hasSuffix("-") { return word.dropLast().allSatisfy { $0.isLetter || $0 == "-" } }
    guard let first = word.first, let second = title.first else { return false }
    return first.isUppercase && second.isUppercase && !isBody(word) && word.allSatisfy(\.isLetter)
  }

  private static func isGenitiveBody(_ word: Substring) -> Bool {
    word.hasSuffix("s") && isBody(word)
  }

  private static func withoutColon(_ word: String) -> String {
    word.hasSuffix(":s") ? String(word.dropLast(2)) : word
  }

  /// `Kommunstyrelsens` → `Kommunstyrelsen`; a name that ends in *s* by itself keeps it.
  static func withoutGenitive(_ name: String) -> String {
    for stem in ["nämndens", "styrelsens", "utskottets", "fullmäktiges", "beredningens",
      "direktionens", "nämnds", "styrelses", "utskotts", "delegationens"]
    where name.hasSuffix(stem) {
      return String(name.dropLast())
    }
    return name
  }
}

extension StringProtocol {
  /// The last place of `needle`; `nil` when it is not there.
  func range(ofLast needle: String) -> Range<Index>? {
    var found: Range<Index>?
    var start = startIndex
    while let range = self[start...].firstRange(of: needle) {
      found = range
      start = index(after: range.lowerBound)
    }
    return found
  }
}

extension Substring {
  /// The word without punctuation at its ends, but for the characters in `kept`.
  func trimmed(keeping kept: String = "") -> Substring {
    func isMark(_ character: Character) -> Bool {
      ",.;:()”“\"–*!?".contains(character) && !kept.contains(character)
    }
    var word = self
    while let last = word.last, isMark(last) { word.removeLast() }
    while let first = word.first, isMark(first) { word.removeFirst() }
    return word
  }
}
