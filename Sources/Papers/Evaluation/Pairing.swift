/// How the things of a list are told from one another.
struct Pairing: Sendable {
  /// The things of the gold and those found that could be the same.
  let edges: @Sendable (_ golds: [JSONValue], _ founds: [JSONValue]) -> [Assignment.Edge]

  /// The pairs, one to one, in the order of the gold; of equals, those at like places.
  func pairs(_ golds: [JSONValue], _ founds: [JSONValue]) -> [(gold: Int, found: Int)] {
    let edges = edges(golds, founds).map { edge in
      let distance =
        Double(edge.gold) / Double(golds.count) - Double(edge.found) / Double(founds.count)
      return Assignment.Edge(
        gold: edge.gold, found: edge.found, weight: edge.weight - 0.0001 * abs(distance))
    }
    return Assignment(edges).pairs
  }

  /// Things are the same when their keys are; of several, those that `likeness` prefers.
  static func by(
    _ key: @escaping @Sendable (JSONValue) -> String,
    preferring likeness: @escaping @Sendable (JSONValue, JSONValue) -> Double = { _, _ in 0 }
  ) -> Pairing {
    Pairing { golds, founds in
      let places = Dictionary(grouping: founds.indices) { key(founds[$0]) }
      return golds.indices.flatMap { gold in
        (places[key(golds[gold])] ?? []).map { found in
          Assignment.Edge(
            gold: gold, found: found, weight: 1 + likeness(golds[gold], founds[found]))
        }
      }
    }
  }

  /// The found thing says all that the gold says, and perhaps more.
  static let byGoldsFields = Pairing { golds, founds in
    golds.indices.flatMap { gold in
      founds.indices.filter { Likeness.fields.isSame(golds[gold], founds[$0]) }
        .map { Assignment.Edge(gold: gold, found: $0, weight: 1) }
    }
  }

  /// At least nine words in ten agree; of several, those that stand for the same.
  static let byText = Pairing { golds, founds in
    let goldWords = golds.map { $0.sameText.words }
    let foundWords = founds.map { $0.sameText.words }
    return golds.indices.flatMap { gold in
      founds.indices.compactMap { found in
        Similarity.clauseShare(goldWords[gold], foundWords[found]).map { share in
          Assignment.Edge(
            gold: gold, found: found, weight: 2 * share + agreement(golds[gold], founds[found]))
        }
      }
    }
  }

  private static func agreement(_ gold: JSONValue, _ found: JSONValue) -> Double {
    func weight(_ name: String, _ weight: Double) -> Double {
      gold[name]?.spaced == found[name]?.spaced ? weight : 0
    }
    return weight("status", 4) + weight("body", 0.5) + weight("outcome", 0.5)
      + weight("label", 0.2)
  }
}

extension JSONValue {
  /// A clause's text, or the string itself.
  fileprivate var sameText: JSONValue { self["text"] ?? self }
}

extension Pairing {
  /// Items by number; those of a paper without § by title and clauses.
  static let items = Pairing { golds, founds in
    let places = Dictionary(grouping: founds.indices) { founds[$0]["number"]?.spaced ?? "" }
    var edges: [Assignment.Edge] = []
    for gold in golds.indices {
      guard let number = golds[gold]["number"]?.spaced else { continue }
      let candidates = places[number] ?? []
      for found in candidates {
        let likeness = candidates.count > 1 ? itemLikeness(golds[gold], founds[found]) : (0, 0)
        edges.append(
          Assignment.Edge(gold: gold, found: found, weight: 1 + likeness.0 + likeness.1))
      }
    }
    let taken = Set(Assignment(edges).pairs.map(\.found))
    let isOnly = golds.count == 1 && founds.count == 1
    for gold in golds.indices where golds[gold]["number"] == nil {
      for found in founds.indices where !taken.contains(found) {
        let (title, clauses) = itemLikeness(golds[gold], founds[found])
        guard isOnly || title >= 0.6 || clauses >= 0.3 else { continue }
        edges.append(Assignment.Edge(gold: gold, found: found, weight: 1 + title + clauses))
      }
    }
    return edges
  }

  /// How much the titles agree, and how many of the clauses are the same.
  private static func itemLikeness(_ gold: JSONValue, _ found: JSONValue) -> (Double, Double) {
    let title = Similarity.share((gold["title"] ?? .null).words, (found["title"] ?? .null).words)
    let golds = gold["clauses"]?.elements ?? []
    let founds = found["clauses"]?.elements ?? []
    guard !golds.isEmpty, !founds.isEmpty else { return (title, 0) }
    let same = byText.pairs(golds, founds).count
    return (title, Double(2 * same) / Double(golds.count + founds.count))
  }
}
