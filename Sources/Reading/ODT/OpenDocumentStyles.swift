/// What the styles of an OpenDocument text say about what uses them.
///
/// Source: OpenDocument 1.3, part 3, chapters 16 and 19.
struct OpenDocumentStyles: XMLHandler {
  fileprivate struct Style {
    var name = ""
    var parent: String?
    var outlineLevel: Int?
    var isHidden: Bool?
    var breaksPage: Bool?
  }

  /// Styles inherit from one another, but not in circles and not without end.
  private static let longestChain = 20
  /// Markers are a few characters; longer ones would only fill memory.
  private static let longestMarker = 64

  /// By family and name.
  private var styles: [String: Style] = [:]
  /// The levels of lists, by the name of the style and the level, from 0.
  private(set) var lists: [String: [Int: OpenDocumentLevel]] = [:]
  /// The name under which the levels of headings are kept.
  static let outline = "\0outline"

  private var openStyle: String?
  private var openList: String?

  // MARK: Reading

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .openStyle: startStyle(attributes)
    case .openTextProperties:
      if let display = attributes["display"] { change { $0.isHidden = display == "none" } }
    case .openParagraphProperties:
      if let position = attributes["break-before"] { change { $0.breaksPage = position == "page" } }
    case .openListStyle: openList = attributes["name"]
    case .openOutlineStyle: openList = Self.outline
    case .openNumberLevel, .openOutlineLevel: addLevel(attributes, isBullet: false)
    case .openBulletLevel: addLevel(attributes, isBullet: true)
    default: break
    }
  }

  mutating func end(_ tag: Tag) {
    if tag == .openStyle { openStyle = nil }
  }

  private mutating func startStyle(_ attributes: XMLAttributes) {
    guard let name = attributes["name"] else { return }
    var style = Style(name: attributes["display-name"] ?? name)
    let family = attributes["family"] ?? ""
    style.parent = attributes["parent-style-name"].map { family + "\0" + $0 }
    style.outlineLevel = attributes.number("default-outline-level")
    if let page = attributes["master-page-name"], !page.isEmpty { style.breaksPage = true }
    openStyle = family + "\0" + name
    styles[family + "\0" + name] = style
  }

  private mutating func change(_ body: (inout Style) -> Void) {
    guard let openStyle, var style = styles[openStyle] else { return }
    body(&style)
    styles[openStyle] = style
  }

  private mutating func addLevel(_ attributes: XMLAttributes, isBullet: Bool) {
    guard let openList, let number = attributes.number("level"), 1...10 ~= number else { return }
    func part(_ name: StaticString) -> [UInt8] {
      Array((attributes[name] ?? "").utf8.prefix(Self.longestMarker))
    }
    let format = attributes["num-format"] ?? ""
    lists[openList, default: [:]][number - 1] = OpenDocumentLevel(
      prefix: part("num-prefix"), suffix: part("num-suffix"),
      format: isBullet ? .bullet : NumberFormat(openDocument: format),
      bullet: isBullet ? part("bullet-char") : [],
      start: attributes.number("start-value") ?? 1,
      shownLevels: attributes.number("display-levels") ?? 1)
  }

  // MARK: Asking

  /// Whether text of the style `name` is not shown.
  func hides(_ family: String, _ name: String?) -> Bool {
    inherited(\.isHidden, family, name) ?? false
  }

  /// Whether a page begins before a paragraph of the style `name`.
  func breaksPage(_ name: String?) -> Bool {
    // A page begins where the style itself says so, not where its parent does.
    name.flatMap { styles["paragraph\0" + $0]?.breaksPage } ?? false
  }

  /// The level of heading that the paragraph style `name` makes; `nil` when it makes none.
  func headingLevel(_ name: String?) -> UInt8? {
    if let level = inherited(\.outlineLevel, "paragraph", name) {
      return 1...9 ~= level ? UInt8(level) : nil
    }
    return inherited(\.namedLevel, "paragraph", name)
  }

  private func inherited<Value>(
    _ property: KeyPath<Style, Value?>, _ family: String, _ name: String?
  ) -> Value? {
    guard let name else { return nil }
    var key = family + "\0" + name
    for _ in 0..<Self.longestChain {
      guard let style = styles[key] else { return nil }
      if let value = style[keyPath: property] { return value }
      guard let parent = style.parent else { return nil }
      key = parent
    }
    return nil
  }
}

extension OpenDocumentStyles.Style {
  fileprivate var namedLevel: UInt8? {
    StylesReader.headingLevel(named: name.replacing("_20_", with: ""))
  }
}

/// How one level of a list looks.
struct OpenDocumentLevel {
  var prefix: [UInt8]
  var suffix: [UInt8]
  var format: NumberFormat
  var bullet: [UInt8]
  var start: Int
  /// How many levels' numbers the marker shows, its own included.
  var shownLevels: Int
}

extension NumberFormat {
  /// The format that OpenDocument calls `name`.
  init(openDocument name: String) {
    switch name {
    case "": self = .none
    case "a": self = .lowerLetter
    case "A": self = .upperLetter
    case "i": self = .lowerRoman
    case "I": self = .upperRoman
    default: self = .decimal
    }
  }
}
