import Store

/// What an import did.
struct ImportReport: Sendable {
  /// A file or folder that gave nothing.
  struct Failure: Sendable {
    let path: String
    let message: String
  }

  private static let mostVanished = 10

  var added = 0
  var unchanged = 0
  var changed = 0
  var byteCount = 0
  var failures: [Failure] = []
  /// Files that a manifest names and that are not there.
  var missing: [String] = []
  /// Files in the index that are gone from the disk.
  var vanished: [String] = []
  var removesVanished = false

  var stored: Int { added + changed }

  /// Adds what came of some of the files.
  mutating func add(_ part: ImportReport) {
    added += part.added
    unchanged += part.unchanged
    changed += part.changed
    byteCount += part.byteCount
    failures += part.failures
  }

  /// The counts on one line, then the index's totals.
  func text(_ totals: Status.Totals, _ texts: Texts) -> String {
    let total = added + unchanged + changed + failures.count
    let counts = [
      added > 0 ? texts.added(added) : nil,
      unchanged > 0 ? texts.unchanged(unchanged) : nil,
      changed > 0 ? texts.changed(changed) : nil,
      failures.isEmpty ? nil : texts.errors(failures.count),
    ]
    let list = counts.compactMap(\.self).joined(separator: " · ")
    return "\(texts.files(total))\(list.isEmpty ? "" : ": \(list)")\n\(texts.indexHolds(totals))\n"
  }

  /// Each failure on a line, and the vanished files: what belongs on standard error.
  func warnings(_ texts: Texts) -> String {
    let width = min(48, failures.map(\.path.count).max() ?? 0)
    var lines = failures.map { "  \(texts.error)  \($0.path.padded(to: width))  \($0.message)" }
    lines += missing.map { "  \(texts.warning)  \(texts.missing($0))" }
    if !vanished.isEmpty {
      lines.append(texts.vanished(vanished.count, removed: removesVanished))
      lines += vanished.prefix(ImportReport.mostVanished).map { "  \($0)" }
      let more = vanished.count - ImportReport.mostVanished
      if more > 0 { lines.append("  \(texts.more(more))") }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
