internal import Papers

extension StatusReader {
  /// § numbers and meetings by body and year, and what is missing between them.
  func numberings() throws -> [Status.Numbering] {
    var seen: [Key: (numbers: Set<Int>, days: Set<String>)] = [:]
    try connection.command(
      """
      SELECT m.name, b.name, d.date, i.number
      FROM document AS d CROSS JOIN item AS i ON i.key BETWEEN d.key AND d.lastKey
        JOIN body AS b ON b.key = d.body LEFT JOIN municipality AS m ON m.key = d.municipality
      WHERE d.kind IN ('minutes', 'extract') AND d.date IS NOT NULL AND i.number IS NOT NULL
        AND \(papers.text)
      """
    ).forEach(papers.values) { cells in
      let date = cells.text(2)
      let digits = CaseItem.bareNumber(cells.text(3)).prefix { $0.isNumber }
      guard let year = Int(date.prefix(4)), let number = Int(digits) else { return true }
      let key = Key(municipality: cells.optionalText(0), body: cells.text(1), year: year)
      seen[key, default: ([], [])].numbers.insert(number)
      seen[key, default: ([], [])].days.insert(date)
      return true
    }
    return seen.compactMap { key, held in
      Self.numbering(key, numbers: held.numbers.sorted(), meetings: held.days.count)
    }.sorted { one, two in
      let left = (SwedishOrder(one.municipality), SwedishOrder(one.body), -one.year)
      return left < (SwedishOrder(two.municipality), SwedishOrder(two.body), -two.year)
    }
  }

  private struct Key: Hashable {
    let municipality: String?
    let body: String
    let year: Int
  }

  private static func numbering(
    _ key: Key, numbers: [Int], meetings: Int
  ) -> Status.Numbering? {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    let missing = zip(numbers, numbers.dropFirst()).filter { $1 > $0 + 1 }
      .map { ($0 + 1)...($1 - 1) }
    return Status.Numbering(
      municipality: key.municipality, body: key.body, year: key.year, meetings: meetings,
      seen: numbers.count, range: first...last, missing: missing)
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
        meeting: first.meeting, number: first.number, papers: rows.map(\.paper))
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
