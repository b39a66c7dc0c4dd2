/// What a line says when it is a heading.
///
/// Source: DOMAIN.md 3.3 and 3.4.
struct Heading: Hashable, Sendable {
  let kind: Section.Kind
  /// Who decides, or who is asked to decide, when the heading says so.
  var body: String?
  /// The earlier body in a heading such as *Reservation i kommunstyrelsen*.
  var elsewhere: String?
  /// Bytes from the start of the line to the text after the heading's colon; `nil` when none.
  var inlineOffset: Int?
  /// Whether the heading itself is the verb: *Kommunstyrelsen beslutar*.
  var isLeadIn = false
}

extension Heading {
  private static let longest = 110

  /// Reads a line as a heading; `nil` when it is none.
  init?(in bytes: Span<UInt8>, _ range: Range<Int>) {
    guard range.count >= 3, isUpper(in: bytes, at: range.lowerBound) else { return nil }
    guard range.count <= Heading.longest else { return nil }
    let last = bytes[range.upperBound - 1]
    if let colon = Heading.colon(in: bytes, range), colon + 1 < range.upperBound {
      guard let heading = Heading.inline(bytes, range, colon: colon) else { return nil }
      self = heading
      return
    }
    guard last != UInt8(ascii: "."), last != UInt8(ascii: ","), last != UInt8(ascii: ";") else {
      return nil
    }
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ":") || isSpace(bytes[end - 1]) {
      end -= 1
    }
    guard let heading = Heading.named(string(bytes, range.lowerBound..<end)) else { return nil }
    self = heading
  }

  /// The first colon followed by a space, or at the end.
  private static func colon(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < min(range.upperBound, range.lowerBound + 60) {
      if bytes[index] == UInt8(ascii: ":"),
        index + 1 == range.upperBound || isSpace(bytes[index + 1])
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// *Beslut: …*, *Beslut skickas till: …*.
  private static func inline(_ bytes: Span<UInt8>, _ range: Range<Int>, colon: Int) -> Heading? {
    guard var heading = HeadingTable.kinds[string(bytes, range.lowerBound..<colon).lowercased()]
    else { return nil }
    let rest = trimmed(bytes, colon + 1..<range.upperBound)
    heading.inlineOffset = rest.lowerBound - range.lowerBound
    return heading
  }

  /// Reads a whole line without its colon.
  static func named(_ line: String) -> Heading? {
    let lower = line.lowercased()
    if let heading = HeadingTable.kinds[lower] { return heading }
    // "Ja-röst för nämndens förslag" says what a vote means.
    if lower.hasPrefix("ja-röst") || lower.hasPrefix("nej-röst") { return nil }
    let words = line.split(separator: " ")
    guard words.count >= 2, words.count <= 14 else { return nil }
    return decision(lower, words) ?? proposal(lower, words) ?? handling(lower, words)
  }

  /// *Kommunstyrelsens beslut*, *Kommunstyrelsen beslutar*.
  private static func decision(_ lower: String, _ words: [Substring]) -> Heading? {
    for ending in HeadingTable.decisionEndings where lower.hasSuffix(ending.text) {
      let count = ending.text.split(separator: " ").count
      guard words.count > count, let body = wholeBody(words.dropLast(count)) else { continue }
      return Heading(kind: .decision, body: body, isLeadIn: ending.isLeadIn)
    }
    return nil
  }

  /// *Förslag till kommunfullmäktiges beslut*, *Förvaltningens förslag till beslut*.
  private static func proposal(_ lower: String, _ words: [Substring]) -> Heading? {
    if lower.hasPrefix("förslag till ") {
      let rest = Array(words.dropFirst(2))
      let names = rest.last?.lowercased() == "beslut" ? rest.dropLast() : rest[...]
      guard let body = wholeBody(names) else { return nil }
      return Heading(kind: .proposal, body: body)
    }
    if let index = words.firstIndex(where: { $0.lowercased() == "förslag" }), index > 0,
      words[index - 1].lowercased().hasSuffix("s"), !basisWords.contains(words[0].lowercased())
    {
      return proposal(after: index, words)
    }
    guard lower.contains("föresl") || lower.hasSuffix("besluta") else { return nil }
    return leadIn(lower, words)
  }

  /// *Enligt X:s förslag:* says on what a decision rests.
  private static let basisWords: Set<String> = ["enligt", "i", "på", "med", "bifall"]

  /// *X:s förslag*, *X:s förslag till beslut*, *X:s förslag till Y*.
  private static func proposal(after index: Int, _ words: [Substring]) -> Heading? {
    let rest = words[(index + 1)...]
    if rest.isEmpty { return index <= 4 ? Heading(kind: .proposal) : nil }
    guard rest.first?.lowercased() == "till" else { return nil }
    let endsInDecision = rest.last?.lowercased() == "beslut"
    if rest.count == 2, endsInDecision { return Heading(kind: .proposal) }
    let names = endsInDecision ? rest.dropFirst().dropLast() : rest.dropFirst()
    guard let body = wholeBody(names) else { return nil }
    return Heading(kind: .proposal, body: body)
  }

  /// *X föreslår Y besluta*, *X föreslås besluta*, alone on a line.
  private static func leadIn(_ lower: String, _ words: [Substring]) -> Heading? {
    var words = words[...]
    while let last = words.last?.lowercased(), ["att", "följande"].contains(last) {
      words = words.dropLast()
    }
    guard let last = words.last?.lowercased(), ["besluta", "beslutar"].contains(last) else {
      return nil
    }
    if let index = words.firstIndex(where: { $0.lowercased() == "föreslås" }) {
      return BodyName.last(in: words[..<index].joined(separator: " ")).map {
        Heading(kind: .proposal, body: $0, isLeadIn: true)
      }
    }
    guard let index = words.lastIndex(where: { $0.lowercased().hasPrefix("föreslå") }) else {
      return nil
    }
    let body = BodyName.last(in: words[(index + 1)...].joined(separator: " "))
    return Heading(kind: .proposal, body: body, isLeadIn: true)
  }

  /// *Reservation i kommunstyrelsen*, *Behandling i nämnden*.
  private static func handling(_ lower: String, _ words: [Substring]) -> Heading? {
    guard words.count >= 3, let index = words.firstIndex(of: "i"), index >= 1,
      let body = wholeBody(words[(index + 1)...])
    else {
      return lower.hasPrefix("bilaga ") && words.count == 2 ? Heading(kind: .annexes) : nil
    }
    let name = words[..<index].joined(separator: " ").lowercased()
    if name == "behandling" { return Heading(kind: .earlier, elsewhere: body) }
    guard let heading = HeadingTable.kinds[name] else { return nil }
    return Heading(kind: heading.kind, body: nil, elsewhere: body)
  }

  /// The body that `words` name and nothing else; `nil` otherwise.
  private static func wholeBody(_ words: ArraySlice<Substring>) -> String? {
    let list = Array(words)
    guard let last = list.indices.last else { return nil }
    if let named = BodyName.beginning(at: 0, in: list), named.end == list.count {
      return named.name
    }
    guard let body = BodyName.ending(at: last, in: list), body.start == 0 else { return nil }
    return body.name
  }
}
