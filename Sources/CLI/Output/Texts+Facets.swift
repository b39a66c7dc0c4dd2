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

  /// `polishus: också polis och hus nära varandra`.
  func explanation(of word: SplitWord) -> String {
    let parts = word.parts.map { "\($0)-" }.joined(separator: " + ")
    return word.parts.count == 1
      ? choose(
        "\(word.word): också i sammansättningar med \(parts)",
        "\(word.word): also in compounds with \(parts)")
      : choose(
        "\(word.word): också \(parts) nära varandra", "\(word.word): also \(parts) near each other")
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
