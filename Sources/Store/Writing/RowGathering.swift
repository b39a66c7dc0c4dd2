internal import Glibc

/// Gathers the rows of a file, and then of the next, in memory that is used again.
@safe
final class RowGathering {
  private struct Table {
    let bytes = GrowingBytes(capacity: 1 << 10)
    var rowCount = 0
    var columnCount = 0
  }

  /// In the order of ``SourceRows/Destination``.
  private var tables = SourceRows.Destination.allCases.map { _ in Table() }
  private var names: [SharedName] = []
  private var namePlaces: [SharedName: UInt32] = [:]

  /// Adds a row with a value for every column.
  func add<let count: Int>(
    _ destination: SourceRows.Destination, _ values: InlineArray<count, RowValue>
  ) {
    let place = Int(destination.rawValue)
    tables[place].rowCount += 1
    tables[place].columnCount = count
    let bytes = tables[place].bytes
    for index in values.indices { append(values[index], to: bytes) }
  }

  /// The rows of the file; what comes now is the next file's.
  func take() -> SourceRows {
    var rows = SourceRows(names: names)
    for destination in SourceRows.Destination.allCases {
      let place = Int(destination.rawValue)
      let table = tables[place]
      guard table.rowCount > 0 else { continue }
      rows[destination] = unsafe SourceRows.Table(
        bytes: Array(table.bytes.all), rowCount: table.rowCount, columnCount: table.columnCount)
      table.bytes.truncate()
      tables[place].rowCount = 0
    }
    names.removeAll()
    namePlaces.removeAll(keepingCapacity: true)
    return rows
  }

  private func append(_ value: RowValue, to bytes: GrowingBytes) {
    switch value {
    case .null: bytes.append(.null)
    case .integer(let integer): bytes.append(.integer, Int64(integer))
    case .key(let key): bytes.append(.key, UInt32(key.offset))
    case .text(let text): bytes.append(text)
    case .bytes(let value):
      bytes.append(.bytes, UInt32(value.count))
      bytes.reserve(value.count)
      unsafe value.withUnsafeBufferPointer { unsafe bytes.append($0) }
    case .sizes(let sizes): bytes.append(sizes)
    case .name(let name): bytes.append(.name, place(of: name))
    case .sourceText: bytes.append(.sourceText)
    }
  }

  private func place(of name: SharedName) -> UInt32 {
    if let place = namePlaces[name] { return place }
    let place = UInt32(names.count)
    names.append(name)
    namePlaces[name] = place
    return place
  }
}

extension GrowingBytes {
  /// Writes the kind of a value.
  fileprivate func append(_ kind: SourceRows.Kind) {
    reserve(1)
    append(kind.rawValue)
  }

  /// Writes the kind of a value and a number.
  fileprivate func append<Number: FixedWidthInteger & BitwiseCopyable>(
    _ kind: SourceRows.Kind, _ number: Number
  ) {
    let size = MemoryLayout<Number>.size
    reserve(1 + size)
    append(kind.rawValue)
    unsafe UnsafeMutableRawPointer(start + count)
      .storeBytes(of: number.littleEndian, as: Number.self)
    extend(by: size)
  }

  fileprivate func append(_ sizes: InlineArray<3, Int>) {
    append(.bytes, UInt32(sizes.indices.reduce(0) { $0 + Varint.size(of: sizes[$1]) }))
    reserve(sizes.count * Varint.longest)
    for column in sizes.indices { append(varint: sizes[column]) }
  }

  fileprivate func append(_ text: String) {
    append(.text, UInt32(text.utf8.count))
    reserve(text.utf8.count)
    let isWritten: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe append($0) }
    if isWritten == nil { for byte in text.utf8 { append(byte) } }
  }
}
