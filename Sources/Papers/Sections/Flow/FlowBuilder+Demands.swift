import Reading

/// Lists of *att* whose points end with their lines and have no mark at the end.
///
///     att parkerna sköts lika ofta i hela kommunen
///     att lekplatsen lagas
extension FlowBuilder {
  /// A line that begins with *att* is a point of its own after a point, a lead-in or a blank line;
  /// within another point it goes on with the sentence.
  func beginsAttPoint(_ line: Line, _ last: Flow.Paragraph, _ ending: Ending) -> Bool {
    // "… och föreslår ⏎ att kommunfullmäktige beslutar:" leads in.
    if ending == .leadIn, contains(" beslutar:", in: text.bytes.span, line.range) { return false }
    if blankLines > 0 { return true }
    if ending.isLeadIn { return true }
    if let marker = last.marker, !marker.hasAtt { return false }
    // "Partierna yrkar, utöver liggande förslag, ⏎ att …"
    if last.marker == nil, ending == .comma, last.range.count <= 160,
      containsAny(FlowBuilder.announcements, in: bytes.span, last.range)
    {
      return true
    }
    if last.marker != nil { return ending != .open && ending != .hyphen }
    return ending == .colon || ending == .fullStop
  }

  static let announcements: [StaticString] = [
    " yrkar", " yrkas", " yrkat", " föreslår", " föreslås", " föreslagit", " hemställer", " vill",
    " begär", " kräver", " förslag är",
  ]

  /// Whether *att*, which begins `line`, begins a demand of its own after one that nothing but the
  /// line's end closes: what it says is said, and nobody in it is told to do something.
  func endsDemand(_ line: Line, after last: Flow.Paragraph, _ ending: Ending) -> Bool {
    guard ending == .open, blankLines == 0, let marker = last.marker else { return false }
    let source = text.bytes.span
    // In a sentence the word has no capital.
    if source[line.range.lowerBound] == UInt8(ascii: "A") { return true }
    let flow = bytes.span
    let words = last.range.lowerBound + marker.length..<last.range.upperBound
    return !FlowBuilder.governors.hasWord(in: flow, before: words.upperBound)
      && FlowBuilder.isComplete(words, in: flow)
  }

  /// Whether *att*, which begins `line`, begins a point after the decision above it, whose first point
  /// stands in the sentence that leads in:
  ///
  ///     Kommunstyrelsen beslutar att bifalla utskottets förslag
  ///     att avslå Bo Eks förslag
  func endsDecision(_ line: Line, _ index: Int, after last: Flow.Paragraph, _ previous: Block)
    -> Bool
  {
    let flow = bytes.span
    guard last.marker == nil, last.range.count <= 300, Ending(of: flow, last.range) == .open,
      let opening = RunningClauses.opening(of: last.range, in: flow),
      FlowBuilder.isWhole(opening.upperBound..<last.range.upperBound, in: flow)
    else { return false }
    return isShort(previous, line) || hasAtt(below: index)
  }

  /// Whether `words`, which follow *beslutar att*, are a point of their own, and not what the points
  /// below need to be read: *ge nämnden i uppdrag*.
  static func isWhole(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard isComplete(words, in: bytes),
      let last = bytes.word(before: words.upperBound, from: words.lowerBound),
      !governors.hasWord(in: bytes, before: words.upperBound)
        || hasPrefix("förslag", in: bytes, last)
    else { return false }
    return Marker.infinitives.hasWord(in: bytes, at: words.lowerBound)
      || !VerbTable.hits(in: bytes, words).isEmpty
  }

  /// Whether no word at the end of `words` asks for another, and nobody in them is told to do something.
  private static func isComplete(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let end = words.upperBound
    guard !isUnfinished(bytes, end), !prepositions.hasWord(in: bytes, before: end) else {
      return false
    }
    var start = words.lowerBound
    var isTold = false
    while let word = bytes.word(from: start, to: end) {
      if bytes.matches(word: "att", at: word.lowerBound) { isTold = false }
      if orders.hasWord(in: bytes, at: word.lowerBound) { isTold = true }
      start = word.upperBound
    }
    return !isTold
  }

  /// Words that an *att* goes on with: *i uppdrag ⏎ att*, *beslutar ⏎ att*.
  private static let governors: WordList = [
    "uppdrag", "uppdraget", "möjlighet", "möjligheten", "möjligheter", "möjligheterna", "rätt",
    "rätten", "syfte", "avsikt", "ambition", "krav", "kravet", "behov", "behovet", "förslag",
    "förslaget", "beslut", "skyldighet", "ansvar", "ansvaret", "innebär", "så", "än", "beslutar",
    "besluta", "föreslår", "yrkar", "anser", "kräver", "vill", "ser", "se", "säkerställer",
    "säkerställa", "tillse", "tillser", "verka", "verkar", "därigenom", "dels", "samtidigt", "även",
    "också", "inte", "avser", "genomföra", "kommer", "hänsyn", "förutsättning", "bland", "annat",
  ]

  /// Words that tell somebody to do what a later *att* says.
  static let orders: WordList = [
    "uppdra", "uppdrar", "uppdras", "uppmana", "uppmanar", "uppmanas", "ge", "ger", "ges", "få",
    "får", "bemyndiga", "bemyndigar", "bemyndigas", "begära", "begär", "anmoda", "anmodar",
    "rekommendera", "rekommenderar", "rekommenderas", "tillåta", "tillåter", "möjliggöra",
    "möjliggör", "be", "ber", "föreslå", "föreslår", "hemställa", "hemställer", "yrka", "yrkar",
    "kräva", "kräver", "verka", "verkar", "arbeta", "arbetar", "se", "ser", "besluta", "beslutar",
    "beslutas", "tillse", "tillser", "säkerställa", "säkerställer", "ålägga", "åläggs", "innebär",
    "medför", "vädja", "förmå", "driva",
  ]
}
