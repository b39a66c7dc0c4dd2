public import Reading

extension Extraction {
  /// Writes the extraction as the contract's `Extraction` (CONTRACT section 2).
  ///
  /// A field that the contract marks as nullable is always there; an optional field of a small
  /// object (`party` of a person) is left out when the text does not say. `text` is what was read
  /// when the places of all values are wanted too.
  public func write(to json: inout JSONWriter, source: Source, placesIn text: SourceText? = nil) {
    json.object { json in
      json.field("schemaVersion", Extraction.schemaVersion)
      json.object("source") { source.writeFields(to: &$0) }
      json.array("documents", documents.enumerated()) { json, entry in
        let id = Identifier.document(entry.offset + 1, of: source)
        json.object { entry.element.writeFields(to: &$0, id: id) }
      }
      json.array("diagnostics", diagnostics) { json, diagnostic in
        json.object { diagnostic.writeFields(to: &$0) }
      }
      if let text { writePlaces(in: text, to: &json) }
    }
  }
}

extension Source {
  func writeFields(to json: inout JSONWriter) {
    json.field("path", path)
    json.field("sha256", sha256)
    json.field("byteCount", byteCount)
    json.field("format", format.rawValue)
    json.optional("url", url)
    json.optional("title", properties.title)
    json.optional("author", properties.author)
    json.optional("created", properties.created)
  }
}

extension Diagnostic {
  func writeFields(to json: inout JSONWriter) {
    json.field("severity", severity.rawValue)
    json.field("id", id)
    json.field("message", message)
    if let range { json.field("range", range) }
  }
}

extension JSONWriter {
  /// Writes the field `key` whose value is `[start, end]`.
  public mutating func field(_ key: StaticString, _ range: SourceRange) {
    field(key, range.start, range.end)
  }

  mutating func persons(_ key: StaticString, _ persons: [Person]) {
    array(key, persons.indices) { json, index in
      json.object { persons[index].writeFields(to: &$0) }
    }
  }

  /// Writes the field `amounts`.
  public mutating func amounts(_ amounts: [Amount]) {
    array("amounts", amounts.indices) { json, index in
      json.object { amounts[index].writeFields(to: &$0) }
    }
  }
}
