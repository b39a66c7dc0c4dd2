internal import GRDB

/// The words of many clauses as numbers with their weights, to rule out likeness at once.
struct OutlineList {
  private struct Word {
    let stem: UInt32
    let start: UInt32
    let weight: Float
    let tells: Bool
  }

  private var words: [Word] = []
  /// Where the words of each clause end.
  private var ends: [Int] = []
  private var stems: [UInt64: (number: UInt32, rarity: Double)] = [:]
  /// Sums of floating point numbers may be a little off.
  private static let slack: Float = 0.001

  /// Adds a clause, whose place is how many came before it.
  mutating func append(
    _ clause: NumberedClause, weighedBy search: CandidateSearch
  ) throws(DatabaseError) {
    for word in clause.words {
      let known = try self.known(word.stem, search)
      let weight = word.tells ? word.weight * known.rarity : word.weight
      words.append(
        Word(
          stem: known.number, start: UInt32(truncatingIfNeeded: word.start),
          weight: Float(weight), tells: word.tells))
    }
    words[(ends.last ?? 0)...].sort { $0.stem < $1.stem }
    ends.append(words.count)
  }

  private mutating func known(
    _ stem: UInt64, _ search: CandidateSearch
  ) throws(DatabaseError) -> (number: UInt32, rarity: Double) {
    if let known = stems[stem] { return known }
    let made = (number: UInt32(stems.count), rarity: try search.rarity(ofStem: stem))
    stems[stem] = made
    return made
  }

  /// `false` when the clauses at two places cannot be near-identical: ``ClauseLikeness`` never finds
  /// more in common than this does, which minds neither order nor the ends of words.
  func mayBeAlike(_ left: Int, _ right: Int) -> Bool {
    let near = Float(ClauseLikeness.near) - Self.slack
    if sharedStems(left, right) >= near { return true }
    return sharedStarts(left, right) >= near + Float(ClauseLikeness.reordered)
  }

  private func range(_ place: Int) -> Range<Int> {
    (place > 0 ? ends[place - 1] : 0)..<ends[place]
  }

  /// How much of the weight of both is that of stems in both.
  private func sharedStems(_ left: Int, _ right: Int) -> Float {
    let (left, right) = (range(left), range(right))
    var (row, column) = (left.lowerBound, right.lowerBound)
    var (shared, both): (Float, Float) = (0, 0)
    while row < left.upperBound || column < right.upperBound {
      let one = row < left.upperBound ? words[row] : nil
      let other = column < right.upperBound ? words[column] : nil
      if let one, let other, one.stem == other.stem {
        shared += one.weight + other.weight
        both += one.weight + other.weight
        row += 1
        column += 1
      } else if let one, one.stem < other?.stem ?? .max {
        both += one.weight
        row += 1
      } else {
        both += other?.weight ?? 0
        column += 1
      }
    }
    return both > 0 ? shared / both : 0
  }

  /// How much of the weight of what tells something in both begins like something in the other.
  private func sharedStarts(_ left: Int, _ right: Int) -> Float {
    var (shared, both): (Float, Float) = (0, 0)
    for (one, other) in [(range(left), range(right)), (range(right), range(left))] {
      for place in one where words[place].tells {
        both += words[place].weight
        let start = words[place].start
        if other.contains(where: { words[$0].tells && words[$0].start == start }) {
          shared += words[place].weight
        }
      }
    }
    return both > 0 ? shared / both : 0
  }
}
