/// Reads an OpenDocument text: what stands on its pages, in the order in which a person reads it.
///
/// Hears the part with the styles, then the one with the content; what stands in page headers and
/// footers is kept apart.
struct OpenDocumentBody: XMLHandler {
  private(set) var layout = TextLayout()
  /// Whether the content was that of a text.
  private(set) var isText = false

  /// A paragraph that is being read.
  private struct Paragraph {
    var line = FlowingLine()
    var headingLevel: UInt8?
    var marker: [UInt8]?
    var depth = 0
    var isHidden = false
    var page: Int
    /// Text boxes that hang on the paragraph.
    var boxes = RawText()
  }

  /// What tracked changes deleted.
  private(set) var deletions = OpenDocumentDeletions()
  private let showsDeletions: Bool

  init(showsDeletions: Bool) { self.showsDeletions = showsDeletions }

  private var styles = OpenDocumentStyles()
  private var lists = OpenDocumentLists()
  private var paragraphs: [Paragraph] = []
  /// For each open span, whether it is hidden.
  private var spans: [Bool] = []
  /// How many open elements hold text: the content, headers, footers.
  private var contents = 0
  /// How many open elements are left out; the outermost decides.
  private var leftOut = 0
  private var noteCount = 0

  // MARK: Events

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    if deletions.isOpen || contents > 0 && leftOut == 0 && tag == .openChanges {
      deletions.start(tag, attributes)
    } else if leftOut > 0 || leavesOut(tag, attributes) {
      leftOut += 1
    } else if contents > 0 {
      startContent(tag, attributes)
    } else {
      startPart(tag, attributes)
    }
  }

  mutating func end(_ tag: Tag) {
    if deletions.isOpen {
      deletions.end(tag)
    } else if leftOut > 0 {
      leftOut -= 1
    } else if contents > 0 {
      endContent(tag)
    } else {
      styles.end(tag)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if deletions.isOpen { return deletions.text(bytes) }
    guard contents > 0, leftOut == 0 else { return }
    write { $0.append(bytes) }
  }

  /// Whether nothing within the element is text on a page.
  private func leavesOut(_ tag: Tag, _ attributes: XMLAttributes) -> Bool {
    switch tag {
    case .openComment, .openNoteMark, .openPlaceholder, .openHiddenText,
      .openRubyText, .openBinary, .openObject, .openShapeTitle, .openShapeDescription:
      true
    case .openSection: attributes["display"] == "none"
    case .openContentControl: attributes["showing-place-holder"] == "true"
    default: false
    }
  }

  private mutating func startPart(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .openText:
      isText = true
      contents = 1
    case .openHeader, .openFirstHeader, .openFooter, .openFirstFooter:
      contents = 1
      layout.startInner()
    default: styles.start(tag, attributes)
    }
  }

  // MARK: Content

  private mutating func startContent(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .openParagraph, .openHeading: startParagraph(tag, attributes)
    case .openSpan: spans.append(styles.hides("text", attributes["style-name"]))
    case .openSpaces:
      let count = max(0, min(attributes.number("c") ?? 1, 255))
      write { $0.append(exactly: Byte.space, count: count) }
    case .openTab: write { $0.append(exactly: Byte.tab) }
    case .openLineBreak: write { $0.append(exactly: Byte.newline) }
    case .openBookmark:
      startBookmark(attributes["name"])
      layout.decision.end(attributes["name"])
    case .openChange: if showsDeletions { write(deletions.lines(of: attributes["change-id"])) }
    case .openBookmarkStart: startBookmark(attributes["name"])
    case .openBookmarkEnd: layout.decision.end(attributes["name"])
    case .openPageBreak: layout.pages.breakPage(isRendered: true)
    case .openList: lists.startList(attributes)
    case .openListItem: lists.startItem(attributes)
    case .openTable: layout.startTable()
    case .openRow: layout.startRow()
    case .openCell: startInner()
    case .openCoveredCell:
      layout.addCoveredCells(attributes.number("number-columns-repeated") ?? 1)
      leftOut += 1
    case .openTextBox, .openShape: startInner()
    case .openNote:
      noteCount += 1
      layout.notes.refer(to: "", String(noteCount))
    case .openNoteBody:
      layout.notes.start("", String(noteCount))
      startInner()
    default: break
    }
  }

  private mutating func endContent(_ tag: Tag) {
    switch tag {
    case .openParagraph, .openHeading: endParagraph()
    case .openSpan: _ = spans.popLast()
    case .openList: lists.endList()
    case .openTable: layout.endTable()
    case .openRow: layout.endRow()
    case .openCell:
      lists.endScope()
      layout.endCell()
    case .openTextBox, .openShape: endTextBox()
    case .openNoteBody:
      lists.endScope()
      if let note = layout.endInner() { layout.notes.end(note) }
    case .openHeader, .openFirstHeader: endApart(.header)
    case .openFooter, .openFirstFooter: endApart(.footer)
    case .openText: contents = 0
    default: break
    }
  }

  private mutating func startBookmark(_ name: String?) {
    let isLineStart = paragraphs.last?.line.text.isEmpty ?? true
    layout.decision.start(name, id: name, isLineStart: isLineStart)
  }

  private mutating func startInner() {
    lists.startScope()
    layout.startInner()
  }

  /// Hangs the text of a text box on the paragraph that holds it.
  private mutating func endTextBox() {
    lists.endScope()
    guard let box = layout.endInner() else { return }
    if paragraphs.isEmpty {
      layout.append(box)
    } else {
      paragraphs[paragraphs.count - 1].boxes.append(box)
    }
  }

  private mutating func endApart(_ kind: Block.Kind) {
    contents = 0
    layout.endApart(kind)
  }

  // MARK: Paragraphs

  private mutating func startParagraph(_ tag: Tag, _ attributes: XMLAttributes) {
    let style = attributes["style-name"]
    if styles.breaksPage(style), !layout.isNested { layout.pages.breakPageBeforeParagraph() }
    var paragraph = Paragraph(page: layout.pages.current)
    paragraph.isHidden = styles.hides("paragraph", style)
    paragraph.marker = lists.next(styles)
    paragraph.depth = max(0, lists.depth)
    if tag == .openHeading {
      let level = attributes.number("outline-level") ?? 1
      paragraph.headingLevel = UInt8(clamping: max(1, level))
      if lists.depth < 0, attributes["is-list-header"] != "true" {
        paragraph.marker = lists.nextHeading(level - 1, styles)
      }
    } else {
      paragraph.headingLevel = styles.headingLevel(style)
    }
    paragraphs.append(paragraph)
  }

  private mutating func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    var traits = LineTraits(kind: .paragraph, page: paragraph.page)
    if let level = paragraph.headingLevel {
      (traits.kind, traits.level) = (.heading, level)
    } else if paragraph.marker != nil {
      (traits.kind, traits.level) = (.listItem, UInt8(clamping: paragraph.depth))
    }
    if !layout.isNested { traits.mark = layout.decision.take() }
    paragraph.line.trimEnd()
    let text = paragraph.line.text
    let isBlank = text.allSatisfy { $0 <= Byte.space }
    if !paragraph.isHidden {
      layout.append(isBlank ? [] : (paragraph.marker ?? []) + text, traits)
    }
    layout.append(paragraph.boxes)
  }

  /// Puts what was deleted where it stood; each line but the last ends a paragraph.
  private mutating func write(_ lines: [[UInt8]]) {
    for (index, line) in lines.enumerated() {
      if index > 0, let paragraph = paragraphs.last {
        endParagraph()
        paragraphs.append(Paragraph(isHidden: paragraph.isHidden, page: layout.pages.current))
      }
      write { $0.append(line.span) }
    }
  }

  /// Lets `body` append to the text of the innermost paragraph, if it is to be seen.
  private mutating func write(_ body: (inout FlowingLine) -> Void) {
    guard let last = paragraphs.indices.last, !spans.contains(true) else { return }
    if paragraphs[last].line.text.isEmpty { paragraphs[last].page = layout.pages.current }
    layout.pages.hearText()
    body(&paragraphs[last].line)
  }
}
