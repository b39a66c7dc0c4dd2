internal import Papers

/// What joining asks of an item more than once.
struct ItemFeatures {
  let numbers: [RegisterNumber]
  let title: TitleWords
  let matter: MatterKind?
  let isCollective: Bool
  /// The stems of each clause.
  let clauses: [Set<String>]

  /// The features of `items`, which are all of one municipality.
  static func all(of items: [CaseItem], municipality: String?) -> [ItemFeatures] {
    let reader = TitleReader()
    return items.map { ItemFeatures($0, municipality, reader) }
  }

  private init(_ item: CaseItem, _ municipality: String?, _ reader: TitleReader) {
    numbers = item.caseNumbers.compactMap { RegisterNumber($0) }
    let words = item.title.map(reader.plainWords) ?? []
    matter = MatterKind(of: item, words: words)
    isCollective =
      item.kind != .memberProposal && item.proposal == nil && !item.isListed
      && (MatterKind.isCollective(words) || Self.areSeveral(numbers))
    let names = (item.proposal?.movers.map(\.name) ?? []) + [municipality].compactMap(\.self)
    title = reader.words(of: item.title, without: names)
    clauses = item.clauses.map { reader.words(ofClause: $0) }.filter { $0.count >= 4 }
  }

  /// Several numbers of one register.
  private static func areSeveral(_ numbers: [RegisterNumber]) -> Bool {
    numbers.indices.contains { index in
      numbers[..<index].contains { $0.relation(to: numbers[index]) == .different }
    }
  }

  /// Whether a clause of one is, but for some words more, a clause of the other.
  func sharesClause(with other: ItemFeatures) -> Bool {
    clauses.contains { clause in
      other.clauses.contains { otherClause in
        let common = clause.intersection(otherClause).count
        return common * 5 >= min(clause.count, otherClause.count) * 4
      }
    }
  }
}
