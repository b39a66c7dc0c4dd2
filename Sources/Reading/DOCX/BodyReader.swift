/// Reads the body of a Word paper: text in the order in which a person reads it.
///
/// Hears the parts that hold paragraphs: the document, then the parts with its notes. A
/// paragraph may stand in another (text boxes), a table in another's cell; each of them is a
/// level of the stacks below.
struct BodyReader: XMLHandler {
  let styles: Styles
  var labels: ListLabels
  var layout = TextLayout()
  /// Open paragraphs, the innermost last.
  var paragraphs: [Paragraph] = []
  /// Whether the root was one that holds a paper.
  private(set) var isPaper = false

  private var fields = Fields()
  /// For each open run, whether it is hidden.
  private var runs: [Bool] = []
  private var properties = PropertyScope()
  /// For each open choice between alternatives, whether one has been taken.
  private var taken: [Bool] = []
  /// For each open content control, whether it shows a prompt and no text.
  private var prompts: [Bool] = []
  /// How many open elements are left out; the outermost decides.
  private var leftOut = 0
  private var isInRowProperties = false
  private var textElement: TextElement?

  init(styles: Styles, numbering: Numbering) {
    self.styles = styles
    labels = ListLabels(numbering)
  }

  // MARK: Events

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    if leftOut > 0 || leavesOut(tag, attributes) {
      leftOut += 1
    } else if properties.depth > 0 {
      properties.depth += 1
      startProperty(tag, attributes)
    } else {
      startContent(tag, attributes)
    }
  }

  mutating func end(_ tag: Tag) {
    if leftOut > 0 {
      leftOut -= 1
    } else if properties.depth > 0 {
      properties.depth -= 1
    } else {
      endContent(tag)
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if textElement != nil, leftOut == 0 { write { $0.append(bytes) } }
  }

  // MARK: What is left out

  /// Whether `tag` and all within are no part of the text: deleted, moved away, of an earlier
  /// version, an alternative to what has been read, or printed outside of the body.
  private mutating func leavesOut(_ tag: Tag, _ attributes: XMLAttributes) -> Bool {
    switch tag {
    case .deletion:
      if isInRowProperties { layout.deleteRow() }
      return true
    case .movedFrom, .oldParagraph, .oldRun, .oldSection, .oldTable, .oldRow, .oldCell, .header,
      .footer, .rubyText:
      return true
    case .annotation: return attributes["type"] == "Word.Deletion"
    case .choice, .fallback: return isTaken()
    case .contentControlContent: return prompts.last ?? false
    case .footnote, .endnote: return attributes["type"].map { $0 != "normal" } ?? false
    default: return false
    }
  }

  /// Whether one of the alternatives has been read; the next one is read from now on.
  private mutating func isTaken() -> Bool {
    guard let isTaken = taken.popLast() else { return false }
    taken.append(true)
    return isTaken
  }

  // MARK: Content

  private mutating func startContent(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .document, .wordDocument: isPaper = true
    case .paragraph: paragraphs.append(Paragraph())
    case .run: runs.append(false)
    case .paragraphProperties: properties = PropertyScope(depth: 1, ofParagraph: true)
    case .runProperties: properties = PropertyScope(depth: 1, ofParagraph: false)
    case .text, .mathText: startText(attributes)
    case .table: layout.startTable()
    case .row: layout.startRow()
    case .rowProperties: isInRowProperties = true
    case .cell, .textBox: layout.startInner()
    case .footnote, .endnote: startNote(tag, attributes)
    case .alternate: taken.append(false)
    case .contentControl: prompts.append(false)
    case .showsPlaceholder: if !prompts.isEmpty { prompts[prompts.count - 1] = attributes.isOn }
    default: if !runs.isEmpty { startRunContent(tag, attributes) }
    }
  }

  private mutating func startRunContent(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .tab, .positionedTab: write { $0.append(Byte.tab) }
    case .br: breakLine(isPage: attributes["type"] == "page")
    case .cr: breakLine(isPage: false)
    case .noBreakHyphen: write { $0.append(UInt8(ascii: "-")) }
    case .symbol: writeSymbol(attributes["char"])
    case .renderedPageBreak: layout.pages.breakPage(isRendered: true)
    case .fieldCharacter: fields.hear(attributes["fldCharType"])
    case .footnoteReference: if isVisible { layout.notes.refer(to: "f", attributes["id"]) }
    case .endnoteReference: if isVisible { layout.notes.refer(to: "e", attributes["id"]) }
    default: break
    }
  }

  private mutating func endContent(_ tag: Tag) {
    switch tag {
    case .paragraph: endParagraph()
    case .run: _ = runs.popLast()
    case .text, .mathText: endText()
    case .table: layout.endTable()
    case .row: layout.endRow()
    case .rowProperties: isInRowProperties = false
    case .cell: layout.endCell()
    case .textBox: endTextBox()
    case .footnote, .endnote: endNote()
    case .alternate: _ = taken.popLast()
    case .contentControl: _ = prompts.popLast()
    default: break
    }
  }

  // MARK: Properties

  private mutating func startProperty(_ tag: Tag, _ attributes: XMLAttributes) {
    if properties.ofParagraph {
      startParagraphProperty(tag, attributes)
    } else if tag == .hidden, !runs.isEmpty {
      runs[runs.count - 1] = attributes.isOn
    }
  }

  private mutating func startParagraphProperty(_ tag: Tag, _ attributes: XMLAttributes) {
    guard var paragraph = paragraphs.popLast() else { return }
    switch tag {
    case .paragraphStyle: paragraph.style = attributes["val"]
    case .outlineLevel: paragraph.outlineLevel = attributes.number("val")
    case .listID: paragraph.listID = attributes.number("val")
    case .listLevel: paragraph.listLevel = attributes.number("val")
    case .listLabel: paragraph.label = attributes["val"]
    case .pageBreakBefore: if attributes.isOn { layout.pages.breakPageBeforeParagraph() }
    case .section: paragraph.breaksPageAfter = true
    case .sectionType: if attributes["val"] == "continuous" { paragraph.breaksPageAfter = false }
    default: break
    }
    paragraphs.append(paragraph)
  }

  // MARK: Text

  private var isVisible: Bool { !fields.isInCode && !runs.contains(true) }

  /// Lets `body` append to the text of the innermost paragraph, if it is to be seen.
  private mutating func write(_ body: (inout [UInt8]) -> Void) {
    guard isVisible, !paragraphs.isEmpty else { return }
    let last = paragraphs.count - 1
    if paragraphs[last].page == nil { paragraphs[last].page = layout.pages.current }
    layout.pages.hearText()
    body(&paragraphs[last].text)
  }

  private mutating func startText(_ attributes: XMLAttributes) {
    textElement = TextElement(
      start: paragraphs.last?.text.count ?? 0, keepsSpace: attributes["space"] == "preserve")
  }

  /// White space at the ends of a piece of text only counts where the file says so.
  private mutating func endText() {
    guard let element = textElement, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].endText(element)
    textElement = nil
  }

  private mutating func breakLine(isPage: Bool) {
    guard isPage else { return write { $0.append(Byte.newline) } }
    guard isVisible else { return }
    if !(paragraphs.last?.text.isEmpty ?? true) { write { $0.append(Byte.newline) } }
    layout.pages.breakPage(isRendered: false)
  }

  /// A glyph of a symbol font; the cleaner knows which are bullets.
  private mutating func writeSymbol(_ code: String?) {
    guard let code, let scalar = UInt32(code, radix: 16), Unicode.Scalar(scalar) != nil else {
      return
    }
    let glyph = 0x20...0xFF ~= scalar ? scalar + 0xF000 : scalar
    write { text in UTF8Scalar.encode(glyph) { text.append($0) } }
  }
}

/// Which properties are being heard.
private struct PropertyScope {
  var depth = 0
  var ofParagraph = false
}

/// Which parts of a field are seen: the result, not the code.
private struct Fields {
  private var isCode: [Bool] = []

  var isInCode: Bool { isCode.contains(true) }

  mutating func hear(_ type: String?) {
    switch type {
    case "begin": isCode.append(true)
    case "separate": if !isCode.isEmpty { isCode[isCode.count - 1] = false }
    case "end": _ = isCode.popLast()
    default: break
    }
  }
}
