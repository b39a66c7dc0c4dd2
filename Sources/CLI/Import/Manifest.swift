import Papers
import Reading

/// What somebody who fetched papers knows of them: `klubba.json` or `klubba.csv` beside the files.
struct Manifest {
  /// Why a manifest is not used.
  enum Trouble: Error {
    case malformed(line: Int)
    /// No field or column says which file is meant.
    case namesNoFile(line: Int)
    case noDate(String)
  }

  /// What it says of one file; `nil` is what it does not say.
  struct Entry: Hashable, Sendable {
    /// The path as written, relative to the manifest's folder.
    let file: String
    let facts: KnownFacts
    let url: String?

    /// All that it says, as one text: another text is another thing said.
    var told: String {
      let fields = [
        ("municipality", facts.municipality?.name), ("body", facts.body),
        ("date", facts.date?.description), ("url", url),
      ]
      return fields.compactMap { name, value in value.map { "\(name)=\($0)" } }
        .joined(separator: "\n")
    }
  }

  static let names = ["klubba.json", "klubba.csv"]

  let entries: [Entry]

  /// Reads the manifest called `name`.
  init(_ bytes: [UInt8], name: String) throws(Trouble) {
    let rows = name.hasSuffix(".csv") ? try CSVRows(bytes).rows : try Manifest.rows(ofJSON: bytes)
    var entries: [Entry] = []
    for (line, row) in rows { entries.append(try Manifest.entry(row, line: line)) }
    self.entries = entries
  }

  /// An array of objects; what stands where is not told, but the how manieth it is.
  private static func rows(ofJSON bytes: [UInt8]) throws(Trouble) -> [(Int, [String: String])] {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.value(in: bytes)
    } catch {
      throw .malformed(line: error.line)
    }
    guard let objects = value.elements else { throw .malformed(line: 1) }
    return objects.enumerated().map { index, object in
      var row: [String: String] = [:]
      for field in fields { row[field] = object[field]?.text }
      return (index + 1, row)
    }
  }

  private static let fields = ["file", "municipality", "body", "date", "url"]

  private static func entry(_ row: [String: String], line: Int) throws(Trouble) -> Entry {
    func value(_ field: String) -> String? {
      let words = row[field]?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let file = value("file") else { throw .namesNoFile(line: line) }
    let date = value("date")
    let day = date.flatMap { Day($0) }
    if let date, day == nil { throw .noDate(date) }
    let facts = KnownFacts(
      municipality: Municipality(typed: value("municipality")), body: value("body"), date: day)
    return Entry(file: file, facts: facts, url: value("url"))
  }
}

/// The rows of a table in CSV, by the names in its first row.
///
/// Source: RFC 4180; semicolons and tabs as Swedish spreadsheets write them.
private struct CSVRows {
  /// Each with its line, from 1.
  let rows: [(Int, [String: String])]

  init(_ bytes: [UInt8]) throws(Manifest.Trouble) {
    let text = decodedText(bytes)
    let separator = CSVRows.separator(of: text)
    var lines = CSVRows.lines(of: text, separator)
    guard !lines.isEmpty else { throw .malformed(line: 1) }
    let head = lines.removeFirst().cells.map { $0.lowercased() }
    guard head.contains("file") else { throw .namesNoFile(line: 1) }
    rows = lines.map { line in
      (line.number, Dictionary(zip(head, line.cells)) { first, _ in first })
    }
  }

  /// The one of comma, semicolon and tab that the first line has most of.
  private static func separator(of text: [UInt8]) -> UInt8 {
    let first = text.prefix { $0 != UInt8(ascii: "\n") }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { left, right in
      first.count { $0 == left } < first.count { $0 == right }
    } ?? UInt8(ascii: ",")
  }

  /// The cells of each line that is not blank; a quoted cell may hold separators and line breaks.
  private static func lines(
    of text: [UInt8], _ separator: UInt8
  ) -> [(number: Int, cells: [String])] {
    var lines: [(number: Int, cells: [String])] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var number = 1
    var start = 1
    func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    func endLine() {
      endCell()
      if cells != [""] { lines.append((start, cells)) }
      cells = []
    }
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\n") { number += 1 }
      switch byte {
      case UInt8(ascii: "\""):
        // A quotation mark within a quoted cell is doubled.
        if !isQuoted, index > 0, text[index - 1] == byte { cell.append(byte) }
        isQuoted.toggle()
      case _ where isQuoted: cell.append(byte)
      case separator: endCell()
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"):
        endLine()
        start = number
      default: cell.append(byte)
      }
    }
    endLine()
    return lines
  }
}

extension Texts {
  /// Why a manifest is not used, after its path.
  func manifest(_ trouble: Manifest.Trouble) -> String {
    switch trouble {
    case .malformed(let line):
      choose(
        "ingen lista av filer i JSON eller CSV (rad \(line)).",
        "no list of files in JSON or CSV (line \(line)).")
    case .namesNoFile(let line):
      choose(
        "post \(line) saknar nyckeln file, som säger vilken fil som menas.",
        "entry \(line) lacks the key file, which says which file is meant.")
    case .noDate(let text):
      choose(
        "”\(text)” är inget datum. Skriv till exempel 2021-05-12.",
        "“\(text)” is no date. Write 2021-05-12, for example.")
    }
  }

  func missing(_ path: String) -> String {
    choose(
      "\(path) står i förteckningen men finns inte.",
      "\(path) is in the manifest but does not exist.")
  }

  var pathLeadsOut: String {
    choose(
      "sökvägen leder ut ur arkivet, så filen läses inte.",
      "the path leads out of the archive, so the file is not read.")
  }
}
