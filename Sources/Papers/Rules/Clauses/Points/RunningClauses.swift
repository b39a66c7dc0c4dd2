/// Divides a running sentence into its clauses: *beslutar att A samt att B*.
///
/// Source: DOMAIN.md 4.2, rule 4.
enum RunningClauses {
  struct Part {
    let range: Range<Int>
  }

  /// The clauses of `sentence`; the whole sentence when it holds only one.
  static func parts(of sentence: Range<Int>, in context: Context) -> [Part] {
    let bytes = context.flow.bytes.span
    guard let opening = opening(of: sentence, in: bytes) else { return [Part(range: sentence)] }
    let parts = split(opening.upperBound..<sentence.upperBound, in: context)
    return parts.count > 1 ? parts.map { Part(range: $0) } : [Part(range: sentence)]
  }

  /// The clauses of `sentence`, which begins after its first *att*.
  static func split(_ sentence: Range<Int>, in context: Context) -> [Range<Int>] {
    let bytes = context.flow.bytes.span
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    joints.scan(bytes, sentence) { _, joint in
      // " samt att " within ", samt att " is no second joint.
      if joint.lowerBound >= start,
        !goesOnReasoning(start..<joint.lowerBound, joint.upperBound..<sentence.upperBound, bytes)
      {
        parts.append(start..<joint.lowerBound)
        start = joint.upperBound
      }
      return false
    }
    parts.append(start..<sentence.upperBound)
    return parts
  }

  /// The clauses of a point that begins with *att*: *att anta planen samt att upphäva den gamla*. Where
  /// somebody is told to do something the words join what that is: *att uppdra åt kontoret att A samt att B*.
  static func points(of words: Range<Int>, in context: Context) -> [Range<Int>] {
    let bytes = context.flow.bytes.span
    guard joints.isFound(in: bytes, words) else { return [words] }
    let parts = split(words, in: context)
    let areOther = zip(parts, parts.dropFirst()).allSatisfy { part, next in
      !contains(" att ", in: bytes, part)
        && Marker.infinitives.hasWord(in: bytes, at: next.lowerBound)
    }
    return areOther ? parts : [words]
  }

  /// *Avslå motionen med motiveringen att A och att B*: B is a reason too, if it does nothing.
  private static func goesOnReasoning(
    _ words: Range<Int>, _ rest: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard reasons.isFound(in: bytes, words) else { return false }
    let end = joints.first(in: bytes, rest)?.lowerBound ?? rest.upperBound
    return OutcomeReading.outcome(in: bytes, rest.lowerBound..<end) == .other
  }

  private static let reasons: PhraseTable = [
    "motiveringen att ", "motivering att ", "hänvisning till att ", "bakgrund av att ",
    "anledning av att ", " utifrån att ", " eftersom ",
  ]

  private static let openings: PhraseTable = [
    "beslutar att ", "besluta att ", "beslutade att ", "beslöt att ", "beslutar följande: att ",
    "beslutar enhälligt att ", "beslutar dels att ", "besluta dels att ", "beslutade dels att ",
    "beslutade enhälligt att ", "beslutar därmed att ", "beslutar således att ",
    "beslutar vidare att ", "beslutar även att ", "beslutar också att ", "beslutar dessutom att ",
  ]

  /// The words up to and with *beslutar att*; `nil` when the sentence opens otherwise.
  static func opening(of sentence: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    let near = sentence.prefix(120)
    guard let verb = openings.first(in: bytes, near.startIndex..<near.endIndex) else {
      return basedOpening(of: sentence, in: bytes)
    }
    return sentence.lowerBound..<verb.upperBound
  }

  /// *Kommunstyrelsen beslutar, enligt arbetsutskottets förslag, att*.
  private static func basedOpening(
    of sentence: Range<Int>, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    let near = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 80)
    guard let verb = bases.first(in: bytes, near),
      let end = bytes.firstWord(
        beginning: "förslag",
        in: verb.upperBound..<min(sentence.upperBound, verb.upperBound + 90))?.upperBound,
      case let link = bytes.has(UInt8(ascii: ","), at: end) ? end + 1 : end,
      hasPrefix(" att ", in: bytes, link..<sentence.upperBound)
    else { return nil }
    return sentence.lowerBound..<link + " att ".utf8.count
  }

  private static let bases: PhraseTable = [
    "beslutar enligt ", "beslutar, enligt ", "beslutar i enlighet med ",
    "beslutar, i enlighet med ", "beslutade enligt ", "beslutade i enlighet med ",
  ]

  /// *… beslutar att A samt föreslår kommunfullmäktige besluta att B*: where the proposal begins, the body
  /// that is asked, and B; `nil` when the sentence proposes nothing beside what it decides.
  static func proposal(
    in sentence: Range<Int>, of flow: Flow
  ) -> (start: Int, body: String, words: Range<Int>)? {
    let bytes = flow.bytes.span
    guard let joint = proposals.first(in: bytes, sentence),
      contains(" att ", in: bytes, sentence.lowerBound..<joint.lowerBound),
      let opening = opening(of: joint.upperBound..<sentence.upperBound, in: bytes),
      let body = flow.firstBody(in: opening)
    else { return nil }
    return (joint.lowerBound, body, opening.upperBound..<sentence.upperBound)
  }

  private static let proposals: PhraseTable = [
    ", samt föreslår ", " samt föreslår ", " och föreslår ",
  ]

  /// `, att `, ` samt att `, `, dels att `: where a new clause begins on the top level.
  private static let joints: PhraseTable = [
    ", samt att ", " samt att ", ", dels att ", " dels att ", ", att ", " och att ",
  ]
}
