/// A list of a web page that is being read.
struct PageList {
  /// How the numbers are written; `nil` for bullets.
  let format: NumberFormat?
  var number: Int

  /// The marker of the next item, with the space after it; `value` is a number that the item asks
  /// for.
  mutating func next(_ value: Int?) -> [UInt8] {
    guard let format else { return Array("• ".utf8) }
    if let value { number = value }
    defer { number &+= 1 }
    return format.text(number) + Array(". ".utf8)
  }
}
