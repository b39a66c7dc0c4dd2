/// What tracked changes deleted from an OpenDocument text.
///
/// It stands apart, before the text; a mark in the text tells where each deletion was made.
///
/// Source: OpenDocument 1.3, part 3, 5.5 (change tracking).
struct OpenDocumentDeletions {
  /// How many there are.
  private(set) var count = 0
  /// The lines of each by its id.
  private var lines: [String: [[UInt8]]] = [:]
  /// How many elements are open, that with all changes included; 0 outside of it.
  private var depth = 0
  private var region: String?
  private var isDeletion = false
  /// The paragraph that is being read; `nil` between them.
  private var line: FlowingLine?

  /// Whether what comes is about changes.
  var isOpen: Bool { depth > 0 }

  /// The lines of the deletion whose mark names `id`; all but the last ended a paragraph.
  func lines(of id: String?) -> [[UInt8]] { id.flatMap { lines[$0] } ?? [] }

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    depth += 1
    switch tag {
    case .openChangedRegion: region = attributes["id"]
    case .openDeletion:
      count += 1
      isDeletion = true
    case .openParagraph, .openHeading: if isDeletion { line = FlowingLine() }
    case .openSpaces: line?.append(exactly: Byte.space, count: attributes.number("c") ?? 1)
    case .openTab: line?.append(exactly: Byte.tab)
    case .openLineBreak: line?.append(exactly: Byte.newline)
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) { line?.append(bytes) }

  mutating func end(_ tag: Tag) {
    depth -= 1
    switch tag {
    case .openParagraph, .openHeading:
      if let line, let region { lines[region, default: []].append(line.ended) }
      line = nil
    case .openDeletion: isDeletion = false
    default: break
    }
  }
}

extension FlowingLine {
  /// The text with the space that it ends in, if any.
  fileprivate var ended: [UInt8] {
    var line = self
    line.append(exactly: Byte.space, count: 0)
    return line.text
  }
}
