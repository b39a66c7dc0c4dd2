/// Tells a line of names from a sentence.
enum NameList {
  /// Words that stand between names.
  private static let links: LowerWords = [
    "och", "samt", "respektive", "båda", "bägge", "alla", "för", "från", "ledamöterna", "ledamöter",
    "ersättaren", "ersättare", "tjänstgörande", "samtliga", "von", "af", "de", "m.fl",
    "ordföranden", "ordförande", "gruppen", "se", "bilaga",
  ]
  /// What the names of parties and groups end with: *vänsterpartiet*, *moderaterna*.
  private static let endings: [LowerWord] = ["partiet", "erna", "gruppen"]

  /// Whether `range` holds persons and nothing else.
  static func isNames(_ range: Range<Int>, of context: Context) -> Bool {
    range.count <= 120 && !isSentence(range, of: context)
      && context.flow.bytes[range.upperBound - 1] != UInt8(ascii: ":")
      && !context.people(in: range).members.isEmpty
  }

  /// Whether `range` holds small words other than those that join names.
  static func isSentence(_ range: Range<Int>, of context: Context) -> Bool {
    let bytes = context.flow.bytes.span
    var (plain, offset) = (0, range.lowerBound)
    while plain < 2, let word = bytes.word(from: offset, to: range.upperBound) {
      offset = word.upperBound
      let name = bytes.withoutMarks(word)
      guard !name.isEmpty, isLower(in: bytes, at: name.lowerBound) else { continue }
      let lower = LowerWord(in: bytes, name)
      if !links.contains(lower), !endings.contains(where: { lower.hasSuffix($0) }),
        context.paper.codes.code(in: bytes, name) == nil
      {
        plain += 1
      }
    }
    return plain > 1
  }
}
