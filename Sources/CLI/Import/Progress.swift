import Reading

/// A line on standard error that tells how far a run has come; only on a terminal.
struct Progress {
  private static let barWidth = 30

  private let name: String
  private let total: Int
  private let isShown = Terminal.showsProgress
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var done = 0

  init(_ name: String, total: Int) {
    self.name = name
    self.total = total
  }

  /// One more file is done; `byteCount` is the size of all so far.
  mutating func advance(to byteCount: Int) {
    done += 1
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100), done < total { return }
    last = now
    guard isShown else { return }
    StandardError.write("\r\(line(byteCount, elapsed: now - start))\u{1B}[K")
  }

  /// Takes the line away.
  func clear() {
    if last != nil { Self.clearAnnouncement() }
  }

  /// Says what goes on where nothing can be counted, until ``clearAnnouncement()``.
  static func announce(_ text: String) {
    if Terminal.showsProgress { StandardError.write("\r\(text)\u{1B}[K") }
  }

  /// Takes away what was announced.
  static func clearAnnouncement() {
    if Terminal.showsProgress { StandardError.write("\r\u{1B}[K") }
  }

  private func line(_ byteCount: Int, elapsed: Duration) -> String {
    let texts = Texts.current
    let seconds = Int(elapsed / .seconds(1))
    let left = seconds >= 2 ? seconds * (total - done) / max(1, done) : nil
    let numbers = texts.progress(
      done: done, of: total, megabytes: byteCount / 1_000_000, secondsLeft: left)
    let title = texts.reading(name)
    let width = Terminal.currentWidth - title.count - numbers.count - 6
    guard width >= 5 else { return numbers }
    return "\(title)  \(bar(min(Progress.barWidth, width)))  \(numbers)"
  }

  private func bar(_ width: Int) -> String {
    let filled = total == 0 ? width : width * done / total
    guard filled < width else { return String(repeating: "━", count: width) }
    return String(repeating: "━", count: filled) + "╸"
      + String(repeating: "─", count: width - filled - 1)
  }
}
