/// Letters, digits and the marks that join them in case numbers: one printed word.
struct CaseToken: Hashable, Sendable {
  /// A stretch of letters or of digits.
  struct Group: Hashable, Sendable {
    let range: Range<Int>
    let isDigits: Bool
    /// The number of up to four digits; otherwise 0.
    let number: Int

    /// Whether it is a year in four digits.
    var isYear: Bool { range.count == 4 && (1950...2099).contains(number) }
  }

  let start: Int
  let end: Int
  /// The stretches, in text order.
  let groups: [Group]
  /// The mark after each group but the last; 0 when none stands there.
  let marks: [UInt8]

  /// Reads the word at `offset`; marks at its end are left out.
  init(in bytes: Span<UInt8>, at offset: Int) {
    var (groups, marks): ([Group], [UInt8]) = ([], [])
    var next = offset
    while let group = Self.group(in: bytes, at: next) {
      groups.append(group)
      next = group.range.upperBound
      guard next < bytes.count, Self.joints.contains(bytes[next]), bytes.isWord(at: next + 1) else {
        if bytes.isWord(at: next) {
          marks.append(0)
          continue
        }
        break
      }
      marks.append(bytes[next])
      next += 1
    }
    start = offset
    end = groups.last?.range.upperBound ?? offset
    self.groups = groups
    self.marks = marks
  }

  private static let joints: [UInt8] = [0x2F, 0x2D, 0x2E, 0x3A]

  private static func group(in bytes: Span<UInt8>, at offset: Int) -> Group? {
    let digits = bytes.digitsEnd(from: offset)
    if digits > offset {
      let number = digits - offset <= 4 ? bytes.number(offset..<digits) ?? 0 : 0
      return Group(range: offset..<digits, isDigits: true, number: number)
    }
    var end = offset
    while case let length = bytes.letterLength(at: end), length > 0 { end += length }
    return end > offset ? Group(range: offset..<end, isDigits: false, number: 0) : nil
  }

  /// Whether there is a digit.
  var hasDigit: Bool { groups.contains(where: \.isDigits) }

  /// Whether it is letters alone, few enough to be a body's abbreviation.
  var isBody: Bool { groups.count == 1 && !hasDigit && (1...8).contains(end - start) }

  /// Whether it is the number of a point on an agenda: `3.1`, `2.1.4`.
  var isPoint: Bool {
    marks.allSatisfy { $0 == 0x2E } && groups.allSatisfy { $0.isDigits && $0.range.count <= 2 }
  }

  /// Whether it is a law or report: `2017:725`.
  var isLaw: Bool { groups.count == 2 && groups[0].isYear && marks == [0x3A] }
}

/// The case number of a known shape at `start`: one word, or with the body before or after it.
///
/// Source: the table of styles in DOMAIN.md 8.1.
func shapedCaseNumber(in bytes: Span<UInt8>, at start: Int) -> Range<Int>? {
  let token = CaseToken(in: bytes, at: start)
  guard !token.isLaw, !bytes.has(0x25, at: token.end) else { return nil }
  if token.isBody { return numberAfterBody(in: bytes, token) }
  guard let first = token.groups.first else { return nil }
  if !first.isDigits {
    let hasYear =
      token.hasYearAfterBody(in: bytes) || token.isGluedToBody(in: bytes)
      || token.hasClassBeforeYear(in: bytes)
    return hasYear ? start..<token.end : nil
  }
  if let glued = gluedClassStart(in: bytes, token) { return start..<glued }
  if let end = bodyAfterNumber(in: bytes, token) { return start..<end }
  return token.isPlainNumber(in: bytes) ? start..<token.end : nil
}

extension CaseToken {
  /// `KS.2021.415`, `KSN-2014-0604`, `KSKF/2014:1`, `SBN/2015:145-221`: letters, then a year.
  fileprivate func hasYearAfterBody(in bytes: Span<UInt8>) -> Bool {
    // "ks/2017:312": some houses print the body in small letters.
    let isSmall = marks.starts(with: [0x2F, 0x3A]) && (2...4).contains(groups[0].range.count)
    guard groups.count >= 3, groups[0].range.count <= 8, isSmall || bytes.isUpper(at: start),
      groups[1].isDigits, groups[2].isDigits, marks[0] != 0
    else { return false }
    let isDay = numberIsDay(in: bytes, groups[1].range.lowerBound..<end)
    return (groups[1].isYear || groups[2].isYear || marks[1] == 0x2F) && !isDay
  }

  /// `KS24/311`, `KSF2024/311`, `KS18/298-001`, `KS24-311`: the year close to the letters, the number after
  /// a stroke.
  fileprivate func isGluedToBody(in bytes: Span<UInt8>) -> Bool {
    if marks == [0, 0x2D] || marks == [0, 0x2D, 0x2D], groups.dropFirst().allSatisfy(\.isDigits),
      groups[1].range.count == 2, (10...49).contains(groups[1].number),
      (2...6).contains(groups[2].range.count), (2...5).contains(groups[0].range.count)
    {
      return isAllCapitals(in: bytes, groups[0].range)
    }
    guard marks == [0, 0x2F] || marks == [0, 0x2F, 0x2D] && groups[3].isDigits,
      (2...5).contains(groups[0].range.count),
      groups[1].isDigits, groups[1].range.count == 2 || groups[1].isYear, groups[2].isDigits
    else { return false }
    return isAllCapitals(in: bytes, groups[0].range)
  }

  /// `N609-2482/24`: a letter with the body's number, then the case's and the year's last digits.
  fileprivate func hasClassBeforeYear(in bytes: Span<UInt8>) -> Bool {
    groups.count == 4 && marks == [0, 0x2D, 0x2F] && groups[0].range.count == 1
      && bytes.isUpper(at: start) && groups[3].range.count == 2
      && groups.dropFirst().allSatisfy(\.isDigits)
  }

  /// `1379/22`, `2021-00792`, `667/2014`, `333-437/2011`, `1.5.1-135-2012`: digits with a year.
  fileprivate func isPlainNumber(in bytes: Span<UInt8>) -> Bool {
    guard groups.count >= 2, groups.allSatisfy(\.isDigits),
      !numberIsDay(in: bytes, start..<end), !isYears
    else { return false }
    let last = groups[groups.count - 1]
    if groups.count == 2 {
      let isYearFirst = groups[0].isYear && marks[0] != 0x3A
      let isYearLast = marks[0] == 0x2F && (last.isYear || last.range.count == 2)
      return isYearFirst || isYearLast
    }
    return last.isYear && marks[marks.count - 1] != 0x2E || groups[0].isYear && groups.count == 3
  }

  /// `2023-2025` and `2021/22` are years, of a plan or a school.
  private var isYears: Bool {
    guard groups.count == 2, groups[0].isYear else { return false }
    return groups[1].isYear || groups[1].number == (groups[0].number + 1) % 100
  }
}

/// `SON 2020-809`, `KS 2018/124`, `Ks 667/2014`, `LS 1202-0260`, `SN 18/0098`.
private func numberAfterBody(in bytes: Span<UInt8>, _ body: CaseToken) -> Range<Int>? {
  guard bytes.isUpper(at: body.start), bytes.has(0x20, at: body.end), body.end - body.start > 1,
    body.end - body.start <= 3 || isAllCapitals(in: bytes, body.start..<body.end)
  else { return nil }
  let token = CaseToken(in: bytes, at: body.end + 1)
  guard token.groups.count >= 2, token.groups.allSatisfy(\.isDigits),
    !token.isLaw || isNoPublication(body, in: bytes),
    !numberIsDay(in: bytes, token.start..<token.end)
  else { return nil }
  let isShort = token.marks[0] == 0x2F && token.groups[0].range.count == 2
  let isOld = token.marks[0] == 0x2D && token.groups[0].range.count == 4
  let isYear = token.groups.contains(where: \.isYear) && token.marks[0] != 0x3A
  return isShort || isOld || isYear || token.isLaw ? body.start..<token.end : nil
}

/// `KS 2018:298` beside `SFS 2018:298`.
private func isNoPublication(_ body: CaseToken, in bytes: Span<UInt8>) -> Bool {
  !publications.hasWord(in: bytes, at: body.start)
    && isAllCapitals(in: bytes, body.start..<body.end)
}

/// Series of laws and reports, which number as some houses do their cases.
private let publications: WordList = [
  "sfs", "sou", "afs", "bfs", "nfs", "sosfs", "hslf", "skolfs", "hfd", "möd", "nja", "rå", "msbfs",
  "tsfs", "kifs", "livsfs", "rfs", "pbl", "lss", "sol", "os", "prop", "fi", "jo",
]

/// `2025.242 TEN`, `2011/KS 0206 001`, `07/KS 0311`, `2016KSM1221.042`, `2018/0219 KS-5`,
/// `2015-KLK0045`.
private func bodyAfterNumber(in bytes: Span<UInt8>, _ token: CaseToken) -> Int? {
  // "18RS298"
  if token.groups.count == 3, token.marks == [0, 0], token.groups[0].range.count == 2,
    (2...4).contains(token.groups[1].range.count), isAllCapitals(in: bytes, token.groups[1].range),
    (1...5).contains(token.groups[2].range.count)
  {
    return token.end
  }
  let isShort =
    token.groups.count == 2 && token.groups[0].range.count == 2 && token.marks == [0x2F]
    && isAllCapitals(in: bytes, token.groups[1].range)
  if isShort { return followingGroups(in: bytes, after: token.end) }
  guard token.groups.count >= 2, token.groups[0].isYear else { return nil }
  if !token.groups[1].isDigits {
    guard bytes.isUpper(at: token.groups[1].range.lowerBound) else { return nil }
    if token.groups.count > 2 { return token.end }
    return followingGroups(in: bytes, after: token.end)
  }
  let isDashed = token.marks[0] == 0x2D && token.groups[1].range.count == 3  // 2021-100 KS
  guard token.groups[1].range.count >= 2,
    isDashed || token.marks[0] == 0x2E || token.marks[0] == 0x2F
  else { return nil }
  let isBody = token.groups.count == 3 && !token.groups[2].isDigits
  if isBody { return token.end }  // 2014/747-KS
  guard token.groups.count == 2, bytes.has(0x20, at: token.end) else { return nil }
  let body = CaseToken(in: bytes, at: token.end + 1)
  guard let letters = body.groups.first, !letters.isDigits, (2...4).contains(letters.range.count),
    isAllCapitals(in: bytes, letters.range),
    body.groups.count == 1 || body.groups.count == 2 && body.marks == [0x2D]
  else { return nil }
  return body.end
}

/// ` 0206 001` after `2011/KS`: one or two groups of three or four digits, the last perhaps of two
/// where nothing follows it.
private func followingGroups(in bytes: Span<UInt8>, after offset: Int) -> Int? {
  var end = offset
  for _ in 0..<2 {
    let next = bytes.digitsEnd(from: end + 1)
    let isLast = next - end == 3 && end > offset && (next == bytes.count || bytes[next] == 0x0A)
    guard bytes.has(0x20, at: end), isLast || (3...4).contains(next - end - 1),
      !bytes.isLetter(at: next)
    else { break }
    end = next
  }
  return end > offset ? end : nil
}

private func isAllCapitals(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var offset = range.lowerBound
  while offset < range.upperBound {
    guard bytes.isUpper(at: offset) else { return false }
    offset = bytes.characterEnd(at: offset)
  }
  return true
}

/// Where the class begins that a converter glued to the number: `00123/20212.6.`
private func gluedClassStart(in bytes: Span<UInt8>, _ token: CaseToken) -> Int? {
  guard token.groups.count >= 3, token.marks[0] == 0x2F, token.marks[1] == 0x2E,
    token.groups[1].range.count > 4,
    case let start = token.groups[1].range.lowerBound,
    let year = bytes.number(start..<start + 4), (1950...2099).contains(year)
  else { return nil }
  return start + 4
}
