/// A word that tells a rule where to look.
///
/// All cues of all rules are found in one scan over the text (``CueScan``); a rule then looks only
/// where its cues stand, so that the cost does not grow with the number of rules.
enum Cue: UInt8, CaseIterable, Sendable {
  case decides, decided, proposes, moves, motion, reserves, votes, voting, finds, puts
  case statement, note, partakes, recusal, supports, refers, committee, wants, attSats, lapsed
  case reservationNoun, backs, minority, tallyField, place

  /// The beginnings of words that the cue stands for, in lower case.
  var stems: [StaticString] {
    switch self {
    case .decides: ["beslutar", "besluta"]
    case .decided: ["beslutade", "beslutat", "beslöt", "beslutats", "beslutades"]
    case .proposes: ["föreslå", "föreslog", "föreslag", "förordar", "hemställ", "kräv"]
    case .moves: ["yrka"]
    case .motion: ["motion"]
    case .reserves: ["reserver"]
    case .reservationNoun: ["reservation"]
    case .votes: ["röst", "ja-röst", "nej-röst"]
    case .voting: ["votering", "omröstning", "voterings"]
    case .finds: ["finner", "konstaterar", "fann "]
    case .puts: ["ställer", "proposition", "ställs"]
    case .statement: ["yttrande", "uttalande", "ersättaryttrande"]
    case .note: ["anteckna", "protokollsanteckning", "protokollsnotering", "noteras till"]
    case .partakes: ["deltar", "deltog", "deltagit", "avstår"]
    case .recusal: ["jäv"]
    case .supports: ["instämm", "biträd", "ansluter"]
    case .refers: ["§"]
    case .committee: ["behandlade", "behandlat", "diskuter"]
    case .wants: ["vill"]
    case .attSats: ["att-sats"]
    case .lapsed: ["fallit", "faller"]
    case .backs: ["ställer sig", "drar ", "återtar", "återkallar"]
    case .minority: ["minoritet", "tredjedel"]
    case .tallyField: ["antal ja", "antal nej"]
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

/// Finds every cue in one pass.
enum CueScan {
  private static let table = StemTable(Cue.allCases.map { ($0, $0.stems) })

  static func hits(in bytes: Span<UInt8>) -> [CueHit] {
    var hits: [CueHit] = []
    table.scan(bytes, 0..<bytes.count) { hits.append(CueHit(cue: $0, start: $1.lowerBound)) }
    return hits
  }
}
