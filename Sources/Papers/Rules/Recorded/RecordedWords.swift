/// A sentence by which somebody is put on record, and the sentences that follow it.
///
/// Reservations and statements are told alike: one sentence says who, and the reasons, if printed,
/// stand after its colon or in the sentences before the next such sentence.
struct RecordedWords {
  /// The sentence that says who.
  let sentence: Range<Int>
  /// The sentences after it, up to the next one that says who.
  var tail: [Range<Int>] = []
  /// Lines of names after it: those whom *följande* announces, or who sign the reasons.
  var names: [Range<Int>] = []

  /// All of it.
  var range: Range<Int> { sentence.lowerBound..<(tail.last?.upperBound ?? sentence.upperBound) }

  /// Reads the sentences of `section` that `opens` accepts.
  ///
  /// In a section about something else the words that follow belong to it, unless they are quoted.
  static func all(
    in section: Section, of context: Context, ownSection: Bool,
    parts: (Range<Int>) -> [Range<Int>] = { [$0] },
    opens: (Range<Int>) -> Bool, closes: (Range<Int>) -> Bool = { _ in false }
  ) -> [RecordedWords] {
    var entries: [RecordedWords] = []
    var isClosed = false
    for paragraph in context.paragraphs(of: section) {
      if isDebris(paragraph, of: context.flow) { continue }
      // The meeting goes on below what was put on record.
      if chairSpeaks.hasPrefix(in: context.flow.bytes.span, paragraph.content) { isClosed = true }
      for sentence in context.sentences(in: paragraph.content).flatMap(parts) {
        if opens(sentence) {
          entries.append(RecordedWords(sentence: sentence))
          isClosed = false
        } else if isClosed || closes(sentence) {
          // "Bo Ek (M) avger ett särskilt yttrande" is no part of another's reservation.
          isClosed = true
        } else if !entries.isEmpty,
          ownSection || entries[entries.count - 1].awaitsNames(context.flow),
          NameList.isNames(sentence, of: context)
        {
          entries[entries.count - 1].names.append(sentence)
        } else if !entries.isEmpty,
          ownSection || entries[entries.count - 1].goesOn(to: sentence, context.flow)
        {
          entries[entries.count - 1].tail.append(sentence)
        }
      }
    }
    return entries
  }

  /// Whether a sentence in a section about something else continues the entry: a quotation that
  /// is still open.
  private func goesOn(to next: Range<Int>, _ flow: Flow) -> Bool {
    // "Reservationen bifogas protokollet."
    if RecordedWords.reservations.hasPrefix(in: flow.bytes.span, next) { return true }
    if RecordedWords.isQuote(flow.bytes.span, at: next.lowerBound) {
      return flow.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
    }
    let bytes = flow.bytes.span
    return range.count { RecordedWords.isQuotationMark(bytes, at: $0) } % 2 == 1
  }

  /// Whether names are to follow line by line: *Följande reserverar sig mot beslutet:*.
  private func awaitsNames(_ flow: Flow) -> Bool {
    tail.isEmpty && flow.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
  }

  /// `"`, `“` or `”`, which open a quotation as well as close it.
  private static func isQuotationMark(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\"")
      || bytes[offset] == 0xE2
        && (bytes.matches(prefix: "“", at: offset) || bytes.matches(prefix: "”", at: offset))
  }

  /// How what is said of a reservation begins.
  private static let reservations: PrefixList = [
    "reservationen ", "reservationerna ", "den skriftliga reservationen ", "någon reservation ",
    "någon skriftlig reservation ", "ingen reservation ", "ingen skriftlig reservation ",
  ]

  private static func isDebris(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let words: [StaticString] = [
      "protokoll nr", "sammanträdesdatum", "justerande", "justerarnas", "utdragsbestyrk",
    ]
    return words.contains { hasPrefix($0, in: flow.bytes.span, paragraph.range) }
  }

  private static let chairSpeaks: PrefixList = [
    "ordföranden ställer ", "ordförande ställer ", "ordföranden frågar ", "ordförande frågar ",
    "ordföranden finner ", "ordförande finner ",
  ]

  static func isQuote(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    bytes.has(UInt8(ascii: "\""), at: offset)
      || ["”", "“", "„", "»"].contains { (mark: StaticString) in
        bytes.matches(prefix: mark, at: offset)
      }
  }

  /// The printed words: after the colon of the sentence and in the tail, without quotation marks;
  /// `nil` when none are printed.
  func text(of flow: Flow) -> String? {
    var pieces: [String] = []
    let colon = flow.firstRange(of: ": ", in: sentence)
    if let colon { pieces.append(flow.string(colon.upperBound..<sentence.upperBound)) }
    let isAnnounced = colon != nil || flow.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
    let isQuoted = tail.first.map { RecordedWords.isQuote(flow.bytes.span, at: $0.lowerBound) }
    if isAnnounced || isQuoted == true { pieces += tail.map { flow.string($0) } }
    let text = RecordedWords.unquoted(pieces.joined(separator: " "))
    return text.isEmpty ? nil : text
  }

  static func unquoted(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, "”“„»\" ".contains(first) { text.removeFirst() }
    while let last = text.last, "”“„»\" ".contains(last) { text.removeLast() }
    return String(text)
  }
}
