import Reading

/// The paragraphs of one section, the text on its heading's own line first.
///
/// They stay where the flow has them: nothing is copied until one is asked for.
struct SectionParagraphs: RandomAccessCollection {
  private let inline: Flow.Paragraph?
  private let rest: ArraySlice<Flow.Paragraph>

  init(of section: Section, in flow: Flow) {
    rest = flow.paragraphs[section.paragraphs]
    inline = section.inlineText.map { range in
      Flow.Paragraph(
        range: range, opening: nil, kind: .line, blankLinesBefore: 0, indentation: 0, isRow: false,
        block: 0)
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { rest.count + (inline == nil ? 0 : 1) }

  subscript(index: Int) -> Flow.Paragraph {
    guard let inline else { return rest[rest.startIndex + index] }
    return index == 0 ? inline : rest[rest.startIndex + index - 1]
  }
}
