import Reading

/// What a line of the head may hold beside the name of a body.
extension DocumentFacts {
  /// *Nämnd/utskott: Skolutskottet*, *Organ Skolnämnden* without what it says of itself.
  func withoutLabel(_ part: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    if let end = DocumentFacts.plainLabels.wordEnd(in: bytes, at: part.lowerBound),
      case let rest = bytes.trimmed(end..<part.upperBound), !rest.isEmpty,
      isUpper(in: bytes, at: rest.lowerBound)
    {
      return rest
    }
    guard DocumentFacts.bodyLabels.hasPrefix(in: bytes, part),
      let colon = bytes.offset(of: UInt8(ascii: ":"), in: part)
    else { return part }
    return bytes.trimmed(colon + 1..<part.upperBound)
  }

  private static let bodyLabels: PrefixList = [
    "nämnd:", "nämnd/", "organ:", "instans:", "beslutsinstans:", "styrelse/nämnd:", "utskott:",
    "till:", "mottagare:",
  ]

  /// Labels of the notice, also where the space before the value is all that is left of a column.
  private static let plainLabels: WordList = ["organ", "instans", "beslutsinstans", "forum"]

  /// *Kommunstyrelsen 2023-02-14* without the day.
  func withoutDay(_ part: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    guard part.count <= 90, let day = days(in: bytes, part).last,
      day.range.upperBound == part.upperBound, day.range.lowerBound > part.lowerBound
    else { return part }
    return trimmed(bytes, part.lowerBound..<day.range.lowerBound)
  }

  /// *Skolnämnden   +6 000*: a row of a table of sums.
  func isSum(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let column = PrintedColumns.split(bytes, line).last, column != line else { return false }
    return column.allSatisfy { !bytes.isLetter(at: $0) && bytes[$0] < 0x80 }
      && column.contains { isDigit(bytes[$0]) } && PrintedDay.whole(in: bytes, column) == nil
  }

  /// *Kommunstyrelsen* above *Ink 2024-03-11*: the stamp of the registry, which receives the papers of
  /// all bodies.
  func isStamp(_ line: Range<Int>) -> Bool {
    guard let index = head.lines.firstIndex(of: line), index + 1 < head.lines.count else {
      return false
    }
    return DocumentFacts.receipts.hasWord(in: head.bytes.span, at: head.lines[index + 1].lowerBound)
  }

  private static let receipts: WordList = ["ink", "inkom", "ankom", "inkommen", "inkommet"]

  /// `KS 2021/233`: the register of a case, not the body.
  func isRegister(_ body: Range<Int>, _ line: Range<Int>) -> Bool {
    let bytes = head.bytes.span
    guard BodyName.isAbbreviation(bytes.withoutMarks(body), in: bytes) else { return false }
    return caseNumber(in: bytes.extracting(first: line.upperBound), at: body.lowerBound) != nil
  }
}
