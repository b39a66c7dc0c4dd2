/// A heading that says whose what stands below is.
///
///     Reservation från Moderaterna · Särskilt yttrande (V) · Kommunstyrelsens behandling
///
/// Source: DOMAIN.md 3.3, *reservation*, *special statement*, *previous handling*.
enum OwnedHeading {
  /// Reads `line`, which has no colon; `nil` when it is no such heading.
  static func heading(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    switch bytes[line.lowerBound] | 0x20 {
    case UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "p"), UInt8(ascii: "g"):
      if let record = record(in: bytes, line) { return record }
    default: break
    }
    return handling(in: bytes, line) ?? decision(in: bytes, line) ?? theirs(in: bytes, line)
  }

  /// *Moderaternas reservation*: the owner stands first.
  private static func theirs(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 60, hasSuffix("s reservation", in: bytes, line),
      bytes.isUpper(at: line.lowerBound),
      bytes.offset(of: UInt8(ascii: ","), in: line) == nil
    else { return nil }
    return bytes.wordCount(line) <= 4 ? Heading(kind: .reservations, inlineOffset: 0) : nil
  }

  /// *Regionstyrelsens ställningstagande*, *Kommunstyrelsen för egen del*: what the body decides.
  private static func decision(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 80,
      let ending = decisions.first(where: { hasSuffix($0, in: bytes, line) }),
      let body = Heading.wholeBody(bytes, line.dropping(ending.utf8CodeUnitCount))
    else { return nil }
    return Heading(kind: .decision, body: body)
  }

  private static let decisions: [StaticString] = [
    " ställningstagande", " avgörande", " för egen del", " för sin del",
  ]

  /// What is put on record, with its owner as the first words below the heading.
  private static func record(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 90 else { return nil }
    for (name, kind) in records where hasPrefix(name, in: bytes, line) {
      let end = line.lowerBound + name.utf8CodeUnitCount
      guard let link = bytes.word(from: end, to: line.upperBound), link.lowerBound > end else {
        return nil
      }
      let isLinked = BodyName.isAnyOf(["från", "av"], withGenitive: false, link, in: bytes)
      let isParty =
        kind == .reservations && link.upperBound == line.upperBound
        && bytes.isUpper(at: link.lowerBound)
        && parties.hasSuffix(in: bytes, before: line.upperBound)
      guard isLinked || bytes[link.lowerBound] == UInt8(ascii: "(") || isParty else { return nil }
      let owner = isLinked ? link.upperBound : link.lowerBound
      guard case let names = trimmed(bytes, owner..<line.upperBound), !names.isEmpty,
        bytes.isUpper(at: names.lowerBound) || !isLinked
      else { return nil }
      return Heading(kind: kind, inlineOffset: names.lowerBound - line.lowerBound)
    }
    return nil
  }

  /// Ends of parties' names: *Reservation Moderaterna*, with no word between.
  private static let parties: WordList = ["erna", "partiet", "partisterna"]

  private static let records: [(StaticString, Section.Kind)] = [
    // What begins another stands after it.
    ("reservation mot beslutet", .reservations), ("reservation", .reservations),
    ("skriftlig reservation", .reservations), ("gemensam reservation", .reservations),
    ("särskilt yttrande", .statements),
    ("särskilt uttalande", .statements), ("protokollsanteckning", .notes),
  ]

  /// *Kommunstyrelsens behandling* tells what that body did, in its own minutes and in others'.
  private static func handling(in bytes: Span<UInt8>, _ line: Range<Int>) -> Heading? {
    guard line.count <= 80,
      hasSuffix("ing", in: bytes, line) || hasSuffix("ing av ärendet", in: bytes, line)
    else { return nil }
    for ending in handlings where hasSuffix(ending, in: bytes, line) {
      let owner = line.lowerBound..<line.upperBound - ending.utf8CodeUnitCount
      return Heading.wholeBody(bytes, owner).map { Heading(kind: .earlier, elsewhere: $0) }
    }
    return nil
  }

  private static let handlings: [StaticString] = [
    " behandling", " överläggning", " behandling av ärendet",
  ]
}
