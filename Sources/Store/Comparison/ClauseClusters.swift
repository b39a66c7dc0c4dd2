internal import GRDB

/// Groups all clauses of an index that want the same in nearly the same words.
///
/// Clauses with the same words are one at once. Of the others those that share a band of ``MinHash``
/// are laid beside each other, so that work grows with what is alike, not with all pairs; and only
/// when their words as numbers do not rule out that they are alike.
struct ClauseClusters {
  /// A clause is laid beside so many of a band's groups; those of more are formulas.
  private static let mostGroups = 40

  /// One of the clauses that have the same words.
  private struct Member {
    let key: Int
    /// The place of its words among all.
    let words: Int
  }

  private let connection: Connection
  private let reader = ClauseReader(nil)
  private let search: CandidateSearch
  private let text: Command

  init(_ connection: Connection) throws {
    self.connection = connection
    search = try CandidateSearch(connection)
    text = try connection.prepare("SELECT text FROM clause WHERE key = ?")
  }

  /// The keys of clauses that belong together, in the order of the first; groups of one are left out.
  ///
  /// Clauses that say too little are in none.
  func groups() throws -> [[Int]] {
    var gathered = Gathered()
    try gather(&gathered)
    var sets = DisjointSets(count: gathered.firsts.count)
    for band in 0..<MinHash.bandCount { try join(band, gathered, &sets) }
    var groups: [Int: [Int]] = [:]
    for member in gathered.members {
      groups[sets.root(of: member.words), default: []].append(member.key)
    }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// All clauses that say enough, and each of their wordings once.
  private struct Gathered {
    var members: [Member] = []
    /// The first clause with each wording.
    var firsts: [Int] = []
    var bands: [UInt32] = []
    var outlines = OutlineList()
  }

  private func gather(_ gathered: inout Gathered) throws {
    let numbering = ClauseNumbering(reader)
    var clause = NumberedClause()
    var places: [UInt64: Int] = [:]
    let all = try connection.prepare(
      "SELECT key, text FROM clause WHERE status <> 'cited' ORDER BY key")
    try all.forEach { cells throws(DatabaseError) in
      numbering.read(cells.text(1), into: &clause)
      let telling = clause.telling
      guard telling.count >= NumberedClause.fewest else { return true }
      let key = cells.integer(0)
      let whole = clause.whole
      if let place = places[whole] {
        gathered.members.append(Member(key: key, words: place))
        return true
      }
      places[whole] = gathered.firsts.count
      gathered.members.append(Member(key: key, words: gathered.firsts.count))
      for number in MinHash.bands(of: telling) {
        gathered.bands.append(UInt32(truncatingIfNeeded: number))
      }
      try gathered.outlines.append(clause, weighedBy: search)
      gathered.firsts.append(key)
      return true
    }
  }

  /// Joins what is near-identical among wordings that share a band.
  private func join(_ band: Int, _ gathered: Gathered, _ sets: inout DisjointSets) throws {
    // The number in the upper half, the place in the lower one.
    let sorted = gathered.firsts.indices.map {
      UInt64(gathered.bands[$0 * MinHash.bandCount + band]) << 32 | UInt64($0)
    }.sorted()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] >> 32 == sorted[start] >> 32 { end += 1 }
      if end - start > 1 {
        try join(sorted[start..<end].map { Int($0 & 0xFFFF_FFFF) }, gathered, &sets)
      }
      start = end
    }
  }

  private func join(
    _ meeting: [Int], _ gathered: Gathered, _ sets: inout DisjointSets
  ) throws {
    var groups: [Group] = []
    for place in meeting {
      let root = sets.root(of: place)
      if groups.contains(where: { sets.root(of: $0.place) == root }) { continue }
      guard groups.count < Self.mostGroups else { return }
      var words: ClauseWords?
      for index in groups.indices
      where gathered.outlines.mayBeAlike(groups[index].place, place) {
        let one = try groups[index].words ?? self.words(of: gathered.firsts[groups[index].place])
        groups[index].words = one
        let other = try words ?? self.words(of: gathered.firsts[place])
        words = other
        if ClauseLikeness(one, other).map({ $0.relation <= .nearIdentical }) ?? false {
          sets.join(groups[index].place, place)
          break
        }
      }
      if sets.root(of: place) == root { groups.append(Group(place: place, words: words)) }
    }
  }

  /// One wording for all that were joined with it.
  private struct Group {
    let place: Int
    /// `nil` until they are asked for.
    var words: ClauseWords?
  }

  private func words(of key: Int) throws -> ClauseWords {
    var words = reader.words(of: try text.first([.integer(key)]) { $0.text(0) } ?? "")
    try words.weighed(by: search)
    return words
  }
}

/// Things that are joined into groups.
struct DisjointSets {
  private var parents: [Int]

  /// Each of `count` things alone.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The thing that stands for the group of `place`: the first of it.
  mutating func root(of place: Int) -> Int {
    var root = place
    while parents[root] != root { root = parents[root] }
    var next = place
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (root(of: one), root(of: other))
    parents[max(left, right)] = min(left, right)
  }
}
