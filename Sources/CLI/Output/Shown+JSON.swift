import Papers
import Reading
import Store

extension Shown {
  /// The search result's fields, and the source around the value.
  func json(indented: Bool) -> [UInt8] {
    var json = JSONWriter(indented: indented)
    json.object { json in
      result.writeFields(to: &json)
      json.field("documentKind", documentKind.rawValue)
      json.array("yrkanden", result.yrkanden)
      json.array("reservations", result.reservations)
      json.optional("rule", rule)
      json.array("pieces", pieces) { json, piece in
        json.array([piece.start, piece.end]) { $0.value($1) }
      }
      json.object("source") {
        $0.field("text", text)
        $0.field("range", SourceRange(offset, offset + text.utf8.count))
      }
    }
    json.endLine()
    return json.bytes
  }
}
