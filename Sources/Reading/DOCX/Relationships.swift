/// What a part of a package says about where other parts are.
struct Relationships: XMLHandler {
  private var targets: [String: String] = [:]
  private var targetsByID: [String: String] = [:]
  /// The folder that targets are relative to, with its slash; empty at the root.
  private let folder: String

  /// The relationships of the part at `path`, or of the whole package when it is empty.
  init(folder: String = "") { self.folder = folder }

  /// The path of the part whose relationship type ends in `type`; `nil` when there is none.
  subscript(type: String) -> String? { targets[type] }

  /// The path of the part that the relationship `id` leads to; `nil` when there is none.
  func target(_ id: String) -> String? { targetsByID[id] }

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    guard tag == .relationship, attributes["TargetMode"] != "External",
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    let name = type.split(separator: "/").last.map { String($0) } ?? type
    if targets[name] == nil { targets[name] = path(of: target) }
    if let id = attributes["Id"] { targetsByID[id] = path(of: target) }
  }

  private func path(of target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// Where the relationships of the part at `path` stand: `word/_rels/document.xml.rels`.
  static func path(for path: String) -> (folder: String, path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return (folder, folder + "_rels/" + (parts.last ?? "") + ".rels")
  }
}
