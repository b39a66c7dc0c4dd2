/// A municipality or region that the text names.
struct MunicipalityMention: Hashable, Sendable {
  /// The register's entry; without code when the name is in no register.
  let municipality: Municipality
  /// The name with *kommun* or *stad*.
  let range: Range<Int>
}

/// The first municipality or region that `range` names; `nil` when none is.
///
/// Source: DOMAIN.md 1.1; Statistics Sweden's register.
func municipality(
  in bytes: Span<UInt8>, _ range: Range<Int>, allowsBareNames: Bool = false
) -> (Municipality, Range<Int>)? {
  let bytes = bytes.extracting(first: range.upperBound)
  var first: MunicipalityMention?
  scan(bytes, range, allowsBareNames) { mention in
    first = mention
    return true
  }
  return first.map { ($0.municipality, $0.range) }
}

/// The municipalities and regions that `range` names, in text order.
///
///     Värnamo kommun · Göteborgs Stad · Region Skåne · Västra Götalandsregionen
///
/// *I Borås* counts with `allowsBareNames`. A name in no register counts before *kommun* or *Stad*
/// when it can be a proper name: *Granåsa kommuns*.
func municipalities(
  in bytes: Span<UInt8>, _ range: Range<Int>, allowsBareNames: Bool = false
) -> [MunicipalityMention] {
  let bytes = bytes.extracting(first: range.upperBound)
  var found: [MunicipalityMention] = []
  scan(bytes, range, allowsBareNames) { mention in
    found.append(mention)
    return false
  }
  return found
}

/// Calls `found` with each mention in `range`, in text order, until it says to stop.
private func scan(
  _ bytes: Span<UInt8>, _ range: Range<Int>, _ allowsBareNames: Bool,
  until found: (MunicipalityMention) -> Bool
) {
  guard allowsBareNames else {
    return words.scan(bytes, range) { _, word in
      mention(in: bytes, at: word.lowerBound, from: range.lowerBound, false).map(found) ?? false
    }
  }
  for offset in range {
    if let mention = mention(in: bytes, at: offset, from: range.lowerBound, true), found(mention) {
      return
    }
  }
}

/// What a mention has at least one of, but for bare names.
private let words: PhraseTable = ["kommun", "stad", "region", "västra g"]

/// The mention whose word *kommun*, *stad*, *region* or (bare) whose name begins at `offset`.
private func mention(
  in bytes: Span<UInt8>, at offset: Int, from start: Int, _ allowsBareNames: Bool
) -> MunicipalityMention? {
  guard !bytes.isWord(before: offset) else { return nil }
  if let end = kinds.wordEnd(in: bytes, at: offset) {
    return beforeKind(in: bytes, offset..<end, from: start)
  }
  if bytes.matches(prefix: "region", at: offset) { return region(in: bytes, at: offset) }
  if let end = westernRegions.wordEnd(in: bytes, at: offset) {
    return mention(Array("västra götalandsregionen".utf8), offset..<end)
  }
  guard allowsBareNames, bytes.isUpper(at: offset), bytes.matches(suffix: " i ", before: offset)
  else { return nil }
  return bareName(in: bytes, at: offset)
}

private let kinds: WordList = ["kommun", "kommuns", "stad", "stads"]

private let westernRegions: WordList = [
  "västra götalandsregionen", "västra götalandsregionens",
]

private func mention(_ name: [UInt8], _ range: Range<Int>) -> MunicipalityMention? {
  MunicipalityRegister.entry(name).map { MunicipalityMention(municipality: $0, range: range) }
}

/// The name before *kommun* or *stad*: of two words, of one, or unknown to the register.
private func beforeKind(
  in bytes: Span<UInt8>, _ kind: Range<Int>, from start: Int
) -> MunicipalityMention? {
  guard bytes.has(0x20, at: kind.lowerBound - 1) else { return nil }
  let end = kind.lowerBound - 1
  let last = nameStart(in: bytes, before: end)
  guard last >= start, bytes.isUpper(at: last) else { return nil }
  let first = bytes.has(0x20, at: last - 1) ? nameStart(in: bytes, before: last - 1) : last
  for name in [first, last] where name >= start && bytes.isUpper(at: name) {
    if let entry = entry(in: bytes, name..<end) {
      return MunicipalityMention(municipality: entry, range: name..<kind.upperBound)
    }
  }
  return unregistered(in: bytes, last..<end, kind)
}

private func nameStart(in bytes: Span<UInt8>, before end: Int) -> Int {
  var start = bytes.lettersStart(before: end)
  while bytes.has(0x2D, at: start - 1), bytes.isLetter(before: start - 1) {
    start = bytes.lettersStart(before: start - 1)
  }
  return start
}

/// The register's entry for the name in `range`, with or without a genitive's *s*.
private func entry(in bytes: Span<UInt8>, _ range: Range<Int>) -> Municipality? {
  let name = bytes.lowercased(range)
  if let entry = MunicipalityRegister.entry(name) { return entry }
  return name.last == 0x73 ? MunicipalityRegister.entry(Array(name.dropLast())) : nil
}

/// A proper name in no register; *stad* alone is a common noun, so there *Stad* or a genitive asks
/// for it.
private func unregistered(
  in bytes: Span<UInt8>, _ name: Range<Int>, _ kind: Range<Int>
) -> MunicipalityMention? {
  let isGenitive = bytes.has(0x73, at: name.upperBound - 1)
  let isTown = bytes.matches(prefix: "stad", at: kind.lowerBound)
  guard name.count > 2, !isTown || isGenitive || bytes.isUpper(at: kind.lowerBound),
    bytes.isLower(at: bytes.characterEnd(at: name.lowerBound)),
    !NonNames.contains(in: bytes, name), !adjectives.hasWord(in: bytes, at: name.lowerBound)
  else { return nil }
  let keepsS = !isGenitive || namesInS.hasSuffix(in: bytes, before: name.upperBound)
  let printed = bytes.string(name.lowerBound..<name.upperBound - (keepsS ? 0 : 1))
  let municipality = Municipality(code: nil, name: printed)
  return MunicipalityMention(municipality: municipality, range: name.lowerBound..<kind.upperBound)
}

private let adjectives: WordList = [
  "hela", "liten", "stor", "trygg", "hållbar", "grön", "modern", "attraktiv", "framtidens", "rik",
  "respektive", "berörd", "berörda", "ny", "egen", "egna", "god", "smart", "levande", "öppen",
  "aktuell", "kommun", "primär", "resten", "statens", "kommunens", "regionens", "landets",
  "vilken", "sådan", "utpräglad", "motsvarande", "enskild", "tillgänglig", "växande",
]

private let namesInS: WordList = ["ås", "äs", "ös", "fors", "us", "is", "ss", "os"]

/// *Region Skåne*, *Region Jönköpings läns*.
private func region(in bytes: Span<UInt8>, at offset: Int) -> MunicipalityMention? {
  guard bytes.has(0x20, at: offset + 6), bytes.isUpper(at: offset + 7) else { return nil }
  let start = offset + 7
  for name in MunicipalityRegister.regionNames where bytes.matches(name, at: start) {
    var end = start + name.count
    if bytes.has(0x73, at: end) { end += 1 }
    guard !bytes.isWord(at: end) else { continue }
    return mention(Array("region ".utf8) + name, offset..<end)
  }
  return nil
}

/// A register's name of one or two words, where neither *kommun* nor *stad* follows.
private func bareName(in bytes: Span<UInt8>, at offset: Int) -> MunicipalityMention? {
  let first = hyphenatedEnd(in: bytes, from: offset)
  let second = bytes.has(0x20, at: first) ? hyphenatedEnd(in: bytes, from: first + 1) : first
  for end in [second, first] where end > offset {
    guard let entry = entry(in: bytes, offset..<end) else { continue }
    let isFollowed = bytes.has(0x20, at: end) && kinds.hasWord(in: bytes, at: end + 1)
    return isFollowed ? nil : MunicipalityMention(municipality: entry, range: offset..<end)
  }
  return nil
}

private func hyphenatedEnd(in bytes: Span<UInt8>, from offset: Int) -> Int {
  var end = bytes.wordEnd(from: offset)
  while bytes.has(0x2D, at: end), bytes.isLetter(at: end + 1) {
    end = bytes.wordEnd(from: end + 1)
  }
  return end
}
