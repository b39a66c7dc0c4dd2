extension String {
  /// The text without full stop, comma, colon, quotation marks and blanks at its ends.
  var trimmingMarks: Substring { self[...].trimmingMarks }
}

extension Substring {
  /// The text without full stop, comma, colon, quotation marks and blanks at its ends.
  var trimmingMarks: Substring {
    var bytes = utf8
    while let last = bytes.last, !last.isASCIILetter {
      if bytes.suffix(3).elementsEqual("”".utf8) {
        bytes.removeLast(3)
      } else if " .,;:\"".utf8.contains(last), !bytes.suffix(5).elementsEqual("m.fl.".utf8) {
        bytes.removeLast()
      } else {
        break
      }
    }
    while let first = bytes.first, !first.isASCIILetter {
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\"") {
        bytes.removeFirst()
      } else if bytes.starts(with: "”".utf8) || bytes.starts(with: "“".utf8) {
        bytes.removeFirst(3)
      } else {
        break
      }
    }
    return Substring(bytes)
  }
}
