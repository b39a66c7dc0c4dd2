/// The elements that mean something to a reader of Word's XML; the raw value is the name with
/// the prefix that Word uses for its namespace, and none for WordprocessingML itself.
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
  case openDocument = "office:document"

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
  ]
}
