/// A line in which white space of any length is one space.
struct FlowingLine {
  var text: [UInt8] = []
  private var wantsSpace = false

  /// Appends `bytes`; white space at the start of the line and at its end so far is none.
  mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == Byte.space || Byte.tab...Byte.carriageReturn ~= byte {
        wantsSpace = !text.isEmpty
      } else {
        appendSpace()
        text.append(byte)
      }
    }
  }

  mutating func append(_ string: String) { append(Array(string.utf8).span) }

  /// Appends `count` of `byte`, white space or not, as they are.
  mutating func append(exactly byte: UInt8, count: Int = 1) {
    appendSpace()
    text += repeatElement(byte, count: count)
  }

  private mutating func appendSpace() {
    if wantsSpace { text.append(Byte.space) }
    wantsSpace = false
  }

  mutating func trimEnd() {
    while text.last == Byte.space { text.removeLast() }
  }
}
