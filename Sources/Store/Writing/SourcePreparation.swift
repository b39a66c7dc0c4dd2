public import Papers
public import Reading
internal import Synchronization

/// Makes what files say ready for an index: rows for its tables, and words cut for its full text.
///
/// Nothing is asked of the index, so that many files can be made ready at a time while others are
/// stored, which is done one at a time.
public final class SourcePreparation: Sendable {
  private let lexicon: Lexicon?
  private let sum: String?
  /// Those that no task uses just now: what they have learnt of words is not lost.
  private let cutters = Mutex<[TokenCutter]>([])

  /// With the lexicon that the index holds; without one compounds are not taken apart.
  init(_ lexicon: Lexicon?, sum: String?) {
    self.lexicon = lexicon
    self.sum = sum
  }

  /// What a file says, ready for ``Archive/store(_:)``.
  public func prepared(
    _ extraction: Extraction, of source: Source, text: SourceText
  ) -> PreparedSource {
    let cutter = cutters.withLock { $0.popLast() } ?? TokenCutter(lexicon)
    defer { cutters.withLock { $0.append(cutter) } }
    let recorder = RowRecorder(text, cutter)
    SourceRecorder(recorder).record(extraction, of: source)
    return PreparedSource(
      path: source.path, sha256: source.sha256, told: source.told, text: text.bytes,
      rows: recorder.rows, lexicon: sum)
  }
}
