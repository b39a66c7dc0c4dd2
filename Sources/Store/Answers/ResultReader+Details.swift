internal import Papers
internal import Reading

extension ResultReader {
  /// Sums of money of an item or clause, in text order.
  func sums(_ holder: Int) throws -> [SearchResult.Sum] {
    try connection.command(
      """
      SELECT text, hundredths, maxHundredths, currency, per, qualifier, isDifference, recipient,
        purpose, year, start, "end" FROM amount WHERE holder = ? ORDER BY ordinal
      """
    ).all([.integer(holder)]) {
      SearchResult.Sum(
        text: $0.text(0), value: Money(hundredths: $0.integer(1)),
        max: $0.optionalInteger(2).map(Money.init(hundredths:)), currency: $0.text(3),
        per: $0.optionalText(4), qualifier: $0.name(5), isDifference: $0.integer(6) != 0,
        recipient: $0.optionalText(7), purpose: $0.optionalText(8), year: $0.optionalText(9),
        range: SourceRange($0.integer(10), $0.integer(11)))
    }
  }

  /// Who wanted what, a line for each yrkande.
  func yrkanden(of item: Int) throws -> [String] {
    let rows = try connection.command(
      """
      SELECT key, "group", parties, kind FROM yrkande
      WHERE key BETWEEN ?1 AND (SELECT lastKey FROM item WHERE key = ?1) ORDER BY key
      """
    ).all([.integer(item)]) { (Party($0), $0.name(3) as Yrkande.Kind? ?? .other) }
    return try rows.map { party, kind in
      "\(Vocabulary.word(of: kind)): \(try people(party, as: .mover, in: item))"
    }
  }

  /// Who dissents, a line for each reservation.
  func reservations(of item: Int) throws -> [String] {
    let rows = try connection.command(
      """
      SELECT key, "group", parties FROM reservation
      WHERE key BETWEEN ?1 AND (SELECT lastKey FROM item WHERE key = ?1) ORDER BY key
      """
    ).all([.integer(item)]) { Party($0) }
    return try rows.map { try people($0, as: .reserving, in: item) }
  }

  /// Those behind a yrkande or reservation who are not named one by one.
  private struct Party {
    let key: Int
    let group: String?
    let codes: [String]

    init(_ cells: Cells) {
      key = cells.integer(0)
      group = cells.optionalText(1)
      codes = StringList.list(cells.optionalText(2))
    }
  }

  /// The people as printed, else the group, else the parties: `Anna Åberg (M), Bo Ek (KD)`.
  private func people(_ party: Party, as role: MentionRole, in item: Int) throws -> String {
    let names = try connection.command(
      """
      SELECT p.name, m.party FROM mention AS m JOIN person AS p ON p.key = m.person
      WHERE m.holder = ? AND m.part = ? AND m.role = ? ORDER BY m.ordinal
      """
    ).all([.integer(item), .integer(party.key), .init(role)]) { cells in
      cells.text(0) + (cells.optionalText(1).map { " (\($0))" } ?? "")
    }
    guard names.isEmpty else { return names.joined(separator: ", ") }
    return party.group ?? party.codes.map { "(\($0))" }.joined(separator: ", ")
  }
}
