import Reading
import Store

/// What counts are called, and how a query was read.
extension Texts {
  var facetsHelp: String {
    choose(
      "Räknar träffarna efter kommun, organ, år, parti, status, utfall och typ i stället.",
      "Counts the hits by municipality, body, year, party, status, outcome and kind instead.")
  }

  var facetColumns: [String] {
    language == .english ? ["Field", "Value", "Hits"] : ["Fält", "Värde", "Träffar"]
  }

  /// `polishus: också polis- + hus- nära varandra`, `städer: också stad`.
  func explanation(of word: SplitWord) -> String {
    let parts = word.parts.map { "\($0)-" }.joined(separator: " + ")
    let inCompounds =
      switch word.parts.count {
      case 0: ""
      case 1: choose("i sammansättningar med \(parts)", "in compounds with \(parts)")
      default: choose("\(parts) nära varandra", "\(parts) near each other")
      }
    let all = [word.otherForm ?? "", inCompounds].filter { !$0.isEmpty }
    return "\(word.word): \(choose("också", "also")) \(all.joined(separator: ", "))"
  }

  func name(_ facet: Facet.Name) -> String {
    switch facet {
    case .municipality: choose("kommun", "municipality")
    case .body: choose("organ", "body")
    case .year: choose("år", "year")
    case .party: choose("parti", "party")
    case .status: "status"
    case .outcome: choose("utfall", "outcome")
    case .kind: choose("typ", "kind")
    }
  }
}
