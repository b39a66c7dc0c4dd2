import Papers
import Reading
import Store

extension ClauseComparison {
  /// Writes the comparison as an object (CONTRACT section 9).
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.object("clause") { json in
        json.optional("id", subject.id)
        json.field("text", subject.text)
        if let range = subject.range { json.field("range", range) }
      }
      json.array("matches", matches) { $1.write(to: &$0) }
      json.object("counts") { json in
        json.array("outcome", states) { json, count in
          json.object {
            $0.field("outcome", count.value.rawValue)
            $0.field("count", count.count)
          }
        }
        json.array("municipality", municipalities) { json, count in
          json.object {
            $0.field("municipality", count.value)
            $0.field("count", count.count)
          }
        }
      }
      if let first {
        json.object("first") { json in
          json.field("id", first.result.id)
          json.optional("municipality", first.result.municipality?.name)
          json.optional("body", first.result.body)
          json.optional("date", first.result.date?.description)
          json.array("parties", first.result.parties)
        }
      }
    }
  }
}

extension ClauseComparison.Match {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("relation", relation.rawValue)
      json.field("state", state.rawValue)
      json.field("proposal", proposal)
      json.array("difference", difference) { json, piece in
        json.object { json in
          switch piece.kind {
          case .kept: json.field("kept", piece.words)
          case .removed: json.field("removed", piece.words)
          case .added: json.field("added", piece.words)
          }
        }
      }
      json.field("kind", documentKind.rawValue)
      result.writeFields(to: &json, score: score)
    }
  }
}

/// Comparisons as rows of plain fields: one for each match.
enum ComparisonRow {
  static let names = [
    "clause", "clauseText", "id", "relation", "score", "state", "proposal", "municipality", "body",
    "date", "number", "title", "kind", "status", "outcome", "parties", "text", "removed", "added",
    "path", "page", "start", "end",
  ]

  static func all(of comparisons: [ClauseComparison]) -> [[String]] {
    comparisons.enumerated().flatMap { index, comparison in
      comparison.matches.map { row(comparison.subject, index + 1, $0) }
    }
  }

  private static func row(
    _ subject: ClauseComparison.Subject, _ number: Int, _ match: ClauseComparison.Match
  ) -> [String] {
    let result = match.result
    func words(_ kind: ClauseComparison.Difference.Kind) -> String {
      match.difference.filter { $0.kind == kind }.map(\.words).joined(separator: "; ")
    }
    return [
      subject.id ?? "\(number)", subject.text, result.id, match.relation.rawValue,
      "\(match.score)", match.state.rawValue, "\(match.proposal)",
      result.municipality?.name ?? "", result.body ?? "", result.date?.description ?? "",
      result.number ?? "", result.title ?? "", match.documentKind.rawValue,
      result.status?.rawValue ?? "", result.outcome?.rawValue ?? "",
      result.parties.joined(separator: "; "), result.text, words(.removed), words(.added),
      result.path, result.page.map { "\($0)" } ?? "", "\(result.range.start)",
      "\(result.range.end)",
    ]
  }
}
