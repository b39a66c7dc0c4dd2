internal import GRDB
internal import GRDBSQLite

/// One prepared SQL command, run many times with different values.
///
/// GRDB's own statements cost two to three microseconds a row; an import writes a hundred rows a
/// paper, and a search reads thousands.
@safe
final class Command {
  private let connection: OpaquePointer
  private let handle: OpaquePointer

  /// Prepares `sql` on an open connection, which must outlive the command.
  init(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) {
    var handle: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      throw unsafe Self.error(code, on: connection)
    }
    unsafe self.connection = connection
    unsafe self.handle = handle
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Runs the command to its end, without looking at rows.
  func run(_ values: [Value] = []) throws(DatabaseError) {
    try bind(values)
    defer { reset() }
    while try step() {}
  }

  /// Runs the command and calls `body` with each row, until it returns `false`.
  func forEach(
    _ values: [Value] = [], _ body: (Cells) throws(DatabaseError) -> Bool
  ) throws(DatabaseError) {
    try bind(values)
    defer { reset() }
    while try step() {
      guard try unsafe body(Cells(handle)) else { return }
    }
  }

  /// What `transform` makes of each row.
  func all<Result>(
    _ values: [Value] = [], _ transform: (Cells) throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> [Result] {
    var results: [Result] = []
    try forEach(values) { cells throws(DatabaseError) in
      results.append(try transform(cells))
      return true
    }
    return results
  }

  /// What `transform` makes of the first row; `nil` when there is none.
  func first<Result>(
    _ values: [Value] = [], _ transform: (Cells) throws(DatabaseError) -> Result
  ) throws(DatabaseError) -> Result? {
    var result: Result?
    try forEach(values) { cells throws(DatabaseError) in
      result = try transform(cells)
      return false
    }
    return result
  }

  /// Binds one value without copying it: it must stay until ``runAsBound()`` is done.
  func bind(_ value: BoundValue, at index: CInt) throws(DatabaseError) {
    let code =
      switch unsafe value {
      case .null: unsafe sqlite3_bind_null(handle, index)
      case .integer(let integer): unsafe sqlite3_bind_int64(handle, index, Int64(integer))
      case .text(let text):
        unsafe sqlite3_bind_text64(
          handle, index, text.baseAddress?.assumingMemoryBound(to: CChar.self),
          UInt64(text.count), nil, UInt8(SQLITE_UTF8))
      case .bytes(let bytes) where unsafe bytes.isEmpty:
        // Without an address SQLite would store NULL.
        unsafe sqlite3_bind_zeroblob(handle, index, 0)
      case .bytes(let bytes):
        unsafe sqlite3_bind_blob64(
          handle, index, bytes.baseAddress, UInt64(bytes.count), nil)
      }
    guard code == SQLITE_OK else { throw unsafe Self.error(code, on: connection) }
  }

  /// Runs the command with what is bound; the next run must bind every value anew.
  func runAsBound() throws(DatabaseError) {
    defer { unsafe sqlite3_reset(handle) }
    while try step() {}
  }

  private func bind(_ values: [Value]) throws(DatabaseError) {
    var index: CInt = 1
    for value in values {
      let code = bind(value, at: index)
      guard code == SQLITE_OK else { throw unsafe Self.error(code, on: connection) }
      index += 1
    }
  }

  private func bind(_ value: Value, at index: CInt) -> CInt {
    switch value {
    case .null:
      return unsafe sqlite3_bind_null(handle, index)
    case .integer(let integer):
      return unsafe sqlite3_bind_int64(handle, index, Int64(integer))
    case .text(var text):
      return text.withUTF8 { unsafe bindText($0, at: index) }
    case .bytes(let bytes):
      return unsafe bytes.withUnsafeBufferPointer { bytes in
        // Without an address SQLite would store NULL.
        bytes.isEmpty
          ? unsafe sqlite3_bind_zeroblob(handle, index, 0)
          : unsafe sqlite3_bind_blob64(
            handle, index, bytes.baseAddress, UInt64(bytes.count), Self.copied)
      }
    }
  }

  private func bindText(_ text: UnsafeBufferPointer<UInt8>, at index: CInt) -> CInt {
    guard let start = text.baseAddress else {
      return unsafe sqlite3_bind_text(handle, index, "", 0, nil)
    }
    return unsafe start.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
      unsafe sqlite3_bind_text64(
        handle, index, start, UInt64(text.count), Self.copied, UInt8(SQLITE_UTF8))
    }
  }

  /// SQLITE_TRANSIENT, which Swift cannot import.
  private static var copied: sqlite3_destructor_type {
    unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private func step() throws(DatabaseError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw unsafe Self.error(code, on: connection)
    }
  }

  private func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  private static func error(_ code: CInt, on connection: OpaquePointer) -> DatabaseError {
    let extended = unsafe sqlite3_extended_errcode(connection)
    let message = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
    return DatabaseError(
      resultCode: ResultCode(rawValue: extended & 0xFF == code & 0xFF ? extended : code),
      message: message)
  }
}
