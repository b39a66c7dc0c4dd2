/// Makes a clause of a point or a sentence.
enum ClauseText {
  /// The clause at `range`; `nil` when nothing is left of it.
  static func clause(
    _ range: Range<Int>, _ governor: Governor, label: String?, children: [Flow.Paragraph],
    in context: Context
  ) -> Clause? {
    let flow = context.flow
    let words = trimmedClause(range, in: flow.bytes.span)
    guard words.count >= 3, !onlyPoints(words, in: flow.bytes.span) else { return nil }
    let text = flow.oneLine(words)
    let end = children.last?.range.upperBound ?? words.upperBound
    let whole = words.lowerBound..<end
    let status = statusOf(words, governor, context)
    let leadIn = governor.leadIn
    return Clause(
      label: label, text: text, leadIn: leadIn,
      children: children.map { child(of: $0, in: flow) }, conditions: [], status: status.status,
      body: status.body,
      basedOn: governor.basedOn
        ?? (status.status == .decided ? ProposalReference.owned(in: text) : nil),
      outcome: status.status == .demanded ? nil : OutcomeReading.outcome(of: text, leadIn: leadIn),
      amounts: [], place: flow.place(whole, rule: ClauseRule.name))
  }

  /// *Besluta enligt ovan*: what is decided stands elsewhere in the item, and is read there.
  private static func onlyPoints(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard words.count <= 45, hasPrefix("beslut", in: bytes, words) else { return false }
    return pointers.contains { hasSuffix($0, in: bytes, words) }
  }

  private static let pointers: [StaticString] = [
    " enligt ovan", " enligt nedan", " enlighet med ovan", " enlighet med nedan",
    " enligt ovanstående", " enligt följande", " enlighet med ovanstående",
  ]

  private static func child(of paragraph: Flow.Paragraph, in flow: Flow) -> Clause.Child {
    let words = trimmedClause(paragraph.content, in: flow.bytes.span)
    return Clause.Child(
      label: paragraph.marker?.label, text: flow.string(words),
      place: flow.place(words, rule: ClauseRule.name),
      wholePlace: flow.place(paragraph.range, rule: ClauseRule.name))
  }

  /// *Föreslå kommunfullmäktige att …* as a board's decision is a proposal to the council, and so
  /// is a sentence in which the council itself decides.
  private static func statusOf(
    _ words: Range<Int>, _ governor: Governor, _ context: Context
  ) -> (status: Clause.Status, body: String?) {
    guard governor.status == .decided else {
      let asked = context.paper.resolved(governor.body)
      // "Nämnden föreslår kommunstyrelsen: 1. Föreslå kommunfullmäktige att …": the last is to decide.
      let bytes = context.flow.bytes.span
      if governor.status == .proposed,
        hasPrefix("föreslå ", in: bytes, words)
          || context.flow.has([.proposes], in: words)
            && BodyName.firstRange(in: bytes, words)?.lowerBound == words.lowerBound,
        let higher = context.paper.resolved(HigherBody.addressee(in: words, of: context.flow)),
        HigherBody.rank(higher) > HigherBody.rank(asked)
      {
        return (.proposed, higher)
      }
      return (governor.status, asked)
    }
    let own = governor.body ?? context.paper.body
    if let higher = HigherBody.asked(in: words, of: context.flow, own: own) {
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
    var words = text.utf8[...]
    while let last = words.last, ".,;: ".utf8.contains(last) { words.removeLast() }
    return String(Substring(words))
  }
}

extension String {
  /// The text of several paragraphs on one line, with the gaps between columns as plain spaces.
  func asOneLine() -> String {
    let isPlain = !utf8.contains { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }
    if isPlain { return self }
    return String(
      decoding: utf8.map { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") ? 0x20 : $0 },
      as: UTF8.self)
  }

  /// The text with the gaps between columns as plain spaces.
  func replacingTabs() -> String {
    guard utf8.contains(UInt8(ascii: "\t")) else { return self }
    return String(decoding: utf8.map { $0 == UInt8(ascii: "\t") ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension Flow {
  /// The text at `range` on one line, with the gaps between columns as plain spaces.
  fileprivate func oneLine(_ range: Range<Int>) -> String {
    let gap = bytes.span.firstOffset(in: range) { $0.holds(0x09) | $0.holds(0x0A) }
    return gap == nil ? string(range) : string(range).asOneLine()
  }
}

/// A higher body that a sentence asks to decide, or lets decide.
enum HigherBody {
  private static let councils: [StaticString] = [
    "Kommunfullmäktige", "Regionfullmäktige", "Landstingsfullmäktige",
  ]
  private static let boards: [StaticString] = [
    "Kommunstyrelsen", "Regionstyrelsen", "Landstingsstyrelsen",
  ]

  /// How high a body stands: a committee 0, a board 1, the council 2.
  static func rank(_ body: String?) -> Int {
    guard let body else { return -1 }
    return body.isAny(of: councils) ? 2 : (body.isAny(of: boards) ? 1 : 0)
  }

  /// Whether `own` prepares what `body` decides: a committee of it, a board before the council.
  static func isAbove(_ body: String, _ own: String) -> Bool {
    if own.hasSuffix("utskott") { return !body.hasSuffix("utskott") }
    return rank(body) > rank(own)
  }

  /// The body that `words` (a decision of `own`) leave the decision to; `nil` when they decide.
  static func asked(in words: Range<Int>, of flow: Flow, own: String?) -> String? {
    if let body = addressee(in: words, of: flow), body != own,
      !hasPrefix("motion", in: flow.bytes.span, words)
    {
      return body
    }
    guard let own, rank(own) < 2 else { return nil }
    return subject(of: words, in: flow) ?? advised(in: words, of: flow, own: own)
  }

  /// *Kommunfullmäktige föreslås anta planen*, *Utskottet rekommenderar kommunstyrelsen att …*: a body
  /// above `own`.
  private static func advised(in words: Range<Int>, of flow: Flow, own: String) -> String? {
    let bytes = flow.bytes.span
    let near = words.lowerBound..<min(words.upperBound, words.lowerBound + 90)
    guard let verb = advice.first(in: bytes, near) else { return nil }
    let isPassive = hasPrefix("föreslås", in: bytes, verb)
    let place = isPassive ? words.lowerBound..<verb.lowerBound : verb.upperBound..<words.upperBound
    guard let body = BodyName.firstRange(in: bytes, place),
      body.lowerBound == bytes.blanksEnd(from: place.lowerBound),
      !isPassive || body == bytes.trimmed(place),
      case let asked = flow.body(body), isAbove(asked, own)
    else { return nil }
    return asked
  }

  private static let advice: PhraseTable = ["föreslås ", "rekommenderar ", "rekommendera "]

  /// *Kommunstyrelsen föreslår kommunfullmäktige besluta att …*: the body that all of the sentence asks;
  /// `nil` when it asks none, or `own`.
  static func askedAtOnce(in sentence: Range<Int>, of flow: Flow, own: String?) -> String? {
    let bytes = flow.bytes.span
    guard let opening = RunningClauses.opening(of: sentence, in: bytes),
      let verb = bytes.firstWord(beginning: "föreslår", in: opening),
      // "… föreslår kommunstyrelsen att föreslå kommunfullmäktige …": another is to decide.
      bytes.firstWord(beginning: "föreslå", in: verb.upperBound..<opening.upperBound) == nil,
      let body = flow.firstBody(in: verb.upperBound..<opening.upperBound), body != own
    else { return nil }
    return body
  }

  /// *Föreslå kommunfullmäktige att …*: the body that stands among the next nine words.
  fileprivate static func addressee(in words: Range<Int>, of flow: Flow) -> String? {
    let bytes = flow.bytes.span
    // "Nämnden beslutar att föreslå …": what comes before is no more than the body's name.
    var offset = words.lowerBound
    if let opening = RunningClauses.opening(of: words, in: bytes),
      bytes.firstWord(beginning: "föreslå", in: opening) == nil,
      bytes.firstWord(beginning: "hemställer", in: opening) == nil
    {
      offset = opening.upperBound
    }
    for _ in 0..<5 {
      guard let word = bytes.word(from: offset, to: words.upperBound) else { return nil }
      offset = word.upperBound
      // "Nämnden beslutar för sin del föreslå …"
      if let share = OwnShare.words.first(in: bytes, word.lowerBound..<words.upperBound),
        share.lowerBound == word.lowerBound
      {
        offset = share.upperBound
        continue
      }
      // "Hemställer till gatunämnden att …" is addressed to a body that does not decide it.
      guard
        hasPrefix("föreslå", in: bytes, word)
          || hasPrefix("hemställer att ", in: bytes, word.lowerBound..<words.upperBound)
      else { continue }
      var start = offset
      for _ in 0..<9 {
        let next = bytes.word(from: offset, to: words.upperBound)
        offset = next?.upperBound ?? offset
        // "Föreslår kommunstyrelsen att föreslå kommunfullmäktige …": the last is to decide.
        if let next, hasPrefix("föreslå", in: bytes, next) { start = offset }
      }
      return flow.firstBody(in: start..<offset)
    }
    return nil
  }

  /// *Kommunfullmäktige antar planen*: the council, when a sentence of two words or more begins
  /// with it and a verb.
  private static func subject(of words: Range<Int>, in flow: Flow) -> String? {
    let bytes = flow.bytes.span
    guard let first = bytes.word(from: words.lowerBound, to: words.upperBound),
      BodyName.isBody(first, in: bytes), !bytes.has(UInt8(ascii: "s"), at: first.upperBound - 1),
      let second = bytes.word(from: first.upperBound, to: words.upperBound),
      bytes.word(from: second.upperBound, to: words.upperBound) != nil,
      bytes.has(UInt8(ascii: "r"), at: second.upperBound - 1)
        || second.count == 3 && bytes.matches(prefix: "ska", at: second.lowerBound),
      let body = flow.firstBody(in: first), rank(body) == 2
    else { return nil }
    return body
  }
}
