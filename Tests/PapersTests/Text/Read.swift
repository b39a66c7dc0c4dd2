/// What `reader` makes of the whole of `text`.
///
/// `#expect` cannot hold a `Span`, so tests ask through this.
func read<Result>(_ text: String, _ reader: (Span<UInt8>, Range<Int>) -> Result) -> Result {
  let bytes = Array(text.utf8)
  return reader(bytes.span, 0..<bytes.count)
}

/// The stretch of `text` at `range`.
func stretch(_ range: Range<Int>, of text: String) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
