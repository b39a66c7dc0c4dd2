/// The sums of a table whose heading tells what its figures count: *Belopp i tkr*.
///
/// Source: DOMAIN.md 7; test list 77.
struct AmountTable {
  private let flow: Flow
  private let rows: [[Range<Int>]]
  /// What the figures of the table count, and what they are for each of; `nil` when only rows tell.
  private let unit: Unit?
  /// What the figures of each column count, where the table tells it of no more than that.
  private let columnUnits: [Int: Unit]
  /// The heading of each column, as far as there is one.
  private let headings: [String]
  /// The year of the whole table; `nil` when its caption gives none.
  private let captionYear: String?
  /// Whether the heading over the table says that it shows changes.
  private let isDifference: Bool

  /// Where the rows that begin at `index` end; `index` when no row does.
  static func end(of paragraphs: SectionParagraphs, from index: Int) -> Int {
    var end = index
    while end < paragraphs.count, paragraphs[end].isRow, paragraphs[end].marker == nil { end += 1 }
    return end
  }

  /// Reads the rows; `nil` when nothing tells what the figures count.
  init?(_ paragraphs: SectionParagraphs, _ range: Range<Int>, of flow: Flow) {
    var first = range.lowerBound
    while first > max(0, range.lowerBound - 3), paragraphs[first - 1].range.count < 160 {
      first -= 1
    }
    let last = paragraphs[range.upperBound - 1].range.upperBound
    let figures = paragraphs[range.lowerBound].range.lowerBound..<last
    let isNamed = namesTableUnit(in: flow.bytes.span, paragraphs[first].range.lowerBound..<last)
    guard flow.bytes.span.firstOffset(in: figures, { $0.digits }) != nil,
      isNamed || AmountTable.mayBeGrants(flow, paragraphs[first].range.lowerBound..<last)
    else { return nil }
    self.flow = flow
    let printed = paragraphs[range].map { AmountTable.cells(of: $0.range, flow) }
    let width = printed.reduce(0) { max($0, $1.count) }
    let rows = printed.map { row in
      row.count == width - 1 ? AmountTable.apart(row, in: flow.bytes.span) : row
    }
    let heading = AmountTable.heading(of: rows, flow)
    let above = paragraphs[first..<range.lowerBound].reversed().map(\.range)
    let places = heading.flatMap { $0 } + above
    unit = places.lazy.compactMap { AmountTable.unit(flow, $0) }.first
    self.rows = Array(rows.dropFirst(heading.count))
    headings = AmountTable.headings(heading, self.rows, flow)
    let columnUnits = unit == nil ? AmountTable.columnUnits(self.rows, flow) : [:]
    let isTold =
      unit != nil || !columnUnits.isEmpty
      || self.rows.contains { AmountTable.rowUnit($0, flow) != nil }
    let grants =
      isTold ? [] : AmountTable.grants(in: self.rows, headings, below: above.first, flow)
    self.columnUnits = grants.reduce(into: columnUnits) { $0[$1] = Unit(multiplier: 1) }
    guard !self.rows.isEmpty, isTold || !grants.isEmpty else { return nil }
    captionYear = AmountTable.captionYear(above, heading, flow)
    // A sentence above speaks of one difference, a caption of them all.
    isDifference = above.contains {
      flow.ending(of: $0) != .fullStop
        && flow.contains(any: ["jämfört med", "förändring", "avvikelse", "skillnad"], in: $0)
    }
  }

  var amounts: [Amount] { rows.flatMap { amounts(in: $0) } }

  // MARK: - Head

  private static func cells(of range: Range<Int>, _ flow: Flow) -> [Range<Int>] {
    let bytes = flow.bytes.span
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where bytes[offset] == 0x09 || bytes[offset] == UInt8(ascii: "|") {
      cells.append(bytes.trimmed(start..<offset))
      start = offset + 1
    }
    cells.append(bytes.trimmed(start..<range.upperBound))
    return cells
  }

  /// The cells of a row whose first figure stands so near its long label that no column divides them:
  /// `Barn- och utbildningsnämnden 612 400`.
  private static func apart(_ row: [Range<Int>], in bytes: Span<UInt8>) -> [Range<Int>] {
    guard row.count > 1, let label = row.first else { return row }
    var start = label.upperBound
    while start > label.lowerBound, bytes.isDigit(at: start - 1) || isSpace(bytes[start - 1]) {
      start -= 1
    }
    let figure = bytes.trimmed(start..<label.upperBound)
    let name = bytes.trimmed(label.lowerBound..<start)
    // "Plan 2025" ends in a year, "Konto 4010" in a number: only thousands set apart are a sum.
    guard !name.isEmpty, figure.count > 4, bytes.isLetter(before: name.upperBound),
      figure.contains(where: { isSpace(bytes[$0]) })
    else { return row }
    return [name, figure] + row.dropFirst()
  }

  /// The rows before the first with a figure; of rows with years only the first is one.
  private static func heading(of rows: [[Range<Int>]], _ flow: Flow) -> [[Range<Int>]] {
    var isYears = false
    let heading = rows.prefix { row in
      let hasYear = row.dropFirst().contains { isYear($0, flow) }
      defer { isYears = isYears || hasYear }
      return !(hasYear && isYears) && !row.dropFirst().contains { isFigure($0, flow) }
    }
    return Array(heading)
  }

  /// Whether a cell holds a year and no more than its unit: *2024*, *2024 tkr*.
  private static func isYear(_ cell: Range<Int>, _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let end = min(bytes.digitsEnd(from: cell.lowerBound), cell.upperBound)
    guard end - cell.lowerBound == 4, let year = bytes.number(cell.lowerBound..<end),
      (1980...2060).contains(year)
    else { return false }
    let rest = bytes.trimmed(end..<cell.upperBound)
    return rest.isEmpty || bytes.isLetter(at: rest.lowerBound)
      || bytes.has(0x28, at: rest.lowerBound)
  }

  /// Whether a cell holds a figure that is no year.
  static func isFigure(_ cell: Range<Int>, _ flow: Flow) -> Bool {
    tableAmount(in: flow.bytes.span, cell, multiplier: 1) != nil && !isYear(cell, flow)
  }

  struct Unit {
    let multiplier: Int
    var per: String?
  }

  /// *Belopp i tkr*; *Avgift, kr/timme* tells also what each sum is for.
  static func unit(_ flow: Flow, _ range: Range<Int>) -> Unit? {
    let bytes = flow.bytes.span
    guard flow.contains(any: shareSigns, in: range) else {
      return tableUnit(in: bytes, range).map { Unit(multiplier: $0) }
    }
    for words in ["kr/", "kr per ", "kronor per ", "kronor/"] as [StaticString] {
      guard let found = flow.firstRange(of: words, in: range),
        !bytes.isWord(before: found.lowerBound),
        !bytes.isDigit(at: bytes.blanksStart(before: found.lowerBound) - 1)
      else { continue }
      let word = bytes.string(found.upperBound..<bytes.wordEnd(from: found.upperBound))
      return Unit(multiplier: 1, per: shares[word] ?? word)
    }
    return tableUnit(in: bytes, range).map { Unit(multiplier: $0) }
  }

  private static let shareSigns: PhraseTable = ["kr/", "kr per ", "kronor per ", "kronor/"]

  private static let shares = [
    "timme": "hour", "tim": "hour", "år": "year", "månad": "month", "dag": "day",
    "invånare": "inhabitant", "barn": "child", "kvm": "squareMetre", "plats": "place",
  ]

  /// The last heading row, set right when the first column has none; none where a column beside may
  /// count something else.
  private static func headings(
    _ heading: [[Range<Int>]], _ rows: [[Range<Int>]], _ flow: Flow
  ) -> [String] {
    guard let width = rows.map(\.count).max(),
      let last = heading.last(where: { $0.count > 1 || width == 1 })
    else { return [] }
    var names = last.map { flow.string($0) }
    if names.count == width - 1 {
      // Where two headings have run together, the column that counts something else may be any.
      let all = names.joined(separator: " ").lowercased()
      if counts.contains(where: all.contains) { return Array(repeating: all, count: width) }
      names.insert("", at: 0)
    }
    return names.count == width ? names : []
  }

  // MARK: - Rows

  static let counts = [
    "antal", "andel", "procent", "%", "invånare", "årsarbet", "kvm", "elever", "barn ", "platser",
  ]

  private func amounts(in row: [Range<Int>]) -> [Amount] {
    guard let first = row.first else { return [] }
    let label = flow.string(first)
    let lower = label.lowercased()
    let own = AmountTable.rowUnit(row, flow)
    if own == nil, AmountTable.isCount(lower) { return [] }
    let unit = own ?? self.unit
    return row.enumerated().flatMap { index, cell -> [Amount] in
      let printed = AmountRule.amounts(in: cell, of: flow)
      if !printed.isEmpty || index == 0 { return printed }
      return (unit ?? columnUnits[index]).flatMap { amount(in: cell, column: index, label, $0) }.map
      { [$0] } ?? []
    }
  }

  private func amount(
    in cell: Range<Int>, column: Int, _ label: String, _ unit: Unit
  ) -> Amount? {
    guard let value = tableAmount(in: flow.bytes.span, cell, multiplier: unit.multiplier) else {
      return nil
    }
    let heading = column < headings.count ? headings[column].lowercased() : ""
    if AmountTable.counts.contains(where: heading.contains) || AmountTable.isNumber(heading) {
      return nil
    }
    let changes = ["förändr", "+/-", "avvik", "diff", "skillnad", "ändring", "jämfört"]
    let recipient = recipient(label)
    return Amount(
      text: flow.string(cell), value: value, max: nil, currency: "SEK", per: unit.per,
      qualifier: nil,
      isDifference: isDifference || changes.contains(where: heading.contains),
      recipient: recipient, purpose: recipient == nil ? purpose(label) : nil,
      year: AmountTable.year(in: heading) ?? captionYear,
      place: flow.place(cell, rule: AmountRule.name))
  }

  /// The body that a row is about.
  private func recipient(_ label: String) -> String? {
    let words = label.split(separator: " ")
    guard let last = words.indices.last, let body = BodyName.ending(at: last, in: words),
      body.start == 0
    else { return nil }
    return label
  }

  /// What a row that is about no body is for: *Ny brygga*. A sum of rows is for none.
  private func purpose(_ label: String) -> String? {
    let lower = label.lowercased()
    guard label.contains(where: \.isLetter), label.utf8.count <= 80,
      !AmountTable.sums.contains(where: lower.hasPrefix)
    else { return nil }
    // "Vuxna, kr per timme": the unit is no part of it.
    let end = label.firstRange(of: ", kr")?.lowerBound ?? label.endIndex
    return String(label[..<end])
  }

  private static let sums = ["summa", "total", "netto", "resultat", "belopp"]

  private static func year(in heading: String) -> String? {
    let years = heading.split(whereSeparator: { !$0.isNumber }).filter { digits in
      digits.count == 4 && (digits.hasPrefix("20") || digits.hasPrefix("19"))
    }
    guard years.count == 1, let year = years.first else { return nil }
    return String(year)
  }
}
