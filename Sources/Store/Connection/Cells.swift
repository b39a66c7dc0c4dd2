internal import GRDBSQLite

/// The columns of the row that a ``Command`` stands on, counted from 0; not to be kept.
@safe
struct Cells {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  /// The integer; 0 when the column is null.
  func integer(_ column: CInt) -> Int { unsafe Int(sqlite3_column_int64(handle, column)) }

  /// The number; 0 when the column is null.
  func double(_ column: CInt) -> Double { unsafe sqlite3_column_double(handle, column) }

  func isNull(_ column: CInt) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func optionalInteger(_ column: CInt) -> Int? { isNull(column) ? nil : integer(column) }

  /// The text; empty when the column is null.
  func text(_ column: CInt) -> String { optionalText(column) ?? "" }

  func optionalText(_ column: CInt) -> String? {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes; empty when the column is null.
  func bytes(_ column: CInt) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(handle, column) else { return [] }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Calls `body` with the bytes where they lie; empty when the column is null.
  func withBytes<Result>(
    _ column: CInt, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = unsafe sqlite3_column_blob(handle, column)
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    return unsafe bytes.withMemoryRebound(to: UInt8.self, body)
  }

  /// The first byte of the text; 0 when the column is null or empty.
  func firstByte(_ column: CInt) -> UInt8 {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return 0 }
    return unsafe start[0]
  }

  /// The name as one of an enum's cases; `nil` when the column is null.
  func name<Name: RawRepresentable<String>>(_ column: CInt) -> Name? {
    optionalText(column).flatMap(Name.init(rawValue:))
  }
}
