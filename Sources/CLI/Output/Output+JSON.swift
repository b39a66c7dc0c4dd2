import Papers

extension Output {
  /// Writes `values` as one indented array.
  mutating func writeArray<Value>(
    _ values: [Value], _ write: (Value, inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(indented: true)
    json.array(values) { write($1, &$0) }
    json.endLine()
    self.write(json.bytes)
  }

  /// Writes `values` as NDJSON, one a line.
  mutating func writeLines<Value>(
    _ values: [Value], _ write: (Value, inout JSONWriter) -> Void
  ) {
    for value in values {
      var json = JSONWriter()
      write(value, &json)
      json.endLine()
      self.write(json.bytes)
    }
  }
}
