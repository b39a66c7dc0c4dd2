/// What is printed after a person's name: party, role, company.
struct MemberDetails: Hashable, Sendable {
  /// The party's code; `nil` when not printed.
  private(set) var party: String?
  /// The party of this person and of those named before: `(båda M)`.
  private(set) var shared: String?
  /// Where the role stands; `nil` when not printed.
  private(set) var role: Range<Int>?
  /// *M.fl.*
  private(set) var hasOthers = false
  /// Whether something follows that belongs to the person: *Anna Åbergs (S) yrkande*.
  private(set) var isBeforeNoun = false
  /// Where the details end.
  private(set) var end: Int

  /// Reads what stands after a name that ends at `offset`.
  init(after offset: Int, in bytes: Span<UInt8>, codes: PartyCodes) {
    end = offset
    if bytes.has(0x3A, at: end), bytes.matches(word: "s", at: end + 1) { end += 2 }
    while readParenthesis(in: bytes, codes) || readOthers(in: bytes) || readComma(in: bytes, codes)
      || readTitle(in: bytes) || readDash(in: bytes) || readSeat(in: bytes)
    {}
    let next = bytes.blanksEnd(from: end)
    isBeforeNoun = possessions.hasSuffix(in: bytes, before: bytes.wordEnd(from: next))
  }

  /// Whether the details are such as only persons have.
  var isOfPerson: Bool { party != nil || shared != nil || hasOthers }

  private mutating func readParenthesis(in bytes: Span<UInt8>, _ codes: PartyCodes) -> Bool {
    var start = bytes.blanksEnd(from: end)
    if bytes.has(0x2C, at: start) { start = bytes.blanksEnd(from: start + 1) }
    guard !namesAnother(in: bytes, at: start),
      let found = parenthesis(in: bytes, at: start, codes: codes)
    else { return false }
    switch found.content {
    case .party(let code) where party == nil: party = code
    case .partyAndRole(let code, let words) where party == nil: (party, role) = (code, words)
    case .shared(let code): shared = code
    case .role(let words) where role == nil: role = words
    case .other where party != nil: break
    default: return false
    }
    end = found.range.upperBound
    return true
  }

  private mutating func readOthers(in bytes: Span<UInt8>) -> Bool {
    var start = bytes.blanksEnd(from: end)
    if bytes.has(0x2C, at: start) { start = bytes.blanksEnd(from: start + 1) }
    guard !hasOthers, let others = othersEnd(in: bytes, at: start) else { return false }
    hasOthers = true
    end = others
    return true
  }

  /// `, s, ordförande` and `, 1:e vice ordförande`.
  private mutating func readComma(in bytes: Span<UInt8>, _ codes: PartyCodes) -> Bool {
    guard bytes.has(0x2C, at: end) else { return false }
    let start = bytes.blanksEnd(from: end + 1)
    // "v ordf" is no party.
    if party == nil, Papers.role(in: bytes, at: start) == nil,
      let codeEnd = commaCodeEnd(in: bytes, at: start, codes)
    {
      party = codes.code(in: bytes, start..<codeEnd)
      end = codeEnd
      return true
    }
    guard role == nil, let found = Papers.role(in: bytes, at: start) else { return false }
    let after = bytes.blanksEnd(from: found.range.upperBound)
    // "Anna Åberg, ordföranden Bo Ek": the role belongs to the next name. "Anna Åberg (S), ordförande
    // Bo Ek (M)": two lines of a list ran together.
    guard
      !bytes.isUpper(at: after) || bytes.has(0x0A, at: after - 1)
        || party != nil && chairs.hasSuffix(in: bytes, before: found.range.upperBound)
    else { return false }
    role = found.range
    end = found.range.upperBound
    return true
  }

  /// `Anna Åberg Förvaltningschef`: a title with nothing before it but a space.
  private mutating func readTitle(in bytes: Span<UInt8>) -> Bool {
    let start = end + 1
    guard role == nil, bytes.has(0x20, at: end) || bytes.has(0x09, at: end),
      let found = Papers.role(in: bytes, at: start), !found.isPlural
    else { return false }
    role = found.range
    end = found.range.upperBound
    return true
  }

  /// `Anna Åberg (S) – ordförande`.
  private mutating func readDash(in bytes: Span<UInt8>) -> Bool {
    guard role == nil, bytes.has(0x20, at: end) else { return false }
    let isLong = bytes.matches(prefix: "–", at: end + 1)
    guard isLong || bytes.has(0x2D, at: end + 1) else { return false }
    let start = end + (isLong ? 4 : 2)
    guard bytes.has(0x20, at: start), let found = Papers.role(in: bytes, at: start + 1),
      !found.isPlural
    else { return false }
    role = found.range
    end = found.range.upperBound
    return true
  }

  /// `Anna Åberg (S), Granåsa, ordförande`: the municipality that a member of a joint body is from.
  private mutating func readSeat(in bytes: Span<UInt8>) -> Bool {
    guard role == nil, party != nil, bytes.has(0x2C, at: end) else { return false }
    let place = bytes.blanksEnd(from: end + 1)
    let placeEnd = bytes.wordEnd(from: place)
    guard bytes.isUpper(at: place), bytes.has(0x2C, at: placeEnd),
      let found = Papers.role(in: bytes, at: bytes.blanksEnd(from: placeEnd + 1)), !found.isPlural
    else { return false }
    role = found.range
    end = found.range.upperBound
    return true
  }

  private func commaCodeEnd(in bytes: Span<UInt8>, at start: Int, _ codes: PartyCodes) -> Int? {
    let codeEnd = bytes.has(0x2D, at: start) ? start + 1 : bytes.wordEnd(from: start)
    guard codeEnd > start, codes.code(in: bytes, start..<codeEnd) != nil,
      bytes.has(0x2C, at: codeEnd) || bytes.blanksEnd(from: codeEnd) == bytes.count
        || bytes.has(0x0A, at: codeEnd) || bytes.has(UInt8(ascii: ":"), at: codeEnd)
        || bytes.has(0x20, at: codeEnd) && goesOn(in: bytes, at: bytes.blanksEnd(from: codeEnd))
    else { return nil }
    return codeEnd
  }

  /// Whether what stands at `offset`, behind a code and a space, leaves the code one: *, S §§ 62–75* ·
  /// *, S (§ 62)* · *, S – ej § 62* · *, S ordförande* · *, S ersätter …*; *, v ordf* is a role, and
  /// *, S Bo* the next name.
  private func goesOn(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    ItemHeader.isSign(bytes, offset) || bytes.has(UInt8(ascii: "("), at: offset)
      || dashEnd(in: bytes, at: offset) != nil || bytes.isLower(at: offset)
      || Papers.role(in: bytes, at: offset) != nil
  }
}

/// Where *m.fl.* at `offset` ends; `nil` when it does not stand there.
func othersEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  otherSpellings.wordEnd(in: bytes, at: offset)
}

private let otherSpellings: WordList = [
  "m.fl.", "m. fl.", "m.fl", "m fl.", "m fl", "mfl", "med flera",
]

/// Whether parentheses that open at `offset` name whom somebody stands in for: `(ers Bo Ek (M))`,
/// `(för Bo Ek, M)`.
func namesAnother(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  guard bytes.has(0x28, at: offset),
    let word = substitutions.wordEnd(in: bytes, at: offset + 1),
    let name = name(in: bytes, at: bytes.blanksEnd(from: word))
  else { return false }
  return name.words >= 2
}

private let substitutions: WordList = ["ers", "ersätter", "för"]

private let chairs: WordList = ["ordförande", "ordf", "ordf."]

private let possessions: WordList = [
  "yrkande", "yrkandet", "yrkanden", "förslag", "motion", "motioner", "reservation", "anteckning",
  "yttrande", "initiativ", "initiativärende", "interpellation", "fråga", "avsägelse", "skrivelse",
  "begäran", "räkning", "inlägg", "ställe", "plats", "bordläggningsyrkande",
]
