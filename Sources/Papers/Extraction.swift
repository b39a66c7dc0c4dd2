public import Reading

/// What one file says.
public struct Extraction: Hashable, Sendable {
  /// The version of the contract that the fields follow.
  public static let schemaVersion = 1

  /// The papers in the file, in text order; at least one unless the file is empty.
  public let documents: [Document]
  /// What was odd, in text order.
  public let diagnostics: [Diagnostic]
}
