/// What a section of a Word paper says about the parts with its page headers and footers.
struct PaperSection {
  /// The ids of the parts, by what they are for: `default`, `first`, `even`.
  var headers: [String: String] = [:]
  var footers: [String: String] = [:]
  /// Whether the first page has a header and a footer of its own.
  var hasFirstPage = false

  /// The ids of the parts that are printed: headers, then footers, those of the first page first.
  var printed: [String] {
    [headers, footers].flatMap { parts in
      [hasFirstPage ? parts["first"] : nil, parts["default"] ?? parts["even"]].compactMap(\.self)
    }
  }
}

extension BodyReader {
  mutating func startSectionProperty(_ tag: Tag, _ attributes: XMLAttributes) {
    if tag == .section { sections.append(PaperSection()) }
    guard let last = sections.indices.last else { return }
    switch tag {
    case .headerReference:
      sections[last].headers[attributes["type"] ?? "default"] = attributes["id"]
    case .footerReference:
      sections[last].footers[attributes["type"] ?? "default"] = attributes["id"]
    case .hasFirstPage: sections[last].hasFirstPage = attributes.isOn
    default: break
    }
  }

  /// Begins a paragraph; it goes on with the one before, where that one's end was deleted.
  mutating func startParagraph() {
    var paragraph = Paragraph()
    if !layout.isNested {
      paragraph.text = carried
      carried = []
    }
    paragraphs.append(paragraph)
  }

  mutating func startBookmark(_ attributes: XMLAttributes) {
    let isLineStart = paragraphs.last.map { $0.text.allSatisfy { $0 <= Byte.space } } ?? true
    layout.decision.start(attributes["name"], id: attributes["id"], isLineStart: isLineStart)
  }
}
