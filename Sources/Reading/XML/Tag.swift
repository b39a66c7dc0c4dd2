/// The elements that mean something to a reader of Word's or OpenDocument's XML; the raw value is
/// the name with the usual prefix of its namespace, and none for WordprocessingML.
enum Tag: String {
  case other = ""

  // Text.
  case document, wordDocument, body
  case paragraph = "p"
  case run = "r"
  case text = "t"
  case mathText = "m:t"
  case tab, br, cr
  case positionedTab = "ptab"
  case noBreakHyphen
  case symbol = "sym"
  case renderedPageBreak = "lastRenderedPageBreak"
  case textBox = "txbxContent"
  case footnote, endnote, footnoteReference, endnoteReference
  case deletedText = "delText"
  case bookmarkStart, bookmarkEnd

  // Properties of text.
  case paragraphProperties = "pPr"
  case runProperties = "rPr"
  case paragraphStyle = "pStyle"
  case outlineLevel = "outlineLvl"
  case numbering = "numPr"
  case listProperties = "listPr"
  case listLevel = "ilvl"
  case listID = "numId"
  case listLabel = "wx:t"
  case hidden = "vanish"
  case pageBreakBefore
  case section = "sectPr"
  case sectionType = "type"
  case headerReference, footerReference
  case hasFirstPage = "titlePg"
  case runStyle = "rStyle"

  // Fields.
  case fieldCharacter = "fldChar"

  // What is marked as changed.
  case deletion = "del"
  case movedFrom = "moveFrom"
  case annotation = "aml:annotation"
  case oldParagraph = "pPrChange"
  case oldRun = "rPrChange"
  case oldSection = "sectPrChange"
  case oldTable = "tblPrChange"
  case oldRow = "trPrChange"
  case oldCell = "tcPrChange"

  // Tables.
  case table = "tbl"
  case row = "tr"
  case rowProperties = "trPr"
  case cell = "tc"
  case cellSpan = "gridSpan"

  // Alternatives and things not printed in the body.
  case alternate = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case contentControl = "sdt"
  case contentControlContent = "sdtContent"
  case showsPlaceholder = "showingPlcHdr"
  case header = "hdr"
  case footer = "ftr"
  case rubyText = "rt"

  // Styles and lists.
  case style, name, basedOn
  case abstractList = "abstractNum"
  case abstractListID = "abstractNumId"
  case list = "num"
  case level = "lvl"
  case levelStart = "start"
  case levelFormat = "numFmt"
  case levelText = "lvlText"
  case levelRestart = "lvlRestart"
  case levelSuffix = "suff"
  case levelIsLegal = "isLgl"
  case levelOverride = "lvlOverride"
  case startOverride
  case styleLink
  case listStyleLink = "numStyleLink"

  // Packages and properties.
  case package = "pkg:package"
  case part = "pkg:part"
  case relationship = "rel:Relationship"
  case title = "dc:title"
  case creator = "dc:creator"
  case created = "dcterms:created"
  case oldTitle = "o:Title"
  case oldAuthor = "o:Author"
  case oldCreated = "o:Created"

  // OpenDocument: text.
  case openDocument = "office:document"
  case openContent = "office:document-content"
  case openText = "office:text"
  case openParagraph = "text:p"
  case openHeading = "text:h"
  case openSpan = "text:span"
  case openSpaces = "text:s"
  case openTab = "text:tab"
  case openLineBreak = "text:line-break"
  case openPageBreak = "text:soft-page-break"
  case openSection = "text:section"
  case openNote = "text:note"
  case openNoteBody = "text:note-body"
  case openNoteMark = "text:note-citation"
  case openTextBox = "draw:text-box"
  case openShape = "draw:custom-shape"
  case openTable = "table:table"
  case openRow = "table:table-row"
  case openCell = "table:table-cell"
  case openCoveredCell = "table:covered-table-cell"
  case openHeader = "style:header"
  case openFirstHeader = "style:header-first"
  case openFooter = "style:footer"
  case openFirstFooter = "style:footer-first"

  case openBookmark = "text:bookmark"
  case openBookmarkStart = "text:bookmark-start"
  case openBookmarkEnd = "text:bookmark-end"

  // OpenDocument: what is not text.
  case openChanges = "text:tracked-changes"
  case openChangedRegion = "text:changed-region"
  case openDeletion = "text:deletion"
  case openChange = "text:change"
  case openComment = "office:annotation"
  case openPlaceholder = "text:placeholder"
  case openHiddenText = "text:hidden-text"
  case openRubyText = "text:ruby-text"
  case openContentControl = "loext:content-control"
  case openBinary = "office:binary-data"
  case openObject = "draw:object"
  case openShapeTitle = "svg:title"
  case openShapeDescription = "svg:desc"

  // OpenDocument: lists and styles.
  case openList = "text:list"
  case openListItem = "text:list-item"
  case openListStyle = "text:list-style"
  case openNumberLevel = "text:list-level-style-number"
  case openBulletLevel = "text:list-level-style-bullet"
  case openOutlineStyle = "text:outline-style"
  case openOutlineLevel = "text:outline-level-style"
  case openStyle = "style:style"
  case openTextProperties = "style:text-properties"
  case openParagraphProperties = "style:paragraph-properties"
  case openAuthor = "meta:initial-creator"
  case openCreated = "meta:creation-date"

  /// The element `name` in `namespace`.
  init(_ name: String, in namespace: String) {
    let prefix = Self.prefixes[namespace]
    self = prefix.flatMap { Tag(rawValue: $0 + name) } ?? .other
  }

  private static let prefixes = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.microsoft.com/office/word/2003/wordml": "",
    "http://schemas.microsoft.com/office/word/2003/auxHint": "wx:",
    "http://schemas.microsoft.com/aml/2001/core": "aml:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.microsoft.com/office/2006/xmlPackage": "pkg:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:",
    "urn:schemas-microsoft-com:office:office": "o:",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office:",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text:",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table:",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style:",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw:",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta:",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg:",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext:",
  ]
}
