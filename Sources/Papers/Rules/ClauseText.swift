/// Makes a clause of a point or a sentence.
enum ClauseText {
  /// The clause at `range`; `nil` when nothing is left of it.
  static func clause(
    _ range: Range<Int>, _ governor: Governor, label: String?, children: [Flow.Paragraph],
    in context: Context
  ) -> Clause? {
    let flow = context.flow
    let words = trimmedClause(range, in: flow.bytes.span)
    guard words.count >= 3 else { return nil }
    let text = flow.string(words).asOneLine()
    let end = children.last?.range.upperBound ?? words.upperBound
    let whole = words.lowerBound..<end
    let status = statusOf(text, governor, context)
    let leadIn = governor.leadIn
    let verbs = leadIn.map { "\($0) \(text)" } ?? text
    return Clause(
      label: label, text: text, leadIn: leadIn,
      children: children.map { child(of: $0, in: flow) }, conditions: [], status: status.status,
      body: status.body, basedOn: governor.basedOn,
      outcome: status.status == .demanded ? nil : OutcomeReading.outcome(of: verbs, leadIn: leadIn),
      amounts: [], place: flow.place(whole, rule: ClauseRule.name))
  }

  private static func child(of paragraph: Flow.Paragraph, in flow: Flow) -> Clause.Child {
    let words = trimmedClause(paragraph.content, in: flow.bytes.span)
    return Clause.Child(
      label: paragraph.marker?.label, text: flow.string(words),
      place: flow.place(words, rule: ClauseRule.name))
  }

  /// *Föreslå kommunfullmäktige att …* as a board's decision is a proposal to the council, and so
  /// is a sentence in which the council itself decides.
  private static func statusOf(
    _ text: String, _ governor: Governor, _ context: Context
  ) -> (status: Clause.Status, body: String?) {
    guard governor.status == .decided else {
      return (governor.status, context.paper.resolved(governor.body))
    }
    let lower = text.lowercased()
    let words = text.split(separator: " ")
    if let higher = HigherBody.asked(lower, words, own: governor.body ?? context.paper.body) {
      return (.proposed, context.paper.resolved(higher))
    }
    return (.decided, context.paper.resolved(governor.body) ?? context.paper.body)
  }

  /// `range` without a leading *att*, a closing *samt* or *och*, comma, semicolon or full stop.
  static func trimmedClause(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var words = bytes.trimmed(range)
    if hasPrefix("att ", in: bytes, words) { words = words.lowerBound + 4..<words.upperBound }
    words = bytes.trimmed(words)
    var changed = true
    while changed, !words.isEmpty {
      changed = false
      switch bytes[words.upperBound - 1] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":"):
        words = bytes.trimmed(words.dropping(1))
        changed = true
      default:
        for ending in [" samt", " och"] as [StaticString]
        where hasSuffix(ending, in: bytes, words) {
          words = bytes.trimmed(words.dropping(ending.utf8CodeUnitCount))
          changed = true
        }
      }
    }
    return words
  }

  /// A sentence without its closing mark.
  static func cleaned(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, ".,;: ".contains(last) { text.removeLast() }
    return String(text)
  }
}

extension String {
  /// The text of several paragraphs on one line, with the gaps between columns as plain spaces.
  func asOneLine() -> String {
    let isPlain = !utf8.contains { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }
    return isPlain ? self : String(map { $0 == "\t" || $0 == "\n" ? " " : $0 })
  }

  /// The text with the gaps between columns as plain spaces.
  func replacingTabs() -> String {
    utf8.contains(UInt8(ascii: "\t")) ? String(map { $0 == "\t" ? " " : $0 }) : self
  }
}

/// A higher body that a sentence asks to decide, or lets decide.
enum HigherBody {
  private static let councils = ["Kommunfullmäktige", "Regionfullmäktige", "Landstingsfullmäktige"]
  private static let boards = ["Kommunstyrelsen", "Regionstyrelsen", "Landstingsstyrelsen"]

  /// How high a body stands: a committee 0, a board 1, the council 2.
  static func rank(_ body: String?) -> Int {
    guard let body else { return -1 }
    return councils.contains(body) ? 2 : (boards.contains(body) ? 1 : 0)
  }

  /// The body that `text` (a decision of `own`) leaves the decision to; `nil` when it decides.
  static func asked(_ lower: String, _ words: [Substring], own: String?) -> String? {
    if let index = words.firstIndex(where: { $0.lowercased().hasPrefix("föreslå") }), index <= 4,
      let body = BodyName.first(in: words[(index + 1)...].prefix(9).joined(separator: " ")),
      body != own, !lower.hasPrefix("motion")
    {
      return body
    }
    guard let own, rank(own) < 2, let first = words.first else { return nil }
    let subject = BodyName.ending(at: 0, in: [first])?.name
    guard let subject, rank(subject) == 2, rank(own) < rank(subject), words.count > 2,
      !first.hasSuffix("s"), words[1].hasSuffix("r") || words[1] == "ska"
    else { return nil }
    return subject
  }
}

extension Governor {
  /// The governor of a part of a running sentence.
  func adjusted(_ part: RunningClauses.Part, _ context: Context) -> Governor { self }
}
