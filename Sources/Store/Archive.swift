public import Papers
public import Reading

/// The index: one SQLite file that holds what the papers say.
public final class Archive: Sendable {
  /// What may be done with an open archive.
  public enum Access: Hashable, Sendable {
    /// Asks only; the file must exist.
    case read
    /// Creates the file when missing and brings an older schema up to date.
    case write
  }

  /// Opens the index at `path`.
  public init(path: String, access: Access) async throws(ArchiveError) {
    preconditionFailure("to be written")
  }

  /// What storing a file did.
  public enum Change: Hashable, Sendable { case added, unchanged, replaced }

  /// The files that the index holds: path → SHA-256 (64 hexadecimal digits).
  public func sources() async throws(ArchiveError) -> [String: String] {
    preconditionFailure("to be written")
  }

  /// Stores what one file says, in one transaction; replaces what the path said before.
  @discardableResult
  public func store(
    _ extraction: Extraction, of source: Source, text: SourceText
  ) async throws(ArchiveError) -> Change {
    preconditionFailure("to be written")
  }

  /// Removes the files at `paths` and all they said.
  public func remove(paths: [String]) async throws(ArchiveError) {
    preconditionFailure("to be written")
  }

  /// Answers a query.
  public func search(_ query: Query, limit: Int) async throws(ArchiveError) -> SearchAnswer {
    preconditionFailure("to be written")
  }

  /// The document, item or clause with `id` (a unique prefix of its hexadecimal digits is enough).
  public func show(_ id: String) async throws(ArchiveError) -> Shown? {
    preconditionFailure("to be written")
  }

  /// What the index holds, all of it or the papers that `query` names.
  public func status(_ query: Query?) async throws(ArchiveError) -> Status {
    preconditionFailure("to be written")
  }

  /// Why a query found nothing: nothing matched, or nothing is held for that body and year.
  public func emptiness(of query: Query) async throws(ArchiveError) -> Emptiness {
    preconditionFailure("to be written")
  }
}
