/// *Diarienummer*, taken apart so that its spellings can be compared: `KS 2021/415`, `KS.2021.0415`
/// and `2021/KS 0415 001` are one number of the register `KS`.
///
/// Source: DOMAIN.md 8.1.
struct RegisterNumber: Hashable {
  /// The register's letters in capitals; empty when the number has none.
  let register: String
  /// The year in four digits; `nil` when none is printed.
  let year: Int?
  /// The other numbers, in order.
  let numbers: [Int]

  private static let labels: Set<String> = ["DNR", "NR", "KOD", "DPL"]

  /// Takes a printed case number apart; `nil` when it holds no number but a year.
  init?(_ text: String) {
    var register = ""
    var year: Int?
    var numbers: [Int] = []
    for group in CaseNumber.normal(text).split(separator: ".") {
      if let number = Int(group) {
        if year == nil, (1950...2099).contains(number) {
          year = number
        } else {
          numbers.append(number)
        }
      } else if register.isEmpty, !Self.labels.contains(String(group)) {
        register = String(group)
      }
    }
    guard !numbers.isEmpty else { return nil }
    self.register = register
    self.year = year
    self.numbers = numbers
  }

  /// Whether the number says nothing of its year, so that it may come again the next one.
  var isBare: Bool { year == nil && numbers.count == 1 && numbers[0] < 100_000 }

  /// What numbers that could be the same have in common.
  var bucket: [Int] { [year ?? 0, numbers[0]] }

  /// How two numbers stand to each other.
  enum Relation {
    /// One number, differently spelled.
    case same
    /// One number if something else speaks for it: only one of them names its register.
    case perhapsSame
    /// Two numbers of one register, so two cases.
    case different
    /// Numbers of two registers, which say nothing of each other.
    case unrelated
  }

  func relation(to other: RegisterNumber) -> Relation {
    let isSameNumber =
      year == other.year
      && (numbers.starts(with: other.numbers) || other.numbers.starts(with: numbers))
    if register == other.register { return isSameNumber ? .same : .different }
    guard register.isEmpty || other.register.isEmpty else { return .unrelated }
    return isSameNumber ? .perhapsSame : .unrelated
  }
}
