import Papers
import Store

/// How hits are spread: `kommun  Norrvik 12 · Granåsa 3`.
struct FacetAnswer {
  private static let mostOnScreen = 12

  private let facets: [Facet]
  private let texts: Texts
  private let terminal: Terminal

  init(_ facets: [Facet], texts: Texts, terminal: Terminal) {
    self.facets = facets
    self.texts = texts
    self.terminal = terminal
  }

  func text(_ format: AnswerOptions.Format) -> String {
    switch format {
    case .table: return lines.map { $0 + "\n" }.joined()
    case .json, .ndjson:
      var json = JSONWriter(indented: format == .json)
      if format == .json {
        json.array(rows) { json, row in json.object { row.write(to: &$0) } }
        json.endLine()
      } else {
        for row in rows {
          json.object { row.write(to: &$0) }
          json.endLine()
        }
      }
      return String(decoding: json.bytes, as: UTF8.self)
    case .csv:
      return CSV.line(["facet", "value", "count"])
        + rows.map { CSV.line([$0.facet.rawValue, $0.value, "\($0.count)"]) }.joined()
    case .markdown:
      return Markdown.header(texts.facetColumns)
        + rows.map { Markdown.line([texts.name($0.facet), name($0), "\($0.count)"]) }.joined()
    }
  }

  private struct Row {
    let facet: Facet.Name
    let value: String
    let count: Int

    func write(to json: inout JSONWriter) {
      json.field("facet", facet.rawValue)
      json.field("value", value)
      json.field("count", count)
    }
  }

  private var rows: [Row] {
    facets.flatMap { facet in
      facet.values.map { Row(facet: facet.name, value: $0.value, count: $0.count) }
    }
  }

  private var lines: [String] {
    let width = facets.map { texts.name($0.name).count }.max() ?? 0
    let indent = String(repeating: " ", count: width + 2)
    return facets.flatMap { facet in
      let shown = facet.values.prefix(Self.mostOnScreen).map {
        "\(name(Row(facet: facet.name, value: $0.value, count: $0.count))) \(texts.grouped($0.count))"
      }
      let more = facet.values.count - shown.count
      let list = shown.joined(separator: " · ") + (more > 0 ? " · \(texts.more(more))" : "")
      let words = MarkedWords(list).lines(width: terminal.width - indent.count, maximum: 6)
      let title = terminal.bold(texts.name(facet.name).padded(to: width)) + "  "
      return words.enumerated().map { ($0 == 0 ? title : indent) + $1 }
    }
  }

  /// The value in the words of the reader.
  private func name(_ row: Row) -> String {
    switch row.facet {
    case .outcome: Outcome(rawValue: row.value).map(texts.name) ?? row.value
    case .status: Clause.Status(rawValue: row.value).map(texts.name) ?? row.value
    case .kind: Document.Kind(rawValue: row.value).map(texts.name) ?? row.value
    default: row.value
    }
  }
}
