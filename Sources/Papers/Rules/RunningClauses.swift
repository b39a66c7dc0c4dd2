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
    var cuts: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let joint = joint(at: index, in: bytes, sentence) {
        cuts.append(joint)
        index = joint.upperBound
      } else {
        index += 1
      }
    }
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for cut in cuts {
      parts.append(start..<cut.lowerBound)
      start = cut.upperBound
    }
    parts.append(start..<sentence.upperBound)
    return parts
  }

  /// The words up to and with *beslutar att*; `nil` when the sentence opens otherwise.
  private static func opening(of sentence: Range<Int>, in bytes: Span<UInt8>) -> Range<Int>? {
    var index = sentence.lowerBound
    let limit = min(sentence.upperBound, sentence.lowerBound + 100)
    while index < limit {
      for verb in ["beslutar att ", "besluta att ", "beslutar följande: att "] as [StaticString]
      where hasPrefix(verb, in: bytes, index..<sentence.upperBound) {
        return sentence.lowerBound..<index + verb.utf8CodeUnitCount
      }
      index += 1
    }
    return nil
  }

  /// `, att `, ` samt att `, `, dels att `: where a new clause begins on the top level.
  private static func joint(
    at index: Int, in bytes: Span<UInt8>, _ sentence: Range<Int>
  ) -> Range<Int>? {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ") else { return nil }
    for words in [", samt att ", " samt att ", ", dels att ", " dels att ", ", att ", " och att "]
      as [StaticString]
    where hasPrefix(words, in: bytes, index..<sentence.upperBound) {
      return index..<index + words.utf8CodeUnitCount
    }
    return nil
  }
}
