/// Case numbers that close a title.
extension ItemHead {
  /// Whether the paragraph at `index` is a case number below its label, which a converter has printed
  /// apart: *Diarienummer ⏎ KS/2022:301*.
  func isBelowLabel(_ index: Int) -> Bool {
    let bytes = flow.bytes.span
    let (label, line) = (flow.paragraphs[index - 1].range, flow.paragraphs[index].range)
    return isLabel(label) && !label.contains { isDigit(bytes[$0]) }
      && caseNumber(in: bytes, at: line.lowerBound) == line
  }

  /// Whether a line is a case number and no more.
  func isCaseNumber(_ range: Range<Int>) -> Bool {
    range.count <= 40 && caseNumber(in: flow.bytes.span, at: range.lowerBound) == range
  }

  /// *Ny taxa KFN-2023-14*, *KFN 2023/14* alone on a line: a case number with its body closes the
  /// title and is no part of it.
  mutating func withoutLastNumber(_ range: Range<Int>) -> Range<Int> {
    let flow = self.flow
    let bytes = flow.bytes.span
    if !title.isEmpty, isRegistered(range, in: bytes) {
      caseNumbers.append(range)
      return range.upperBound..<range.upperBound
    }
    var end = range.upperBound
    // A number has up to two words, its class two more.
    for _ in 0..<4 {
      guard let word = bytes.word(before: end, from: range.lowerBound) else { return range }
      // "Kvarnens framtid      2024/118": a number in a column of its own needs no body.
      let isColumn = bytes.has(UInt8(ascii: "\t"), at: word.lowerBound - 1)
      // So does one alone below the title.
      let isAlone = !title.isEmpty && word.lowerBound == range.lowerBound
      if let number = caseNumber(in: bytes, at: word.lowerBound),
        isColumn || isAlone || number.contains(where: { isUpper(in: bytes, at: $0) }),
        archiveClassEnd(in: bytes, after: number.upperBound, to: range.upperBound)
          == range.upperBound, !isForeign(number)
      {
        caseNumbers.append(number)
        return withoutMark(trimmed(bytes, range.lowerBound..<number.lowerBound))
      }
      end = word.lowerBound
    }
    return range
  }

  /// *Ny taxa – Dnr KFN 2023/14*: a title without the mark before its case.
  func withoutMark(_ title: Range<Int>) -> Range<Int> {
    let bytes = flow.bytes.span
    let mark = hasSuffix(" –", in: bytes, title) ? 3 : isClosing(title.last) ? 1 : 0
    return trimmed(bytes, title.dropping(mark))
  }

  /// `RV240112` alone below the title: the letters of a register, year and number in one.
  private func isRegistered(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard (7...12).contains(line.count) else { return false }
    let letters = line.prefix { isUpper(in: bytes, at: $0) }
    return (2...4).contains(letters.count)
      && (5...8).contains(line.count - letters.count)
      && line.dropFirst(letters.count).allSatisfy { isDigit(bytes[$0]) }
  }

  /// *Ny taxa, KFN 2023/14*, *Ny taxa - KFN 2023/14*: the mark between title and case.
  private func isClosing(_ last: Int?) -> Bool {
    last.map { flow.bytes[$0] == UInt8(ascii: ",") || flow.bytes[$0] == UInt8(ascii: "-") } ?? false
  }

  /// *Ny taxa (KFN/2023:14)*: a case number in brackets closes the title and is no part of it.
  mutating func withoutBracket(_ range: Range<Int>) -> Range<Int> {
    let flow = self.flow
    let bytes = flow.bytes.span
    guard hasSuffix(")", in: bytes, range) else { return range }
    var open = range.upperBound - 1
    while open > range.lowerBound, bytes[open] != UInt8(ascii: "(") { open -= 1 }
    guard bytes[open] == UInt8(ascii: "(") else { return range }
    let inside = open + 1..<range.upperBound - 1
    let isAlone = open == range.lowerBound && !title.isEmpty
    guard open > range.lowerBound || isAlone, inside.count >= 5, inside.count <= 40 else {
      return range
    }
    let labelled = labelledCaseNumbers(in: bytes, inside)
    let plain = caseNumber(in: bytes, at: inside.lowerBound)
    if let number = labelled.first {
      caseNumbers.append(number)
    } else if let plain, !isForeign(inside),
      case let rest = plain.lowerBound..<inside.upperBound,
      archiveClassEnd(in: bytes, after: plain.upperBound, to: rest.upperBound) == rest.upperBound
    {
      caseNumbers.append(plain)
    } else {
      return range
    }
    return trimmed(bytes, range.lowerBound..<open)
  }

  /// *(SOU 2021:48)*, *(prop. 2022/23:1)*: others' papers.
  private func isForeign(_ range: Range<Int>) -> Bool {
    ItemHead.foreign.hasPrefix(in: flow.bytes.span, range)
  }

  /// What numbers that are nobody's case begin with: others' papers, and spans of years (*HT 2024/25*).
  static let foreign: PrefixList = [
    "sou ", "ds ", "sfs ", "prop", "dir", "bet", "rskr", "kf handling", "ht ", "vt ", "lå ",
  ]
}
