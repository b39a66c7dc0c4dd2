/// What is told below a decision without a heading of its own: no part of what was decided.
///
///     Nämnden tar emot informationen.
///
///     Ekonomen redogjorde för läget. Antalet elever har ökat. En ny rapport väntas i juni.
///
/// Decisions are written in the present: the past and the perfect tell how it was.
///
/// Source: DOMAIN.md 4.2, rule 5.
enum Account {
  /// Whether a paragraph only tells: one of its sentences does, and none of them decides.
  static func isTold(_ sentences: [Range<Int>], in flow: Flow) -> Bool {
    sentences.contains { narrates($0, in: flow) }
      && sentences.allSatisfy { !decides($0, in: flow) }
  }

  /// Whether the sentence tells what was, has been or goes on, and decides nothing.
  static func narrates(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.ending(of: sentence) == .fullStop && tells(sentence, in: flow.bytes.span)
      && !decides(sentence, in: flow)
  }

  private static func decides(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.has([.decides, .decided], in: sentence)
      || OutcomeReading.outcome(in: flow.bytes.span, sentence) != .other
  }

  // MARK: Its verb

  /// Whether the verb of the main clause is one of an account: no *som*, *när* or *att* stands before it.
  private static func tells(_ sentence: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if existentials.hasPrefix(in: bytes, sentence) { return true }
    var offset = sentence.lowerBound
    while let word = bytes.word(from: offset, to: sentence.upperBound) {
      let plain = bytes.withoutMarks(word)
      if joints.hasWord(in: bytes, at: plain.lowerBound) { return false }
      if verbs.hasWord(in: bytes, at: plain.lowerBound) { return true }
      if perfect.hasWord(in: bytes, at: plain.lowerBound) {
        return hasSupine(after: word.upperBound, to: sentence.upperBound, in: bytes)
      }
      offset = word.upperBound
    }
    return false
  }

  /// *ökat*, *granskats*, *tagit*, *blivit* among the words behind *har*.
  private static func hasSupine(
    after offset: Int, to end: Int, in bytes: Span<UInt8>
  ) -> Bool {
    var offset = offset
    for _ in 0..<mostWords {
      guard let word = bytes.word(from: offset, to: end) else { return false }
      let plain = bytes.withoutMarks(word)
      if joints.hasWord(in: bytes, at: plain.lowerBound) { return false }
      if plain.count > 4, supines.contains(where: { hasSuffix($0, in: bytes, plain) }),
        !nouns.hasWord(in: bytes, at: plain.lowerBound)
      {
        return true
      }
      offset = word.upperBound
    }
    return false
  }

  private static let mostWords = 5

  private static let existentials: PrefixList = [
    "det finns ", "det fanns ", "det råder ", "det pågår ", "i dag ", "idag ", "allt fler ",
    "bakgrunden är ", "bakgrunden till ",
  ]

  private static let joints: WordList = [
    "som", "när", "då", "tills", "att", "om", "eftersom", "där", "vilka", "vilket", "vilken", "ska",
    "skall", "får", "bör",
  ]

  private static let perfect: WordList = ["har", "hade"]
  private static let nouns: WordList = ["mandat", "mandatet", "ansvarat"]
  private static let supines: [StaticString] = [
    "at", "ats", "it", "its", "rt", "rts", "gts", "lts", "tts", "fått", "gått", "lagt", "haft",
  ]

  private static let verbs: WordList = [
    "redogjorde", "redogör", "berättade", "berättar", "presenterade", "presenterar", "föredrog",
    "informerade", "informerar", "redovisade", "svarade", "svarar", "visade", "beskrev",
    "framhöll", "påpekade", "öppnade", "startade", "började", "ökade", "minskade", "blev", "fick",
    "fanns", "kom", "gick", "låg", "genomfördes", "inleddes", "påbörjades", "hölls", "gjordes",
    "pågår", "fortgår", "väntas", "framgår", "råder", "visar", "bifogas", "biläggs",
  ]
}
