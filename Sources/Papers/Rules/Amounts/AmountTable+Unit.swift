/// What the figures of a table count where its heading does not say.
extension AmountTable {
  /// The unit that a row has for itself: beside its label, or in a cell of its own.
  ///
  ///     Avgift, kr per timme  40 · Ekby IK  25  tkr
  static func rowUnit(_ row: [Range<Int>], _ flow: Flow) -> Unit? {
    let bytes = flow.bytes.span
    for (index, cell) in row.enumerated() {
      let isAlone = cell.count <= 6 && !cell.isEmpty && bytes.isLetter(at: cell.lowerBound)
      guard index == 0 || isAlone else { continue }
      if let unit = unit(flow, cell) { return unit }
    }
    return nil
  }

  /// The units of columns in which some cells print one, as the sum of them often does: *45 500 kr*.
  static func columnUnits(_ rows: [[Range<Int>]], _ flow: Flow) -> [Int: Unit] {
    var found: [Int: Int] = [:]
    var mixed: Set<Int> = []
    for row in rows {
      for (index, cell) in row.enumerated().dropFirst() {
        guard let multiplier = multiplier(of: cell, flow) else { continue }
        if let other = found[index], other != multiplier { mixed.insert(index) }
        found[index] = multiplier
      }
    }
    return found.filter { !mixed.contains($0.key) }.mapValues { Unit(multiplier: $0) }
  }

  /// What the unit printed in a cell with a figure counts.
  private static func multiplier(of cell: Range<Int>, _ flow: Flow) -> Int? {
    let bytes = flow.bytes.span
    guard let last = bytes.word(before: cell.upperBound, from: cell.lowerBound),
      last.lowerBound > cell.lowerBound,
      bytes.isDigit(at: bytes.blanksStart(before: last.lowerBound) - 1),
      tableAmount(in: bytes, cell, multiplier: 1) != nil
    else { return nil }
    return tableUnit(in: bytes, last)
  }

  // MARK: - Grants and fees

  /// Whether the words of a table of grants or fees stand in `range`.
  static func mayBeGrants(_ flow: Flow, _ range: Range<Int>) -> Bool {
    flow.contains(any: grantWords, in: range)
  }

  private static let grantWords: PhraseTable = [
    "bidrag", "belopp", "bevilja", "sökt", "stöd", "avgift", "stipendi",
  ]

  /// The columns of kronor in a table of what associations get or of single fees: these are counted
  /// in kronor where nothing is said, budgets of boards are not.
  ///
  ///     Förening        Sökt      Beviljat
  ///     Ekby IK         30 000    25 000
  static func grants(
    in rows: [[Range<Int>]], _ headings: [String], below lead: Range<Int>?, _ flow: Flow
  ) -> [Int] {
    let width = rows.map(\.count).max() ?? 0
    let all = headings.joined(separator: " ").lowercased()
    let isOfReceivers = receivers.contains { all.contains($0) }
    // Two headings that have run together are told from no others.
    let isShifted = headings.first?.isEmpty == true
    let isAnnounced = headings.isEmpty && width == 2 && lead.map { announces($0, flow) } == true
    return (1..<max(width, 1)).filter { column in
      let own = column < headings.count ? headings[column].lowercased() : ""
      let name = isShifted ? all : own
      guard
        isAnnounced || name.hasPrefix("avgift") && !name.hasPrefix("avgifter")
          || isOfReceivers && sums.contains(where: { name.contains($0) })
      else { return false }
      let cells = rows.compactMap { column < $0.count ? $0[column] : nil }
      return isKronor(cells, flow)
    }
  }

  private static let receivers = [
    "förening", "organisation", "sökande", "studieförbund", "mottagare", "arrangör", "församling",
    "klubb", "stiftelse",
  ]
  private static let sums = ["bidrag", "belopp", "bevilja", "sökt", "stöd", "förslag"]

  /// Whether the line above rows without a heading tells that grants follow.
  private static func announces(_ line: Range<Int>, _ flow: Flow) -> Bool {
    flow.bytes.span.has(UInt8(ascii: ":"), at: line.upperBound - 1)
      && flow.contains(any: ["bidrag", "stipendi"], in: line)
  }

  /// Whether the figures are whole and at least a hundred each, and not all of them small.
  private static func isKronor(_ cells: [Range<Int>], _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let figures = cells.compactMap { tableAmount(in: bytes, $0, multiplier: 1)?.hundredths }
    return figures.count > 1 && figures.allSatisfy { $0 == 0 || $0 >= 10_000 && $0 % 100 == 0 }
      && figures.contains { $0 >= 100_000 }
  }

  // MARK: - What is no money

  /// Whether a row or a column counts something else, by the first words of its heading.
  static func isCount(_ heading: String) -> Bool { counts.contains(where: heading.hasPrefix) }

  /// Whether a column holds numbers of accounts or projects: *Konto*, *Projektnr*.
  static func isNumber(_ heading: String) -> Bool {
    numbers.contains(heading) || heading.hasSuffix("nr") || heading.hasSuffix("nummer")
      || heading.hasPrefix("nr")
  }

  private static let numbers: Set<String> = [
    "konto", "ansvar", "projekt", "objekt", "kod", "verksamhet", "aktivitet", "år", "kst",
  ]
}
