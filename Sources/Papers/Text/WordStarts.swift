extension Span<UInt8> {
  /// Calls `found` with each offset in `range` where a word begins, in text order.
  ///
  /// A word goes on over digits; § and its like (bytes from 0xC2) are words of their own. What has
  /// neither costs one look at eight bytes.
  @inline(__always)
  func eachWordStart(in range: Range<Int>, _ found: (Int) -> Void) {
    var isInside = false
    var offset = range.lowerBound
    let last = lastWhole(in: range)
    while offset <= last {
      let group = ByteGroup(wholeEight(at: offset))
      let letters = group.letters
      let first = UInt8(truncatingIfNeeded: group.bytes)
      var isOdd = !isInside && first >= 0x80 && first < 0xC3
      if group.digitRow | group.holds(0xC2) != 0 {
        // Figures between letters join them; others stand for themselves.
        let joints = group.digits & (letters << 8 | letters >> 8 | (isInside ? 0x80 : 0))
        isOdd = isOdd || joints | group.holds(0xC2) != 0
      }
      if isOdd {
        slowly(offset..<offset &+ 8, &isInside, found)
      } else {
        var starts = letters & ~(letters << 8 | (isInside ? 0x80 : 0))
        while starts != 0 {
          found(offset &+ starts.trailingZeroBitCount / 8)
          starts &= starts - 1
        }
        isInside = letters >> 63 != 0
      }
      offset &+= 8
    }
    slowly(offset..<range.upperBound, &isInside, found)
  }

  /// The same byte by byte.
  @inline(__always)
  private func slowly(_ range: Range<Int>, _ isInside: inout Bool, _ found: (Int) -> Void) {
    for offset in range {
      let byte = self[offset]
      // | 0x20 folds capitals.
      let isWord = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0xC3
      if isWord || byte == 0xC2 {
        if !isInside || byte == 0xC2 { found(offset) }
        isInside = isWord
      } else if byte < 0x80, !Papers.isDigit(byte) {
        isInside = false
      }
    }
  }
}
