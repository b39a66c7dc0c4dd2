/// Who gets a sum in running text, when its sentence says so.
///
///     bevilja socialnämnden 500 tkr · 500 tkr till socialnämnden · Socialnämndens ram ökas med 5 mnkr
///     Norrviks ryttarförening beviljas ett bidrag om 20 000 kr
///
/// Only what stands next to the sum counts; a sentence may hold many.
///
/// Source: DOMAIN.md 7, *purpose and recipient*.
enum AmountRecipient {
  /// The recipient of the sum at `sum`, as printed; `own` lies between the sums before and after.
  static func name(
    of sum: Range<Int>, _ own: Range<Int>, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let bytes = flow.bytes.span
    let found =
      after(sum.upperBound..<max(sum.upperBound, own.upperBound), bytes)
      ?? before(sum.lowerBound, min(own.lowerBound, sum.lowerBound), sentence, bytes)
    return found.map { flow.string(bytes.withoutMarks($0)) }
  }

  // MARK: After the sum

  /// *… till socialnämnden*, *… i bidrag till Norrviks scoutkår*, *… från X till Y*.
  private static func after(_ rest: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    var offset = rest.lowerBound
    for _ in 0..<7 {
      guard let word = bytes.word(from: offset, to: rest.upperBound) else { return nil }
      offset = word.upperBound
      switch LowerWord(in: bytes, word) {
      case "till", "åt":
        return recipient(from: bytes.blanksEnd(from: offset), rest.upperBound, bytes)
      case "i":
        guard let what = bytes.word(from: offset, to: rest.upperBound),
          OrganisationName.isSum(what, in: bytes)
        else { return nil }
        offset = what.upperBound
      case "från", "ur":
        guard let giver = body(from: bytes.blanksEnd(from: offset), rest.upperBound, bytes) else {
          return nil
        }
        offset = giver.upperBound
      case "per", "år", "årligen":
        continue
      default:
        return nil
      }
    }
    return nil
  }

  private static func recipient(
    from start: Int, _ end: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    if let body = body(from: start, end, bytes) {
      // "Till kommunstyrelsens förfogande" gives it to nobody yet.
      return nominative(body, bytes) == body ? body : nil
    }
    return OrganisationName.end(from: start, to: end, in: bytes).map { start..<$0 }
  }

  // MARK: Before the sum

  private static func before(
    _ start: Int, _ floor: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    let lead = Lead(before: start, from: sentence.lowerBound, bytes)
    if let frame = lead.frame, let owner = owner(of: frame, sentence, bytes) { return owner }
    let verb = bytes.word(before: lead.start, from: sentence.lowerBound)
    guard let verb, lead.start > floor else { return nil }
    if passive.contains(LowerWord(in: bytes, verb)) {
      return subject(before: verb.lowerBound, sentence, bytes, isBodyOnly: lead.isBare)
    }
    if BudgetChange.isVerb(verb, in: bytes) {
      return changed(before: verb.lowerBound, sentence, bytes)
    }
    return object(endingAt: verb.upperBound, floor, sentence, bytes)
  }

  private static let passive: LowerWords = [
    "tilldelas", "beviljas", "tillförs", "erhåller", "får", "tilldelades", "beviljades",
    "tillfördes", "erhöll", "fick",
  ]
  private static let active: LowerWords = [
    "bevilja", "beviljar", "beviljade", "tilldela", "tilldelar", "tilldelade", "tillföra",
    "tillför", "tillförde", "ge", "ger", "gav", "anslå", "anslår", "utbetala", "utbetalar", "utge",
    "lämna", "lämnar", "stödja", "stödjer", "ersätta",
  ]

  /// The words of degree and kind between a recipient and its sum: *ett bidrag om högst*.
  private struct Lead {
    /// Where they begin.
    private(set) var start: Int
    /// The first of them when it is a budget's: *socialnämndens ram med*.
    private(set) var frame: Range<Int>?
    /// Whether *med* stands alone: what *beviljas med* a sum is itself a sum.
    private(set) var isBare = false

    init(before sum: Int, from limit: Int, _ bytes: Span<UInt8>) {
      start = bytes.blanksStart(before: sum)
      var namesSum = false
      while let word = bytes.word(before: start, from: limit) {
        let lower = LowerWord(in: bytes, word)
        let isSum =
          OrganisationName.isSum(word, in: bytes) && isLower(in: bytes, at: word.lowerBound)
        guard isSum || Self.words.contains(lower) else { break }
        namesSum = namesSum || isSum
        isBare = !namesSum && (isBare || lower == "med")
        frame = BudgetChange.isFrame(word, in: bytes) ? word : nil
        start = bytes.blanksStart(before: word.lowerBound)
      }
    }

    private static let words: LowerWords = [
      "högst", "maximalt", "cirka", "ca", "med", "om", "på", "ytterligare", "totalt", "sammanlagt",
      "ett", "en", "extra", "årligt", "årliga", "nytt", "nya", "av", "upp", "till", "summa", "max",
      "minst", "drygt", "knappt", "ungefär", "tillfälligt", "ekonomiskt", "motsvarande",
    ]
  }

  /// *Norrviks ryttarförening beviljas …*: a body, or a name from the beginning of its sentence.
  private static func subject(
    before verb: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>, isBodyOnly: Bool
  ) -> Range<Int>? {
    let end = bytes.blanksStart(before: verb)
    if let body = body(endingAt: end, sentence, bytes) { return body }
    var start = sentence.lowerBound
    for lead in leads where bytes.matches(prefix: lead, at: start) {
      start += lead.utf8CodeUnitCount
    }
    guard !isBodyOnly, start < end, OrganisationName.fills(start..<end, in: bytes) else {
      return nil
    }
    return start..<end
  }

  private static let leads: [StaticString] = ["- ", "att "]

  /// The words between the verb, or *bidrag till*, and the sum, when they are a name.
  private static func object(
    endingAt end: Int, _ floor: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    var start = end
    for _ in 0..<10 {
      guard let word = bytes.word(before: start, from: max(floor, sentence.lowerBound)) else {
        return nil
      }
      let lower = LowerWord(in: bytes, word)
      let isGiven =
        lower == "till"
        && bytes.word(before: word.lowerBound, from: sentence.lowerBound).map {
          OrganisationName.isSum($0, in: bytes)
        } ?? false
      if isGiven || active.contains(lower) {
        guard word.upperBound < end else { return nil }
        let words = bytes.blanksEnd(from: word.upperBound)..<end
        if let body = body(endingAt: end, sentence, bytes), body.lowerBound == words.lowerBound {
          return body
        }
        return OrganisationName.fills(words, in: bytes) ? words : nil
      }
      start = bytes.blanksStart(before: word.lowerBound)
    }
    return nil
  }

  /// *Socialnämndens ram ökas med*, *Kommunbidraget till socialnämnden ökas med*: whose budget the
  /// sum changes.
  private static func changed(
    before verb: Int, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    let end = bytes.blanksStart(before: verb)
    guard let last = bytes.word(before: end, from: sentence.lowerBound) else { return nil }
    if let owner = owner(of: last, sentence, bytes) { return owner }
    guard let body = body(endingAt: end, sentence, bytes),
      let link = bytes.word(before: body.lowerBound, from: sentence.lowerBound),
      owning.contains(LowerWord(in: bytes, link)),
      let frame = bytes.word(before: link.lowerBound, from: sentence.lowerBound),
      BudgetChange.isFrame(frame, in: bytes)
    else { return nil }
    return body
  }

  private static let owning: LowerWords = ["till", "för"]

  /// *Öka socialnämndens ram med*: the body in the genitive before the word for its budget.
  private static func owner(
    of frame: Range<Int>, _ sentence: Range<Int>, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    let end = bytes.blanksStart(before: frame.lowerBound)
    guard BudgetChange.isFrame(frame, in: bytes), bytes.has(UInt8(ascii: "s"), at: end - 1) else {
      return nil
    }
    if let body = body(endingAt: end, sentence, bytes) {
      let owner = nominative(body, bytes)
      if owner != body { return owner }
    }
    return openBody(endingAt: end - 1, sentence, bytes)
  }
}
