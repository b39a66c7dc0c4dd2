/// One line of the normalised text that is not blank, with what the format knew about it.
///
/// In plain text a block is a line as printed, perhaps one of several that a sentence is wrapped
/// over. In Word papers a block is a whole paragraph or a row of a table.
public struct Block: Hashable, Sendable {
  /// What the format says a block is.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A line of plain text: a sentence may go on in the next block.
    case line
    /// A whole paragraph: nothing goes on in the next block.
    case paragraph
    /// A paragraph with a heading style, or a Markdown heading.
    case heading
    /// A paragraph of a list whose marker the format computed; the marker stands in the text.
    case listItem
    /// A row of a table; cells are separated by tabs.
    case tableRow
    /// A line of a page header, which the format keeps apart from the text; it stands before it.
    case header
    /// A line of a page footer, which the format keeps apart from the text; it stands after it.
    case footer
  }

  /// What a block is to the text around it.
  public enum Part: UInt8, Hashable, Sendable {
    /// Words of the text.
    case text
    /// A running header or footer that stands on other pages too.
    case running
    /// Letters that make no sense: of a font without a table of its letters, or poor OCR.
    case illegible
  }

  /// The line without white space at its ends and without the line break; a row of a table keeps
  /// the tabs of empty cells at its ends.
  public let range: SourceRange
  /// What the format says it is.
  public let kind: Kind
  /// The level of a heading (from 1) or the depth of a list item (from 0); otherwise 0.
  public let level: UInt8
  /// White space before the text, in columns (a tab counts to the next multiple of 8), at most 255.
  public let indentation: UInt8
  /// How many blank lines stand before the block, at most 255.
  public let blankLinesBefore: UInt8
  /// The page on which the block stands, from 1; `nil` when the format has no pages.
  public let page: Int?
  /// What it is to the text around it; all but words of the text is searched only.
  public let part: Part

  /// Whether the file says, with the bookmarks *Beslut* and *BeslutSlut*, that this is decided.
  public let isMarkedDecision: Bool

  /// Makes a block; `page` is `nil` when the format has no pages.
  public init(
    range: SourceRange, kind: Kind = .line, level: UInt8 = 0, indentation: UInt8 = 0,
    blankLinesBefore: UInt8 = 0, page: Int? = nil, part: Part = .text,
    isMarkedDecision: Bool = false
  ) {
    self.range = range
    self.kind = kind
    self.level = level
    self.indentation = indentation
    self.blankLinesBefore = blankLinesBefore
    self.page = page
    self.isMarkedDecision = isMarkedDecision
    self.part = part
  }
}
