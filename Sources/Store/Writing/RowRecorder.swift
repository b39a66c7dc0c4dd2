internal import Papers
internal import Reading

/// Notes the rows of one file, in the order in which they are put into the tables.
///
/// Keys are drawn in the order of the text: full text rows must come in rising order to be cheap.
final class RowRecorder {
  let text: SourceText
  private(set) var rows: SourceRows
  private let cutter: TokenCutter
  private var lastOffset = 0
  private var clause = NumberedClause()
  private var keys: [UInt8] = []
  private var facts = FactBytes()

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

  /// Notes the words of a passage for the full text, and what is known of it.
  func index(
    _ key: FileKey, as kind: PassageFact.Kind, outcome: Outcome?, title: String? = nil,
    clause: String? = nil, text: ArraySlice<UInt8>? = nil
  ) {
    let count = rows.addWords(key, title: title, clause: clause, text: text, cutter)
    let fact = PassageFact(kind, outcome: outcome, wordCount: count)
    // The file has the first key.
    facts.set(fact, at: key.offset - 1)
  }

  /// Notes what is known of all passages indexed so far; `source` is the file's key.
  func recordFacts(source: FileKey) {
    rows.addFacts(source, facts.bytes)
  }

  /// Notes what clauses that are alike find this one by; a cited one is counted alone.
  func compare(_ key: FileKey, clause text: String, isCited: Bool) {
    rows.likeness.clauses += 1
    guard !isCited else { return }
    cutter.numbering.read(text, into: &clause)
    guard clause.writeKeys(to: &keys) else { return }
    for stem in clause.telling { rows.likeness.stems[stem, default: 0] += 1 }
    rows.addKeys(key, keys)
  }

  /// Notes what a draft finds the title of an item by.
  func compare(_ key: FileKey, title: String) {
    cutter.numbering.read(title, into: &clause)
    if clause.writeTitleKeys(to: &keys) { rows.addKeys(key, keys) }
  }
}
