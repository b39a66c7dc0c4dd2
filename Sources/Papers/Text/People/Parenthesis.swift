/// What stands in parentheses after a name.
struct Parenthesis: Hashable, Sendable {
  /// What the content is.
  enum Content: Hashable, Sendable {
    /// `(S)`, `(s)`, `(-)`.
    case party(String)
    /// `(båda M)`, `(alla S)`: the party of those named before.
    case shared(String)
    /// `(M, D och KD)`.
    case parties([String])
    /// `(S, ordförande)`: the party, and where the role stands.
    case partyAndRole(String, Range<Int>)
    /// `(7)`.
    case count(Int)
    /// `(ordförande)`, `(1:e vice ordf)`.
    case role(Range<Int>)
    /// Anything else: a year, a place, a law.
    case other
  }

  /// What the content is.
  let content: Content
  /// From the opening to past the closing parenthesis.
  let range: Range<Int>
}

/// The parentheses that open at `offset`; `nil` when none open there or they do not close soon.
///
/// Source: DOMAIN.md 6.2.
func parenthesis(in bytes: Span<UInt8>, at offset: Int, codes: PartyCodes) -> Parenthesis? {
  guard bytes.has(0x28, at: offset) else { return nil }
  var end = offset + 1
  while end < bytes.count, end - offset < 80, bytes[end] != 0x29 { end += 1 }
  guard bytes.has(0x29, at: end) else { return nil }
  let inner = bytes.trimmed(offset + 1..<end)
  let content = parenthesisContent(in: bytes, inner, codes: codes)
  return Parenthesis(content: content, range: offset..<end + 1)
}

private func parenthesisContent(
  in bytes: Span<UInt8>, _ inner: Range<Int>, codes: PartyCodes
) -> Parenthesis.Content {
  if let number = bytes.number(inner), inner.count < 4 { return .count(number) }
  if let code = codes.code(in: bytes, inner) { return .party(code) }
  if let code = sharedParty(in: bytes, inner, codes: codes) { return .shared(code) }
  let list = partyList(in: bytes.extracting(first: inner.upperBound), at: inner.lowerBound, codes)
  if let list, list.end == inner.upperBound, list.codes.count > 1 { return .parties(list.codes) }
  if let role = role(in: bytes.extracting(first: inner.upperBound), at: inner.lowerBound) {
    return .role(role.range)
  }
  return partyAndRole(in: bytes, inner, codes: codes) ?? .other
}

private let numberWords: WordList = [
  "båda", "bägge", "alla", "samtliga", "två", "tre", "fyra", "fem", "sex", "sju", "åtta",
]

private func sharedParty(
  in bytes: Span<UInt8>, _ inner: Range<Int>, codes: PartyCodes
) -> String? {
  guard let wordEnd = numberWords.wordEnd(in: bytes, at: inner.lowerBound) else { return nil }
  let start = bytes.blanksEnd(from: wordEnd)
  guard start < inner.upperBound else { return nil }
  return codes.code(in: bytes, start..<inner.upperBound)
}

/// `S, ordförande` and `S) (ordförande` are printed for the same thing; this is the first.
private func partyAndRole(
  in bytes: Span<UInt8>, _ inner: Range<Int>, codes: PartyCodes
) -> Parenthesis.Content? {
  let codeEnd = bytes.wordEnd(from: inner.lowerBound)
  guard bytes.has(0x2C, at: codeEnd),
    let code = codes.code(in: bytes, inner.lowerBound..<codeEnd)
  else { return nil }
  let start = bytes.blanksEnd(from: codeEnd + 1)
  guard role(in: bytes, at: start) != nil || bytes.isLower(at: start) else { return nil }
  return .partyAndRole(code, start..<inner.upperBound)
}
