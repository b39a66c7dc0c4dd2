/// A paragraph that is being read.
struct Paragraph {
  var text: [UInt8] = []
  var style = Styles.Style()
  /// From 0; 9 is body text.
  var outlineLevel: Int?
  /// 0 takes the paragraph out of the list of its style.
  var listID: Int?
  var listLevel: Int?
  /// The marker, where the file has it ready.
  var label: String?
  /// The page of the first character.
  var page: Int?
  var breaksPageAfter = false
  /// Whether its end was deleted, so that the next paragraph goes on with it.
  var goesOn = false
  /// Text boxes that hang on the paragraph.
  var boxes = RawText()

  /// Ends the piece of text that `element` began.
  mutating func endText(_ element: TextElement) {
    for index in element.start..<text.count where text[index] < Byte.space {
      text[index] = Byte.space
    }
    guard !element.keepsSpace else { return }
    while text.count > element.start, text.last == Byte.space { text.removeLast() }
    let leading = text[element.start...].prefix { $0 == Byte.space }
    text.removeSubrange(leading.indices)
  }
}

/// A piece of text that is being read: where it begins in its paragraph.
struct TextElement {
  let start: Int
  let keepsSpace: Bool
}

extension BodyReader {
  /// Writes the innermost paragraph into the flow it stands in.
  mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.goesOn, !layout.isNested {
      carried = paragraph.text
      return
    }
    let style = paragraph.style
    var traits = LineTraits(kind: .paragraph, page: paragraph.page ?? layout.pages.current)
    var label = label(of: paragraph, style)
    // Where the list leaves no space, the marker still ends where the words begin.
    if let last = label?.last, last > Byte.space, paragraph.text.first ?? 0 > Byte.space {
      label?.append(Byte.space)
    }
    if let level = headingLevel(of: paragraph, style) {
      (traits.kind, traits.level) = (.heading, level)
    } else if label != nil {
      let level = paragraph.listLevel ?? style.listLevel ?? 0
      (traits.kind, traits.level) = (.listItem, UInt8(clamping: level))
    }
    if !layout.isNested { traits.mark = layout.decision.take() }
    if paragraph.text.allSatisfy({ $0 <= Byte.space }) {
      layout.append([], traits)
    } else if let label {
      layout.append(label + paragraph.text, traits)
    } else {
      layout.append(paragraph.text, traits)
    }
    layout.append(paragraph.boxes)
    if paragraph.breaksPageAfter { layout.pages.breakPage(isRendered: false) }
  }

  private func headingLevel(of paragraph: Paragraph, _ style: Styles.Style) -> UInt8? {
    guard let outlineLevel = paragraph.outlineLevel else { return style.headingLevel }
    return 0..<9 ~= outlineLevel ? UInt8(outlineLevel + 1) : nil
  }

  /// The marker of the paragraph; counts it also when it is blank, as Word does.
  private mutating func label(of paragraph: Paragraph, _ style: Styles.Style) -> [UInt8]? {
    if let label = paragraph.label {
      return Array((["·", "o"].contains(label) ? "•" : label).utf8) + [Byte.space]
    }
    guard let listID = paragraph.listID ?? style.listID, listID != 0 else { return nil }
    return labels.next(listID, level: paragraph.listLevel ?? style.listLevel ?? 0)
  }

  /// Hangs the text of a text box on the paragraph that holds it.
  mutating func endTextBox() {
    guard let box = layout.endInner() else { return }
    if paragraphs.isEmpty {
      layout.append(box)
    } else {
      paragraphs[paragraphs.count - 1].boxes.append(box)
    }
  }
}
