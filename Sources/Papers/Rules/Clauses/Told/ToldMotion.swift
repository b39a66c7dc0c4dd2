/// A sentence that goes on with an account of a motion, and names it no more.
///
///     Anna Åberg (S) har lämnat in en motion om bussen. Hon föreslår att turerna blir fler.
///     Moderaterna har väckt en motion om bussen. I den föreslås att turerna blir fler.
///
/// Source: DOMAIN.md 2, *motion*; CONTRACT section 5, *demanded*.
enum ToldMotion {
  /// Whether `subject`, the words of a sentence that say who asks, point back to the writers of a motion
  /// that the sentences before it told of.
  static func isMeant(by subject: Range<Int>, _ context: Context) -> Bool {
    isAnaphor(subject, context) && isTold(before: subject.lowerBound, context)
  }

  // MARK: Who is meant

  private static func isAnaphor(_ words: Range<Int>, _ context: Context) -> Bool {
    let bytes = context.flow.bytes.span
    if bytes.wordCount(words) > mostWords { return false }
    let named = context.people(in: words)
    if !named.parties.isEmpty || !named.members.isEmpty { return true }
    var offset = words.lowerBound
    while let word = bytes.word(from: offset, to: words.upperBound) {
      guard anaphors.hasWord(in: bytes, at: word.lowerBound) else { return false }
      offset = word.upperBound
    }
    return offset > words.lowerBound
  }

  private static let mostWords = 8
  private static let anaphors: WordList = [
    "han", "hon", "hen", "de", "man", "partiet", "partierna", "gruppen", "ledamoten",
    "ledamöterna", "där", "däri", "i", "den", "denna", "det", "vidare", "därför", "därvid", "även",
    "också", "dessutom", "bland", "annat", "förslaget", "förslagen", "yrkandet",
  ]

  // MARK: What stood before

  /// Whether the sentence before `offset`, in the same paragraph or the one above, told that a motion
  /// came in.
  private static func isTold(before offset: Int, _ context: Context) -> Bool {
    let flow = context.flow
    guard let index = paragraph(at: offset, context) else { return false }
    var told = flow.paragraphs[index].content.lowerBound..<offset
    if trimmed(flow.bytes.span, told).isEmpty {
      guard index > context.item.paragraphs.lowerBound, flow.paragraphs[index - 1].heading == nil
      else { return false }
      told = flow.paragraphs[index - 1].content
    }
    return flow.has([.motion], in: told) && flow.contains(any: arrivals, in: told)
      && LeadIn.isPolitical(told, context)
  }

  private static let arrivals: PhraseTable = [
    "lämnat ", "lämnade ", "lämnar ", "lämnats ", "inkommit ", "inkom ", "kommit in", "väckt",
    "väcker ", "inlämna", "lagt ", "lade ", "i en motion", "i motion", "ställt ", "skrivit ",
  ]

  private static func paragraph(at offset: Int, _ context: Context) -> Int? {
    var low = context.item.paragraphs.lowerBound
    var high = context.item.paragraphs.upperBound
    while low < high {
      let middle = (low + high) / 2
      if context.flow.paragraphs[middle].range.upperBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < context.item.paragraphs.upperBound,
      context.flow.paragraphs[low].range.contains(offset)
    else { return nil }
    return low
  }
}
