internal import Papers

extension Query.AmountLimit {
  /// Reads `>500000`, `>=`, `<`, `<=`, `500000..1000000` or a plain sum; `nil` when it is none.
  init?(reading text: String) {
    let signs: [(String, (Money) -> Query.AmountLimit)] = [
      (">=", Query.AmountLimit.atLeast), ("<=", Query.AmountLimit.atMost),
      (">", Query.AmountLimit.over), ("<", Query.AmountLimit.under),
    ]
    for (sign, limit) in signs where text.hasPrefix(sign) {
      guard let sum = Money(reading: text.dropFirst(sign.count)) else { return nil }
      self = limit(sum)
      return
    }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false)
    let sums = ends.compactMap { Money(reading: $0) }
    guard sums.count == ends.count, let low = sums.first, let high = sums.last,
      sums.count <= 2, low <= high
    else { return nil }
    self = sums.count == 2 ? .between(low, high) : .exactly(low)
  }
}

extension Money {
  private static let units = [
    "": 1, "kr": 1, "kronor": 1, "sek": 1, "tkr": 1_000, "kkr": 1_000, "mkr": 1_000_000,
    "mnkr": 1_000_000, "miljoner": 1_000_000, "mdkr": 1_000_000_000,
    "miljarder": 1_000_000_000,
  ]

  /// Reads a sum as people type it: `500000`, `500 000 kr`, `1.500.000`, `1,5mnkr`; `nil` when the
  /// text is no sum, or one finer than hundredths.
  init?(reading text: some StringProtocol) {
    let text = String(text).filter { !$0.isWhitespace }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard let unit = Self.units[text.dropFirst(digits.count).lowercased()],
      let (whole, fraction) = Self.parts(digits), let value = Int(whole + fraction)
    else { return nil }
    var scale = 1
    for _ in fraction { scale *= 10 }
    let (hundredths, isTooLarge) = value.multipliedReportingOverflow(by: unit * 100)
    guard !isTooLarge, hundredths % scale == 0 else { return nil }
    self.init(hundredths: hundredths / scale)
  }

  /// The digits before and after the decimal point; full stops between thousands are left out.
  private static func parts(_ digits: Substring) -> (whole: String, fraction: String)? {
    var groups = digits.split(separator: ".", omittingEmptySubsequences: false)
    let areThousands = groups.dropFirst().allSatisfy { $0.prefix { $0 != "," }.count == 3 }
    if groups.count > 1, groups[0] != "0", areThousands {
      groups = [Substring(groups.joined())]
    }
    let halves = groups.joined(separator: ",").split(
      separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves.allSatisfy({ !$0.isEmpty && $0.count <= 12 })
    else { return nil }
    return (String(halves[0]), halves.count == 2 ? String(halves[1]) : "")
  }
}
