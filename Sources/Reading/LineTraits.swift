/// What a format knows about one line of its text before the text is cleaned.
struct LineTraits {
  var kind: Block.Kind = .line
  var level: UInt8 = 0
  var page: Int?
}

/// Text as a format delivers it: lines that end in `\n`, in reading order, not yet cleaned.
struct RawText {
  /// The lines, as UTF-8.
  var bytes: [UInt8] = []
  /// One for each line; empty when the format knows nothing about lines.
  var traits: [LineTraits] = []
}
