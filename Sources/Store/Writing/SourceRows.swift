internal import Glibc

/// All that a file puts into the tables, a stretch of bytes for each table, row by row.
///
/// A row is its values. A value: its kind, then what it holds, numbers as this machine has them. Rows
/// are made beside the index by ``RowGathering`` and read by ``RowReader``.
struct SourceRows: Sendable {
  /// The tables that rows are put into.
  enum Destination: UInt8, CaseIterable {
    case source, told, diagnostic, document, attendance, item, clause, clauseChild, yrkande, vote
    case reservation, statement, mention, partyMention, memberProposal, amount
    case earlierDecision, caseNumber, supportingDocument, recipient, passage
    case passageFacts
    /// How many words each column of a row of the full text has.
    case searchSize
    /// Not a row: the code of a municipality that has one, by its name.
    case municipalityCode
  }

  /// What the first byte of a value says.
  enum Kind: UInt8 {
    case null, integer, key, text, bytes, name, sourceText
  }

  /// The rows of one table.
  struct Table: Sendable {
    var bytes: [UInt8] = []
    var rowCount = 0
    /// How many values each row has.
    var columnCount = 0
  }

  /// In the order of ``Destination``.
  private var tables = Array(repeating: Table(), count: Destination.allCases.count)
  /// What goes into the full text.
  var postings = Postings()
  /// What clauses that are alike are found by.
  var likeness = FileLikeness()
  /// The names that rows point at, in the order in which they come.
  let names: [SharedName]

  init(names: [SharedName]) {
    self.names = names
  }

  subscript(_ destination: Destination) -> Table {
    get { tables[Int(destination.rawValue)] }
    set { tables[Int(destination.rawValue)] = newValue }
  }
}

/// A name that many rows share, and the table that numbers it.
struct SharedName: Hashable, Sendable {
  enum Table {
    case municipality, body, person
  }

  let table: Table
  let text: String

  /// By the bytes: what Unicode has as the same is told so by ``NameKeys``.
  static func == (one: SharedName, other: SharedName) -> Bool {
    guard one.table == other.table else { return false }
    return unsafe one.withBytes { first in
      unsafe other.withBytes { second in
        guard first.count == second.count, let start = first.baseAddress,
          let other = second.baseAddress
        else { return first.isEmpty && second.isEmpty }
        return unsafe memcmp(start, other, first.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(table)
    unsafe withBytes { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = text
    return text.withUTF8 { unsafe body($0) }
  }
}

/// A key of the sequence, counted from the last that the index held before the file was stored.
struct FileKey: Hashable, Sendable {
  let offset: Int
}
