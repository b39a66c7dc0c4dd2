/// *§ 60*: a paragraph of minutes named in a sentence.
///
/// Figures before the sign are a law's: `5 kap. 35 §`.
///
/// Source: DOMAIN.md 8.2.
struct ParagraphMention: Hashable {
  /// The number as printed: `60`, `116a`, `97/2021`.
  let number: String
  let range: Range<Int>

  /// The paragraphs in `range`, in text order.
  static func all(in range: Range<Int>, of flow: Flow) -> [ParagraphMention] {
    flow.hits(of: [.refers], in: range).compactMap { hit in
      ParagraphMention(at: hit.start, in: range, of: flow)
    }
  }

  private init?(at sign: Int, in range: Range<Int>, of flow: Flow) {
    let bytes = flow.bytes.span
    let before = bytes.blanksStart(before: sign)
    if bytes.isDigit(at: before - 1), ParagraphMention.isLaw(bytes, before, sign, range) {
      return nil
    }
    let start = bytes.blanksEnd(from: sign + 2)
    var end = bytes.digitsEnd(from: start)
    guard end > start, end - start <= 4, end <= range.upperBound else { return nil }
    if bytes.isLetter(at: end), !bytes.isWord(at: end + 1) { end += 1 }
    if bytes.has(UInt8(ascii: "/"), at: end) || bytes.has(UInt8(ascii: ":"), at: end),
      bytes.isDigit(at: end + 1)
    {
      end = bytes.digitsEnd(from: end + 1)
    }
    let isList = bytes.has(UInt8(ascii: "-"), at: end) || bytes.matches(prefix: "–", at: end)
    guard !isList, !ParagraphMention.isLawName(bytes, after: end, range) else { return nil }
    number = bytes.string(start..<end)
    self.range = sign..<end
  }

  /// Whether figures before the sign belong to it rather than to a date: `35 §`, `20a §`.
  private static func isLaw(
    _ bytes: Span<UInt8>, _ before: Int, _ sign: Int, _ range: Range<Int>
  ) -> Bool {
    let digits = bytes.digitsStart(before: before)
    let isYear =
      before - digits >= 4 || bytes.has(UInt8(ascii: "-"), at: digits - 1)
      || bytes.has(UInt8(ascii: "/"), at: digits - 1)
    return !isYear && !bytes.isDigit(at: bytes.blanksEnd(from: sign + 2))
  }

  /// *§ 6 kommunallagen*, *§ 14 skollagen*.
  private static func isLawName(
    _ bytes: Span<UInt8>, after end: Int, _ range: Range<Int>
  ) -> Bool {
    let start = bytes.blanksEnd(from: end)
    let word = bytes.wordEnd(from: start)
    return word <= range.upperBound
      && (bytes.matches(suffix: "lagen", before: word)
        || bytes.matches(suffix: "balken", before: word))
  }
}

/// A body named in a sentence.
struct BodyMention: Hashable {
  /// The name in canonical case.
  let name: String
  let range: Range<Int>
  /// Whether the sentence sends something to it: *återremitterat till socialnämnden*.
  let isRecipient: Bool

  /// The bodies in `range`, in text order.
  static func all(in range: Range<Int>, of flow: Flow) -> [BodyMention] {
    let bytes = flow.bytes.span
    var mentions: [BodyMention] = []
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      offset = word.upperBound
      guard BodyName.isBody(word, in: bytes) else { continue }
      if let name = BodyName.beginning(at: word, in: bytes, to: range.upperBound) {
        mentions.append(BodyMention(name, in: bytes, range))
        offset = max(offset, name.upperBound)
      } else if let name = BodyName.ending(at: word, in: bytes, from: range.lowerBound) {
        mentions.append(BodyMention(name, in: bytes, range))
      }
    }
    return mentions
  }

  private init(_ name: Range<Int>, in bytes: Span<UInt8>, _ sentence: Range<Int>) {
    self.name = BodyName.name(in: bytes, name)
    range = name
    let before = bytes.word(before: name.lowerBound, from: sentence.lowerBound)
    guard let before else {
      isRecipient = false
      return
    }
    isRecipient =
      before.count == 4 && hasPrefix("till", in: bytes, before)
      || before.count == 3 && hasPrefix("åt", in: bytes, before)
  }
}
