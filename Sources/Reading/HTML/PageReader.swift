/// Reads a web page: the lines that a person sees, each with where on the page it stands.
struct PageReader: HTMLHandler {
  private(set) var layout = TextLayout()
  private(set) var properties = SourceText.Properties()

  private var elements: [OpenElement] = []
  /// How many open elements are left out; the outermost decides.
  private var leftOut = 0
  private var isInTitle = false
  private var line = FlowingLine()
  /// How many bytes of the line lead to other pages.
  private var linkCount = 0
  private var lists: [PageList] = []
  /// The marker of an item whose text has not come yet.
  private var marker: [UInt8]?
  private var headingLevel: UInt8?
  private var preformatted = 0
  private var links = 0
  private var region: PageRegion = []
  /// Whether a line has been written, and whether space is wanted before the next one.
  private var hasText = false
  private var wantsBlankLine = false
  private var noteIDs: Set<String> = []

  /// An open element, and what was true before it.
  private struct OpenElement {
    var tag: HTMLTag
    var region: PageRegion
    var isLeftOut = false
    var isNote = false
    /// What it is when LibreOffice has written a page header or footer into it.
    var apart: Block.Kind?
    var columns = 1
    var rows = 1
  }

  // MARK: Events

  mutating func start(_ name: String, _ attributes: HTMLAttributes) {
    let tag = HTMLTag(name)
    var element = OpenElement(tag: tag, region: region)
    if tag == .meta { hearMeta(attributes) }
    if tag == .title, leftOut == 0 { isInTitle = true }
    if leftOut > 0 || leavesOut(tag, name, attributes) {
      element.isLeftOut = true
      leftOut += 1
    } else {
      if tag == .cell {
        element.columns = attributes.number("colspan") ?? 1
        element.rows = attributes.number("rowspan") ?? 1
      }
      element.isNote = startNote(attributes["id"])
      element.apart = startApart(tag, attributes["title"])
      startContent(tag, attributes)
    }
    elements.append(element)
  }

  mutating func end(_ name: String) {
    guard let element = elements.popLast() else { return }
    isInTitle = false
    if element.isLeftOut {
      leftOut -= 1
    } else {
      endContent(element)
      region = element.region
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {
    if isInTitle { return hearTitle(bytes) }
    guard leftOut == 0 else { return }
    let before = line.text.count
    if preformatted > 0 { hearPreformatted(bytes) } else { line.append(bytes) }
    if links > 0 { linkCount += line.text.count - min(before, line.text.count) }
  }

  /// The page's lines, and its notes.
  mutating func finish() -> RawText {
    endLine()
    return layout.text
  }

  // MARK: Elements

  /// Whether nothing within the element is part of the text; else notes where on the page it is.
  private mutating func leavesOut(
    _ tag: HTMLTag, _ name: String, _ attributes: HTMLAttributes
  ) -> Bool {
    let element = PageElement(name, tag, attributes)
    if let id = element.noteReference {
      noteIDs.insert(id)
      layout.notes.refer(to: "", id)
      return true
    }
    if tag == .unseen || tag == .title || element.isUnseen { return true }
    if case .inline = tag { return false }
    if element.isMain { region.formUnion(.main) }
    if tag == .article { region.formUnion(.article) }
    let isWithinText = !region.isDisjoint(with: [.main, .article])
    let isHead = tag == .headOrFoot && (name == "footer" || !isWithinText)
    if element.isFurniture || isHead { region.formUnion(.furniture) }
    return false
  }

  private mutating func startContent(_ tag: HTMLTag, _ attributes: HTMLAttributes) {
    switch tag {
    case .inline, .unseen, .title, .meta: break
    case .block, .main, .article, .furniture, .headOrFoot, .body: endLine()
    case .paragraph: space()
    case .heading(let level):
      space()
      headingLevel = level
    case .list(let isNumbered): startList(isNumbered, attributes)
    case .listItem:
      endLine()
      marker = lists.isEmpty ? nil : lists[lists.count - 1].next(attributes.number("value"))
    case .table:
      space()
      layout.startTable()
    case .row: layout.startRow()
    case .cell:
      endLine()
      layout.startInner()
    case .lineBreak: breakLine()
    case .rule: space()
    case .link: links += 1
    case .preformatted:
      space()
      preformatted += 1
    case .quotation: line.append("”")
    }
  }

  private mutating func endContent(_ element: OpenElement) {
    switch element.tag {
    case .inline, .unseen, .title, .meta, .lineBreak, .rule: break
    case .block, .main, .article, .furniture, .headOrFoot, .body: endLine()
    case .paragraph: space()
    case .heading:
      space()
      headingLevel = nil
    case .list:
      space()
      _ = lists.popLast()
    case .listItem:
      endLine()
      marker = nil
    case .table: endTable()
    case .row: layout.endRow()
    case .cell:
      endLine()
      layout.endCell(columns: element.columns, rows: element.rows)
    case .link: links -= 1
    case .preformatted:
      space()
      preformatted -= 1
    case .quotation: line.append("”")
    }
    if element.isNote { endNote() }
    if let kind = element.apart {
      endLine()
      layout.endApart(kind)
    }
  }

  private mutating func startList(_ isNumbered: Bool, _ attributes: HTMLAttributes) {
    space()
    let start = attributes.number("start") ?? 1
    let format: NumberFormat =
      switch attributes["type"] {
      case "a": .lowerLetter
      case "A": .upperLetter
      case "i": .lowerRoman
      case "I": .upperRoman
      default: .decimal
      }
    lists.append(PageList(format: isNumbered ? format : nil, number: start))
  }

  private mutating func endTable() {
    endLine()
    layout.endTable(mayBePage: true)
    space()
  }

  // MARK: Lines

  /// Ends the line; blank space follows, as around paragraphs.
  private mutating func space() {
    endLine()
    if lists.isEmpty, !layout.isNested { wantsBlankLine = true }
  }

  /// A line break that the author wrote; after another it leaves a line blank.
  private mutating func breakLine() {
    if line.text.isEmpty {
      if hasText || layout.isNested { layout.append([], traits(.paragraph)) }
    } else {
      endLine()
    }
  }

  private mutating func endLine() {
    defer { (line, linkCount) = (FlowingLine(), 0) }
    line.trimEnd()
    guard !line.text.isEmpty else { return }
    if wantsBlankLine, hasText, !layout.isNested { layout.append([], traits(.paragraph)) }
    (wantsBlankLine, hasText) = (false, true)
    var traits = traits(preformatted > 0 ? .line : .paragraph)
    if linkCount >= line.text.count { traits.region.formUnion(.links) }
    if let headingLevel {
      (traits.kind, traits.level) = (.heading, headingLevel)
    } else if marker != nil {
      (traits.kind, traits.level) = (.listItem, UInt8(clamping: lists.count - 1))
    }
    layout.append((marker ?? []) + line.text, traits)
    marker = nil
  }

  private func traits(_ kind: Block.Kind) -> LineTraits { LineTraits(kind: kind, region: region) }

  private mutating func hearPreformatted(_ bytes: Span<UInt8>) {
    for index in bytes.indices {
      if bytes[index] == Byte.newline {
        breakLine()
      } else {
        line.append(exactly: bytes[index])
      }
    }
  }

  // MARK: Notes

  private mutating func startNote(_ id: String?) -> Bool {
    guard let id, noteIDs.contains(id) else { return false }
    endLine()
    layout.notes.start("", id)
    layout.startInner()
    return true
  }

  private mutating func startApart(_ tag: HTMLTag, _ title: String?) -> Block.Kind? {
    guard tag == .block, title == "header" || title == "footer" else { return nil }
    endLine()
    layout.startInner()
    return title == "header" ? .header : .footer
  }

  private mutating func endNote() {
    endLine()
    if let note = layout.endInner() { layout.notes.end(note) }
  }

  // MARK: Properties

  private mutating func hearTitle(_ bytes: Span<UInt8>) {
    var title = FlowingLine()
    title.append("\(properties.title ?? "")")
    title.append(bytes)
    title.trimEnd()
    if !title.text.isEmpty { properties.title = String(decoding: title.text, as: UTF8.self) }
  }

  private mutating func hearMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes["content"], !content.isEmpty else { return }
    switch attributes["name"]?.lowercased() {
    case "author", "dc.creator": properties.author = content
    case "created", "dcterms.created", "dc.date.created": properties.created = content
    default: break
    }
  }
}
