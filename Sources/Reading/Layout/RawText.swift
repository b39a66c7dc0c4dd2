/// What a format knows about one line of its text before the text is cleaned.
struct LineTraits {
  var kind: Block.Kind = .line
  var level: UInt8 = 0
  var page: Int?
  var part: Block.Part = .text
  /// Whether bookmarks say that the line belongs to the decision.
  var mark = DecisionMark.Certainty.none
  /// Where on a web page the line stands; empty in other formats.
  var region: PageRegion = []
}

/// Text as a format delivers it: lines that end in `\n`, in reading order, not yet cleaned.
struct RawText {
  /// The lines, as UTF-8.
  var bytes: [UInt8] = []
  /// One for each line; empty when the format knows nothing about lines.
  var traits: [LineTraits] = []

  /// Appends the lines of `text`, with or without a last line break.
  mutating func append(_ text: some Collection<UInt8>, _ traits: LineTraits) {
    bytes += text
    bytes.append(Byte.newline)
    self.traits.append(traits)
    for byte in text where byte == Byte.newline { self.traits.append(traits) }
  }

  /// Ends the line that has been written into ``bytes``.
  mutating func end(_ traits: LineTraits) {
    bytes.append(Byte.newline)
    self.traits.append(traits)
  }

  mutating func append(_ other: RawText) {
    bytes += other.bytes
    traits += other.traits
  }

  /// How many lines there are; an empty text has one.
  var lineCount: Int { max(1, bytes.count { $0 == Byte.newline }) }

  /// The lines without their line breaks.
  var lines: [ArraySlice<UInt8>] {
    bytes.dropLast().split(separator: Byte.newline, omittingEmptySubsequences: false)
  }
}
