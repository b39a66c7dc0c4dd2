/// The parties that `range` names, each once, in text order: `S, V och MP`, `S-, V- och
/// MP-grupperna`, `(S) respektive (MP)`, `Moderaterna och Kristdemokraterna`, `M+KD`.
///
/// A single letter counts where parties are to be expected: in a list, in parentheses, after
/// *från* or *för*, before *yrkar* or *reserverar*, or alone.
///
/// Source: DOMAIN.md 5.4, 6.
func parties(in bytes: Span<UInt8>, _ range: Range<Int>, codes: PartyCodes) -> [String] {
  let bytes = bytes.extracting(first: range.upperBound)
  var found: [String] = []
  var offset = range.lowerBound
  while offset < bytes.count {
    if let list = partyListInContext(in: bytes, at: offset, from: range.lowerBound, codes) {
      for code in list.codes where !found.contains(code) { found.append(code) }
      offset = list.end
    } else {
      offset = Swift.max(bytes.wordEnd(from: offset), offset + 1)
    }
  }
  return found
}

/// Parties named one after another.
struct PartyList: Hashable, Sendable {
  /// The codes in text order, each once.
  let codes: [String]
  /// How the first is named.
  let form: PartyMention.Form
  /// Where the list ends.
  let end: Int
}

/// The list of parties that begins at `offset`; `nil` when none does.
///
/// Nothing is asked of the words around it: see ``partyListInContext(in:at:from:_:)``.
func partyList(in bytes: Span<UInt8>, at offset: Int, _ codes: PartyCodes) -> PartyList? {
  partyMention(in: bytes, at: offset, codes).map { partyList(from: $0, in: bytes, codes) }
}

/// The list of parties that begins with `first`.
private func partyList(
  from first: PartyMention, in bytes: Span<UInt8>, _ codes: PartyCodes
) -> PartyList {
  var (found, end) = ([first.code], first.range.upperBound)
  while let next = separatorEnd(in: bytes, at: end),
    let mention = partyMention(in: bytes, at: next, codes)
  {
    if !found.contains(mention.code) { found.append(mention.code) }
    end = mention.range.upperBound
  }
  return PartyList(codes: found, form: first.form, end: end)
}

/// The list of parties that begins at `offset`, unless it is one letter that may be anything.
func partyListInContext(
  in bytes: Span<UInt8>, at offset: Int, from start: Int, _ codes: PartyCodes
) -> PartyList? {
  partyMention(in: bytes, at: offset, codes).flatMap {
    partyListInContext($0, in: bytes, at: offset, from: start, codes)
  }
}

/// The same, of which `first` has been read at `offset`.
func partyListInContext(
  _ first: PartyMention, in bytes: Span<UInt8>, at offset: Int, from start: Int,
  _ codes: PartyCodes
) -> PartyList? {
  let list = partyList(from: first, in: bytes, codes)
  guard list.form == .code, list.codes.count == 1, list.end - offset <= 2 else { return list }
  let isAlone =
    bytes.blanksStart(before: offset) <= start && bytes.blanksEnd(from: list.end) >= bytes.count
  let before = bytes.blanksStart(before: offset)
  let after = bytes.blanksEnd(from: list.end)
  let isExpected =
    isAlone || leadWords.hasWord(in: bytes, before: before)
    || bytes.has(0x3A, at: before - 1) || verbs.hasWord(in: bytes, at: after)
  return isExpected ? list : nil
}

/// The party named at `offset`, in whatever form; `nil` when none is.
func partyMention(in bytes: Span<UInt8>, at offset: Int, _ codes: PartyCodes) -> PartyMention? {
  if bytes.has(0x28, at: offset) {
    guard let parenthesis = parenthesis(in: bytes, at: offset, codes: codes),
      case .party(let code) = parenthesis.content
    else { return nil }
    return PartyMention(code: code, form: .parenthesis, range: parenthesis.range)
  }
  guard bytes.isWordStart(at: offset) else { return nil }
  if bytes.isUpper(at: offset), let mention = bareCode(in: bytes, at: offset, codes) {
    return mention
  }
  guard let name = partyName(in: bytes, at: offset, codes: codes) else { return nil }
  return name.addingParenthesis(in: bytes, codes)
}

extension PartyMention {
  /// `Vänsterpartiet (V)` is one mention.
  fileprivate func addingParenthesis(in bytes: Span<UInt8>, _ codes: PartyCodes) -> PartyMention {
    let start = bytes.blanksEnd(from: range.upperBound)
    guard bytes.has(0x28, at: start),
      let parenthesis = parenthesis(in: bytes, at: start, codes: codes),
      parenthesis.content == .party(code)
    else { return self }
    let end = parenthesis.range.upperBound
    return PartyMention(code: code, form: form, range: range.lowerBound..<end)
  }
}

/// `V`, `V:s`, `V-` and `V-gruppen`: a code without parentheses, in capitals.
private func bareCode(in bytes: Span<UInt8>, at offset: Int, _ codes: PartyCodes) -> PartyMention? {
  let end = bytes.wordEnd(from: offset)
  guard end - offset <= 10, !bytes.has(0x2D, at: offset - 1), isCapital(in: bytes, offset..<end),
    let code = codes.code(in: bytes, offset..<end)
  else { return nil }
  if bytes.has(0x3A, at: end) {
    guard bytes.matches(word: "s", at: end + 1) else { return nil }
    return PartyMention(code: code, form: .code, range: offset..<end + 2)
  }
  if bytes.has(0x2D, at: end) { return compound(in: bytes, offset..<end, code) }
  let isInitial = bytes.has(0x2E, at: end) && bytes.isUpper(at: bytes.blanksEnd(from: end + 1))
  return isInitial && end - offset == 1
    ? nil : PartyMention(code: code, form: .code, range: offset..<end)
}

/// Whether all letters in `range` are capitals, but for the small L of `Fl`.
private func isCapital(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  var offset = range.lowerBound
  while offset < range.upperBound {
    if !bytes.isUpper(at: offset), !bytes.has(0x6C, at: offset) { return false }
    offset = bytes.characterEnd(at: offset)
  }
  return true
}

private let compoundWords: WordList = [
  "grupp", "ledam", "företr", "parti", "repres", "ersätt", "kommunalr", "fullm", "polit",
]

private func compound(in bytes: Span<UInt8>, _ range: Range<Int>, _ code: String) -> PartyMention? {
  let start = range.upperBound + 1
  guard bytes.isWord(at: start) else {
    return PartyMention(code: code, form: .compound, range: range.lowerBound..<start)
  }
  guard compoundWords.hasPrefix(in: bytes, at: start) else { return nil }
  let end = bytes.wordEnd(from: start)
  return PartyMention(code: code, form: .compound, range: range.lowerBound..<end)
}

private let conjunctions: WordList = ["och", "samt", "respektive", "resp", "eller", "&"]

/// Where the next name of a list begins, past the separator at `offset`.
func separatorEnd(in bytes: Span<UInt8>, at offset: Int) -> Int? {
  var end = bytes.blanksEnd(from: offset)
  if bytes.has(0x2C, at: end) || bytes.has(0x2B, at: end) || bytes.has(0x2F, at: end) {
    end = bytes.blanksEnd(from: end + 1)
  }
  if let wordEnd = conjunctions.wordEnd(in: bytes, at: end) {
    end = wordEnd
    if bytes.has(0x2E, at: end) { end += 1 }
    end = bytes.blanksEnd(from: end)
  }
  return end > bytes.blanksEnd(from: offset) ? end : nil
}

private let leadWords: WordList = [
  "från", "för", "av", "yrkande", "yrkandet", "förslag", "partiet", "partierna", "reservation",
  "gruppen", "grupperna", "ledamöter", "ledamöterna", "samtliga", "och", "samt", "respektive",
]

private let verbs: WordList = [
  "yrkar", "yrkade", "reserverar", "reserverade", "instämmer", "anmäler", "lämnar", "antecknar",
  "föreslår", "deltar", "avstår", "vill", "yrkande", "reservation",
]
