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
  /// What sections say about the parts with their page headers and footers.
  var sections: [PaperSection] = []
  /// Text of a paragraph whose end was deleted.
  var carried: [UInt8] = []
  /// Whether what is marked as deleted is read as text.
  let showsDeletions: Bool
  /// How many deletions were left out.
  private(set) var deletions = 0
  /// Whether the root was one that holds a paper.
  private(set) var isPaper = false

  private var fields = Fields()
  /// For each open run, whether it says that it is hidden; `nil` leaves it to the paragraph.
  private var runs: [Bool?] = []
  /// For each open cell, how many columns it spans.
  private var cells: [Int] = []
  private var properties = PropertyScope()
  /// The properties within which page headers stand (Word 2003).
  private var outerProperties: [PropertyScope] = []
  /// For each open choice between alternatives, whether one has been taken.
  private var taken: [Bool] = []
  /// For each open content control, whether it shows a prompt and no text.
  private var prompts: [Bool] = []
  /// How many open elements are left out; the outermost decides.
  private var leftOut = 0
  private var isInRowProperties = false
  private var textElement: TextElement?

  init(styles: Styles, numbering: Numbering, showsDeletions: Bool) {
    self.styles = styles
    self.showsDeletions = showsDeletions
    labels = ListLabels(numbering)
  }

  // MARK: Events

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    if leftOut > 0 || leavesOut(tag, attributes) {
      leftOut += 1
    } else if tag == .header || tag == .footer {
      outerProperties.append(properties)
      properties = PropertyScope()
      layout.startInner()
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
    case .deletion, .movedFrom: return leavesOutDeletion()
    case .oldParagraph, .oldRun, .oldSection, .oldTable, .oldRow, .oldCell, .rubyText:
      return true
    case .annotation:
      return attributes["type"] == "Word.Deletion" && leavesOutDeletion()
    case .choice, .fallback: return isTaken()
    case .contentControlContent: return prompts.last ?? false
    case .footnote, .endnote: return attributes["type"].map { $0 != "normal" } ?? false
    default: return false
    }
  }

  /// A deletion is of text, of a row, or of the end of a paragraph.
  private mutating func leavesOutDeletion() -> Bool {
    guard !showsDeletions else { return false }
    deletions += 1
    if isInRowProperties {
      layout.deleteRow()
    } else if properties.depth > 0, properties.ofParagraph, let last = paragraphs.indices.last {
      paragraphs[last].goesOn = true
    }
    return true
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
    case .paragraph: startParagraph()
    case .run: runs.append(nil)
    case .paragraphProperties: properties = PropertyScope(depth: 1, ofParagraph: true)
    case .runProperties: properties = PropertyScope(depth: 1, ofParagraph: false)
    case .text, .mathText, .deletedText: startText(attributes)
    case .table: layout.startTable()
    case .row: layout.startRow()
    case .rowProperties: isInRowProperties = true
    case .cell:
      cells.append(1)
      layout.startInner()
    case .cellSpan: if let last = cells.indices.last { cells[last] = attributes.number("val") ?? 1 }
    case .textBox: layout.startInner()
    case .section, .headerReference, .footerReference, .hasFirstPage:
      startSectionProperty(tag, attributes)
    case .bookmarkStart: startBookmark(attributes)
    case .bookmarkEnd: layout.decision.end(attributes["id"])
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
    case .symbol: writeSymbol(attributes["char"], font: attributes["font"])
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
    case .text, .mathText, .deletedText: endText()
    case .table: layout.endTable()
    case .row: layout.endRow()
    case .rowProperties: isInRowProperties = false
    case .cell: layout.endCell(columns: cells.popLast() ?? 1)
    case .textBox: endTextBox()
    case .header, .footer:
      layout.endApart(tag == .header ? .header : .footer)
      properties = outerProperties.popLast() ?? PropertyScope()
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
    } else if let last = runs.indices.last {
      if tag == .hidden { runs[last] = attributes.isOn }
      if tag == .runStyle, runs[last] == nil, let style = attributes["val"], styles[style].isHidden
      {
        runs[last] = true
      }
    }
  }

  private mutating func startParagraphProperty(_ tag: Tag, _ attributes: XMLAttributes) {
    // Changed where it stands: to take it out and put it back would move it twice.
    guard let last = paragraphs.indices.last else { return }
    switch tag {
    case .paragraphStyle:
      if let id = attributes["val"] { paragraphs[last].style = styles[id] }
    case .outlineLevel: paragraphs[last].outlineLevel = attributes.number("val")
    case .listID: paragraphs[last].listID = attributes.number("val")
    case .listLevel: paragraphs[last].listLevel = attributes.number("val")
    case .listLabel: paragraphs[last].label = attributes["val"]
    case .pageBreakBefore: if attributes.isOn { layout.pages.breakPageBeforeParagraph() }
    case .section:
      paragraphs[last].breaksPageAfter = true
      startSectionProperty(tag, attributes)
    case .headerReference, .footerReference, .hasFirstPage: startSectionProperty(tag, attributes)
    case .sectionType:
      if attributes["val"] == "continuous" { paragraphs[last].breaksPageAfter = false }
    default: break
    }
  }

  // MARK: Text

  private var isVisible: Bool {
    guard !fields.isInCode, !runs.contains(true) else { return false }
    guard let run = runs.last, run == nil, let last = paragraphs.indices.last else { return true }
    return !paragraphs[last].style.isHidden
  }

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
      start: paragraphs.last?.text.count ?? 0, keepsSpace: attributes.says("space", "preserve"))
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

  /// Fonts whose characters are not those of their codes.
  private static let symbolFonts = ["symbol", "wingdings", "webdings", "zapfdingbats"]

  /// A glyph of a symbol font; the cleaner knows which are bullets.
  private mutating func writeSymbol(_ code: String?, font: String?) {
    guard let code, let scalar = UInt32(code, radix: 16), Unicode.Scalar(scalar) != nil else {
      return
    }
    let isSymbolFont = Self.symbolFonts.contains { font?.lowercased().hasPrefix($0) ?? true }
    let glyph = 0x20...0xFF ~= scalar && isSymbolFont ? scalar + 0xF000 : scalar
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
