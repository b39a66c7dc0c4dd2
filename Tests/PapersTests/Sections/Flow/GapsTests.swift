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

  /// The tab or the third of three spaces, wherever the eight bytes begin that are looked at.
  @Test(arguments: [
    ("Anna   Åberg", 6), ("Anna Å\tberg", 7), ("två  blanksteg  här", nil),
    ("en två  tre   fyra", 14), ("   x", 2), ("x  ", nil), ("x   ", 3), ("", nil),
  ])
  func findsTheFirstGap(line: String, place: Int?) {
    for shift in 0..<16 {
      let start = String(repeating: "x", count: shift)
      let bytes = Array((start + line + "   ").utf8)
      let gap = bytes.span.columnGap(in: 0..<bytes.count - 3)
      #expect(gap == place.map { $0 + shift }, "\(line) at \(shift)")
    }
  }
}
