/// What a body's minutes say that it did, in the past tense and without a heading.
///
///     Kommunfullmäktige avslog motionen. · Kommunfullmäktige gav styrelsen i uppdrag att …
///
/// Source: DOMAIN.md 3.4 and 4.1.
enum PastDecision {
  /// Whether `words`, which follow the body's name, begin with what it did, and name no day before this
  /// one.
  static func stands(at words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let verb = bytes.word(from: words.lowerBound, to: words.upperBound),
      !isOfAnotherDay(words, in: bytes)
    else { return false }
    return others.hasWord(in: bytes, at: verb.lowerBound)
      || isPast(verb, in: bytes)
        && VerbTable.hits(in: bytes, words).first?.range.lowerBound == verb.lowerBound
  }

  /// *lägger rapporten till handlingarna*, *ger styrelsen i uppdrag*: a verb whose meaning stands behind its
  /// object. Only the past tense may tell of another day, and only before its meaning: what comes after is
  /// what is to be done (*gav styrelsen i uppdrag att återkomma i maj*).
  static func isSplit(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let verb = bytes.word(from: words.lowerBound, to: words.upperBound),
      let form = splits.first(where: { $0.verbs.hasWord(in: bytes, at: verb.lowerBound) }),
      let rest = form.rest.first(in: bytes, verb.upperBound..<words.upperBound),
      rest.lowerBound - verb.upperBound < 60
    else { return false }
    return hasSuffix("r", in: bytes, verb)
      || !isOfAnotherDay(words.lowerBound..<rest.upperBound, in: bytes)
  }

  /// *beslutade i våras att …*: whether the words right after the verb name an earlier time.
  static func isEarlier(in bytes: Span<UInt8>, _ words: Range<Int>) -> Bool {
    earlier.isFound(in: bytes, words.lowerBound..<min(words.upperBound, words.lowerBound + 40))
  }

  /// Whether the words name another day, year or §: an account of what was done before.
  static func isOfAnotherDay(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if contains("§", in: bytes, words) || earlier.isFound(in: bytes, words) { return true }
    if !days(in: bytes, words).isEmpty { return true }
    var offset = words.lowerBound
    while let word = bytes.word(from: offset, to: words.upperBound) {
      let before = bytes.word(before: word.lowerBound, from: words.lowerBound)
      if isYear(word, in: bytes),
        !(before.map { aims.hasWord(in: bytes, at: $0.lowerBound) } ?? false)
      {
        return true
      }
      offset = word.upperBound
    }
    return false
  }

  private static func isYear(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let plain = bytes.withoutMarks(word)
    guard plain.count == 4, let number = bytes.number(plain) else { return false }
    return (1950...2099).contains(number)
  }

  /// *avslog*, *antog*, *utsåg*, *beviljade*: no verb in the present or the passive.
  private static func isPast(_ verb: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    ["de", "te", "og", "åg", "öll", "öt", "ev"].contains { hasSuffix($0, in: bytes, verb) }
  }

  private static let others: WordList = ["medgav", "ställde sig bakom"]
  private static let splits: [(verbs: WordList, rest: PhraseTable)] = [
    (["lägger", "lade"], [" till handlingarna"]), (["ger", "gav"], [" i uppdrag"]),
    (["finner", "fann"], [" besvarad"]), (["tar", "tog"], [" del av "]),
  ]
  /// *från 2023*, *för 2023*: the year in which it is to hold.
  private static let aims: WordList = ["från", "för", "med", "till"]
  private static let earlier: PhraseTable = [
    " tidigare", " förra ", " i fjol", " i budget", " i våras", " i höstas", " våren ", " hösten ",
    " sommaren ", " vintern ", " i januari", " i februari", " i mars", " i april", " i maj",
    " i juni", " i juli", " i augusti", " i september", " i oktober", " i november", " i december",
  ]
}
