/// A party in the text.
struct PartyMention: Hashable, Sendable {
  /// How it is named.
  enum Form: Hashable, Sendable {
    /// *Vänsterpartiet*, *socialdemokratiska*.
    case name
    /// `V`, `V:s`.
    case code
    /// `V-gruppen`, `V-`.
    case compound
    /// `(V)`.
    case parenthesis
  }

  /// The code in capitals.
  let code: String
  /// How it is named.
  let form: Form
  /// Where, inflections included.
  let range: Range<Int>
}

/// The party whose name or adjective begins at `offset`; `nil` when none does.
///
/// *Moderat* and *liberal* are common words too: as adjectives they count before a noun for
/// members or groups only. Local parties' names are known to `codes`.
///
/// Source: DOMAIN.md 6.1.
func partyName(in bytes: Span<UInt8>, at offset: Int, codes: PartyCodes) -> PartyMention? {
  guard bytes.isWordStart(at: offset) else { return nil }
  if PartyNames.stems.mayBegin(in: bytes, at: offset) {
    for name in PartyNames.all where bytes.matches(prefix: name.stem, at: offset) {
      guard let end = name.end(in: bytes, at: offset) else { continue }
      return PartyMention(code: name.code, form: .name, range: offset..<end)
    }
  }
  return codes.localName(in: bytes, at: offset)
}

private enum PartyNames {
  static let stems = WordList(all.map(\.stem))
  /// Longer stems first where one begins another.
  static let all: [PartyName] = [
    PartyName("arbetarpartiet-socialdemokrat", "S", .anyEnding),
    PartyName("arbetarpartiet socialdemokrat", "S", .anyEnding),
    PartyName("socialdemokrat", "S", .anyEnding),
    PartyName("sossarna", "S", .genitive),
    PartyName("moderata samlingspartiet", "M", .genitive),
    PartyName("nya moderaterna", "M", .genitive),
    PartyName("moderaterna", "M", .genitive),
    PartyName("moderat", "M", .adjective),
    PartyName("sverigedemokrat", "SD", .anyEnding),
    PartyName("centerpart", "C", .anyEnding),
    PartyName("centern", "C", .genitive),
    PartyName("vänsterpart", "V", .anyEnding),
    PartyName("vänstern", "V", .genitive),
    PartyName("kristdemokratiska samhällspart", "KD", .anyEnding),
    PartyName("kristdemokrat", "KD", .anyEnding),
    PartyName("miljöpartiet de gröna", "MP", .genitive),
    PartyName("miljöpart", "MP", .anyEnding),
    PartyName("de gröna", "MP", .genitive),
    PartyName("folkpartiet liberalerna", "FP", .genitive),
    PartyName("folkpart", "FP", .anyEnding),
    PartyName("liberalerna", "L", .genitive),
    PartyName("liberal", "L", .adjective),
    PartyName("feministiskt initiativ", "FI", .genitive),
  ]
}

private struct PartyName: Sendable {
  enum Inflection { case genitive, anyEnding, adjective }

  let stem: StaticString
  let code: String
  let inflection: Inflection

  init(_ stem: StaticString, _ code: String, _ inflection: Inflection) {
    self.stem = stem
    self.code = code
    self.inflection = inflection
  }

  private static let nouns: WordList = [
    "ledamot", "ledamöter", "ledamöterna", "ledamoten", "ersättare", "ersättaren", "gruppen",
    "partigruppen", "fullmäktigegruppen", "nämndgruppen", "företrädare", "företrädarna",
    "representanter", "representanterna", "partiet",
  ]

  /// Where the name with its inflection ends; `nil` when another word stands there.
  func end(in bytes: Span<UInt8>, at offset: Int) -> Int? {
    let stemEnd = offset + stem.utf8CodeUnitCount
    let end = bytes.wordEnd(from: stemEnd)
    switch inflection {
    case .anyEnding: return end
    case .genitive:
      return end == stemEnd || end == stemEnd + 1 && bytes.has(0x73, at: stemEnd) ? end : nil
    case .adjective:
      guard end == stemEnd || end == stemEnd + 1 && bytes.has(0x61, at: stemEnd),
        Self.nouns.hasWord(in: bytes, at: bytes.blanksEnd(from: end))
      else { return nil }
      return end
    }
  }
}
