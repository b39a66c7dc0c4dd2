/// Whether a sum in running text is a change against another budget, not a budget.
///
///     tillföra socialnämnden 5 mnkr utöver kommunstyrelsens förslag
///
/// *Öka ramen med 5 mnkr* gives five millions: nothing else is compared with it.
///
/// Source: CONTRACT section 6, *isDifference*.
enum BudgetChange {
  /// Whether the words around the sum, within `own`, say so.
  static func isTold(of sum: Range<Int>, _ own: Range<Int>, _ flow: Flow) -> Bool {
    sum.upperBound < own.upperBound
      && isCompared(sum.upperBound..<own.upperBound, flow.bytes.span)
  }

  /// *… mer än i kommunstyrelsens förslag*, *… utöver ram*, *… jämfört med majoritetens budget*.
  private static func isCompared(_ rest: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard let cue = comparisons.first(in: bytes, rest), cue.lowerBound - rest.lowerBound <= 60
    else {
      return false
    }
    var offset = cue.upperBound
    for _ in 0..<5 {
      guard let word = bytes.word(from: offset, to: rest.upperBound) else { return false }
      let plain = bytes.withoutMarks(word)
      if isFrame(plain, in: bytes) || proposals.hasSuffix(in: bytes, before: plain.upperBound) {
        return true
      }
      if plain.upperBound < word.upperBound { return false }
      offset = word.upperBound
    }
    return false
  }

  private static let comparisons: PhraseTable = [
    " utöver ", " mer än ", " mindre än ", " högre än ", " lägre än ", " jämfört med ",
    " i jämförelse med ", " i förhållande till ",
  ]
  private static let proposals: WordList = ["förslag", "förslaget"]

  /// Whether the word makes a budget larger or smaller.
  static func isVerb(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    verbs.contains(LowerWord(in: bytes, word))
  }

  private static let verbs: LowerWords = [
    "öka", "ökar", "ökas", "utöka", "utökar", "utökas", "höja", "höjer", "höjs", "minska",
    "minskar", "minskas", "sänka", "sänker", "sänks", "reducera", "reducerar", "reduceras",
    "förstärka", "förstärker", "förstärks", "justera", "justerar", "justeras",
  ]

  /// Whether the word is a budget's: *ram*, *driftbudgeten*, *anslag*.
  static func isFrame(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    frames.hasSuffix(in: bytes, before: bytes.withoutMarks(word).upperBound)
  }

  private static let frames: WordList = [
    "ram", "ramen", "ramar", "ramarna", "budget", "budgeten", "anslag", "anslaget",
    "kommunbidrag", "kommunbidraget", "driftbidraget",
  ]
}
