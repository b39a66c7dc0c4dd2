import Glibc

/// The screen, when there is one.
struct Terminal {
  /// Columns; a pipe gets enough for a path and an id beside the text.
  let width: Int
  /// Whether text may be coloured.
  let hasColor: Bool

  /// Whether answers are read on a screen.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether progress may be drawn.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  static var current: Terminal {
    Terminal(width: currentWidth, hasColor: isOutput && allowsColor)
  }

  /// No screen: for pages that are read elsewhere.
  static let plain = Terminal(width: 10_000, hasColor: false)

  static var currentWidth: Int {
    let descriptors = [STDOUT_FILENO, STDERR_FILENO]
    let width = descriptors.lazy.compactMap(columns(of:)).first
    return max(40, width ?? Environment["COLUMNS"].flatMap { Int($0) } ?? 100)
  }

  private static var allowsColor: Bool {
    Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    let status = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  func bold(_ text: String) -> String { styled(text, "1") }
  func dim(_ text: String) -> String { styled(text, "2") }
  func marked(_ text: String) -> String { styled(text, "1;33") }
  func good(_ text: String) -> String { styled(text, "32") }
  func bad(_ text: String) -> String { styled(text, "31") }

  private func styled(_ text: String, _ code: String) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
