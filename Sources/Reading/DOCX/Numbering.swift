/// The lists that a paper defines: how the markers of each level look.
struct Numbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// The marker with `%1` to `%9` for the numbers of the levels, as UTF-8.
    var pattern: [UInt8] = []
    /// The level, from 1, after which numbering begins anew; 0 for never, `nil` for all above.
    var restart: Int?
    /// Whether the numbers of all levels are written in digits.
    var isLegal = false
    var hasSpaceAfter = true
  }

  /// A list of paragraphs that are numbered together.
  struct List {
    var abstractID = 0
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// Levels of a list, by abstract list and level.
  fileprivate(set) var abstractLists: [Int: [Int: Level]] = [:]
  fileprivate(set) var lists: [Int: List] = [:]
  /// Abstract lists that only name a style, and the lists that define those styles.
  fileprivate var links: [Int: String] = [:]
  fileprivate var linked: [String: Int] = [:]

  /// The abstract list that holds the levels of `list`.
  func abstractID(of list: List) -> Int {
    guard let style = links[list.abstractID], let id = linked[style] else { return list.abstractID }
    return id
  }
}

/// Reads `numbering.xml`.
struct NumberingReader: XMLHandler {
  /// Patterns are a few characters; longer ones would only fill memory.
  private static let longestPattern = 64

  private(set) var numbering = Numbering()
  private var abstractID: Int?
  private var listID: Int?
  private var list = Numbering.List()
  private var levels: [Int: Numbering.Level] = [:]
  private var levelIndex = 0
  private var level = Numbering.Level()
  private var isInLevel = false

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .abstractList:
      abstractID = attributes.number("abstractNumId")
      levels = [:]
    case .list:
      listID = attributes.number("numId")
      list = Numbering.List()
      levels = [:]
    case .abstractListID: list.abstractID = attributes.number("val") ?? 0
    case .levelOverride: levelIndex = attributes.number("ilvl") ?? 0
    case .startOverride: list.starts[levelIndex] = attributes.number("val")
    case .styleLink: link(attributes["val"]) { $0.linked[$1] = $2 }
    case .listStyleLink: link(attributes["val"]) { $0.links[$2] = $1 }
    case .level:
      levelIndex = attributes.number("ilvl") ?? 0
      level = Numbering.Level()
      isInLevel = true
    default: if isInLevel { startProperty(tag, attributes) }
    }
  }

  private mutating func startProperty(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .levelStart: level.start = attributes.number("val") ?? 1
    case .levelFormat: level.format = NumberFormat(attributes["val"])
    case .levelText:
      level.pattern = Array((attributes["val"] ?? "").utf8.prefix(Self.longestPattern))
    case .levelRestart: level.restart = attributes.number("val")
    case .levelIsLegal: level.isLegal = attributes.isOn
    case .levelSuffix: level.hasSpaceAfter = attributes["val"] != "nothing"
    default: break
    }
  }

  private mutating func link(
    _ style: String?, _ store: (inout Numbering, String, Int) -> Void
  ) {
    if let style, let abstractID { store(&numbering, style, abstractID) }
  }

  mutating func end(_ tag: Tag) {
    switch tag {
    case .level:
      levels[levelIndex] = level
      isInLevel = false
    case .abstractList:
      if let abstractID { numbering.abstractLists[abstractID] = levels }
      abstractID = nil
    case .list:
      list.levels = levels
      if let listID { numbering.lists[listID] = list }
      listID = nil
    default: break
    }
  }
}
