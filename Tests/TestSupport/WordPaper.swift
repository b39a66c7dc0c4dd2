/// A Word paper made of the XML of its parts, for tests.
///
/// The parts are what stands inside the root elements; the prefix of WordprocessingML is `w`.
public struct WordPaper {
  /// What stands in the body.
  public var body: String
  /// Style definitions.
  public var styles = ""
  /// List definitions.
  public var numbering = ""
  /// Footnotes.
  public var footnotes = ""
  /// Title, author and date of the paper.
  public var properties = ""
  /// What stands before the root element of the document.
  public var prolog = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  /// Makes a paper with `body` and nothing else.
  public init(_ body: String) { self.body = body }

  /// A paragraph with `text` and perhaps properties.
  public static func paragraph(_ text: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(properties)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A table of `rows` of cells, each the XML of its paragraphs.
  public static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>"
  }

  /// The parts by their paths.
  public var parts: [(path: String, xml: String)] {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    func relationships(_ targets: [(String, String)]) -> String {
      let elements = targets.enumerated().map { index, target in
        #"<Relationship Id="r\#(index)" Type="\#(target.0)" Target="\#(target.1)"/>"#
      }
      return #"<Relationships xmlns="\#(package)">\#(elements.joined())</Relationships>"#
    }
    return [
      (
        "_rels/.rels",
        relationships([
          ("\(types)/officeDocument", "word/document.xml"),
          ("\(package)/metadata/core-properties", "docProps/core.xml"),
        ])
      ),
      (
        "word/_rels/document.xml.rels",
        relationships(
          ["styles", "numbering", "footnotes"].map { ("\(types)/\($0)", "\($0).xml") })
      ),
      ("word/document.xml", root("document", "<w:body>\(body)</w:body>")),
      ("word/styles.xml", root("styles", styles)),
      ("word/numbering.xml", root("numbering", numbering)),
      ("word/footnotes.xml", root("footnotes", footnotes)),
      ("docProps/core.xml", root("properties", properties)),
    ]
  }

  private func root(_ name: String, _ content: String) -> String {
    let namespaces = [
      ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
      ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
      ("dc", "http://purl.org/dc/elements/1.1/"), ("dcterms", "http://purl.org/dc/terms/"),
    ]
    let declarations = namespaces.map { #" xmlns:\#($0.0)="\#($0.1)""# }.joined()
    return "<w:\(name)\(declarations)>\(content)</w:\(name)>"
  }

  /// The paper as a zip archive.
  public var bytes: [UInt8] {
    var archive = ZipWriter()
    for part in parts { archive.add(part.path, Array((prolog + part.xml).utf8)) }
    return archive.bytes
  }

  /// The paper as one XML file (flat OPC).
  public var flatBytes: [UInt8] {
    let parts = parts.map { part in
      #"<pkg:part pkg:name="/\#(part.path)"><pkg:xmlData>\#(part.xml)</pkg:xmlData></pkg:part>"#
    }
    let namespace = "http://schemas.microsoft.com/office/2006/xmlPackage"
    return Array(
      (prolog + #"<pkg:package xmlns:pkg="\#(namespace)">\#(parts.joined())</pkg:package>"#).utf8)
  }
}
