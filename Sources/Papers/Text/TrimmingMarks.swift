extension String {
  /// The text without full stop, comma, colon, quotation marks and blanks at its ends.
  var trimmingMarks: Substring {
    let range = utf8.span.trimmingMarks(0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension Span<UInt8> {
  /// `range` without full stop, comma, colon, quotation marks and blanks at its ends.
  func trimmingMarks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !self[end - 1].isASCIILetter {
      if end - start >= 3, matches(prefix: "”", at: end - 3) {
        end -= 3
      } else if Self.isTrimmed(self[end - 1]),
        end - start < 5 || string(end - 5..<end) != "m.fl."
      {
        end -= 1
      } else {
        break
      }
    }
    while start < end, !self[start].isASCIILetter {
      if self[start] == UInt8(ascii: " ") || self[start] == UInt8(ascii: "\"") {
        start += 1
      } else if end - start >= 3,
        matches(prefix: "”", at: start) || matches(prefix: "“", at: start)
      {
        start += 3
      } else {
        break
      }
    }
    return start..<end
  }

  private static func isTrimmed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: ":"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
