/// Compares what somebody typed with the names that the index holds.
struct NameMatch {
  private let wanted: String
  private let isPrefix: Bool
  private let ignored: Set<String>

  /// `ignored` are lower-case words that may be there or not.
  init(_ name: String, dropping ignored: Set<String> = []) {
    self.ignored = ignored
    isPrefix = name.hasSuffix("*")
    wanted = Self.folded(name.filter { $0 != "*" }, ignored)
  }

  /// The keys of the names that are the same; when none is, of those that contain what was typed.
  func keys(in table: String, on connection: Connection) throws -> [Int] {
    guard !wanted.isEmpty else { return [] }
    let names = try connection.command("SELECT key, name FROM \(table)").all {
      (key: $0.integer(0), name: Self.folded($0.text(1), ignored))
    }
    if isPrefix { return names.filter { $0.name.hasPrefix(wanted) }.map(\.key) }
    let same = names.filter { $0.name == wanted }.map(\.key)
    return same.isEmpty ? names.filter { $0.name.contains(wanted) }.map(\.key) : same
  }

  /// In lower case, without the ignored words unless nothing else is there.
  private static func folded(_ name: String, _ ignored: Set<String>) -> String {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let kept = words.filter { !ignored.contains($0) }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }
}
