import Reading

/// One line of the source, looked at before lines are joined.
struct Line: Opened {
  let range: Range<Int>
  let opening: Opening?
  /// Whether the line has a gap of three or more columns.
  let isRow: Bool
  /// Whether the line begins with a label of its own, such as *Dnr*.
  let isLabel: Bool

  /// Looks at `block`; `mayHaveGap` is whether spaces may stand beside each other in it, or a tab.
  init(_ block: Block, in bytes: Span<UInt8>, mayHaveGap: Bool = true) {
    let range = block.range.start..<block.range.end
    self.range = range
    let opening = Opening(in: bytes, range)
    self.opening = opening
    // The gap between a mark and its words does not make a row.
    let mark = if case .point(let marker) = opening { marker.length } else { 0 }
    let words = range.lowerBound + mark..<range.upperBound
    isRow = block.kind == .tableRow || mayHaveGap && bytes.columnGap(in: words) != nil
    isLabel = Line.isLabel(bytes, range)
  }

  static func isLabel(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard openings.hasPrefix(in: bytes, range) else { return false }
    return labels.hasPrefix(in: bytes, range)
      || isUpper(in: bytes, at: range.lowerBound) && isBallots(bytes, range)
  }

  /// All of the words below.
  private static let openings = PrefixList(labels.words + ballots.words + counted.words)

  private static let labels: PrefixList = [
    "dnr", "diarienummer", "diarienr", "ärendenummer", "sammanträdesdatum", "plats och tid",
    "handläggare", "diariekod", "datum:", "vår beteckning",
  ]

  /// Over or before the names of those who voted alike.
  private static let ballots: PrefixList = [
    "ja-röst", "nej-röst", "ja:", "nej:", "avstår", "avstod",
  ]

  /// *Ja (8): Anna Åberg (S), …*; *Ja (8)* alone ends a sentence that names them.
  private static func isBallots(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if ballots.hasPrefix(in: bytes, range) { return true }
    return counted.hasPrefix(in: bytes, range) && contains("):", in: bytes, range)
  }

  private static let counted: PrefixList = ["ja (", "nej (", "frånvarande ("]
}

/// How a paragraph ends so far.
enum Ending: Equatable {
  /// In the middle of a sentence.
  case open
  /// In the middle of a sentence, with words after which a list of *att* begins.
  case leadIn
  case comma
  case fullStop
  case colon
  case hyphen

  init(of bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let last = range.last else {
      self = .fullStop
      return
    }
    switch bytes[last] {
    case UInt8(ascii: ","), UInt8(ascii: ";"): self = .comma
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): self = .fullStop
    case UInt8(ascii: ":"): self = .colon
    case UInt8(ascii: "-"):
      self = range.count >= 2 && isLetter(bytes[last - 1]) ? .hyphen : .open
    default:
      self = Ending.isLead(bytes, range) ? .leadIn : .open
    }
  }

  /// `… beslutade den 22 mars, § 31`: the number of a § just before the end.
  private static func isReference(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index > range.lowerBound, isDigit(bytes[index - 1]) { index -= 1 }
    guard index < range.upperBound else { return false }
    while index > range.lowerBound, isSpace(bytes[index - 1]) { index -= 1 }
    return index - 2 >= range.lowerBound && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xA7
  }

  /// Whether the last word leads in to what follows.
  private static func isLead(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch bytes[range.upperBound - 1] | 0x20 {
    case UInt8(ascii: "t"):
      return hasSuffix(" samt", in: bytes, range) || isAddressed(bytes, range)
    case UInt8(ascii: "g"):
      return hasSuffix(" med förslag", in: bytes, range)
        || hasSuffix(" följande förslag", in: bytes, range)
    case UInt8(ascii: "a"): return hasSuffix(" besluta", in: bytes, range)
    case UInt8(ascii: "e"):
      return hasSuffix(" beslutade", in: bytes, range) || hasSuffix(" följande", in: bytes, range)
        || isAddressed(bytes, range)
    case UInt8(ascii: "r"):
      return hasSuffix(" beslutar", in: bytes, range) || hasSuffix(" föreslår", in: bytes, range)
        || hasSuffix(" yrkar", in: bytes, range)
    case UInt8(ascii: "s"):
      return hasSuffix(" föreslås", in: bytes, range) || hasSuffix(" yrkas", in: bytes, range)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return isReference(bytes, range)
    default: return isAddressed(bytes, range)
    }
  }

  /// *Kommunstyrelsen föreslår kommunfullmäktige*, *Enligt utskottets förslag beslutar nämnden*: over what
  /// is proposed or decided.
  private static func isAddressed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 160,
      let last = bytes.word(before: range.upperBound, from: range.lowerBound),
      BodyName.isBody(last, in: bytes),
      let body = BodyName.ending(at: last, in: bytes, from: range.lowerBound),
      let verb = bytes.word(before: body.lowerBound, from: range.lowerBound)
    else { return false }
    return BodyName.isAnyOf(["beslutar", "föreslår"], withGenitive: false, verb, in: bytes)
  }

  /// Whether a small letter may go on with the sentence.
  var isOpen: Bool { self == .open || self == .comma || self == .hyphen || self == .leadIn }
  /// Whether a list of *att* may begin after it.
  var isLeadIn: Bool { self == .leadIn || self == .colon }
}
