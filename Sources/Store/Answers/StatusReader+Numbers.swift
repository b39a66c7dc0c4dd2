internal import Papers

extension StatusReader {
  /// § numbers and meetings by body and year, and what is missing between them.
  func numberings() throws -> [Status.Numbering] {
    var seen: [Key: [Day: Set<Int>]] = [:]
    try connection.command(
      """
      SELECT m.name, b.name, d.date, i.number
      FROM document AS d LEFT JOIN item AS i ON i.key BETWEEN d.key AND d.lastKey
        JOIN body AS b ON b.key = d.body LEFT JOIN municipality AS m ON m.key = d.municipality
      WHERE d.kind IN ('minutes', 'extract') AND d.date IS NOT NULL AND \(papers.text)
      """
    ).forEach(papers.values) { cells in
      guard let day = Day(cells.text(2)) else { return true }
      let key = Key(municipality: cells.optionalText(0), body: cells.text(1), year: day.year)
      let digits = cells.optionalText(3).map { CaseItem.bareNumber($0).prefix { $0.isNumber } }
      let number = digits.flatMap { Int($0) }
      seen[key, default: [:]][day, default: []].formUnion([number].compactMap(\.self))
      return true
    }
    return seen.map(Self.numbering).sorted { one, two in
      let left = (SwedishOrder(one.municipality), SwedishOrder(one.body), -one.year)
      return left < (SwedishOrder(two.municipality), SwedishOrder(two.body), -two.year)
    }
  }

  private struct Key: Hashable {
    let municipality: String?
    let body: String
    let year: Int
  }

  private static func numbering(_ key: Key, _ held: [Day: Set<Int>]) -> Status.Numbering {
    var days: [Int: Day] = [:]
    for (day, numbers) in held {
      for number in numbers { days[number] = min(day, days[number] ?? day) }
    }
    let numbers = days.keys.sorted()
    let gaps = zip(numbers, numbers.dropFirst()).compactMap { low, high -> Status.Numbering.Gap? in
      guard high > low + 1, let before = days[low], let after = days[high] else { return nil }
      return Status.Numbering.Gap(
        numbers: (low + 1)...(high - 1), between: min(before, after)...max(before, after))
    }
    return Status.Numbering(
      municipality: key.municipality, body: key.body, year: key.year, days: held.keys.sorted(),
      seen: numbers.count, range: numbers.first.flatMap { low in numbers.last.map { low...$0 } },
      gaps: gaps)
  }

  /// The same § of the same meeting in several papers.
  func copies() throws -> [Status.Copies] {
    let rows = try connection.command(
      """
      SELECT coalesce(m.name, ''), b.name, d.date, i.number, s.path,
        substr(s.sha256, 1, 16) || '#' || d.ordinal || '/' || i.name,
        lower(CAST(substr(s.text, d.start + 1, 3000) AS TEXT)), d.key
      FROM document AS d CROSS JOIN item AS i ON i.key BETWEEN d.key AND d.lastKey
        JOIN body AS b ON b.key = d.body JOIN source AS s ON s.key = d.source
        LEFT JOIN municipality AS m ON m.key = d.municipality
        JOIN (SELECT d2.municipality AS place, d2.body AS body, d2.date AS date
          FROM document AS d2 WHERE d2.kind IN ('minutes', 'extract') AND d2.date IS NOT NULL
          GROUP BY 1, 2, 3 HAVING count(*) > 1) AS twice
          ON twice.body = d.body AND twice.date = d.date AND twice.place IS d.municipality
      WHERE d.kind IN ('minutes', 'extract') AND i.number IS NOT NULL AND \(papers.text)
      ORDER BY 1, 2, 3, 5, 6
      """
    ).all(papers.values) { cells in
      CopyRow(
        meeting: "\(cells.text(0)) \(cells.text(1)) \(cells.text(2))",
        number: CaseItem.bareNumber(cells.text(3)), document: cells.integer(7),
        paper: Status.Copies.Paper(
          id: cells.text(5), path: cells.text(4), version: Self.version(cells.text(6))))
    }
    var groups: [String: [CopyRow]] = [:]
    for row in rows { groups["\(row.meeting)|\(row.number)", default: []].append(row) }
    return groups.sorted { $0.key < $1.key }.compactMap { _, rows in
      guard let first = rows.first, Set(rows.map(\.document)).count > 1 else { return nil }
      return Status.Copies(
        meeting: first.meeting, number: first.number, papers: Self.withLatest(rows.map(\.paper)))
    }
  }

  /// The papers, those marked of which another is a later version.
  private static func withLatest(_ papers: [Status.Copies.Paper]) -> [Status.Copies.Paper] {
    let latest = papers.map(\.version.rank).max() ?? 0
    return papers.map { paper in
      var paper = paper
      paper.isSuperseded = paper.version.rank < latest
      return paper
    }
  }

  private struct CopyRow {
    let meeting: String
    let number: String
    let document: Int
    let paper: Status.Copies.Paper
  }

  /// What the beginning of a paper, in lower case, says of its version.
  private static func version(_ text: String) -> Status.Copies.Version? {
    if ["ojusterat", "ej justerat", "utkast"].contains(where: text.contains) { return .unadjusted }
    if ["rättat protokoll", "rättelse", "korrigerat"].contains(where: text.contains) {
      return .corrected
    }
    let isAtOnce = ["omedelbart justera", "omedelbar justering", "justeras omedelbart"]
      .contains(where: text.contains)
    return isAtOnce ? .immediatelyAdjusted : nil
  }
}
