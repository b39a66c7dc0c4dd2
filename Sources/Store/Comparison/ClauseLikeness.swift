/// How alike two clauses are.
struct ClauseLikeness {
  let relation: ClauseComparison.Relation
  /// From 0 to 1.
  let score: Double
  private let left: ClauseWords
  private let right: ClauseWords

  /// From the first to the second; made when it is asked for, since few pairs are shown.
  var difference: [ClauseComparison.Difference] {
    Alignment(left, right).difference(left, right)
  }

  /// Of the same words in the same order, counted by weight, this much makes clauses the same.
  static let near = 0.82
  /// Words in another order must be somewhat more alike.
  static let reordered = 0.04
  /// Letters of the shortest stem that may be a form of another one.
  static let shortestForm = 4
  /// So much of the shorter one must stand in the longer one.
  private static let inside = 0.9
  /// Letters of a word that is about one thing only: most are compounds.
  private static let longWord = 9
  /// So much must be shared in any order, by stems and parts of compounds.
  private static let similar = 0.42

  /// A clause beside a title that tells what an item is about; `nil` when they have too little in
  /// common. However alike they are, a title is no clause.
  ///
  /// *Motion om fältassistenter* is about what every clause with the word is about (`isOfProposal`).
  init?(_ clause: ClauseWords, title: ClauseWords, isOfProposal: Bool) {
    let meaning = Self.meaning(clause, title)
    let names = title.telling.filter(\.isSpecific)
    let isNamed =
      isOfProposal && names.contains { $0.letters.count >= Self.longWord }
      && names.allSatisfy { word in
        clause.telling.contains { Self.resemblance(word, $0) >= 0.9 }
      }
    guard meaning >= Self.similar || isNamed else { return nil }
    relation = .similar
    score = min(max(meaning, Self.similar), Self.near)
    (left, right) = (clause, title)
  }

  /// `nil` when the clauses have too little in common.
  init?(_ left: ClauseWords, _ right: ClauseWords) {
    let alignment = Alignment(left, right)
    let shared = alignment.pairs.reduce(0) { sum, pair in
      sum + (left.words[pair.left].weight + right.words[pair.right].weight) / 2
    }
    let both = left.weight + right.weight
    guard both > 0 else { return nil }
    let likeness = 2 * shared / both
    let told = Self.told(alignment, left, right)
    if left.letters == right.letters {
      relation = .identical
      score = 1
    } else if max(likeness, Self.sameWords(left, right)) >= Self.near, left.denies == right.denies {
      relation = .nearIdentical
      score = max(likeness, Self.sameWords(left, right))
    } else if told.count >= 2, shared >= Self.inside * left.weight {
      relation = .contains
      score = likeness
    } else if told.count >= 2, shared >= Self.inside * right.weight {
      relation = .contained
      score = likeness
    } else {
      let meaning = Self.meaning(left, right)
      guard meaning >= Self.similar else { return nil }
      relation = .similar
      score = min(meaning, Self.near)
    }
    (self.left, self.right) = (left, right)
  }

  /// How much of what tells something is the same in both, in whatever order: *ett utegym anläggs i
  /// parken*, *kommunen anlägger i parken ett utegym*.
  private static func sameWords(_ left: ClauseWords, _ right: ClauseWords) -> Double {
    var rest = right.telling
    let both = (left.telling + rest).reduce(0) { $0 + $1.weight }
    var shared = 0.0
    for word in left.telling {
      guard let place = rest.firstIndex(where: { isForm($0.stem, of: word.stem) }) else { continue }
      shared += word.weight + rest.remove(at: place).weight
    }
    return both > 0 ? shared / both - Self.reordered : 0
  }

  /// Stems are not cut alike in all forms: *timm-* and *timmar-*.
  private static func isForm(_ one: [UInt8], of other: [UInt8]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return short == long
      || short.count >= shortestForm && long.count - short.count <= 2 && long.starts(with: short)
  }

  /// Stems that tell something and stand in both.
  private static func told(
    _ alignment: Alignment, _ left: ClauseWords, _ right: ClauseWords
  ) -> Set<[UInt8]> {
    Set(
      alignment.pairs.map { left.words[$0.left] }.filter(\.tells)
        .map(\.stem))
  }

  /// What the two share of the words that tell something, in any order.
  private static func meaning(_ left: ClauseWords, _ right: ClauseWords) -> Double {
    let (left, right) = (left.telling, right.telling)
    let both = (left + right).reduce(0) { $0 + $1.weight }
    guard both > 0 else { return 0 }
    func shared(_ words: [ClauseWords.Word], _ others: [ClauseWords.Word]) -> (Double, Int) {
      var (sum, count) = (0.0, 0)
      for word in words {
        let best = others.map { resemblance(word, $0) }.max() ?? 0
        sum += word.weight * best
        if best > 0, word.isSpecific { count += 1 }
      }
      return (sum, count)
    }
    let (there, back) = (shared(left, right), shared(right, left))
    // One word in common says little, however rare; words such as *gratis* and *bygga* say nothing.
    guard min(there.1, back.1) >= 2 else { return 0 }
    return (there.0 + back.0) / both
  }

  /// From 0 to 1: the same stem, a part in common, or the same beginning.
  private static func resemblance(_ left: ClauseWords.Word, _ right: ClauseWords.Word) -> Double {
    if left.stem == right.stem { return 1 }
    let parts = left.parts.isEmpty ? [left.stem] : left.parts
    let others = right.parts.isEmpty ? [right.stem] : right.parts
    let common = parts.filter(others.contains).count
    if common > 0 { return 0.4 + 0.5 * Double(common) / Double(max(parts.count, others.count)) }
    let start = zip(left.stem, right.stem).prefix { $0 == $1 }.count
    return start >= 5 && start * 10 >= min(left.stem.count, right.stem.count) * 8 ? 0.6 : 0
  }
}
