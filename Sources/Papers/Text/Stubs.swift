func caseNumber(in bytes: Span<UInt8>, at offset: Int) -> Range<Int>? { nil }
func labelledCaseNumbers(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] { [] }
struct DayReading { var range: Range<Int>; var day: Day? }
func days(in bytes: Span<UInt8>, _ range: Range<Int>) -> [DayReading] {
  var r: [DayReading] = []
  var i = range.lowerBound
  while i + 10 <= range.upperBound {
    if isDigit(bytes[i]), i == 0 || !isDigit(bytes[i-1]), let d = Day(string(bytes, i..<i+10)) { r.append(DayReading(range: i..<i+10, day: d)); i += 10 } else { i += 1 }
  }
  return r
}
