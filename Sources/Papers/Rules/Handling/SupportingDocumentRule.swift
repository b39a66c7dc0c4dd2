/// *Beslutsunderlag*: the papers that a decision rests on, as printed.
///
///     Beslutsunderlag
///     - Tjänsteskrivelse 2023-01-16
///
/// Source: DOMAIN.md 3.3.
enum SupportingDocumentRule: Rule {
  static let name = "supportingDocument"
  private static let longest = 400

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard section.kind == .basis else { return [] }
    var documents: [String] = []
    var last: Flow.Paragraph?
    for paragraph in context.paragraphs(of: section) {
      if isEnd(paragraph, after: last, in: context) { break }
      add(paragraph, after: last, to: &documents, of: context.flow)
      last = paragraph
    }
    var places = PrintedList(section, in: context, rule: name)
    return documents.filter { $0.utf8.count <= longest }
      .map { .supportingDocument($0, places.next($0)) }
  }

  /// Papers may stand apart, as long as all are marked or all are not.
  private static func isEnd(
    _ paragraph: Flow.Paragraph, after last: Flow.Paragraph?, in context: Context
  ) -> Bool {
    let bytes = context.flow.bytes.span
    if hasPrefix("justera", in: bytes, paragraph.range) { return true }
    guard let last, paragraph.blankLinesBefore > 0 else { return false }
    return paragraph.blankLinesBefore > 1 || (last.marker == nil) != (paragraph.marker == nil)
      || isSignature(paragraph, in: context)
  }

  /// Whether the line begins with the name of somebody who signs the paper.
  private static func isSignature(_ paragraph: Flow.Paragraph, in context: Context) -> Bool {
    guard !context.paper.signatories.isEmpty else { return false }
    let line = context.flow.string(paragraph.range)
    return context.paper.signatories.contains { line.hasPrefix($0.name) }
  }

  /// An indented line after a point, and one that begins small, goes on with it.
  private static func add(
    _ paragraph: Flow.Paragraph, after last: Flow.Paragraph?, to documents: inout [String],
    of flow: Flow
  ) {
    let text = flow.withoutTabs(flow.trimmed(paragraph.content))
    guard !text.isEmpty else { return }
    let goesOn =
      last.map { $0.marker != nil && paragraph.marker == nil && paragraph.blankLinesBefore == 0 }
      ?? false
    if goesOn, let previous = documents.popLast() {
      documents.append(previous + " " + text)
    } else {
      documents.append(text)
    }
  }
}

extension Flow {
  /// The text at `range`, its columns with a space between them.
  fileprivate func withoutTabs(_ range: Range<Int>) -> String {
    guard bytes.span.offset(of: UInt8(ascii: "\t"), in: range) != nil else { return string(range) }
    return string(range).split(separator: "\t").joined(separator: " ")
  }
}
