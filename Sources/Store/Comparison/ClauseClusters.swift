internal import Papers

/// Groups all clauses of an index that want the same in nearly the same words.
///
/// Clauses with the same words are one at once. Of the others those that share a band of MinHash
/// signatures are laid beside each other, so that work grows with what is alike, not with all pairs.
///
/// Source: Broder, On the resemblance and containment of documents (1997); Leskovec, Rajaraman &
/// Ullman, Mining of Massive Datasets, 3.4: with eight bands of two rows clauses that share four
/// fifths of their words meet with a probability above 0.999.
struct ClauseClusters {
  private static let bands = 8
  private static let rows = 2
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
    var members: [Member] = []
    var firsts: [Int] = []
    var places: [UInt64: Int] = [:]
    var bands = [[(hash: UInt64, words: Int)]](repeating: [], count: Self.bands)
    let all = try connection.prepare(
      "SELECT key, text FROM clause WHERE status <> 'cited' ORDER BY key")
    try all.forEach { cells in
      let words = reader.words(of: cells.text(1))
      guard words.isComparable else { return true }
      let key = cells.integer(0)
      let hash = words.words.reduce(Self.seed) { Self.mixed($0 ^ Self.hash($1.letters)) }
      if let place = places[hash] {
        members.append(Member(key: key, words: place))
        return true
      }
      places[hash] = firsts.count
      members.append(Member(key: key, words: firsts.count))
      for (band, hash) in Self.signature(of: words).enumerated() {
        bands[band].append((hash, firsts.count))
      }
      firsts.append(key)
      return true
    }
    var sets = DisjointSets(count: firsts.count)
    for band in bands { try join(band, firsts, &sets) }
    var groups: [Int: [Int]] = [:]
    for member in members { groups[sets.root(of: member.words), default: []].append(member.key) }
    return groups.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Joins what is near-identical among clauses with the same hash.
  private func join(
    _ band: [(hash: UInt64, words: Int)], _ firsts: [Int], _ sets: inout DisjointSets
  ) throws {
    let sorted = band.sorted { ($0.hash, $0.words) < ($1.hash, $1.words) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      if end - start > 1 { try join(sorted[start..<end].map(\.words), firsts, &sets) }
      start = end
    }
  }

  private func join(_ meeting: [Int], _ firsts: [Int], _ sets: inout DisjointSets) throws {
    var groups: [(root: Int, words: ClauseWords)] = []
    for place in meeting {
      let root = sets.root(of: place)
      if groups.contains(where: { sets.root(of: $0.root) == root }) { continue }
      guard groups.count < Self.mostGroups else { return }
      let words = try self.words(of: firsts[place])
      for group in groups
      where ClauseLikeness(group.words, words).map({ $0.relation <= .nearIdentical }) ?? false {
        sets.join(group.root, place)
        break
      }
      if sets.root(of: place) == root { groups.append((place, words)) }
    }
  }

  private func words(of key: Int) throws -> ClauseWords {
    var words = reader.words(of: try text.first([.integer(key)]) { $0.text(0) } ?? "")
    try words.weighed(by: search)
    return words
  }

  // MARK: - Hashes

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// For each band a hash of the least hashes that the clause's words have under two functions.
  private static func signature(of words: ClauseWords) -> [UInt64] {
    let stems = words.telling.map { hash($0.stem) }
    return (0..<UInt64(bands)).map { band in
      (0..<UInt64(rows)).reduce(seed ^ band) { result, row in
        let function = mixed(seed &* (band &* UInt64(rows) &+ row &+ 1))
        let least = stems.map { mixed($0 ^ function) }.min() ?? 0
        return mixed(result ^ least)
      }
    }
  }

  /// FNV-1a.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The finishing steps of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ seed
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
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
