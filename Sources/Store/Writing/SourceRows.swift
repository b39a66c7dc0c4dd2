/// All that a file puts into the tables, a stretch of bytes for each table, row by row.
///
/// A row is its values. A value: its kind, then what it holds, numbers as this machine has them. Rows
/// are made beside the index and read by ``RowReader``.
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
    fileprivate(set) var bytes: [UInt8] = []
    fileprivate(set) var rowCount = 0
    /// How many values each row has.
    fileprivate(set) var columnCount = 0
  }

  /// In the order of ``Destination``.
  private var tables = Array(repeating: Table(), count: Destination.allCases.count)
  /// What goes into the full text.
  var postings = Postings()
  /// What clauses that are alike are found by.
  var likeness = FileLikeness()
  /// The names that rows point at, in the order in which they come.
  private(set) var names: [SharedName] = []
  private var namePlaces: [SharedName: UInt32] = [:]

  subscript(_ destination: Destination) -> Table { tables[Int(destination.rawValue)] }

  /// Adds a row with a value for every column.
  mutating func add<let count: Int>(
    _ destination: Destination, _ values: InlineArray<count, RowValue>
  ) {
    let place = Int(destination.rawValue)
    tables[place].rowCount += 1
    tables[place].columnCount = count
    for index in values.indices { append(values[index], at: place) }
  }

  private mutating func append(_ value: RowValue, at table: Int) {
    switch value {
    case .null: tables[table].bytes.append(Kind.null.rawValue)
    case .integer(let integer): tables[table].append(.integer, Int64(integer))
    case .key(let key): tables[table].append(.key, UInt32(key.offset))
    case .text(var text):
      tables[table].append(.text, UInt32(text.utf8.count))
      text.withUTF8 { unsafe tables[table].bytes.append(contentsOf: $0) }
    case .bytes(let value):
      tables[table].append(.bytes, UInt32(value.count))
      tables[table].bytes.append(contentsOf: value)
    case .name(let name): tables[table].append(.name, place(of: name))
    case .sourceText: tables[table].bytes.append(Kind.sourceText.rawValue)
    }
  }

  private mutating func place(of name: SharedName) -> UInt32 {
    if let place = namePlaces[name] { return place }
    let place = UInt32(names.count)
    names.append(name)
    namePlaces[name] = place
    return place
  }
}

extension SourceRows.Table {
  /// Writes the kind of a value and a number.
  fileprivate mutating func append<Number: FixedWidthInteger>(
    _ kind: SourceRows.Kind, _ number: Number
  ) {
    bytes.append(kind.rawValue)
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }
}

/// A name that many rows share, and the table that numbers it.
struct SharedName: Hashable, Sendable {
  enum Table {
    case municipality, body, person
  }

  let table: Table
  let text: String
}

/// A key of the sequence, counted from the last that the index held before the file was stored.
struct FileKey: Hashable, Sendable {
  let offset: Int
}
