internal import Papers
internal import Reading

/// What one paper says of the budget of one year.
struct BudgetPaper {
  /// What it says of one body, or of all together.
  struct Line {
    /// As printed.
    let name: String
    /// What it gives.
    var own: BudgetComparison.Printed?
    /// What the executive board's proposal gives, where it is printed beside.
    var board: BudgetComparison.Printed?
    /// Against the executive board's proposal.
    var change: BudgetComparison.Printed?

    /// The printed sums and the printed change do not go together.
    var disagrees: Bool {
      guard let own, let board, let change else { return false }
      return own.value.hundredths - board.value.hundredths != change.value.hundredths
    }
  }

  let bodies: [Line]
  let total: Line?
  let changes: [BudgetComparison.Change]

  /// Whether it prints changes alone.
  var printsChanges: Bool { bodies.allSatisfy { $0.own == nil } }

  /// `nil` when it prints none for `year`; `isOfYear` when all of the paper is about that year.
  init?(_ tables: [BudgetTable], year: Int, isOfYear: Bool) {
    let readings = tables.compactMap { Self.lines(of: $0, year: year, isOfYear: isOfYear) }
    guard
      let best = readings.max(by: { $0.bodies.count < $1.bodies.count }),
      best.bodies.count > 1 || best.changes.count > 1
    else { return nil }
    // The first of those that name as many bodies.
    let first =
      readings.first {
        $0.bodies.count == best.bodies.count && $0.changes.count == best.changes.count
      } ?? best
    (bodies, total, changes) = first
  }

  private typealias Reading = (
    bodies: [Line], total: Line?, changes: [BudgetComparison.Change]
  )

  private static func lines(of table: BudgetTable, year: Int, isOfYear: Bool) -> Reading? {
    func concerns(_ sum: BudgetTable.Sum) -> Bool {
      sum.year.map { $0 == String(year) } ?? isOfYear
    }
    let columns = table.bodies.isEmpty ? table.others : table.bodies
    guard let order = order(in: columns.map { $0.sums.filter(concerns) }) else { return nil }
    func line(_ row: BudgetTable.Row) -> Line? {
      let sums = row.sums.filter(concerns)
      // A change of another table's column, such as that from one year to the next.
      let plain = sums.filter { !$0.isDifference }.map(\.printed)
      let change = sums.first(where: \.isDifference)?.printed
      guard !sums.isEmpty, plain.count <= 2 else { return nil }
      var line = Line(name: row.body ?? row.label)
      line.own = order == .ownFirst ? plain.first : plain.last
      line.board = plain.count == 2 ? (order == .ownFirst ? plain.last : plain.first) : nil
      line.change = line.own == nil || line.board != nil ? change : nil
      return line
    }
    let bodies = table.bodies.compactMap(line)
    // What is for no body counts when the table is of changes alone.
    let changes = table.others.compactMap { row -> BudgetComparison.Change? in
      guard let line = line(row), line.own == nil, let change = line.change else { return nil }
      return .init(name: row.label, sum: change)
    }
    guard !bodies.isEmpty || !changes.isEmpty else { return nil }
    return (bodies, table.total.flatMap(line), changes)
  }

  /// Which of two sums for the same year is the paper's own.
  private enum Order { case ownFirst, ownLast }

  /// Told by the printed difference: one sum is the other and the difference. `nil` when two sums
  /// stand side by side and nothing tells.
  private static func order(in rows: [[BudgetTable.Sum]]) -> Order? {
    var votes = (first: 0, last: 0)
    var isPaired = false
    for sums in rows {
      let plain = sums.filter { !$0.isDifference }.map(\.printed.value.hundredths)
      guard plain.count == 2 else { continue }
      isPaired = true
      guard let change = sums.first(where: \.isDifference)?.printed.value.hundredths, change != 0
      else { continue }
      if plain[1] - plain[0] == change { votes.last += 1 }
      if plain[0] - plain[1] == change { votes.first += 1 }
    }
    guard isPaired else { return .ownLast }
    guard votes.first != votes.last else { return nil }
    return votes.first > votes.last ? .ownFirst : .ownLast
  }
}
