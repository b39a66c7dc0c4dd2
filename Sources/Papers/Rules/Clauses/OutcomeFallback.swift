/// Outcomes told by other words than the verbs of ``VerbTable``.
///
///     Bygglov ges · Positivt förhandsbesked lämnas inte · Kommunstyrelsen får omfördela medlen
///     Förvaltningen ska ta fram en plan · Överskottet används till amortering
///
/// Source: DOMAIN.md 4.3.
enum OutcomeFallback {
  /// The outcome of the clause at `range`, in which no known verb stands.
  static func outcome(in bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome {
    if agreements.isFound(in: bytes, range) { return .approved }
    if let permit = permit(in: bytes, range) { return permit }
    if charges.isFound(in: bytes, range) { return .commissioned }
    if sendings.isFound(in: bytes, range), contains(" på remiss", in: bytes, range) {
      return .forwarded
    }
    if uses.isFound(in: bytes, range), sums.isFound(in: bytes, range),
      !contains(" inte ", in: bytes, range)
    {
      return .funded
    }
    return ofSubject(in: bytes, range) ?? .other
  }

  private static let agreements: PhraseTable = ["enligt förslag", "i enlighet med förslag"]
  /// *Nämnden ska redovisa …*: the one who has to report back is charged with it.
  private static let charges: PhraseTable = [
    "nämnden ska redovisa", "förvaltningen ska redovisa", "ska senast ", "ska återkomma",
    "ska återrapportera", "återkommer med ", "återkommer till ",
  ]
  private static let sendings: PhraseTable = ["skicka", "sänd"]
  private static let uses: PhraseTable = [
    "förs över ", "föra över ", "för över ", "reserveras ", "reservera medel", "används ",
    "använda ",
    "använder ",
  ]
  private static let sums: PhraseTable = [
    " kronor", " kr ", ":-", " tkr", " mnkr", " mkr", " miljon", " milj", "medel ", "medlen ",
    "överskottet ", "anslag",
  ]

  // MARK: Permits

  /// *Bygglov ges*, *dispens medges inte*, *negativt förhandsbesked lämnas*.
  private static func permit(in bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome? {
    var offset = range.lowerBound
    var (isGiven, isNamed, isDenied) = (false, false, false)
    var last = LowerWord()
    while let word = bytes.word(from: offset, to: range.upperBound) {
      offset = word.upperBound
      let plain = bytes.withoutMarks(word)
      let lower = LowerWord(in: bytes, plain)
      if permits.hasSuffix(in: bytes, before: plain.upperBound) {
        isNamed = true
        isDenied = isDenied || last == "negativt"
      }
      isGiven = isGiven || givings.contains(lower)
      isDenied =
        isDenied || denials.contains(lower) && givings.contains(last)
        || givings.contains(lower) && denials.contains(last)
      if refusals.contains(lower) { (isGiven, isDenied) = (true, true) }
      last = lower
      // What follows a comma or a dash is its ground.
      if isGiven, isNamed, plain.upperBound < word.upperBound { break }
    }
    guard isGiven, isNamed else { return nil }
    return isDenied ? .rejected : .approved
  }

  private static let permits: WordList = [
    "lov", "lovet", "startbesked", "startbeskedet", "slutbesked", "slutbeskedet", "förhandsbesked",
    "förhandsbeskedet", "dispens", "dispensen", "tillstånd", "tillståndet", "undantag", "anstånd",
  ]
  private static let givings: LowerWords = [
    "ge", "ger", "ges", "lämna", "lämnar", "lämnas", "medge", "medger", "medges", "meddela",
    "meddelar", "meddelas", "utfärda", "utfärdar", "utfärdas",
  ]
  private static let refusals: LowerWords = ["vägra", "vägrar", "vägras", "nekas", "neka", "nekar"]
  private static let denials: LowerWords = ["inte", "ej", "icke"]

  // MARK: Those who may and those who have to

  /// *Kommunstyrelsen får omfördela*, *förvaltningen ska ta fram*: what a body or an office may do is
  /// delegated to it, and it is charged with what it has to.
  private static func ofSubject(in bytes: Span<UInt8>, _ range: Range<Int>) -> Outcome? {
    guard let (outcome, place) = auxiliary(in: bytes, range),
      let subject = bytes.word(before: place.lowerBound, from: range.lowerBound),
      BodyName.isBody(subject, in: bytes)
        || offices.hasSuffix(in: bytes, before: subject.upperBound)
    else { return nil }
    // "Kommunstyrelsen får", with what it may in the points below.
    guard let next = bytes.word(from: place.upperBound, to: range.upperBound) else {
      return outcome
    }
    let verb = bytes.withoutMarks(next)
    let isInfinitive =
      verb.count > 2 && bytes.matches(suffix: "a", before: verb.upperBound)
      || shortVerbs.contains(LowerWord(in: bytes, verb))
    return isInfinitive && !states.contains(LowerWord(in: bytes, verb)) ? outcome : nil
  }

  /// The first *får* or *ska* among the first words.
  private static func auxiliary(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (Outcome, Range<Int>)? {
    var offset = range.lowerBound
    for _ in 0..<10 {
      guard let word = bytes.word(from: offset, to: range.upperBound) else { return nil }
      offset = word.upperBound
      switch LowerWord(in: bytes, word) {
      case "får": return (.delegated, word)
      case "ska", "skall": return (.commissioned, word)
      default: continue
      }
    }
    return nil
  }

  private static let offices: WordList = [
    "direktören", "chefen", "ordföranden", "förvaltningen", "kontoret", "avdelningen", "enheten",
    "bolaget", "bolagen", "samordnaren", "sekreteraren",
  ]
  private static let shortVerbs: LowerWords = [
    "ta", "se", "ge", "ske", "gå", "bygga", "stå", "få",
  ]
  /// What is no deed.
  private static let states: LowerWords = [
    "ha", "vara", "bestå", "få", "kunna", "omfatta", "innehålla", "heta", "utgöra", "betala",
    "stå", "ske", "ersättas", "verka",
  ]
}
