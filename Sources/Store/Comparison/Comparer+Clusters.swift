internal import Papers
internal import Reading

extension Comparer {
  /// What has been demanded in more than one municipality, the most widely spread first; at most
  /// `limit` of them.
  ///
  /// The subject is the earliest clause. Groups in which nothing is demanded are the formulas of
  /// administration: every municipality approves its annual report.
  func clusters() throws -> [ClauseComparison] {
    // All clauses are read once: mapped, they would stay in memory.
    try connection.command("PRAGMA mmap_size = 0").run()
    let groups = try ClauseClusters(connection).groups()
    let place = try connection.prepare(
      """
      SELECT i.key, d.key, d.municipality, d.date, c.status = 'demanded' FROM clause AS c
        JOIN item AS i ON i.key = c.item JOIN document AS d ON d.key = i.document WHERE c.key = ?
      """)
    let spread = try groups.compactMap { keys -> Cluster? in
      let members = try keys.compactMap { key in
        try place.first([.integer(key)]) {
          Cluster.Member(
            key: key, item: $0.integer(0), document: $0.integer(1),
            municipality: $0.optionalInteger(2), date: $0.optionalText(3),
            isDemanded: $0.integer(4) != 0)
        }
      }
      return Cluster(members)
    }
    let widest = spread.sorted {
      ($0.municipalityCount, $0.members.count, $1.members[0].key)
        > ($1.municipalityCount, $1.members.count, $0.members[0].key)
    }
    return try widest.prefix(limit).compactMap(comparison)
  }

  /// So many of a group are told.
  private static let mostMembers = 200

  private func comparison(of cluster: Cluster) throws -> ClauseComparison? {
    guard let first = cluster.members.first, let subject = try subject(first.key) else {
      return nil
    }
    let others = cluster.members.prefix(Self.mostMembers).map { member in
      CandidateSearch.Candidate(
        key: member.key, item: member.item, document: member.document, kind: .clause)
    }
    return try comparison(of: subject, beside: Array(others))
  }

  /// Clauses of several municipalities that want the same.
  private struct Cluster {
    struct Member {
      let key: Int
      let item: Int
      let document: Int
      let municipality: Int?
      let date: String?
      let isDemanded: Bool
    }

    /// The earliest first.
    let members: [Member]
    let municipalityCount: Int

    /// `nil` when it is spread nowhere, or nobody demands it.
    init?(_ members: [Member]) {
      municipalityCount = Set(members.compactMap(\.municipality)).count
      guard municipalityCount > 1, members.contains(where: \.isDemanded) else { return nil }
      self.members = members.sorted { ($0.date ?? "9999", $0.key) < ($1.date ?? "9999", $1.key) }
    }
  }
}
