/// All that a file puts into the tables, row by row, in one stretch of bytes.
///
/// Each row: the table, how many values, the values. A value: its kind, then what it holds, numbers
/// as this machine has them. Rows are made beside the index and read by ``RowReader``.
struct SourceRows: Sendable {
  /// The tables that rows are put into.
  enum Destination: UInt8, CaseIterable {
    case source, told, diagnostic, document, attendance, item, clause, clauseChild, yrkande, vote
    case reservation, statement, mention, partyMention, memberProposal, amount
    case earlierDecision, caseNumber, supportingDocument, recipient, passage
    /// The full text.
    case search
    /// What clauses that are alike are found by.
    case likeness
    case passageFacts
    /// Not a row: the code of a municipality that has one, by its name.
    case municipalityCode
  }

  /// What the first byte of a value says.
  enum Kind: UInt8 {
    case null, integer, key, text, bytes, name, sourceText
  }

  private(set) var bytes: [UInt8] = []
  /// How many clauses there are, and how often the stems in them occur.
  var likeness = LikenessCounts()
  /// The names that rows point at, in the order in which they come.
  private(set) var names: [SharedName] = []
  private var namePlaces: [SharedName: UInt32] = [:]

  /// Rows of a text of `count` bytes; mostly they take a little more than twice as much.
  init(ofText count: Int = 0) {
    bytes.reserveCapacity(count * 5 / 2)
  }

  /// Adds a row with a value for every column.
  mutating func add<let count: Int>(
    _ destination: Destination, _ values: InlineArray<count, RowValue>
  ) {
    begin(destination, count: count)
    for index in values.indices { append(values[index]) }
  }

  /// Adds the words of a passage, and tells how many there are; `nil` is a column without text.
  mutating func addWords(
    _ key: FileKey, title: String?, clause: String?, text: ArraySlice<UInt8>?,
    _ cutter: TokenCutter
  ) -> Int {
    begin(.search, count: 4)
    append(.key(key))
    var count = 0
    for column in [title, clause] {
      guard var column else {
        append(.null)
        continue
      }
      count += column.withUTF8 { unsafe append(wordsOf: $0, cutter) }
    }
    guard let text else {
      append(.null)
      return count
    }
    return unsafe count + text.withUnsafeBufferPointer { unsafe append(wordsOf: $0, cutter) }
  }

  /// Adds the keys of a clause or a title.
  mutating func addKeys(_ key: FileKey, _ keys: [UInt8]) {
    begin(.likeness, count: 2)
    append(.key(key))
    append(keys, as: .text)
  }

  /// Adds what is known of the passages of the file with a key.
  mutating func addFacts(_ key: FileKey, _ facts: [UInt8]) {
    begin(.passageFacts, count: 2)
    append(.key(key))
    append(facts, as: .bytes)
  }

  private mutating func append(_ value: [UInt8], as kind: Kind) {
    bytes.append(kind.rawValue)
    append(number: UInt32(value.count))
    bytes.append(contentsOf: value)
  }

  private mutating func begin(_ destination: Destination, count: Int) {
    bytes.append(destination.rawValue)
    bytes.append(UInt8(count))
  }

  private mutating func append(_ value: RowValue) {
    switch value {
    case .null: bytes.append(Kind.null.rawValue)
    case .integer(let integer):
      bytes.append(Kind.integer.rawValue)
      append(number: Int64(integer))
    case .key(let key):
      bytes.append(Kind.key.rawValue)
      append(number: UInt32(key.offset))
    case .text(var text):
      bytes.append(Kind.text.rawValue)
      append(number: UInt32(text.utf8.count))
      text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
    case .name(let name):
      bytes.append(Kind.name.rawValue)
      append(number: place(of: name))
    case .sourceText: bytes.append(Kind.sourceText.rawValue)
    }
  }

  /// How many words there are.
  private mutating func append(
    wordsOf text: UnsafeBufferPointer<UInt8>, _ cutter: TokenCutter
  ) -> Int {
    bytes.append(Kind.text.rawValue)
    let place = bytes.count
    append(number: UInt32(0))
    let words = unsafe cutter.cut(text, into: &bytes)
    var count = UInt32(bytes.count - place - 4)
    for index in 0..<4 {
      bytes[place + index] = UInt8(truncatingIfNeeded: count)
      count >>= 8
    }
    return words
  }

  private mutating func append<Number: FixedWidthInteger>(number: Number) {
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func place(of name: SharedName) -> UInt32 {
    if let place = namePlaces[name] { return place }
    let place = UInt32(names.count)
    names.append(name)
    namePlaces[name] = place
    return place
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
