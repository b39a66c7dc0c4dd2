import Reading

extension SignatureLine {
  /// The names of lines that say in words who they are, or name several in one breath:
  ///
  ///     Moderaterna i Granåsa genom Anna Åberg · För Moderaterna, Anna Åberg
  ///     Motionär: Anna Åberg (M) · Anna Åberg, Bo Ek och Cecilia Dal
  ///
  /// `nil` when a column holds anything else.
  static func introduced(_ columns: [CellLine.Cell], codes: PartyCodes) -> [Name]? {
    var names: [Name] = []
    for column in columns {
      guard let more = introduced(column, codes) else { return nil }
      names += more
    }
    return names
  }

  private static func introduced(_ column: CellLine.Cell, _ codes: PartyCodes) -> [Name]? {
    let bytes = column.text.utf8.span
    let words = 0..<bytes.count
    guard words.count <= 400, words.count == column.range.end - column.range.start else {
      return nil
    }
    let lead = lead(of: words, in: bytes, codes)
    // A list of names may end as a sentence does.
    let isStopped = hasSuffix(".", in: bytes, lead.rest) && commas.isFound(in: bytes, lead.rest)
    let parts = listed(isStopped ? lead.rest.dropping(1) : lead.rest, in: bytes)
    guard lead.rest != words || parts.count > 1 else { return nil }
    var names: [Name] = []
    for part in parts {
      guard var name = name(column.part(part), codes: codes) else { return nil }
      name.party = name.party ?? lead.party
      names.append(name)
    }
    return names
  }

  /// What stands before the names: the one party that it names, and where the names begin.
  private static func lead(
    of words: Range<Int>, in bytes: Span<UInt8>, _ codes: PartyCodes
  ) -> (party: String?, rest: Range<Int>) {
    var words = words
    // "gm Anna Åberg" below the party.
    if hasPrefix("gm ", in: bytes, words) || hasPrefix("genom ", in: bytes, words),
      let name = bytes.word(from: words.lowerBound, to: words.upperBound)
    {
      return (nil, bytes.trimmed(name.upperBound..<words.upperBound))
    }
    if labels.hasPrefix(in: bytes, words),
      let colon = bytes.offset(of: UInt8(ascii: ":"), in: words)
    {
      words = bytes.trimmed(colon + 1..<words.upperBound)
    }
    guard let link = links(words, in: bytes),
      let named = parties(bytes.string(words.lowerBound..<link.lowerBound), codes: codes)
    else { return (nil, words) }
    return (named.count == 1 ? named[0] : nil, link.upperBound..<words.upperBound)
  }

  /// *Genom* after a party, or the comma after *För Moderaterna*.
  private static func links(_ words: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    if let through = throughs.first(in: bytes, words) { return through }
    return hasPrefix("för ", in: bytes, words) ? commas.first(in: bytes, words) : nil
  }

  private static let throughs: PhraseTable = [" genom ", " gm ", " gm. ", ", genom "]
  private static let commas: PhraseTable = [", "]

  static let labels: PrefixList = [
    "namn:", "motionär:", "motionärer:", "undertecknare:", "underskrift:", "förslagsställare:",
    "genom:", "från:", "frågeställare:", "interpellant:", "undertecknat:", "undertecknat av:",
  ]

  /// The parts of a list of names.
  private static func listed(_ words: Range<Int>, in bytes: Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = words.lowerBound
    while let joint = joints.first(in: bytes, start..<words.upperBound) {
      parts.append(start..<joint.lowerBound)
      start = joint.upperBound
    }
    return parts + [start..<words.upperBound]
  }

  private static let joints: PhraseTable = [", ", " och ", " samt ", " & "]
}
