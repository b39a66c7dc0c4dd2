/// Something odd that did not stop the reading.
///
/// Extraction never fails: what cannot be read becomes a diagnostic beside the result.
public struct Diagnostic: Hashable, Sendable {
  /// How much the reader of the result should care.
  public enum Severity: String, Hashable, Sendable {
    /// Good to know; nothing is missing.
    case note
    /// A value may be missing or doubtful.
    case warning
    /// A part of the file could not be used.
    case error
  }

  /// How much it matters.
  public let severity: Severity
  /// A stable name for programs, such as `vote.tally-mismatch`.
  public let id: String
  /// One Swedish sentence for people.
  public let message: String
  /// Where in the text; `nil` when it concerns the whole file.
  public let range: SourceRange?

  /// Makes a diagnostic; `range` is `nil` when it concerns the whole file.
  public init(_ severity: Severity, id: String, message: String, range: SourceRange? = nil) {
    self.severity = severity
    self.id = id
    self.message = message
    self.range = range
  }
}
