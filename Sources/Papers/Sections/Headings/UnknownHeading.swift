/// A heading that no table has, under which a decision does not go on.
///
///     Beslut
///     Medborgarförslaget avslås.
///     Ärendesammanfattning
///     I ett medborgarförslag föreslås att linje 41 förlängs. …
///
/// Each house has headings of its own. What they are about is said by the end of their last word; of
/// others it is seen that they stand alone, and that an account follows.
enum UnknownHeading {
  /// The kind of section that the paragraph at `index` is the heading of; `nil` when it is none.
  static func kind(at index: Int, within open: Section, of flow: Flow) -> Section.Kind? {
    guard index > open.paragraphs.lowerBound, index + 1 < flow.paragraphs.count,
      isTitle(flow.paragraphs[index], of: flow)
    else { return nil }
    let below = flow.paragraphs[index + 1]
    guard below.marker == nil, below.heading == nil, below.header == nil, !below.isRow else {
      return nil
    }
    let bytes = flow.bytes.span
    guard Ending(of: bytes, below.range) == .fullStop else { return nil }
    if kind(of: flow.paragraphs[index].range, in: bytes) == .background { return .background }
    guard !isHeadline(flow.paragraphs[index].range, in: bytes) else { return nil }
    return isAccount(below.range, of: flow) ? .other : nil
  }

  /// What a line opens that is known to be a heading: an account, as far as its noun tells.
  static func kind(of line: Range<Int>, in bytes: Span<UInt8>) -> Section.Kind {
    let noun = mainNoun(line, in: bytes)
    return accounts.contains { hasSuffix($0, in: bytes, noun) } ? .background : .other
  }

  /// *Taxan för sophämtning höjs*: a decision told in a headline, with a verb in the passive.
  private static func isHeadline(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    // "Vad motionären föreslår"
    if questions.hasPrefix(in: bytes, line) { return false }
    if !VerbTable.hits(in: bytes, line).isEmpty { return true }
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      if isLower(in: bytes, at: word.lowerBound), hasSuffix("s", in: bytes, word) { return true }
      offset = word.upperBound
    }
    return false
  }

  private static let questions: PrefixList = ["vad ", "hur ", "varför ", "vilka ", "vem "]

  private static let longest = 60
  private static let mostWords = 5

  /// Whether the paragraph is a few words that begin with a capital and end without a mark.
  private static func isTitle(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = paragraph.range
    guard line.count <= longest, line.count >= 5, isUpper(in: bytes, at: line.lowerBound),
      isLetter(bytes[line.upperBound - 1]), bytes.wordCount(line) <= mostWords
    else { return false }
    return !line.contains { isDigit(bytes[$0]) || isOther(bytes[$0]) }
  }

  /// Marks that headings of this kind do not have.
  private static func isOther(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "\t"): true
    default: false
    }
  }

  /// The word that tells what the heading is about: the last, or the one that a preposition follows
  /// (*Bakgrund till ärendet*, *Förvaltningens samlade bedömning*).
  private static func mainNoun(_ line: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var noun = line
    var offset = line.lowerBound
    while let word = bytes.word(from: offset, to: line.upperBound) {
      if offset > line.lowerBound,
        prepositions.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound
      {
        break
      }
      noun = word
      offset = word.upperBound
    }
    return noun
  }

  private static let prepositions: WordList = [
    "till", "av", "för", "om", "i", "på", "från", "kring", "över", "med", "vid", "inför",
  ]

  private static let accounts: [StaticString] = [
    "sammanfattning", "beskrivning", "bakgrund", "bedömning", "överväganden", "övervägande",
    "redogörelse", "framställning", "konsekvenser", "konsekvens", "analys", "motivering",
    "perspektiv", "perspektivet", "utredning", "historik", "nuläge", "inledning", "påverkan",
    "aspekter", "synpunkter", "kommentarer", "skäl", "slutsatser", "ställningstagande",
  ]

  /// Whether the paragraph tells of something: of what a motion proposes, or in several sentences of
  /// which the first decides nothing.
  private static func isAccount(_ text: Range<Int>, of flow: Flow) -> Bool {
    guard text.count > 80 else { return false }
    let bytes = flow.bytes.span
    if flow.has([.motion], in: text), flow.has([.proposes], in: text),
      !hasPrefix("motion", in: bytes, text)
    {
      return true
    }
    guard flow.sentences(in: text).count > 1 else { return false }
    guard let body = BodyName.first(in: bytes, text)?.range, body.lowerBound == text.lowerBound
    else { return true }
    return !VerbTable.followsAtOnce(body.upperBound, in: bytes, text)
  }
}
