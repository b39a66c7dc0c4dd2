import ArgumentParser
import Reading

/// What commands that read files take.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(Texts.current.limitsHelp, valueName: Texts.current.limitName))
  var settings: [LimitSetting] = []

  /// The standard limits with those that were set; of one set twice the last.
  var limits: ReadLimits {
    var limits = ReadLimits.standard
    for setting in settings { limits[setting.name] = setting.value }
    return limits
  }
}

/// One limit as typed: `pages=20000`, `inflatedBytes=2G`.
struct LimitSetting: ExpressibleByArgument {
  let name: ReadLimits.Name
  let value: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = ReadLimits.Name(rawValue: String(parts[0])),
      let value = LimitSetting.number(parts[1]), value > 0
    else { return nil }
    self.name = name
    self.value = value
  }

  static var allValueStrings: [String] { ReadLimits.Name.allCases.map { "\($0.rawValue)=" } }

  /// Whole numbers; `k`, `M` and `G` stand for 2^10, 2^20 and 2^30.
  private static func number(_ text: Substring) -> Int? {
    let factors: [Character: Int] = ["k": 1 << 10, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    guard let factor = text.last.flatMap({ factors[$0] }) else { return Int(text) }
    guard let count = Int(text.dropLast()) else { return nil }
    let (value, overflows) = count.multipliedReportingOverflow(by: factor)
    return overflows ? nil : value
  }
}
