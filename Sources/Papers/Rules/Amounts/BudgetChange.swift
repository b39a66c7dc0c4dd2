/// Whether a sum in running text is a change against another budget, not a budget.
///
///     tillföra socialnämnden 5 mnkr utöver kommunstyrelsens förslag · minska ramen med 3 500 tkr
///
/// Source: CONTRACT section 6, *isDifference*.
enum BudgetChange {
  /// Whether the words around the sum, within `own`, say so.
  static func isTold(of sum: Range<Int>, _ own: Range<Int>, _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    return sum.upperBound < own.upperBound
      && isCompared(sum.upperBound..<own.upperBound, bytes)
      || isChanged(before: sum.lowerBound, from: own.lowerBound, bytes)
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

  /// *Minska socialnämndens ram med …*, *Ramen höjs med …*.
  private static func isChanged(before sum: Int, from limit: Int, _ bytes: Span<UInt8>) -> Bool {
    var (offset, count) = (sum, 0)
    var (isBy, namesFrame) = (false, false)
    while count < 9, let word = bytes.word(before: offset, from: limit) {
      let lower = LowerWord(in: bytes, word)
      if isVerb(word, in: bytes) {
        guard isBy else { return false }
        return namesFrame || isOfFrame(word, from: limit, bytes)
      }
      isBy = isBy || lower == "med"
      namesFrame = namesFrame || isBy && isFrame(word, in: bytes)
      if !isBy, !degrees.contains(lower) { return false }
      offset = word.lowerBound
      count += 1
    }
    return false
  }

  /// *Ramen höjs*, *Kommunbidraget till socialnämnden ökas*: what is changed stands before the verb.
  private static func isOfFrame(_ verb: Range<Int>, from limit: Int, _ bytes: Span<UInt8>) -> Bool {
    var offset = verb.lowerBound
    for _ in 0..<6 {
      guard let word = bytes.word(before: offset, from: limit) else { return false }
      if isFrame(word, in: bytes) { return true }
      if isVerb(word, in: bytes) || bytes.withoutMarks(word) != word { return false }
      offset = word.lowerBound
    }
    return false
  }

  private static let degrees: LowerWords = [
    "ytterligare", "högst", "cirka", "ca", "totalt", "sammanlagt", "minst", "drygt",
  ]

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
