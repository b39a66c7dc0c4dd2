import Reading

/// The municipality or region that a text belongs to.
enum Locality {
  private static let mostMentions = 60

  /// The municipality that the text names most often, the first of equals; `nil` when it names none.
  ///
  /// A region counts only when no municipality is named: every municipality lies in one, and its
  /// papers speak of it.
  static func municipality(of flow: Flow) -> Municipality? {
    let bytes = flow.bytes.span
    var mentions: [Mentions] = []
    let isOfMeeting = FirstPage.opens(0..<flow.paragraphs.count, of: flow)
    for hit in flow.hits(of: [.place], in: 0..<bytes.count).prefix(mostMentions) {
      let around = max(0, hit.start - 40)..<min(bytes.count, hit.start + 40)
      let mention = municipalities(in: bytes, around).first { $0.range.contains(hit.start) }
      guard let found = mention?.municipality ?? inCapitals(before: hit.start, of: bytes) else {
        continue
      }
      if isOfMeeting, Employer.isNamed(at: hit.start, in: bytes) { continue }
      mentions.add(found, count: 1)
    }
    // A running header stands on every page and says whose paper it is.
    for line in flow.runningLines {
      let found = Papers.municipality(in: flow.text.bytes.span, line)?.0
      if let found { mentions.add(found, count: 10) }
    }
    for sender in Sender.municipalities(of: flow) {
      mentions.add(sender.municipality, count: sender.weight)
    }
    for municipality in Seat.municipalities(of: flow) { mentions.add(municipality, count: 3) }
    let local = mentions.filter { !isRegion($0.municipality) }
    let candidates = isRegional(flow) || local.isEmpty ? mentions : local
    return candidates.max { $0.count < $1.count }?.municipality ?? bareName(
      of: flow, isOfMeeting: isOfMeeting)
      ?? council(of: flow) ?? region(of: flow)
      ?? WebDomain.municipality(of: flow)
  }

  /// *Kommunfullmäktige i Granåsa*: the place whose council a paper speaks to.
  private static func council(of flow: Flow) -> Municipality? {
    let bytes = flow.bytes.span
    for paragraph in flow.paragraphs.prefix(40) {
      guard let body = councils.first(in: bytes, paragraph.range) else { continue }
      let start = body.upperBound
      guard start < paragraph.range.upperBound, isUpper(in: bytes, at: start),
        let word = bytes.word(from: start, to: paragraph.range.upperBound)
      else { continue }
      let plain = bytes.withoutMarks(word)
      let printed = Array("\(string(bytes, plain)) kommun".utf8)
      if let found = Papers.municipality(in: printed.span, 0..<printed.count)?.0 { return found }
    }
    return nil
  }

  private static let councils: PhraseTable = ["kommunfullmäktige i ", "kommunstyrelsen i "]

  /// *Region Västmark*, whose own bodies the paper names, also where no register has it; `nil` when
  /// several regions are named.
  private static func region(of flow: Flow) -> Municipality? {
    guard isRegional(flow) else { return nil }
    var found: Set<Municipality> = []
    for paragraph in flow.paragraphs.prefix(200) {
      found.formUnion(regions(in: flow.bytes.span, paragraph.range))
    }
    for line in flow.runningLines { found.formUnion(regions(in: flow.text.bytes.span, line)) }
    return found.count == 1 ? found.first : nil
  }

  /// The regions that `range` names: a name after *Region*, which no name stands before (*Business
  /// Region Väst* is a company).
  private static func regions(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Municipality] {
    var found: [Municipality] = []
    var offset = range.lowerBound
    var isNamed = false
    while let word = bytes.word(from: offset, to: range.upperBound) {
      offset = word.upperBound
      defer { isNamed = isUpper(in: bytes, at: word.lowerBound) }
      guard !isNamed, word.count == 6, hasPrefix("region", in: bytes, word),
        isUpper(in: bytes, at: word.lowerBound),
        let name = bytes.word(from: offset, to: range.upperBound),
        isUpper(in: bytes, at: name.lowerBound)
      else { continue }
      found.append(region(string(bytes, bytes.withoutMarks(name))))
    }
    return found
  }

  /// The region called `name`, a genitive's *s* aside.
  private static func region(_ name: String) -> Municipality {
    let isGenitive = name.hasSuffix("s") && !name.hasSuffix("ss") && name.count > 4
    return Municipality(code: nil, name: "Region \(isGenitive ? String(name.dropLast()) : name)")
  }

  /// `GRANÅSA KOMMUN`, as letterheads print it.
  private static func inCapitals(before offset: Int, of bytes: Span<UInt8>) -> Municipality? {
    guard offset > 1, bytes[offset] < 0x60 else { return nil }
    let end = bytes.trimmed(max(0, offset - 30)..<offset).upperBound
    let start = wordStart(bytes, endingAt: end, notBefore: max(0, end - 30))
    let word = string(bytes, start..<end)
    guard word.count >= 3, word.allSatisfy({ $0.isUppercase || $0 == "-" }) else { return nil }
    let printed = Array("\(word.prefix(1))\(word.dropFirst().lowercased()) kommun".utf8)
    return Papers.municipality(in: printed.span, 0..<printed.count)?.0
  }

  private static func isRegion(_ municipality: Municipality) -> Bool {
    municipality.name.hasPrefix("Region") || municipality.name.hasSuffix("regionen")
  }

  /// Whether the paper is a region's own: its bodies are called so.
  private static func isRegional(_ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let head = 0..<min(bytes.count, 3000)
    return regionBodies.isFound(in: bytes, head) && !municipalBodies.isFound(in: bytes, head)
  }

  private static let regionBodies: PhraseTable = [
    "regionstyrelsen", "regionfullmäktige", "landstingsstyrelsen", "landstingsfullmäktige",
  ]
  private static let jointBodies: PhraseTable = [
    "direktionen", "direktionsprotokoll", "sjukvårdsnämnd", "folkhälsa och sjukvård",
  ]
  private static let municipalBodies: PhraseTable = ["kommunstyrelsen", "kommunfullmäktige"]

  /// *Moderaterna i Borås*: a registered name without *kommun*, near the top.
  private static func bareName(of flow: Flow, isOfMeeting: Bool) -> Municipality? {
    let bytes = flow.bytes.span
    // A region speaks of the towns in it, and so does a joint authority.
    if isRegional(flow) || jointBodies.isFound(in: bytes, 0..<min(bytes.count, 3000)) {
      return nil
    }
    return municipalities(in: bytes, 0..<min(bytes.count, 2000), allowsBareNames: true)
      .first { !isOfMeeting || !Employer.isNamed(at: $0.range.lowerBound, in: bytes) }?.municipality
  }
}

/// How often a text names a municipality.
private struct Mentions {
  let municipality: Municipality
  var count: Int
}

extension [Mentions] {
  fileprivate mutating func add(_ municipality: Municipality, count: Int) {
    if let index = firstIndex(where: { $0.municipality == municipality }) {
      self[index].count += count
    } else {
      append(Mentions(municipality: municipality, count: count))
    }
  }
}
