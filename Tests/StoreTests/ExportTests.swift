import Reading
import Synchronization
import Testing

@testable import Papers
@testable import Store

/// The files of an export as they come.
final class ExportedFiles: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])

  static func of(_ archive: Archive, _ language: Language = .swedish) async throws
    -> ExportedFiles
  {
    let files = ExportedFiles()
    try await archive.export(language) { piece in
      files.files.withLock { $0[piece.file, default: []] += piece.bytes }
      return true
    }
    return files
  }

  var names: Set<String> { files.withLock { Set($0.keys) } }

  func lines(of name: String) -> [String] {
    let bytes = files.withLock { $0[name] ?? [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The files put together again from `documents.ndjson`.
  func papers() throws -> [ExportedFile] {
    var groups: [[ExportedPaper]] = []
    for line in lines(of: Export.documents) {
      let paper = try ExportedPaper(reading: JSONReader.value(in: Array(line.utf8)))
      if paper.text != nil { groups.append([]) }
      groups[groups.count - 1].append(paper)
    }
    return try groups.map { try #require(ExportedFile(joining: $0)) }
  }
}

@Suite struct ExportTests {
  /// Every row of every table, as text.
  private func rows(of archive: Archive) async throws -> [String: [String]] {
    try await archive.file.read { connection in
      let tables = try connection.command(
        """
        SELECT m.name, group_concat(quote(c.name), ', ') FROM sqlite_master AS m, pragma_table_info(m.name) AS c
        WHERE m.type = 'table' AND m.name NOT GLOB 'search*' AND m.name NOT GLOB 'personSearch*'
          AND m.name NOT GLOB 'likeness*'
        GROUP BY m.name
        """
      ).all { $0.text(0) }
      var rows: [String: [String]] = [:]
      for table in tables {
        let names = try connection.prepare("SELECT name FROM pragma_table_info(?)")
          .all([.text(table)]) { "quote(\"\($0.text(0))\")" }
        rows[table] = try connection.prepare(
          "SELECT \(names.joined(separator: " || ' ' || ")) FROM \(table)"
        ).all { $0.text(0) }
      }
      return rows
    }
  }

  private func copy(of archive: Archive, in folder: TemporaryFolder) async throws -> Archive {
    let copy = try await Archive(path: folder.file("other.sqlite"), access: .write)
    for file in try await ExportedFiles.of(archive).papers() {
      _ = try await copy.store(file.extraction, of: file.source, text: file.text)
    }
    return copy
  }

  @Test func whatIsImportedAgainIsTheSame() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let copy = try await copy(of: archive, in: folder)
    let (before, after) = (try await rows(of: archive), try await rows(of: copy))
    #expect(before.count > 20)
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    for typed in ["fältassistent skola", "parti:M", "belopp:>500000", "röst:\"Gun Holm\""] {
      let query = try Query(parsing: typed)
      let left = try await archive.search(query, limit: 20)
      #expect(try await copy.search(query, limit: 20) == left, "\(typed)")
    }
  }

  @Test func everyTableIsThereAndExplained() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let files = try await ExportedFiles.of(archive)
    #expect(files.names == Set(ExportTable.all.map(\.file) + ["README.md", Export.documents]))
    let page = files.lines(of: "README.md").joined(separator: "\n")
    for table in ExportTable.all {
      #expect(page.contains("## \(table.file)\n"))
      #expect(files.lines(of: table.file).first == table.columns.joined(separator: ","))
      for column in table.columns { #expect(ExportColumn.meanings[column] != nil, "\(column)") }
    }
    withExtendedLifetime(folder) {}
  }

  @Test func tablesHoldWhatThePapersSay() async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let files = try await ExportedFiles.of(archive)
    let clauses = files.lines(of: "clauses.csv")
    #expect(clauses.count == 4)
    #expect(clauses[1].hasPrefix("4f2a010000000000#1/§98.1,4f2a010000000000#1/§98,Granåsa,"))
    #expect(files.lines(of: "yrkanden.csv")[1].contains(",approve,,1,,Anna Åberg (M),,M,"))
    #expect(files.lines(of: "ballots.csv").count == 3)
    #expect(files.lines(of: "reservations.csv")[1].contains("Anna Åberg (M); Bo Ek (KD)"))
    let sums = files.lines(of: "amounts.csv").dropFirst()
    #expect(sums.count == 4)
    #expect(sums.allSatisfy { $0.contains(",750000,,SEK,") || $0.contains(",1500000,,SEK,") })
    withExtendedLifetime(folder) {}
  }

  @Test func quotesWhatNeedsIt() {
    #expect(CSV.line(["a", "b,c", "d\"e", "f\ng", ""]) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\n")
  }

  @Test(arguments: [
    "{}", "{\"source\":{}}", "{\"kind\":\"minutes\",\"range\":[3,1]}",
    "{\"kind\":\"protokoll\",\"range\":[0,1],\"source\":{\"path\":\"a\"}}",
  ])
  func refusesWhatIsNoPaper(line: String) throws {
    let value = try JSONReader.value(in: Array(line.utf8))
    #expect(throws: FieldError.self) { try ExportedPaper(reading: value) }
  }

  @Test(arguments: [("750000", 75_000_000), ("-0.6", -60), ("21.45", 2145)])
  func readsPlainMoney(text: String, hundredths: Int) {
    #expect(Money(plain: text) == Money(hundredths: hundredths))
    #expect(Money(plain: text)?.description == text)
  }
}
