/// What one sentence tells of earlier handling: bodies, days and paragraphs, put together.
///
/// Source: DOMAIN.md 4.5, 8.2 and 8.3.
struct EarlierHandling {
  private let context: Context
  private let section: Section
  private let sentence: Range<Int>
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
    guard day != nil || isReference(mention), !isAssignment(before: anchor),
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
    bodies.contains { body in
      body.range.upperBound <= mention.range.lowerBound
        && mention.range.lowerBound - body.range.upperBound <= 2
    }
  }

  /// *Kommunfullmäktiges uppdrag 2021-11-25 § 39* names an assignment, not the way of the case.
  private func isAssignment(before offset: Int) -> Bool {
    let start = max(sentence.lowerBound, offset - 24)
    return context.flow.contains(any: ["uppdrag", "budget"], in: start..<offset)
  }

  // MARK: - Without a paragraph

  private static let verbs: [StaticString] = [
    "beslutade", "beslöt", "beslutat", "behandlade", "behandlat", "bordlade", "bordlagt",
    "återremitterade", "återremitterat", "bordlades", "återremitterades", "behandlades",
  ]

  /// *Socialnämnden beslutade den 23 januari 2018 att …*, and lines under *Tidigare behandling*.
  private var dated: [EarlierDecision] {
    guard days.count == 1, let day = days.first,
      let body = bodies.last(where: { $0.range.upperBound <= day.range.lowerBound }),
      !body.isRecipient
    else { return [] }
    let isLine = section.kind == .earlier && sentence.count < 100
    guard isLine || hasVerb(beside: day.range, after: body.range) else { return [] }
    guard day.resolved(against: context.paper.date) != nil else { return [] }
    return made(body.name, day, nil, day.range).map { [$0] } ?? []
  }

  /// Whether the verb stands between the body and the day, or follows the day at once.
  private func hasVerb(beside day: Range<Int>, after body: Range<Int>) -> Bool {
    guard day.lowerBound - body.upperBound <= 60 else { return false }
    let end = min(sentence.upperBound, day.upperBound + 14)
    return context.flow.contains(any: EarlierHandling.verbs, in: body.upperBound..<end)
  }

  // MARK: - Who

  private static let handled: [StaticString] = [
    "bordla", "återremitter", "bordläggning", "återremiss", "behandla", "diskuter", "ärendet",
  ]

  /// Who handled the case: the last body before the day and the number that is not one to which it
  /// was sent, or else the paper's own.
  private func actor(before anchor: Int, _ paragraph: Range<Int>, hasDay: Bool) -> String? {
    let before = bodies.filter { $0.range.upperBound <= anchor + 1 }
    if let nearest = before.last(where: { !$0.isRecipient }) { return nearest.name }
    if let after = bodies.first(where: { $0.range.lowerBound >= paragraph.upperBound }),
      after.range.lowerBound - paragraph.upperBound <= 12 || isInverted(paragraph, after.range)
    {
      return after.name
    }
    let lead = sentence.lowerBound..<anchor
    let isHandled = context.flow.contains(any: EarlierHandling.handled, in: lead)
    guard hasDay, isHandled || section.kind == .earlier else { return nil }
    return context.paper.body
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
    guard let name = context.paper.resolved(body) else { return nil }
    let date = day?.resolved(against: context.paper.date)
    let isThis =
      number == context.item.number && name == context.paper.body
      && (date == nil || date == context.paper.date)
    guard !isThis else { return nil }
    let last = max(end.upperBound, day?.range.upperBound ?? end.upperBound)
    return EarlierDecision(
      body: name, date: date, number: number,
      place: context.flow.place(
        sentence.lowerBound..<last, rule: EarlierDecisionRule.name))
  }
}
