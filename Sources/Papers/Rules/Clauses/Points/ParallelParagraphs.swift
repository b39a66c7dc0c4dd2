/// Paragraphs that a lead-in has announced together: they begin with the same word.
///
///     Kontoret föreslår dessa regler:
///     Läsåret 2027 får den som börjar årskurs 7 …
///     Läsåret 2028 får den som börjar årskurs 8 …
struct ParallelParagraphs {
  let governor: Governor
  private let word: String

  /// `first` stands right below its lead-in; `nil` when it has no word to go by.
  init?(after first: Flow.Paragraph, _ governor: Governor, in flow: Flow) {
    guard let word = ParallelParagraphs.firstWord(of: first, in: flow) else { return nil }
    self.governor = governor
    self.word = word
  }

  /// Whether `paragraph`, the next one, is of the same list.
  func go(on paragraph: Flow.Paragraph, in flow: Flow) -> Bool {
    ParallelParagraphs.firstWord(of: paragraph, in: flow) == word
      && flow.ending(of: paragraph.range) == .fullStop
  }

  private static func firstWord(of paragraph: Flow.Paragraph, in flow: Flow) -> String? {
    let range = paragraph.range
    return flow.bytes.span.word(from: range.lowerBound, to: range.upperBound).map(flow.string)
  }
}
