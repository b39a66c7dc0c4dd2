import Papers
import Store

/// The evaluation for programs, and as a page.
extension EvaluationReport {
  /// All figures, then the misses that were asked for.
  func json(indented: Bool) -> [UInt8] {
    var json = JSONWriter(indented: indented)
    json.object { json in
      json.field("papers", evaluation.paperCount)
      json.array("fields", fields) { json, field in
        json.object { writeFigures(evaluation.scores[field], of: field, to: &$0) }
      }
      json.array("municipalities", evaluation.municipalities) { json, municipality in
        json.object { json in
          json.field("name", municipality.name)
          json.field("papers", municipality.paperCount)
          json.array("fields", fields.filter { municipality.scores[$0]?.f1 != nil }) {
            json, field in
            json.object { writeFigures(municipality.scores[field], of: field, to: &$0) }
          }
        }
      }
      json.array("misses", misses) { json, miss in json.object { miss.writeFields(to: &$0) } }
      json.array("failures", failures) { json, failure in
        json.object {
          $0.field("path", failure.path)
          $0.field("message", failure.message)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// One figure a line, those of all municipalities first; or one miss a line.
  var lines: [UInt8] {
    var json = JSONWriter()
    guard missesShown == nil else {
      for miss in misses {
        json.object { miss.writeFields(to: &$0) }
        json.endLine()
      }
      return json.bytes
    }
    for (name, field, score) in figures {
      json.object {
        $0.field("municipality", name)
        writeFigures(score, of: field, to: &$0)
      }
      json.endLine()
    }
    return json.bytes
  }

  /// One figure a row, or one miss a row.
  var rows: String {
    guard missesShown == nil else {
      return ([Miss.names] + misses.map(\.fields)).map(CSV.line).joined()
    }
    let names = [
      "municipality", "field", "precision", "recall", "f1", "n", "hits", "extras", "misses",
    ]
    let rows = figures.map { name, field, score in
      [name ?? "", field.rawValue]
        + [score.precision, score.recall, score.f1].map { $0.map(EvaluationReport.plain) ?? "" }
        + [score.count, score.hits, score.extras, score.misses].map { "\($0)" }
    }
    return ([names] + rows).map(CSV.line).joined()
  }

  /// A table of all figures, one by municipality, and the misses that were asked for.
  func markdown(_ texts: Texts) -> String {
    let columns = EvaluationColumns(self, texts: texts)
    let tables = [columns.overall, columns.byMunicipality].map { table in
      Markdown.header(table.names) + table.rows.map(Markdown.line).joined()
    }
    guard missesShown != nil else { return tables.joined(separator: "\n") }
    return tables.joined(separator: "\n") + "\n" + Markdown.header(Miss.names)
      + misses.map { Markdown.line($0.fields) }.joined()
  }

  /// Every figure: of all municipalities (without a name), then of each.
  private var figures: [(String?, Field, Score)] {
    func figures(_ name: String?, _ scores: [Field: Score]) -> [(String?, Field, Score)] {
      fields.compactMap { field in
        scores[field].flatMap { $0.f1 == nil ? nil : (name, field, $0) }
      }
    }
    return figures(nil, evaluation.scores)
      + evaluation.municipalities.flatMap { figures($0.name, $0.scores) }
  }

  private func writeFigures(_ score: Score?, of field: Field, to json: inout JSONWriter) {
    guard let score else { return }
    json.field("field", field.rawValue)
    let shares: [(StaticString, Double?)] = [
      ("precision", score.precision), ("recall", score.recall), ("f1", score.f1),
    ]
    for (name, share) in shares {
      json.field(name, number: share.map(EvaluationReport.plain) ?? "null")
    }
    json.field("n", score.count)
    json.field("hits", score.hits)
    json.field("extras", score.extras)
    json.field("misses", score.misses)
  }

  /// `0.9524`: four decimals.
  static func plain(_ share: Double) -> String { decimals(share, count: 4, point: ".") }

  /// The share with `count` decimals after `point`.
  static func decimals(_ share: Double, count: Int, point: String) -> String {
    let scale = (0..<count).reduce(1) { scale, _ in scale * 10 }
    let number = Int((share * Double(scale)).rounded())
    let digits = String(number % scale)
    return "\(number / scale)\(point)"
      + String(repeating: "0", count: count - digits.count) + digits
  }
}

extension Miss {
  static let names = [
    "field", "kind", "paper", "document", "item", "thing", "expected", "found",
  ]

  var fields: [String] {
    [
      field.rawValue, kind.rawValue, paper, "\(place.document)", place.item ?? "",
      place.thing ?? "", expected ?? "", found ?? "",
    ]
  }

  func writeFields(to json: inout JSONWriter) {
    json.field("field", field.rawValue)
    json.field("kind", kind.rawValue)
    json.field("paper", paper)
    json.field("document", place.document)
    json.field("item", place.item)
    json.field("thing", place.thing)
    json.field("expected", expected)
    json.field("found", found)
  }
}
