/// A word that tells a rule where to look.
///
/// All cues of all rules are found in one scan over the text (``CueScan``); a rule then looks only
/// where its cues stand, so that the cost does not grow with the number of rules.
enum Cue: UInt8, CaseIterable, Sendable {
  case decides, decided, proposes, moves, motion, reserves, votes, voting, finds, puts
  case statement, note, partakes, recusal, supports, refers, committee, wants, attSats, lapsed
  case reservationNoun, backs, minority, tallyField, ballots, announces, place, advises, takes
  case tells, rules, amends

  /// The beginnings of words that the cue stands for, in lower case.
  var stems: [StaticString] {
    switch self {
    case .decides: ["beslutar", "besluta"]
    case .decided: ["beslutade", "beslutat", "beslöt", "beslutats", "beslutades"]
    case .proposes: ["föreslå", "föreslog", "föreslag", "förordar", "hemställ", "kräv"]
    case .moves: ["yrka"]
    case .amends: ["tilläggsyrk", "ändringsyrk", "tilläggsförsl", "ändringsförsl"]
    case .motion: ["motion"]
    case .reserves: ["reserver"]
    case .reservationNoun: ["reservation", "avvikande mening"]
    case .votes: ["röst", "ja-röst", "nej-röst"]
    case .voting: ["votering", "omröstning", "voterings"]
    case .finds: ["finner", "konstaterar", "fann ", "förklarar", "förklarade"]
    case .puts: ["ställer", "proposition", "ställs"]
    case .statement: ["yttrande", "uttalande", "ersättaryttrande"]
    case .note:
      [
        "anteckna", "anteckning till protokollet", "protokollsanteckning", "protokollsnotering",
        "noteras till", "till protokollet", "röstförklaring",
      ]
    case .partakes: ["deltar", "deltog", "deltagit", "delta i ", "avstår"]
    case .recusal: ["jäv", "delikatessjäv"]
    case .supports: ["instämm", "biträd", "ansluter"]
    case .refers: ["§"]
    case .committee: ["behandlade", "behandlat", "diskuter"]
    case .wants: ["vill", "vilja"]
    case .attSats: ["att-sats"]
    case .lapsed: ["fallit", "faller"]
    case .backs:
      ["ställer sig", "drar ", "återtar", "återkallar", "begär", "önskar ", "stödjer", "stöder"]
    case .minority: ["minoritet", "tredjedel"]
    case .tallyField: ["antal ja", "antal nej"]
    case .ballots:
      [
        "ja", "nej", "”ja", "”nej", "“ja", "“nej", "avst", "nedlagda", "frånv", "utfaller",
        "utföll", "utslagsröst", "bilaga",
      ]
    case .announces: ["förslag till beslut:"]
    case .advises: ["tillstyrk", "avstyrk", "bifaller ", "förslag ", "förslaget "]
    case .takes: ["fattade ", "fattat "]
    case .rules:
      [
        "bara", "endast", "bifall", "biföll", "antag", "antas", "avslag", "avslå", "avslog",
        "avstyrk", "godkän", "blir ", "blev ",
      ]
    case .tells: ["tillstyrk", "avstyrkte ", "beslut om att ", "förslag", "föreslås ", "uppmanar "]
    case .place:
      [
        "kommun ", "kommuns ", "kommun\n", "kommun\t", "kommun.", "kommun,", "stad ", "stads ",
        "stad\n", "stad\t", "stad.", "stad,", "region ", "västra götalandsregion",
      ]
    }
  }
}

/// Where a cue stands in the flow.
struct CueHit: Sendable {
  let cue: Cue
  /// The first byte of the word.
  let start: Int
}

/// The cues of a text in text order, found in one pass.
struct CueScan: Sendable {
  /// Where the cues stand.
  let hits: [CueHit]
  /// For every 64 bytes of the text, how many hits stand before them.
  private let before: [Int32]

  init(of bytes: Span<UInt8>) {
    let hits = CueScan.hits(in: bytes)
    var before: [Int32] = []
    before.reserveCapacity(bytes.count / 64 + 2)
    var count = 0
    for block in 0...bytes.count / 64 + 1 {
      while count < hits.count, hits[count].start < block * 64 { count += 1 }
      before.append(Int32(count))
    }
    self.hits = hits
    self.before = before
  }

  /// The indices of the hits in `range`.
  func indices(in range: Range<Int>) -> Range<Int> {
    let start = index(from: range.lowerBound)
    return start..<max(start, index(from: range.upperBound))
  }

  private func index(from offset: Int) -> Int {
    var index = Int(before[offset / 64])
    while index < hits.count, hits[index].start < offset { index += 1 }
    return index
  }

  private static let table = StemTable(Cue.allCases.map { ($0, $0.stems) })

  private static func hits(in bytes: Span<UInt8>) -> [CueHit] {
    var hits: [CueHit] = []
    table.scan(bytes, 0..<bytes.count) { hits.append(CueHit(cue: $0, start: $1.lowerBound)) }
    return hits
  }
}
