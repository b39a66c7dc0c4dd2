import Papers
import Reading
import Store

extension SearchResult {
  /// Writes the result as an object (CONTRACT section 9).
  func write(to json: inout JSONWriter) {
    json.object { writeFields(to: &$0) }
  }

  /// `score` is told instead of the result's own, if given.
  func writeFields(to json: inout JSONWriter, score: Double? = nil) {
    json.field("id", id)
    json.field("type", kind.rawValue)
    json.field("text", text)
    json.field("snippet", snippet)
    json.optional("status", status?.rawValue)
    json.optional("outcome", outcome?.rawValue)
    json.optional("body", body)
    if let municipality { json.object("municipality") { municipality.writeFields(to: &$0) } }
    json.optional("date", date?.description)
    json.optional("number", number)
    json.optional("title", title)
    json.array("caseNumbers", caseNumbers)
    json.array("parties", parties)
    json.amounts(amounts)
    json.field("path", path)
    json.optional("page", page)
    json.field("range", range)
    json.field("score", number: "\(score ?? self.score)")
  }
}

extension Municipality {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("code", code)
    json.field("name", name)
  }
}
