public import Reading

/// The index as open files: a CSV table for each kind of thing, all papers as NDJSON, and a page
/// that says what the columns mean.
public enum Export {
  /// A stretch of one of the files; the pieces of a file come in order, one file after the other.
  public struct Piece: Sendable {
    /// The file's name: `clauses.csv`.
    public let file: String
    /// Whole lines.
    public let bytes: [UInt8]
  }

  /// The file that can be imported again.
  public static let documents = "documents.ndjson"

  /// Pieces are handed over when they have grown to this many bytes.
  fileprivate static let pieceSize = 1 << 18
}

extension Archive {
  /// Hands over the files of an export piece by piece, until `write` returns `false`.
  ///
  /// Everything comes from one state of the index, and never much of it is held in memory.
  public func export(
    _ language: Language, write: @escaping @Sendable (Export.Piece) -> Bool
  ) async throws(ArchiveError) {
    try await file.read { connection in
      let page = Export.Piece(
        file: "README.md", bytes: Array(DataDictionary.text(language).utf8))
      guard write(page) else { return }
      for table in ExportTable.all {
        var run = ExportRun(table.file, write)
        guard try run.table(table, connection) else { return }
      }
      var run = ExportRun(Export.documents, write)
      _ = try run.documents(connection)
    }
  }
}

/// Writes one file of an export.
private struct ExportRun {
  private let file: String
  private let write: (Export.Piece) -> Bool
  private var bytes: [UInt8] = []

  init(_ file: String, _ write: @escaping (Export.Piece) -> Bool) {
    self.file = file
    self.write = write
  }

  /// Writes the header and a line for each row; whether to go on.
  mutating func table(_ table: ExportTable, _ connection: Connection) throws -> Bool {
    bytes += Array(CSV.line(table.columns).utf8)
    let count = CInt(table.columns.count)
    var goesOn = true
    try connection.prepare(table.sql).forEach { cells in
      goesOn = add(CSV.line((0..<count).map(cells.text)).utf8)
      return goesOn
    }
    return goesOn && finish()
  }

  /// Writes a line for each paper; whether to go on.
  mutating func documents(_ connection: Connection) throws -> Bool {
    let lines = DocumentLines(connection)
    let keys = try connection.command("SELECT key FROM document ORDER BY key").all { $0.integer(0) }
    for key in keys {
      guard add(try lines.line(of: key)) else { return false }
    }
    return finish()
  }

  private mutating func add(_ line: some Collection<UInt8>) -> Bool {
    bytes.append(contentsOf: line)
    return bytes.count < Export.pieceSize || finish()
  }

  private mutating func finish() -> Bool {
    let piece = Export.Piece(file: file, bytes: bytes)
    bytes = []
    return write(piece)
  }
}
