import Reading
import TestSupport
import Testing

/// An OpenDocument text made of its XML, for tests.
private struct OpenPaper {
  var body: String
  var styles = ""
  var prolog = #"<?xml version="1.0" encoding="UTF-8"?>"#

  init(_ body: String, styles: String = "") {
    self.body = body
    self.styles = styles
  }

  private func root(_ name: String, _ content: String) -> [UInt8] {
    let names = [
      ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
      ("draw", "drawing"), ("fo", "xsl-fo-compatible"),
    ]
    let declarations = names.map {
      " xmlns:\($0.0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0.1):1.0\""
    }
    return Array(
      "\(prolog)<office:\(name)\(declarations.joined())>\(content)</office:\(name)>".utf8)
  }

  private var content: String {
    "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body>"
  }

  /// The paper as one XML file.
  var flatBytes: [UInt8] { root("document", content) }

  /// The paper as a zip archive, with more parts.
  func bytes(_ parts: [(String, String)] = []) -> [UInt8] {
    var archive = ZipWriter()
    archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    archive.add("content.xml", root("document-content", content))
    for (name, xml) in parts { archive.add(name, Array(xml.utf8)) }
    return archive.bytes
  }
}

private func text(_ body: String, styles: String = "") throws -> String {
  let text = try SourceText(reading: OpenPaper(body, styles: styles).flatBytes)
  return text[text.range]
}

@Suite struct OpenDocumentTests {
  private static let changed = OpenPaper(
    """
    <text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info>\
    <office:x>Någon</office:x></office:change-info><text:p>gamla </text:p></text:deletion>\
    </text:changed-region><text:changed-region text:id="b"><text:insertion/>\
    </text:changed-region><text:changed-region text:id="c"><text:deletion>\
    <text:p>, först.</text:p><text:p>Sedan<text:s/>mer</text:p></text:deletion>\
    </text:changed-region></text:tracked-changes>\
    <text:p>Den <text:change text:change-id="a"/><text:change-start text:change-id="b"/>nya \
    <text:change-end text:change-id="b"/>taxan<text:change text:change-id="c"/> antas.</text:p>
    """)

  @Test func deletionsAreReadOnRequest() throws {
    for bytes in [Self.changed.flatBytes, Self.changed.bytes()] {
      let accepted = try SourceText(reading: bytes)
      #expect(accepted[accepted.range] == "Den nya taxan antas.\n")
      #expect(accepted.diagnostics.map(\.id) == ["odt.deletions-left-out"])
      let all = try SourceText(reading: bytes, showsDeletions: true)
      #expect(all[all.range] == "Den gamla nya taxan, först.\nSedan mer antas.\n")
      #expect(all.diagnostics.isEmpty)
    }
  }

  private let numbers = """
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" \
    style:num-format="1" style:num-prefix="att" text:start-value="3"/>\
    <text:list-level-style-number text:level="2" style:num-format="i" style:num-suffix=")"/>\
    </text:list-style>
    """

  private func list(_ items: String..., attributes: String = "") -> String {
    let items = items.map { "<text:list-item>\($0)</text:list-item>" }
    return #"<text:list text:style-name="L" \#(attributes)>\#(items.joined())</text:list>"#
  }

  private func paragraph(_ text: String) -> String { "<text:p>\(text)</text:p>" }

  @Test func readsTheSameFromOneFileAndAnArchive() throws {
    let paper = OpenPaper(
      #"<text:h text:outline-level="2">Beslut</text:h><text:p>Bifalla.</text:p>"#)
    let flat = try SourceText(reading: paper.flatBytes)
    let zipped = try SourceText(reading: paper.bytes())
    #expect(flat.format == .odt)
    #expect(flat == zipped)
    #expect(flat.blocks.map(\.kind) == [.heading, .paragraph])
    #expect(flat.blocks.map(\.level) == [2, 0])
  }

  @Test func numbersLists() throws {
    let inner = list(paragraph("c"), paragraph("d"))
    let body = list(paragraph("a"), paragraph("b") + inner) + list(paragraph("e"))
    #expect(try text(body, styles: numbers) == "att3 a\natt4 b\ni) c\nii) d\natt3 e\n")
  }

  @Test(arguments: [
    (#"text:continue-numbering="true""#, "att4"), (#"text:continue-list="eka""#, "att4"),
    ("", "att3"),
  ])
  func continuesLists(attributes: String, label: String) throws {
    let body =
      list(paragraph("a"), attributes: #"xml:id="eka""#) + paragraph("Text.")
      + list(paragraph("b"), attributes: attributes)
    #expect(try text(body, styles: numbers) == "att3 a\nText.\n\(label) b\n")
  }

  @Test func countsListsInCellsOnTheirOwn() throws {
    let cell = "<table:table-cell>\(list(paragraph("x")))</table:table-cell>"
    let row = "<table:table-row>\(cell)\(cell)</table:table-row>"
    let body = list(paragraph("a") + "<table:table>\(row)</table:table>", paragraph("b"))
    #expect(try text(body, styles: numbers) == "att3 a\natt3 x\tatt3 x\natt4 b\n")
  }

  @Test func numbersHeadings() throws {
    let style = """
      <text:outline-style><text:outline-level-style text:level="1" style:num-format="1" \
      style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" \
      text:display-levels="2"/></text:outline-style>
      """
    let body = [1, 2, 2, 1].map { #"<text:h text:outline-level="\#($0)">x</text:h>"# }.joined()
    #expect(try text(body, styles: style) == "1. x\n1.1 x\n1.2 x\n2. x\n")
  }

  @Test(arguments: [
    ("a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d", "a  b\tc\nd\n"),
    ("\n  a \n <text:span> b</text:span>", "a b\n"),
    ("a<office:annotation><text:p>nej</text:p></office:annotation>b", "ab\n"),
    ("a<text:placeholder>&lt;skriv&gt;</text:placeholder>", "a\n"),
    (
      "a<draw:frame><draw:image><office:binary-data>AAAA</office:binary-data></draw:image></draw:frame>",
      "a\n"
    ),
    ("a<text:page-number>7</text:page-number>", "a7\n"),
  ])
  func readsWhatIsSeen(content: String, expected: String) throws {
    #expect(try text(paragraph(content)) == expected)
  }

  @Test func leavesOutHiddenSectionsAndChanges() throws {
    let body = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>bort</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes><text:section text:display="none">\
      <text:p>dold</text:p></text:section><text:section><text:p>syns</text:p></text:section>
      """
    #expect(try text(body) == "syns\n")
  }
}

@Suite struct BadOpenDocumentTests {
  private func kind(of bytes: [UInt8], _ limits: ReadLimits = .standard) -> ReadError.Kind? {
    do throws(ReadError) {
      _ = try SourceText(reading: bytes, limits: limits)
      return nil
    } catch {
      return error.kind
    }
  }

  private let paper = OpenPaper("<text:p>Motionen avslås.</text:p>")

  @Test func refusesWhatIsNoPaper() {
    var archive = ZipWriter()
    archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    #expect(kind(of: archive.bytes) == .notAPaper)
    var sheet = paper
    sheet.body = ""
    let other = String(decoding: sheet.flatBytes, as: UTF8.self)
      .replacing("office:text", with: "office:spreadsheet")
    #expect(kind(of: Array(other.utf8)) == .notAPaper)
  }

  @Test func refusesEncryptedTexts() {
    let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    #expect(kind(of: paper.bytes([("META-INF/manifest.xml", manifest)])) == .encrypted)
  }

  @Test func refusesEntitiesAndDeepNesting() {
    var bomb = paper
    bomb.prolog += #"<!DOCTYPE w [<!ENTITY a "aaaa">]>"#
    #expect(kind(of: bomb.bytes()) == .entities)
    #expect(kind(of: bomb.flatBytes) == .entities)
    let deep = String(repeating: "<text:section>", count: 100_000)
    #expect(kind(of: OpenPaper(deep).bytes()) == .tooDeep(limit: 512))
    #expect(kind(of: paper.bytes(), ReadLimits(inflatedBytes: 100)) == .tooLarge(limit: 100))
  }

  @Test func readsATextWhoseStylesAreDamaged() throws {
    let text = try SourceText(reading: paper.bytes([("styles.xml", "<office:styles>")]))
    #expect(text[text.range] == "Motionen avslås.\n")
    #expect(text.diagnostics.map(\.id) == ["odt.damaged-part"])
  }

  @Test(arguments: 1...8)
  func survivesAnyNesting(seed: UInt64) {
    let names = [
      "text:p", "text:h text:outline-level='99'", "text:span", "text:list", "text:list-item",
      "table:table", "table:table-row", "table:table-cell", "table:covered-table-cell",
      "draw:text-box", "text:note", "text:note-body", "text:s text:c='-3'", "text:section",
      "text:tracked-changes", "text:bookmark text:name='Beslut'", "style:header", "text:tab",
    ]
    var random = Xorshift(seed: seed)
    for _ in 0..<100 {
      var body = ""
      var open: [Substring] = []
      for _ in 0..<random.next(below: 60) {
        if let last = open.last, random.next(below: 5) < 2 {
          body += "x</\(last)>"
          open.removeLast()
        } else {
          let name = names[random.next(below: names.count)]
          body += "<\(name)>"
          open.append(name.prefix { $0 != " " })
        }
      }
      for name in open.reversed() { body += "</\(name)>" }
      #expect(kind(of: OpenPaper(body).flatBytes) == nil, "\(body)")
    }
  }
}
