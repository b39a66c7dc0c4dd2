internal import Papers

/// What one file says, made ready for the index away from it: see ``SourcePreparation``.
public struct PreparedSource: Sendable {
  let path: String
  let sha256: String
  let told: Source.Told
  /// The normalised text.
  let text: [UInt8]
  let rows: SourceRows
  /// SHA-256 of the lexicon that took the compounds apart; `nil` when there was none.
  let lexicon: String?

  /// How much normalised text it holds, in bytes.
  public var textCount: Int { text.count }
}
