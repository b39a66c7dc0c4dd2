/// The normalised text of one file: what a person sees on the page, in reading order.
///
/// The bytes are valid UTF-8 in Unicode normalisation form C, lines end in `\n`, white space
/// within a line is a plain space or (between the cells of a table) a tab, and marks that only a
/// converter left behind (soft hyphens, zero-width characters, Markdown emphasis) are gone.
/// Every range in the product counts bytes of this text.
public struct SourceText: Hashable, Sendable {
  /// The text, as UTF-8.
  public let bytes: [UInt8]
  /// The lines that are not blank, in text order.
  public let blocks: [Block]
  /// The form in which the file arrived.
  public let format: Format
  /// What the file says about itself.
  public let properties: Properties
  /// What was odd while reading.
  public let diagnostics: [Diagnostic]

  /// What a file says about itself outside its text.
  public struct Properties: Hashable, Sendable {
    /// The title, or `nil` when the file has none.
    public var title: String?
    /// The author, or `nil` when the file has none.
    public var author: String?
    /// When the file was made, as printed there (ISO 8601); `nil` when it does not say.
    public var created: String?

    /// Makes properties; `nil` is what the file does not say.
    public init(title: String? = nil, author: String? = nil, created: String? = nil) {
      self.title = title
      self.author = author
      self.created = created
    }
  }

  /// Makes a text of its parts; the blocks must lie in `bytes`, in order.
  public init(
    bytes: [UInt8], blocks: [Block], format: Format, properties: Properties = Properties(),
    diagnostics: [Diagnostic] = []
  ) {
    self.bytes = bytes
    self.blocks = blocks
    self.format = format
    self.properties = properties
    self.diagnostics = diagnostics
  }

  /// The whole text.
  public var range: SourceRange { SourceRange(0, bytes.count) }

  /// The text at `range`.
  public subscript(range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
