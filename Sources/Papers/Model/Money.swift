/// An exact sum, kept in hundredths of a whole unit.
public struct Money: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The sum in hundredths: öre for kronor.
  public let hundredths: Int

  /// Makes a sum of `hundredths`.
  public init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// Makes a sum of whole units.
  public init(_ whole: Int) {
    self.init(hundredths: whole * 100)
  }

  /// The plain number: `750000`, `0.6`, `21.45`.
  public var description: String {
    let sign = hundredths < 0 ? "-" : ""
    let size = hundredths.magnitude
    let (whole, rest) = size.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(sign)\(whole).\(decimals)"
  }

  /// Orders by size.
  public static func < (left: Money, right: Money) -> Bool { left.hundredths < right.hundredths }
}
