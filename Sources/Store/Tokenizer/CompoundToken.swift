/// What stands in the full text for a compound, at the place of its word: each of its parts, and each
/// two that follow one another.
///
/// `grundskolorna` is in the index as its own stem, as the parts *grund* and *skol*, and as the pair of
/// both. A pair finds the compounds with these two parts in one list of places; to find them by their
/// parts would need those of two words, which stand in a hundred times as many passages.
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

  /// The pairs of a compound of these parts, in order.
  static func pairs(of parts: [[UInt8]]) -> [[UInt8]] {
    zip(parts, parts.dropFirst()).map { pair($0, $1) }
  }
}
