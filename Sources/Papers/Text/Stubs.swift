func caseNumber(in bytes: Span<UInt8>, at offset: Int) -> Range<Int>? { nil }
func labelledCaseNumbers(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] { [] }
