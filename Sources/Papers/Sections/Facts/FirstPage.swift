/// The first page of minutes: who decided, who verifies, and what it covers or where it is posted.
///
/// It tells what a paper is also where the § are missing: the page alone, a converter that loses the
/// sign, a house that prints none.
///
/// Source: DOMAIN.md 3.1.
enum FirstPage {
  /// How many paragraphs from the top the labels may stand.
  private static let reach = 60

  /// Whether `paragraphs` begin with it.
  static func opens(_ paragraphs: Range<Int>, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard let first = paragraphs.first, let last = paragraphs.prefix(reach).last,
      verification.isFound(
        in: bytes, flow.paragraphs[first].range.lowerBound..<flow.paragraphs[last].range.upperBound)
    else { return false }
    var isFound = [Bool](repeating: false, count: parts.count)
    for index in paragraphs.prefix(reach) {
      let line = flow.paragraphs[index].range
      if callings.hasPrefix(in: bytes, line) { return false }
      // A converter may leave no gap before a label.
      var offset = line.lowerBound
      while let word = bytes.word(from: offset, to: line.upperBound) {
        offset = word.upperBound
        let rest = word.lowerBound..<line.upperBound
        guard isUpper(in: bytes, at: word.lowerBound), labels.hasPrefix(in: bytes, rest) else {
          continue
        }
        for (part, labels) in parts.enumerated() where labels.hasPrefix(in: bytes, rest) {
          isFound[part] = true
        }
      }
    }
    return isFound.allSatisfy(\.self)
  }

  private static let parts: [PrefixList] = [
    ["beslutande", "närvarande", "ledamöter", "ordinarie ledamöter", "närvarolista"],
    [
      "utses att justera", "utsedd att justera", "justerare", "justerande", "protokolljusterare",
      "justeringens", "justeras", "protokollsjusterare",
    ],
    [
      "paragraf", "omfattning", "justerade paragrafer", "protokollet omfattar", "anslag/bevis",
      "anslagsbevis",
      "bevis", "justeringen har tillkännagivits", "protokollet är justerat",
    ],
  ]

  /// What all labels of the second part have.
  private static let verification: PhraseTable = ["juster"]

  /// Those of all parts.
  private static let labels = PrefixList(parts.flatMap(\.words))

  private static let callings: PrefixList = ["kallelse", "kallade ledamöter", "föredragningslista"]
}
