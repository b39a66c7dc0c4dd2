/// What stands in the full text for a compound, at the place of its word: each of its parts, and each
/// two that follow one another in a longer one.
///
/// `grundskolematen` is in the index as its own stem, as the parts *grund*, *skol* and *mat*, and as the
/// pairs *grund skol* and *skol mat*. A pair finds the compounds with these two parts in one list of
/// places; to find them by their parts would need those of two words, which stand in a hundred times as
/// many passages.
enum CompoundToken {
  /// Stands before the stem of a part; no letter of any word.
  private static let partMark: UInt8 = 1
  /// Stands before each of two parts; no letter of any word.
  private static let pairMark: UInt8 = 2

  /// The stem of a part.
  static func part<Stem: Collection<UInt8>>(_ stem: Stem) -> [UInt8] { [partMark] + stem }

  /// The stems of two parts that follow one another.
  static func pair<Stem: Collection<UInt8>>(_ first: Stem, _ second: Stem) -> [UInt8] {
    [pairMark] + first + [pairMark] + second
  }

  /// The pairs of a compound of these parts, in order; `stem` is its own.
  ///
  /// What has only two parts is found by its stem, except where the stemmer left an ending that the parts
  /// have lost (*polishuset*).
  static func pairs(of parts: [[UInt8]], stem: some Collection<UInt8>) -> [[UInt8]] {
    let isPlain = parts.last.map { stem.suffix($0.count).elementsEqual($0) } ?? true
    guard parts.count > 2 || !isPlain else { return [] }
    return zip(parts, parts.dropFirst()).map { pair($0, $1) }
  }
}
