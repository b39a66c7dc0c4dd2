internal import Papers

/// Joins the items of one municipality into cases.
///
/// Pure and without memory: the items are put in an order of their own, all that speaks for a join
/// is gathered, and the surest joins are made first; one that contradicts what is already joined is
/// not made. So the cases are the same in whatever order the papers came.
struct CaseJoining {
  /// Items in the order of their dates, each item once.
  let items: [CaseItem]
  /// The cases: indexes of ``items`` in order, in the order of their first items.
  private(set) var cases: [[Int]] = []
  /// The joins that made them, by the case's place in ``cases``.
  private(set) var joins: [[CaseJoin]] = []
  /// Items that treat several proposals at once, and so are of no case alone.
  let collective: Set<Int>
  /// What each item treats, by its index; `nil` for matters of the body's own.
  let matters: [MatterKind?]
  /// Which items name a collective one, or share a number with it.
  private(set) var attachments: [JoinAttachment] = []

  /// Joins `items`, which are all of one municipality; its name is no part of what titles say.
  init(_ items: [CaseItem], municipality: String? = nil) {
    self.items = Self.ordered(items)
    let features = ItemFeatures.all(of: self.items, municipality: municipality)
    matters = features.map(\.matter)
    collective = Set(features.indices.filter { features[$0].isCollective })
    var evidence = JoinEvidence(items: self.items, features: features)
    evidence.gather()
    attachments = evidence.attachments.sorted()
    join(evidence.candidates.sorted(), features)
  }

  /// By date, then by how a matter travels, then by id; a file at two paths counts once.
  private static func ordered(_ items: [CaseItem]) -> [CaseItem] {
    let keyed = items.map { (key: sortKey($0), item: $0) }.sorted { $0.key < $1.key }
    var ordered: [CaseItem] = []
    ordered.reserveCapacity(items.count)
    for (_, item) in keyed where ordered.last?.id != item.id { ordered.append(item) }
    return ordered
  }

  private static func sortKey(_ item: CaseItem) -> String {
    let rank = item.isRecord ? 3 + (item.level?.rawValue ?? 1) : item.proposal == nil ? 2 : 1
    return "\(item.date?.description ?? "9999")\(rank)\(item.id)"
  }

  private mutating func join(_ candidates: [JoinCandidate], _ features: [ItemFeatures]) {
    var groups = items.indices.map { CaseGroup($0, items[$0], numbers: features[$0].numbers) }
    var parents = Array(items.indices)
    var made: [JoinCandidate] = []
    func root(_ index: Int) -> Int {
      var root = index
      while parents[root] != root {
        parents[root] = parents[parents[root]]
        root = parents[root]
      }
      return root
    }
    for candidate in candidates {
      let (left, right) = (root(candidate.left), root(candidate.right))
      guard left != right, groups[left].mayJoin(groups[right], because: candidate.reason) else {
        continue
      }
      let isLarger = groups[left].members.count >= groups[right].members.count
      let (kept, gone) = isLarger ? (left, right) : (right, left)
      groups[kept].join(groups[gone])
      parents[gone] = kept
      made.append(candidate)
    }
    collect(root: root, made: made)
  }

  private mutating func collect(root: (Int) -> Int, made: [JoinCandidate]) {
    var places: [Int: Int] = [:]
    for index in items.indices where !collective.contains(index) {
      let root = root(index)
      if let place = places[root] {
        cases[place].append(index)
      } else {
        places[root] = cases.count
        cases.append([index])
      }
    }
    joins = cases.map { _ in [] }
    for join in made.sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
      guard let place = places[root(join.left)] else { continue }
      joins[place].append(
        CaseJoin(
          ids: [items[join.left].shownID, items[join.right].shownID], because: join.reason,
          certainty: join.certainty, detail: join.detail))
    }
  }
}
