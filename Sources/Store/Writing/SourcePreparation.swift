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
  private let benches = Mutex<[Bench]>([])

  /// What a task works with.
  ///
  /// `@unchecked`, for it may go from task to task, but is used by one at a time.
  private final class Bench: @unchecked Sendable {
    let rows = RowGathering()
    let words: PostingRecorder
    let likeness: LikenessRecorder

    init(_ lexicon: Lexicon?) {
      let cutter = TokenCutter(lexicon)
      words = PostingRecorder(cutter)
      likeness = LikenessRecorder(cutter.numbering)
    }
  }

  /// With the lexicon that the index holds; without one compounds are not taken apart.
  init(_ lexicon: Lexicon?, sum: String?) {
    self.lexicon = lexicon
    self.sum = sum
  }

  /// What a file says, ready for ``Archive/store(_:)``.
  public func prepared(
    _ extraction: Extraction, of source: Source, text: SourceText
  ) -> PreparedSource {
    let bench = benches.withLock { $0.popLast() } ?? Bench(lexicon)
    defer { benches.withLock { $0.append(bench) } }
    let recorder = RowRecorder(text, bench.rows, bench.words, bench.likeness)
    SourceRecorder(recorder).record(extraction, of: source)
    return PreparedSource(
      path: source.path, sha256: source.sha256, told: source.told, text: text.bytes,
      rows: recorder.take(), lexicon: sum)
  }
}
