internal import Papers
internal import Reading

/// Notes the rows of one file, in the order in which they are put into the tables.
///
/// Keys are drawn in the order of the text: full text rows must come in rising order to be cheap.
final class RowRecorder {
  let text: SourceText
  private let rows: RowGathering
  private var likenessKeys = KeyedRows()
  private let words: PostingRecorder
  private let likeness: LikenessRecorder
  private var lastOffset = 0
  private var facts = FactBytes()

  init(
    _ text: SourceText, _ rows: RowGathering, _ words: PostingRecorder,
    _ likeness: LikenessRecorder
  ) {
    self.text = text
    self.rows = rows
    self.words = words
    self.likeness = likeness
  }

  /// All that was noted of the file.
  func take() -> SourceRows {
    var rows = rows.take()
    rows.postings = words.take()
    rows.likeness = FileLikeness(counts: likeness.takeCounts(), keys: likenessKeys)
    return rows
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

  /// Notes the words of a passage for the full text, and what is known of it.
  func index(
    _ key: FileKey, as kind: PassageFact.Kind, outcome: Outcome?, title: String? = nil,
    clause: String? = nil, text: ArraySlice<UInt8>? = nil
  ) {
    let sizes = unsafe text.withBuffer {
      unsafe words.add(key, title: title, clause: clause, text: $0)
    }
    rows.add(.searchSize, [.key(key), .sizes(sizes)])
    let count = sizes[0] + sizes[1] + sizes[2]
    // The file has the first key.
    facts.set(PassageFact(kind, outcome: outcome, wordCount: count), at: key.offset - 1)
  }

  /// Notes what is known of all passages indexed so far; `source` is the file's key.
  func recordFacts(source: FileKey) {
    rows.add(.passageFacts, [.key(source), .bytes(facts.bytes)])
  }

  /// Notes what clauses that are alike find this one by; a cited one is counted alone.
  func compare(_ key: FileKey, clause text: String, isCited: Bool) {
    if likeness.read(clause: text, isCited: isCited) { likenessKeys.add(key, likeness.keys) }
  }

  /// Notes what a draft finds the title of an item by.
  func compare(_ key: FileKey, title: String) {
    if likeness.read(title: title) { likenessKeys.add(key, likeness.keys) }
  }
}

extension ArraySlice<UInt8>? {
  /// Calls `body` with the bytes, or with `nil`.
  fileprivate func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result {
    guard let self else { return body(nil) }
    return unsafe self.withUnsafeBufferPointer { unsafe body($0) }
  }
}
