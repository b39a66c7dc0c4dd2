/// What one sentence tells of earlier handling: bodies, days and paragraphs, put together.
///
/// Source: DOMAIN.md 4.5, 8.2 and 8.3.
struct EarlierHandling {
  let context: Context
  let section: Section
  let sentence: Range<Int>
  private let bodies: [BodyMention]
  private let days: [DayReading]
  private let paragraphs: [ParagraphMention]

  init(_ sentence: Range<Int>, _ section: Section, _ context: Context) {
    (self.context, self.section, self.sentence) = (context, section, sentence)
    paragraphs = ParagraphMention.all(in: sentence, of: context.flow)
    days = Papers.days(in: context.flow.bytes.span, sentence).filter { $0.day != nil }
    let isNeeded = !paragraphs.isEmpty || !days.isEmpty
    bodies = isNeeded ? BodyMention.all(in: sentence, of: context.flow) : []
  }

  var decisions: [EarlierDecision] {
    let numbered = paragraphs.compactMap { decision($0) }
    return paragraphs.isEmpty ? dated : numbered
  }

  // MARK: - With a paragraph

  private func decision(_ mention: ParagraphMention) -> EarlierDecision? {
    let day = day(beside: mention.range)
    let anchor = min(mention.range.lowerBound, day?.range.lowerBound ?? mention.range.lowerBound)
    let end = max(mention.range.upperBound, day?.range.upperBound ?? 0)
    guard day != nil || isReference(mention), isTold(day, mention), !isAnotherMatter(anchor, end),
      let body = actor(before: anchor, mention.range, hasDay: day != nil)
    else { return nil }
    return made(body, day, mention.number, mention.range)
  }

  /// The day that belongs to the paragraph: just before it, or else just after.
  private func day(beside range: Range<Int>) -> DayReading? {
    let before = days.last { day in
      day.range.upperBound <= range.lowerBound && isNear(day.range.upperBound, range.lowerBound, 28)
    }
    if let before { return before }
    return days.first { day in
      day.range.lowerBound >= range.upperBound && isNear(range.upperBound, day.range.lowerBound, 22)
    }
  }

  /// Whether only a few bytes without another paragraph stand between.
  private func isNear(_ start: Int, _ end: Int, _ most: Int) -> Bool {
    end - start <= most
      && !paragraphs.contains { $0.range.lowerBound > start && $0.range.upperBound < end }
  }

  /// *(KS § 45/2021)*: without a day only a body right before the sign will do.
  private func isReference(_ mention: ParagraphMention) -> Bool {
    abbreviation(before: mention.range.lowerBound) != nil
      || bodies.contains { body in
        body.range.upperBound <= mention.range.lowerBound
          && mention.range.lowerBound - body.range.upperBound <= 2
      }
  }

  private static let others: PhraseTable = [
    "uppdrag", "i budget", "senast ", "beslutad ", "beslutade i ", "antagen", "antagna", "antaget",
    "antog",
    "fastställ", "utsåg", "utsett", "valde", "valdes", "utsågs", "enligt beslut",
  ]

  /// *Kommunfullmäktiges uppdrag 2021-11-25 § 39*, *planen, antagen av kommunfullmäktige*,
  /// *beslutade … om riktlinjer*: what else has been decided, not the way of this case.
  private func isAnotherMatter(_ anchor: Int, _ end: Int) -> Bool {
    if section.kind == .earlier { return false }
    let start = max(sentence.lowerBound, anchor - 48)
    if context.flow.contains(any: EarlierHandling.others, in: start..<anchor) { return true }
    let rest = end..<min(sentence.upperBound, end + 40)
    guard let about = context.flow.firstRange(of: " om ", in: rest) else { return false }
    let between = context.flow.string(end..<about.lowerBound)
    let isNext = between.allSatisfy { " ,.".contains($0) } || between.hasSuffix(")")
    let tail = about.lowerBound..<min(sentence.upperBound, about.upperBound + 12)
    return isNext
      && !context.flow.contains(any: ["om att ", "om åter", "om bord", "om remi"], in: tail)
  }

  /// In lists of papers and in proposals only *BODY:s beslut DATE, § N* and *BODY föreslog DATE,
  /// § N* tell of handling.
  private func isTold(_ day: DayReading?, _ mention: ParagraphMention) -> Bool {
    guard section.kind == .basis || section.kind == .proposal else { return true }
    guard let day, let body = bodies.first(where: { $0.range.upperBound <= day.range.lowerBound })
    else { return false }
    let start = min(day.range.lowerBound, mention.range.lowerBound)
    guard start >= body.range.upperBound else { return false }
    // "Ärendet bordlades av kommunstyrelsen den …"
    let lead = sentence.lowerBound..<body.range.lowerBound
    if section.kind == .proposal, context.flow.contains(any: EarlierHandling.verbs, in: lead) {
      return true
    }
    // "Protokollsutdrag från kommunstyrelsen …", "Beslut i socialnämnden …"
    if section.kind == .basis, context.flow.contains(any: ["protokoll", "beslut "], in: lead) {
      return true
    }
    let words: [StaticString] =
      section.kind == .basis
      ? ["beslut", "handlingar", "protokoll"] : ["föresl", "behandla", "besluta"]
    return context.flow.contains(any: words, in: body.range.upperBound..<start)
  }

  // MARK: - Without a paragraph

  private static let verbs: PhraseTable = [
    "beslutade", "beslöt", "beslutat", "behandlade", "behandlat", "bordlade", "bordlagt",
    "återremitterade", "återremitterat", "bordlades", "återremitterades", "behandlades",
    "tillstyrkte", "tillstyrkt", "avstyrkte", "avstyrkt", "beredde", "bereddes", "remitterade",
    "yttrade sig",
  ]

  /// *Socialnämnden beslutade den 23 januari 2018 att …*, and lines under *Tidigare behandling*.
  private var dated: [EarlierDecision] {
    guard days.count == 1, let day = days.first, section.kind != .basis, section.kind != .proposal,
      let body = handler(on: day), day.resolved(against: context.paper.date) != nil,
      !isAnotherMatter(min(day.range.lowerBound, body.range.lowerBound), day.range.upperBound)
    else { return [] }
    return made(body.name, day, nil, day.range).map { [$0] } ?? []
  }

  /// The body whose verb the day belongs to.
  private func handler(on day: DayReading) -> BodyMention? {
    if let body = bodies.last(where: { $0.range.upperBound <= day.range.lowerBound }) {
      let isLine = section.kind == .earlier && sentence.count < 100
      guard !body.isRecipient, isLine || hasVerb(beside: day.range, after: body.range) else {
        return nil
      }
      return body
    }
    // "Den 21 februari beslutade socialnämnden att …".
    guard let body = bodies.first,
      (0...30).contains(body.range.lowerBound - day.range.upperBound)
    else { return nil }
    let isTold = context.flow.contains(
      any: EarlierHandling.verbs, in: day.range.upperBound..<body.range.lowerBound)
    return isTold ? body : nil
  }

  /// Whether the verb stands between the body and the day, or follows the day at once.
  private func hasVerb(beside day: Range<Int>, after body: Range<Int>) -> Bool {
    guard (0...60).contains(day.lowerBound - body.upperBound) else { return false }
    let end = min(sentence.upperBound, day.upperBound + 14)
    return context.flow.contains(any: EarlierHandling.verbs, in: body.upperBound..<end)
  }

  // MARK: - Who

  private static let handled: PhraseTable = [
    "bordla", "återremitter", "bordläggning", "återremiss", "behandla", "diskuter", "ärendet",
  ]

  /// Who handled the case: the last body before the day and the number that is not one to which it
  /// was sent, or else the paper's own.
  private func actor(before anchor: Int, _ paragraph: Range<Int>, hasDay: Bool) -> String? {
    if let short = abbreviation(before: paragraph.lowerBound) {
      return BodyAbbreviation.body(short, in: context)
    }
    // "2023-05-02 Kommunstyrelsen § 45"
    if let between = bodies.first(where: { isBetween($0, anchor, paragraph.lowerBound) }) {
      return between.name
    }
    let before = bodies.filter { $0.range.upperBound <= anchor + 1 }
    // "… till kommunstyrelsen, som den 7 september bordlade ärendet": sent there, and then its own act.
    if let last = before.last, last.isRecipient, last.range.upperBound < anchor,
      [", som den", ", som"].contains(
        context.flow.string(context.flow.trimmed(last.range.upperBound..<anchor)))
    {
      return last.name
    }
    if let nearest = before.last(where: { !$0.isRecipient }) { return nearest.name }
    if isHandedIn, let council = before.last { return council.name }
    if let after = bodies.first(where: { $0.range.lowerBound >= paragraph.upperBound }),
      after.range.lowerBound - paragraph.upperBound <= 12 || isInverted(paragraph, after.range)
    {
      return after.name
    }
    let lead = sentence.lowerBound..<anchor
    let decides = context.flow.firstRange(of: " beslutade ", in: lead)
    if let verb = decides ?? context.flow.firstRange(of: " har ", in: lead),
      let outsider = outsider(before: verb.lowerBound)
    {
      return outsider
    }
    // Whoever else decides is not the paper's own body.
    if decides != nil { return nil }
    let isHandled = context.flow.contains(any: EarlierHandling.handled, in: lead)
    guard hasDay, isHandled || section.kind == .earlier else { return nil }
    return context.paper.body
  }

  /// Whether nothing but the body stands between the day, which begins at `anchor`, and the sign.
  private func isBetween(_ body: BodyMention, _ anchor: Int, _ sign: Int) -> Bool {
    !body.isRecipient && (0...2).contains(sign - body.range.upperBound)
      && days.contains { day in
        day.range.lowerBound == anchor
          && (0...2).contains(body.range.lowerBound - day.range.upperBound)
      }
  }

  /// *P har till kommunfullmäktige den 24 september, § 204, lämnat en motion*.
  private var isHandedIn: Bool {
    let flow = context.flow
    return flow.contains(any: EarlierHandling.demands, in: sentence)
      && flow.contains(any: EarlierHandling.handsIn, in: sentence)
  }

  private static let demands: PhraseTable = ["motion", "medborgarförslag", "initiativ"]
  private static let handsIn: PhraseTable = ["lämna", "inkom", "väck", "anmäl"]

  /// *BUN § 44*: capitals, or a capital and two letters, right before the sign.
  private func abbreviation(before sign: Int) -> String? {
    let bytes = context.flow.bytes.span
    let end = bytes.blanksStart(before: sign)
    let start = bytes.lettersStart(before: end)
    guard start >= sentence.lowerBound, end - start >= 2, end - start <= 6,
      bytes.isUpper(at: start), !bytes.isWord(before: start)
    else { return nil }
    return bytes.string(start..<end)
  }

  /// *Den 3 mars, § 12, beslutade kommunstyrelsen*.
  private func isInverted(_ paragraph: Range<Int>, _ body: Range<Int>) -> Bool {
    body.lowerBound - paragraph.upperBound <= 40
      && context.flow.contains(
        any: EarlierHandling.verbs, in: paragraph.upperBound..<body.lowerBound)
  }

  private func made(
    _ body: String, _ day: DayReading?, _ number: String?, _ end: Range<Int>
  ) -> EarlierDecision? {
    guard let name = full(body) else { return nil }
    let date = day?.resolved(against: context.paper.date)
    let isThis =
      number == context.item.number && (date == nil || date == context.paper.date)
      && (date == nil || name == context.paper.body)
    guard !isThis else { return nil }
    // "§ 44/2020" is § 44 where paragraphs are numbered without the year.
    let isNumbered = context.paper.kind != .agenda
    let isPlain = isNumbered && context.item.number.map { !$0.contains("/") } ?? false
    let printed = isPlain ? number.map { String($0.prefix { $0 != "/" }) } : number
    let last = max(end.upperBound, day?.range.upperBound ?? end.upperBound)
    return EarlierDecision(
      body: name, date: date, number: printed,
      place: context.flow.place(
        sentence.lowerBound..<last, rule: EarlierDecisionRule.name))
  }
}
