/// How a list writes its numbers.
enum NumberFormat {
  case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, bullet, none

  /// The format that Word calls `name`; unknown ones are written in digits.
  init(_ name: String?) {
    switch name {
    case "decimalZero": self = .decimalZero
    case "lowerLetter": self = .lowerLetter
    case "upperLetter": self = .upperLetter
    case "lowerRoman": self = .lowerRoman
    case "upperRoman": self = .upperRoman
    case "bullet": self = .bullet
    case "none": self = .none
    default: self = .decimal
    }
  }

  /// `number` as the list writes it, as UTF-8.
  func text(_ number: Int) -> [UInt8] {
    switch self {
    case .decimal: Array(String(number).utf8)
    case .decimalZero: Array((0..<10 ~= number ? "0\(number)" : "\(number)").utf8)
    case .lowerLetter: Self.letters(number, from: UInt8(ascii: "a"))
    case .upperLetter: Self.letters(number, from: UInt8(ascii: "A"))
    case .lowerRoman: Self.roman(number, ["m", "d", "c", "l", "x", "v", "i"])
    case .upperRoman: Self.roman(number, ["M", "D", "C", "L", "X", "V", "I"])
    case .bullet, .none: []
    }
  }

  /// a, b … z, aa, bb … as Word goes on after z.
  private static func letters(_ number: Int, from first: UInt8) -> [UInt8] {
    guard 1...780 ~= number else { return Array(String(number).utf8) }
    return [UInt8](repeating: first + UInt8((number - 1) % 26), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int, _ digits: [String]) -> [UInt8] {
    guard 1...3999 ~= number else { return Array(String(number).utf8) }
    let (m, d, c, l, x, v, i) = (
      digits[0], digits[1], digits[2], digits[3], digits[4], digits[5], digits[6]
    )
    let values = [
      (1000, m), (900, c + m), (500, d), (400, c + d), (100, c), (90, x + c), (50, l), (40, x + l),
      (10, x), (9, i + x), (5, v), (4, i + v), (1, i),
    ]
    var rest = number
    var text = ""
    for (value, digits) in values {
      while rest >= value {
        text += digits
        rest -= value
      }
    }
    return Array(text.utf8)
  }
}
