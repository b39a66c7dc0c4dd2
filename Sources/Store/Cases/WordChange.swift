/// A stretch of words that two texts share, or that one has and the other has not.
public struct WordChange: Hashable, Sendable {
  /// Whose words they are.
  public enum Kind: String, Hashable, Sendable {
    /// Both have them.
    case kept
    /// Only the first has them.
    case removed
    /// Only the second has them.
    case added
  }

  /// Whose words they are.
  public let kind: Kind
  /// The words, one space between them.
  public let words: String

  /// What becomes of `first` to give `second`, in order; case and punctuation do not count.
  ///
  /// The longest common row of words is kept. Costs the product of both lengths.
  static func changes(from first: String, to second: String) -> [WordChange] {
    let (old, new) = (words(of: first), words(of: second))
    let lengths = commonLengths(old.map(bare), new.map(bare))
    var changes: [WordChange] = []
    func add(_ kind: Kind, _ word: String) {
      if let last = changes.last, last.kind == kind {
        changes[changes.count - 1] = WordChange(kind: kind, words: "\(last.words) \(word)")
      } else {
        changes.append(WordChange(kind: kind, words: word))
      }
    }
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, bare(old[row]) == bare(new[column]) {
        add(.kept, new[column])
        row += 1
        column += 1
      } else if column >= new.count
        || row < old.count && lengths[row + 1][column] >= lengths[row][column + 1]
      {
        add(.removed, old[row])
        row += 1
      } else {
        add(.added, new[column])
        column += 1
      }
    }
    return changes
  }

  private static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).prefix(400).map(String.init)
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// How many words are common to what follows each place in both lists.
  private static func commonLengths(_ old: [String], _ new: [String]) -> [[Int]] {
    var lengths = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row][column] =
          old[row] == new[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }
}
