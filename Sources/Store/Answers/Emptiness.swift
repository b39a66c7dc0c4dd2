public import Reading

/// Why a query found nothing.
public enum Emptiness: Hashable, Sendable {
  /// The index holds no papers at all.
  case emptyIndex
  /// The index holds papers of the kind asked for, and none says this.
  case nothingMatches
  /// The index holds papers from the municipality, body and time asked for, so many and of these
  /// years, and none of them says this.
  case notSaid(papers: Int, municipality: String?, body: String?, years: ClosedRange<Int>?)
  /// The index holds papers of the kind asked for, and none has these words as they are spelled.
  case misspelt([Spelling])
  /// The index holds no papers from the municipality; similar names that it does hold.
  case unknownMunicipality(String, similar: [String])
  /// The index holds no papers of the body; similar names that it does hold.
  case unknownBody(String, similar: [String])
  /// The index holds papers from the municipality and of the body, but none of both, or none from
  /// the time; the years asked for, if any, and the years that it does hold, in order.
  case noPapers(municipality: String?, body: String?, asked: ClosedRange<Int>?, held: [Int])

  /// One sentence or two for people.
  public func message(_ language: Language) -> String {
    switch language {
    case .swedish: "Inga träffar. \(swedish)"
    case .english: "Nothing found. \(english)"
    }
  }

  private var swedish: String {
    switch self {
    case .emptyIndex:
      "Indexet är tomt. Fyll det med klubba import MAPP."
    case .misspelt(let spellings):
      spellings.map { "Menade du ”\($0.meant)” (inte ”\($0.typed)”)?" }.joined(separator: " ")
    case .nothingMatches:
      "Prova färre eller andra ord, början av ett ord med * efter, eller OR mellan ord."
    case .notSaid(let papers, let municipality, let body, let years):
      "Indexet rymmer \(papers) papper\(Self.place(municipality, body, from: "från"))"
        + "\(Self.held(years.map { [$0.lowerBound, $0.upperBound] } ?? [], "år")), "
        + "men inget av dem säger detta. Prova färre eller andra ord."
    case .unknownMunicipality(let name, let similar):
      "Indexet rymmer inga papper från \(name)\(Self.list(similar, " (däremot från ", ")")). "
        + "Se klubba status."
    case .unknownBody(let name, let similar):
      "Indexet rymmer inga papper från \(name)\(Self.list(similar, " (däremot från ", ")")). "
        + "Se klubba status."
    case .noPapers(let municipality, let body, let asked, let held):
      "Indexet rymmer inga papper\(Self.place(municipality, body, from: "från"))"
        + "\(Self.times(asked))\(Self.held(held, "närmast")). Se klubba status\(Self.field(municipality))."
    }
  }

  private var english: String {
    switch self {
    case .emptyIndex:
      "The index is empty. Fill it with klubba import FOLDER."
    case .misspelt(let spellings):
      spellings.map { "Did you mean “\($0.meant)” (not “\($0.typed)”)?" }.joined(separator: " ")
    case .nothingMatches:
      "Try fewer or other words, the beginning of a word with * after it, or OR between words."
    case .notSaid(let papers, let municipality, let body, let years):
      "The index holds \(papers) \(papers == 1 ? "paper" : "papers")"
        + "\(Self.place(municipality, body, from: "from"))"
        + "\(Self.held(years.map { [$0.lowerBound, $0.upperBound] } ?? [], "years")), "
        + "but none of them says this. Try fewer or other words."
    case .unknownMunicipality(let name, let similar):
      "The index holds no papers from \(name)\(Self.list(similar, " (but from ", ")")). "
        + "See klubba status."
    case .unknownBody(let name, let similar):
      "The index holds no papers of \(name)\(Self.list(similar, " (but of ", ")")). "
        + "See klubba status."
    case .noPapers(let municipality, let body, let asked, let held):
      "The index holds no papers\(Self.place(municipality, body, from: "from"))"
        + "\(Self.times(asked))\(Self.held(held, "nearest")). See klubba status\(Self.field(municipality))."
    }
  }

  private static func list(_ names: [String], _ before: String, _ after: String) -> String {
    names.isEmpty ? "" : before + names.joined(separator: ", ") + after
  }

  private static func place(_ municipality: String?, _ body: String?, from: String) -> String {
    list([municipality, body].compactMap(\.self), " \(from) ", "")
  }

  /// ` 2016`, or ` 2018–2024`; nothing without years.
  private static func times(_ years: ClosedRange<Int>?) -> String {
    years.map { " \(Self.years($0))" } ?? ""
  }

  private static func years(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  private static func held(_ years: [Int], _ word: String) -> String {
    guard let first = years.first, let last = years.last else { return "" }
    return " (\(word): \(Self.years(first...last)))"
  }

  private static func field(_ municipality: String?) -> String {
    municipality.map { $0.contains(" ") ? " 'kommun:\"\($0)\"'" : " kommun:\($0)" } ?? ""
  }
}
