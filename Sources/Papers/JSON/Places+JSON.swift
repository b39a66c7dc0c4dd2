import Reading

extension Extraction {
  /// Writes `places`: for every value all pieces of its evidence, the rule that found it, and the
  /// page where the format has pages (CONTRACT section 8).
  func writePlaces(in text: SourceText, to json: inout JSONWriter) {
    json.array("places", places(in: text)) { json, value in
      json.object {
        $0.field("path", value.path)
        $0.array("ranges", value.ranges) { json, range in
          json.array([range.start, range.end]) { $0.value($1) }
        }
        $0.field("rule", value.rule)
        $0.optional("page", value.page)
      }
    }
  }
}
