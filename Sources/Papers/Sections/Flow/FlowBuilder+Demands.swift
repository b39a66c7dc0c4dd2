import Reading

/// Lists of *att* whose points end with their lines and have no mark at the end.
///
///     att parkerna sköts lika ofta i hela kommunen
///     att lekplatsen lagas
extension FlowBuilder {
  /// Whether *att*, which begins `line`, begins a demand of its own after one that nothing but the
  /// line's end closes: what it says is said, and nobody in it is told to do something.
  func endsDemand(_ line: Line, after last: Flow.Paragraph, _ ending: Ending) -> Bool {
    guard ending == .open, blankLines == 0, let marker = last.marker else { return false }
    let source = text.bytes.span
    // In a sentence the word has no capital.
    if source[line.range.lowerBound] == UInt8(ascii: "A") { return true }
    let flow = bytes.span
    let end = last.range.upperBound
    guard !FlowBuilder.isUnfinished(flow, end),
      !FlowBuilder.prepositions.hasWord(in: flow, before: end),
      !FlowBuilder.governors.hasWord(in: flow, before: end)
    else { return false }
    let words = last.range.lowerBound + marker.length..<last.range.upperBound
    var start = words.lowerBound
    var isTold = false
    while let word = flow.word(from: start, to: words.upperBound) {
      if flow.matches(word: "att", at: word.lowerBound) { isTold = false }
      if FlowBuilder.orders.hasWord(in: flow, at: word.lowerBound) { isTold = true }
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
