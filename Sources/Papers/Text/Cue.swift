/// A word that tells a rule where to look.
///
/// All cues of all rules are found in one scan over the text (``CueScan``); a rule then looks only
/// where its cues stand, so that the cost does not grow with the number of rules.
enum Cue: UInt8, CaseIterable, Sendable {
  case decides, decided, proposes, moves, motion, reserves, votes, voting, finds, puts
  case statement, note, partakes, recusal, supports, refers, committee, wants, attSats, lapsed
  case reservationNoun, backs, minority, tallyField

  /// The beginnings of words that the cue stands for, in lower case.
  var stems: [StaticString] {
    switch self {
    case .decides: ["beslutar", "besluta"]
    case .decided: ["beslutade", "beslutat", "beslöt", "beslutats", "beslutades"]
    case .proposes: ["föreslå", "föreslog", "föreslag", "förordar", "hemställ"]
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
  private struct Entry {
    let cue: Cue
    let stem: [UInt8]
  }

  /// Entries by the first two bytes of their stems, folded: `first & 31 << 5 | second & 31`.
  private static let table: [[Entry]] = {
    var table = [[Entry]](repeating: [], count: 1024)
    for cue in Cue.allCases {
      for stem in cue.stems {
        let bytes = unsafe Array(
          UnsafeBufferPointer(start: stem.utf8Start, count: stem.utf8CodeUnitCount))
        table[key(bytes[0], bytes[1])].append(Entry(cue: cue, stem: bytes))
      }
    }
    return table
  }()

  private static let isUsed: [Bool] = table.map { !$0.isEmpty }

  @inline(__always)
  private static func key(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  static func hits(in bytes: Span<UInt8>) -> [CueHit] {
    var hits: [CueHit] = []
    let used = isUsed
    let usedSpan = used.span
    var isInside = false
    let count = bytes.count
    var index = 0
    while index + 1 < count {
      let byte = bytes[index]
      // Folding by hand: | 0x20 leaves small letters and bytes above 0x7F in their class.
      let isWord = (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0xC3
      if isWord || byte == 0xC2 {
        if !isInside || byte == 0xC2, usedSpan[key(byte, bytes[index + 1])] {
          append(bytes, index, to: &hits)
        }
        isInside = isWord
      } else if byte < 0x80, !isDigit(byte) {
        isInside = false
      }
      index += 1
    }
    return hits
  }

  private static func append(_ bytes: Span<UInt8>, _ start: Int, to hits: inout [CueHit]) {
    for entry in table[key(bytes[start], bytes[start + 1])]
    where start + entry.stem.count <= bytes.count {
      var previous: UInt8 = 0
      var matches = true
      for (index, expected) in entry.stem.enumerated() {
        let byte = bytes[start + index]
        guard folded(byte, after: previous) == expected else {
          matches = false
          break
        }
        previous = byte
      }
      if matches { hits.append(CueHit(cue: entry.cue, start: start)) }
    }
  }
}
