/// What the styles of a paper say about the paragraphs that use them.
struct Styles {
  /// A style with what it inherits.
  struct Style {
    /// The level of the heading, from 1; `nil` when the style is no heading.
    var headingLevel: UInt8?
    /// The list that paragraphs of the style belong to.
    var listID: Int?
    var listLevel: Int?
    /// Whether text of the style is not shown.
    var isHidden = false
  }

  private var styles: [String: Style] = [:]

  init() {}

  fileprivate init(_ styles: [String: Style]) { self.styles = styles }

  /// What is known of the style `id`; without a definition its name may tell that it is a heading.
  subscript(id: String) -> Style {
    styles[id] ?? Style(headingLevel: StylesReader.headingLevel(named: id))
  }
}

/// Reads `styles.xml`.
struct StylesReader: XMLHandler {
  private struct Definition {
    var name = ""
    var parent: String?
    var outlineLevel: Int?
    var listID: Int?
    var listLevel: Int?
    var isHidden: Bool?
  }

  /// Styles inherit from one another, but not in circles and not without end.
  private static let longestChain = 20

  /// Without the styles of tables, which are most of the bytes of many papers.
  static func relevant(_ bytes: [UInt8]) -> [UInt8] {
    var relevant: [UInt8] = []
    var kept = 0
    var position = 0
    while let start = bytes.offset(of: styleStart, from: position),
      let tagEnd = bytes.offset(of: UInt8(ascii: ">"), from: start),
      let end = bytes.offset(of: styleEnd, from: start)
    {
      position = end + styleEnd.count
      let tag = bytes[start..<tagEnd]
      guard tag.last != UInt8(ascii: "/"), tag.holds(ofTable) else {
        position = tagEnd
        continue
      }
      relevant += bytes[kept..<start]
      kept = position
    }
    return kept == 0 ? bytes : relevant + bytes[kept...]
  }

  private static let styleStart = Array("<w:style ".utf8)
  private static let styleEnd = Array("</w:style>".utf8)
  private static let ofTable = Array(#"w:type="table""#.utf8)

  private var definitions: [String: Definition] = [:]
  private var id: String?
  private var current = Definition()

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .style:
      id = attributes["styleId"]
      current = Definition()
    case .name: current.name = attributes["val"] ?? ""
    case .basedOn: current.parent = attributes["val"]
    case .outlineLevel: current.outlineLevel = attributes.number("val")
    case .listID: current.listID = attributes.number("val")
    case .listLevel: current.listLevel = attributes.number("val")
    case .hidden: current.isHidden = attributes.isOn
    default: break
    }
  }

  mutating func end(_ tag: Tag) {
    guard tag == .style, let id else { return }
    definitions[id] = current
    self.id = nil
  }

  /// The styles with what they inherit.
  var styles: Styles {
    Styles(
      definitions.mapValues { definition in
        Styles.Style(
          headingLevel: headingLevel(of: definition),
          listID: inherited(by: definition) { $0.listID },
          listLevel: inherited(by: definition) { $0.listLevel },
          isHidden: inherited(by: definition) { $0.isHidden } ?? false)
      })
  }

  private func headingLevel(of definition: Definition) -> UInt8? {
    if let level = inherited(by: definition, { $0.outlineLevel }) {
      return 0..<9 ~= level ? UInt8(level + 1) : nil
    }
    return Self.headingLevel(named: definition.name)
  }

  private func inherited<Value>(
    by definition: Definition, _ property: (Definition) -> Value?
  ) -> Value? {
    var definition = definition
    for _ in 0..<Self.longestChain {
      if let value = property(definition) { return value }
      guard let parent = definition.parent.flatMap({ definitions[$0] }) else { return nil }
      definition = parent
    }
    return nil
  }

  /// The level that the name of a style tells: `heading 2`, `Rubrik2`; `nil` for other names.
  static func headingLevel(named name: String) -> UInt8? {
    let name = name.lowercased().filter { $0 != " " }
    if name == "title" { return 1 }
    for word in ["heading", "rubrik"] where name.hasPrefix(word) {
      guard let level = UInt8(name.dropFirst(word.count)), 1...9 ~= level else { continue }
      return level
    }
    return nil
  }
}
