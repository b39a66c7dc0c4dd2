/// What goes into a column of a file's rows.
enum RowValue {
  case null
  case integer(Int)
  case key(FileKey)
  case text(String)
  case bytes([UInt8])
  /// How many words each column has, as bytes: ``PostingRecorder/sizes(_:)``.
  case sizes(InlineArray<3, Int>)
  /// The key of a name.
  case name(SharedName)
  /// The whole text of the file, as bytes.
  case sourceText

  init(_ integer: Int?) {
    self = integer.map(RowValue.integer) ?? .null
  }

  init(_ key: FileKey?) {
    self = key.map(RowValue.key) ?? .null
  }

  init(_ text: String?) {
    self = text.map(RowValue.text) ?? .null
  }

  init(_ claim: Bool) {
    self = .integer(claim ? 1 : 0)
  }

  init<Name: RawRepresentable<String>>(_ name: Name?) {
    self.init(name?.rawValue)
  }

  static func municipality(_ name: String?) -> RowValue { named(name, .municipality) }
  static func body(_ name: String?) -> RowValue { named(name, .body) }
  static func person(_ name: String) -> RowValue { named(name, .person) }

  private static func named(_ name: String?, _ table: SharedName.Table) -> RowValue {
    name.map { .name(SharedName(table: table, text: $0)) } ?? .null
  }
}
