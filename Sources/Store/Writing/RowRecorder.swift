internal import Reading

/// Notes the rows of one file, in the order in which they are put into the tables.
///
/// Keys are drawn in the order of the text: full text rows must come in rising order to be cheap.
final class RowRecorder {
  let text: SourceText
  private(set) var rows: SourceRows
  private let cutter: TokenCutter
  private var lastOffset = 0

  init(_ text: SourceText, _ cutter: TokenCutter) {
    self.text = text
    self.cutter = cutter
    rows = SourceRows(ofText: text.bytes.count)
  }

  /// The next key of the sequence.
  func drawKey() -> FileKey {
    lastOffset += 1
    return latestKey
  }

  /// The key drawn last.
  var latestKey: FileKey { FileKey(offset: lastOffset) }

  /// Notes a row with a value for every column.
  func insert<let count: Int>(
    _ destination: SourceRows.Destination, _ values: InlineArray<count, RowValue>
  ) {
    rows.add(destination, values)
  }

  /// Notes the words of a passage for the full text.
  func index(
    _ key: FileKey, title: String? = nil, clause: String? = nil, text: ArraySlice<UInt8>? = nil
  ) {
    rows.addWords(key, title: title, clause: clause, text: text, cutter)
  }
}
