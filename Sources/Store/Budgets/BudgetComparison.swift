public import Papers
public import Reading

/// The parties' budget proposals and the decided budget of one municipality and year, side by side.
public struct BudgetComparison: Hashable, Sendable {
  /// The municipality; `nil` when the papers do not say.
  public let municipality: String?
  /// The year that the budget is for.
  public let year: Int
  /// What was decided first, if the index holds it; then the proposals.
  public let columns: [Column]
  /// A row for each body, in the order in which the papers print them.
  public let rows: [Row]

  /// One paper's budget.
  public struct Column: Hashable, Sendable {
    /// Whether it is the budget that the council decided.
    public let isDecided: Bool
    /// The id of the item or paper.
    public let id: String
    /// The paper's title, or that of its item.
    public let title: String?
    /// The body that decided, or to which the proposal is addressed.
    public let body: String?
    /// The paper's date.
    public let date: Day?
    /// The parties that propose it.
    public let parties: [String]
    /// The file.
    public let path: String
    /// The page where the item begins, where the format has pages.
    public let page: Int?
    /// Whether the paper prints changes against the executive board's proposal instead of sums.
    public let printsChanges: Bool
    /// The sum of its figures: of what it gives the bodies, or of its changes when it prints those.
    public let total: Money
    /// The sum as printed; `nil` when none is.
    public let printedTotal: Printed?
    /// Changes that it prints for other things than bodies.
    public let changes: [Change]

    /// Whether the printed sum is that of the figures; `nil` when none is printed.
    public var agrees: Bool? { printedTotal.map { $0.value == total } }
  }

  /// A sum as the paper prints it.
  public struct Printed: Hashable, Sendable {
    /// In kronor.
    public let value: Money
    /// As printed, without its unit: `98 400`.
    public let text: String
    /// Where it stands in the source's normalised text.
    public let range: SourceRange
  }

  /// A change that is for no body.
  public struct Change: Hashable, Sendable {
    /// What it is for, as printed.
    public let name: String
    /// How much more.
    public let sum: Printed
  }

  /// What one paper gives one body.
  public struct Figure: Hashable, Sendable {
    /// Where the sum comes from.
    public enum Basis: String, Hashable, Sendable {
      /// It is printed.
      case printed
      /// The printed change, added to the executive board's proposal.
      case counted
      /// The paper prints changes, and none for this body.
      case unchanged
    }

    /// In kronor.
    public let sum: Money
    /// Against what was decided; `nil` in the column of the decided budget, or without one.
    public let difference: Money?
    /// Where the sum comes from.
    public let basis: Basis
    /// The sum or change as printed; `nil` when `basis` is `unchanged`.
    public let printed: Printed?
    /// The printed difference against the executive board's proposal disagrees with the printed sums.
    public let disagrees: Bool
  }

  /// What all papers give one body.
  public struct Row: Hashable, Sendable {
    /// The body as printed.
    public let body: String
    /// One for each column; `nil` when the paper has none.
    public let figures: [Figure?]
  }
}

extension BudgetComparison {
  /// What a paper gives all bodies together; `nil` when it leaves one out.
  public func sum(of column: Int) -> Money? {
    let sums = rows.compactMap { $0.figures[column]?.sum.hundredths }
    return sums.count == rows.count && !sums.isEmpty
      ? Money(hundredths: sums.reduce(0, +)) : nil
  }

  /// How much more a paper gives all bodies than was decided; `nil` when one is left out.
  public func difference(of column: Int) -> Money? {
    let sums = rows.compactMap { $0.figures[column]?.difference?.hundredths }
    return sums.count == rows.count && !sums.isEmpty
      ? Money(hundredths: sums.reduce(0, +)) : nil
  }
}

/// What the index says when it is asked for budgets.
public enum BudgetAnswer: Hashable, Sendable {
  /// The budgets side by side.
  case comparison(BudgetComparison)
  /// The query names no single year.
  case noYear
  /// The query asks for more than a municipality and a year.
  case notAboutPapers
  /// The query fits papers of several municipalities.
  case severalMunicipalities([String])
  /// No paper that fits prints a budget for the year.
  case nothing
}
