/// Bodies that stand in titles and in the way to a page.
extension DocumentFacts {
  /// *Reservation mot kommunfullmäktiges beslut att …*: whose decision it is.
  func reservedAgainst() -> String? {
    guard head.title == .reservation else { return nil }
    let bytes = head.bytes.span
    for line in head.lines.prefix(3) {
      guard let body = BodyName.firstRange(in: bytes, line),
        let before = bytes.word(before: body.lowerBound, from: line.lowerBound)
      else { continue }
      let next = bytes.word(from: body.upperBound, to: line.upperBound)
      let isOwner =
        BodyName.isAnyOf(["mot", "till"], withGenitive: false, before, in: bytes)
        && next.map { hasPrefix("beslut", in: bytes, $0) } ?? false
      guard isOwner || isMaker(before, line, in: bytes) else { continue }
      return BodyName.name(in: bytes, body)
    }
    return nil
  }

  /// *Reservation* above *§ 45 Kommunstyrelsen 2024-03-05*: where and when the decision was made.
  func addFromNumber(to facts: inout PaperFacts) {
    guard [.reservation, .statement, .amendment, .alternativeProposal].contains(facts.kind),
      let header = paper.items.first?.header
    else { return }
    let bytes = flow.bytes.span
    facts.body = facts.body ?? BodyName.first(in: bytes, range(header))?.name
    facts.date = facts.date ?? PrintedDay.first(in: bytes, range(header))
  }

  /// *Reservation mot beslut fattat av kommunfullmäktige*, *… mot beslut i socialnämnden*.
  private func isMaker(_ before: Range<Int>, _ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasPrefix("reservation mot ", in: bytes, line)
      && BodyName.isAnyOf(["av", "i"], withGenitive: false, before, in: bytes)
      && contains(" beslut", in: bytes, line.lowerBound..<before.lowerBound)
  }

  /// *Motion till Granåsa kommunfullmäktige.*: a title with a full stop.
  func isSent(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasPrefix("motion till ", in: bytes, line)
  }

  /// *Kommunstyrelsens ordförande*, *ordföranden i kommunstyrelsen*: a person, and no body.
  func isChairs(_ body: Range<Int>, _ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if let next = bytes.word(from: body.upperBound, to: line.upperBound),
      hasPrefix("ordförande", in: bytes, next)
    {
      return true
    }
    guard let link = bytes.word(before: body.lowerBound, from: line.lowerBound),
      let chair = bytes.word(before: link.lowerBound, from: line.lowerBound)
    else { return false }
    return hasPrefix("ordförande", in: bytes, chair)
  }

  /// *Hem > Granåsa kommun > Kommunstyrelsen*: the steps of the way to a page of the web.
  func steps(of line: Range<Int>, in bytes: Span<UInt8>) -> [Range<Int>] {
    var steps: [Range<Int>] = []
    var start = line.lowerBound
    while let mark = bytes.offset(of: UInt8(ascii: ">"), in: start..<line.upperBound) {
      steps.append(trimmed(bytes, start..<mark))
      start = mark + 1
    }
    steps.append(trimmed(bytes, start..<line.upperBound))
    return steps.filter { !$0.isEmpty }
  }
}
