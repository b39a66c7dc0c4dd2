/// A Word paper (DOCX) to be written: headings, paragraphs and tables, on A4 lying down.
///
/// Only what every word processor reads is used, so that people can go on writing in it. The same
/// content gives the same bytes.
///
/// Source: ECMA-376, part 1 (WordprocessingML) and part 2 (packages).
public struct WordFile: Sendable {
  /// A piece of the paper.
  public enum Part: Hashable, Sendable {
    /// *Rubrik*, 1 for the paper's own.
    case heading(String, level: Int)
    /// Running text.
    case paragraph(String)
    /// A table whose first row is repeated on each page; `widths` are shares of the page's.
    case table(header: [String], rows: [[String]], widths: [Int])
  }

  private let title: String
  private let language: String
  private let created: String
  private let parts: [Part]

  /// Makes a paper in `language` (`sv-SE`), dated `created` (`YYYY-MM-DD`).
  public init(title: String, language: String, created: String, parts: [Part]) {
    self.title = title
    self.language = language
    self.created = created
    self.parts = parts
  }

  /// The bytes of the file; `nil` when there is no memory for them.
  ///
  /// `changing` may change the text in each part before it is packed, such as to hide numbers.
  public func bytes(changing: (inout [UInt8]) -> Void = { _ in }) -> [UInt8]? {
    var packed: [(name: String, bytes: [UInt8])] = []
    for (name, text) in members {
      var bytes = Array(text.utf8)
      changing(&bytes)
      packed.append((name, bytes))
    }
    return ZipFile.bytes(of: packed)
  }

  // MARK: - Parts

  private var members: [(name: String, text: String)] {
    [
      ("[Content_Types].xml", Self.head + Self.contentTypes),
      ("_rels/.rels", Self.head + Self.relationships),
      ("docProps/core.xml", Self.head + properties),
      ("word/document.xml", Self.head + document),
      ("word/_rels/document.xml.rels", Self.head + Self.documentRelationships),
      ("word/styles.xml", Self.head + styles),
    ]
  }

  private var properties: String {
    """
    <cp:coreProperties \
    xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(title.xml)</dc:title>\
    <dc:language>\(language.xml)</dc:language>\
    <dcterms:created xsi:type="dcterms:W3CDTF">\(created.xml)T00:00:00Z</dcterms:created>\
    </cp:coreProperties>
    """
  }

  private var document: String {
    "<w:document xmlns:w=\"\(Self.main)\"><w:body>" + parts.map(Self.xml).joined()
      + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
      + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  private static func xml(_ part: Part) -> String {
    switch part {
    case .heading(let text, let level): paragraph(text, style: "Heading\(level)")
    case .paragraph(let text): paragraph(text, style: nil)
    case .table(let header, let rows, let widths): table(header, rows, widths)
    }
  }

  private static func paragraph(_ text: String, style: String?) -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(text.xml)</w:t></w:r></w:p>"
  }

  /// Twentieths of a point between the margins.
  private static let textWidth = 16838 - 2 * 1134

  private static func table(_ header: [String], _ rows: [[String]], _ shares: [Int]) -> String {
    let all = max(1, shares.reduce(0, +))
    let widths = shares.map { $0 * textWidth / all }
    func row(_ cells: [String], isHeader: Bool) -> String {
      let properties =
        "<w:trPr><w:cantSplit/>" + (isHeader ? "<w:tblHeader/>" : "") + "</w:trPr>"
      let columns = zip(cells, widths).map { cell, width in
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
          + paragraph(cell, style: isHeader ? "TableHeading" : "TableText") + "</w:tc>"
      }
      return "<w:tr>\(properties)\(columns.joined())</w:tr>"
    }
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    // A table must be followed by a paragraph.
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>"
      + "<w:tblW w:w=\"\(textWidth)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
      + "<w:tblGrid>\(grid)</w:tblGrid>" + row(header, isHeader: true)
      + rows.map { row($0, isHeader: false) }.joined() + "</w:tbl><w:p/>"
  }

  private var styles: String {
    func style(
      _ id: String, _ name: String, size: Int, isBold: Bool = false, before: Int = 0, after: Int,
      level: Int? = nil
    ) -> String {
      let keep = level == nil ? "" : "<w:keepNext/>"
      let depth = level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
      return "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
        + "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>\(keep)"
        + "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>\(depth)</w:pPr>"
        + "<w:rPr>\(isBold ? "<w:b/>" : "")<w:sz w:val=\"\(size)\"/></w:rPr></w:style>"
    }
    return "<w:styles xmlns:w=\"\(Self.main)\"><w:docDefaults><w:rPrDefault><w:rPr>"
      + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/>"
      + "<w:lang w:val=\"\(language.xml)\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
      + "<w:name w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:style>"
      + style("Heading1", "heading 1", size: 32, isBold: true, after: 160, level: 0)
      + style("Heading2", "heading 2", size: 26, isBold: true, before: 240, after: 80, level: 1)
      + style("TableHeading", "Table Heading", size: 18, isBold: true, after: 40)
      + style("TableText", "Table Text", size: 18, after: 40) + Self.tableStyle + "</w:styles>"
  }
}

extension WordFile {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let contentTypes =
    "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\""
    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(type).document.main+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
    + "<Override PartName=\"/docProps/core.xml\""
    + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"

  private static let relationships =
    "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\""
    + " Target=\"docProps/core.xml\"/></Relationships>"

  private static let documentRelationships =
    "<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"

  private static let tableStyle: String = {
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>"
    }
    return "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
      + "<w:tblPr><w:tblBorders>\(edges.joined())</w:tblBorders><w:tblCellMar>"
      + "<w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
      + "</w:tblPr></w:style>"
  }()
}

extension String {
  /// The text as XML writes it; control characters, which XML cannot hold, are spaces.
  fileprivate var xml: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": text += " "
      default: text.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return text
  }
}
