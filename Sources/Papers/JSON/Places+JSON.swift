import Reading

extension Extraction {
  /// Writes `places`: for every value all pieces of its evidence and the rule (CONTRACT section 8).
  func writePlaces(to json: inout JSONWriter) {
    json.array("places", places) { json, entry in
      json.object {
        $0.field("path", entry.path)
        $0.array("ranges", entry.place.pieces) { json, piece in
          json.array([piece.start, piece.end]) { $0.value($1) }
        }
        $0.field("rule", entry.place.rule)
      }
    }
  }

  /// The place of every value that has one of its own, with its JSON path, in the order of the JSON.
  public var places: [(path: String, place: Place)] {
    documents.enumerated().flatMap { number, document in
      let path = "documents[\(number)]"
      return Extraction.places(document.signatories.map(\.place), "\(path).signatories")
        + Extraction.places(document.attendance.map(\.person.place), "\(path).attendance")
        + Extraction.places(document.verifiers.map(\.place), "\(path).verifiers")
        + document.items.enumerated().flatMap { index, item in
          Extraction.places(of: item, "\(path).items[\(index)]")
        }
    }
  }

  private static func places(of item: Item, _ path: String) -> [(path: String, place: Place)] {
    places(item.clauses.map(\.place), "\(path).clauses")
      + places(item.yrkanden.map(\.place), "\(path).yrkanden")
      + places(item.votes.map(\.place), "\(path).votes")
      + places(item.reservations.map(\.place), "\(path).reservations")
      + places(item.statements.map(\.place), "\(path).statements")
      + places(item.recusals.map(\.person.place), "\(path).recusals")
      + places(item.nonParticipations.map(\.place), "\(path).nonParticipations")
      + places(item.earlierDecisions.map(\.place), "\(path).earlierDecisions")
      + places(item.amounts.map(\.place), "\(path).amounts")
  }

  private static func places(_ places: [Place], _ path: String) -> [(path: String, place: Place)] {
    places.enumerated().map { ("\(path)[\($0)]", $1) }
  }
}
