internal import Papers

/// What one file says, made ready for the index away from it: see ``SourcePreparation``.
public struct PreparedSource: Sendable {
  let path: String
  let sha256: String
  let told: Source.Told
  /// The normalised text.
  let text: [UInt8]
  private(set) var rows: SourceRows
  /// Whether ``rows`` have what goes into the full texts.
  private(set) var hasWords = true
  /// SHA-256 of the lexicon that took the compounds apart; `nil` when there was none.
  let lexicon: String?

  /// The same without what goes into the full texts, which is half of the memory: it is found again
  /// in the rows as they are stored.
  var withoutWords: PreparedSource {
    var file = self
    file.rows.postings = Postings()
    file.rows.likeness = FileLikeness()
    file.hasWords = false
    return file
  }

  /// How much normalised text it holds, in bytes.
  public var textCount: Int { text.count }
}
