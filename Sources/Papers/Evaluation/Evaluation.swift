/// How well papers were read, field by field.
public struct Evaluation: Sendable {
  /// The figures of one municipality.
  public struct Municipality: Sendable {
    /// The papers' names up to their first hyphen.
    public let name: String
    /// How many papers.
    public internal(set) var paperCount = 0
    /// The figures; a field that no gold annotates is not there.
    public internal(set) var scores: [Field: Score] = [:]
  }

  /// In the order of their names.
  public private(set) var municipalities: [Municipality] = []
  /// What was missed, paper by paper as they were added, in the order of the fields.
  public private(set) var misses: [Miss] = []
  private let fields: Set<Field>

  /// An evaluation of no paper yet, of `fields` alone.
  public init(of fields: some Sequence<Field> = Field.allCases) {
    self.fields = Set(fields)
  }

  /// Adds the paper `name`: what gold says of it, and what was found.
  ///
  /// Both are an `Extraction` as JSON (CONTRACT sections 2 and 7); `found` is `nil` when the paper
  /// could not be read, which misses all.
  public mutating func add(paper name: String, gold: JSONValue, found: JSONValue?) {
    var scorer = Scorer(paper: name)
    scorer.compare(gold.namingYrkanden, with: found?.namingYrkanden)
    let municipality = String(name.prefix { $0 != "-" })
    let index = index(of: municipality)
    municipalities[index].paperCount += 1
    for (field, score) in scorer.scores where fields.contains(field) {
      municipalities[index].scores[field, default: Score()] += score
    }
    let found = Dictionary(grouping: scorer.misses, by: \.field)
    misses += Field.allCases.filter { fields.contains($0) }.flatMap { found[$0] ?? [] }
  }

  private mutating func index(of name: String) -> Int {
    if let index = municipalities.firstIndex(where: { $0.name == name }) { return index }
    let index = municipalities.firstIndex { $0.name > name } ?? municipalities.endIndex
    municipalities.insert(Municipality(name: name), at: index)
    return index
  }

  /// How many papers there were.
  public var paperCount: Int { municipalities.reduce(0) { $0 + $1.paperCount } }

  /// The figures of all municipalities together; a field that no gold annotates is not there.
  public var scores: [Field: Score] {
    municipalities.reduce(into: [:]) { sums, municipality in
      for (field, score) in municipality.scores { sums[field, default: Score()] += score }
    }
  }
}

extension JSONValue {
  /// The extraction with the yrkanden that votes and reservations point to named by what they are:
  /// an index would be another where one yrkande was missed.
  fileprivate var namingYrkanden: JSONValue {
    mapping("documents") {
      $0.mapping("items") { item in
        let names = (item["yrkanden"]?.elements ?? []).map { yrkande in
          JSONValue.string(
            "\(yrkande["kind"]?.label ?? "") \((yrkande["movers"] ?? .null).nameKeys)")
        }
        return item.mapping("votes") { $0.naming("yesYrkande", names).naming("noYrkande", names) }
          .mapping("reservations") { $0.naming("yrkande", names) }
      }
    }
  }

  private func mapping(_ key: String, _ change: (JSONValue) -> JSONValue) -> JSONValue {
    guard case .object(var fields) = self, let elements = self[key]?.elements else { return self }
    fields[key] = .array(elements.map(change))
    return .object(fields)
  }

  private func naming(_ key: String, _ names: [JSONValue]) -> JSONValue {
    guard case .object(var fields) = self, let index = self[key]?.wholeNumber,
      names.indices.contains(index)
    else { return self }
    fields[key] = names[index]
    return .object(fields)
  }
}
