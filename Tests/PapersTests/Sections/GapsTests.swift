import Testing

@testable import Papers

@Suite struct GapsTests {
  /// Whether any line is said to have no gap that has one, for lines put together in one text.
  @Test func findsEveryLineWithAGap() {
    let lines = [
      "Anna Åberg (S)   ja", "utan mellanrum", "två  blanksteg", "a\tb", "x", " \t",
      "ord ord ord ord",
      "slutar med  ", "åäö åäö åäö  åäö", "",
    ]
    for shift in 0..<8 {
      var bytes = Array(String(repeating: "x", count: shift).utf8)
      var ranges: [Range<Int>] = []
      for line in lines {
        bytes.append(UInt8(ascii: "\n"))
        ranges.append(bytes.count..<bytes.count + line.utf8.count)
        bytes += line.utf8
      }
      var gaps = Gaps(in: bytes.span)
      for (line, range) in zip(lines, ranges) {
        let has = line.contains("  ") || line.contains("\t")
        #expect(gaps.begin(in: range) == has, "\(line) at \(range)")
      }
    }
  }
}
