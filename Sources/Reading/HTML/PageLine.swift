/// A line of a web page that is being read.
struct PageLine {
  var text: [UInt8] = []
  /// How many bytes of the text lead to other pages.
  var linkCount = 0
  private var wantsSpace = false

  /// Appends `bytes`, with one space for white space of any length.
  mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == Byte.space || Byte.tab...Byte.carriageReturn ~= byte {
        wantsSpace = !text.isEmpty
      } else {
        if wantsSpace { text.append(Byte.space) }
        wantsSpace = false
        text.append(byte)
      }
    }
  }

  mutating func append(_ string: String) { append(Array(string.utf8).span) }

  mutating func trimEnd() {
    while text.last == Byte.space { text.removeLast() }
  }
}

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
