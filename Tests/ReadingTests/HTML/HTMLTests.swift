import Reading
import TestSupport
import Testing

/// The text of a page with `body`.
private func source(_ body: String) throws -> SourceText {
  try SourceText(reading: Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8))
}

private func text(_ body: String) throws -> String {
  let source = try source(body)
  return source[source.range]
}

@Suite struct HTMLTests {
  @Test func readsHeadingsAndParagraphs() throws {
    let source = try source(
      "<h2>Beslut</h2>\n<p>Nämnden\n  beslutar <b>att</b> avslå\tmotionen.</p><div>Slut</div>")
    #expect(source.format == .html)
    #expect(source[source.range] == "Beslut\n\nNämnden beslutar att avslå motionen.\n\nSlut\n")
    #expect(source.blocks.map(\.kind) == [.heading, .paragraph, .paragraph])
    #expect(source.blocks.map(\.level) == [2, 0, 0])
  }

  @Test(arguments: [
    ("a<br>b<br/>c", "a\nb\nc\n"), ("<p>a</p><p><br></p><p>b</p>", "a\n\n\nb\n"),
    ("5&nbsp;kr &amp; &lt;b&gt; &aring;&#228;&#xF6;", "5 kr & <b> åäö\n"),
    ("upp&shy;drag", "uppdrag\n"), ("<q>nej</q>", "”nej”\n"),
    ("<pre>a\n  b</pre>", "a\n  b\n"),
    ("<p>a<p>b<ul><li>c<li>d</ul>", "a\n\nb\n\n• c\n• d\n"),
    ("före<script>x()</script><style>p{}</style>efter", "föreefter\n"),
    ("a<!-- b --><del>bort</del><ins>in</ins>", "ain\n"),
    (#"syns<span style="display: none">dolt</span><b hidden>dolt</b>"#, "syns\n"),
    (#"Läs<span class="sr-only">mer om motionen</span>"#, "Läs\n"),
    ("<svg><title>logo</title></svg>text", "text\n"),
  ])
  func readsWhatIsSeen(body: String, expected: String) throws {
    #expect(try text(body) == expected)
  }

  @Test func numbersLists() throws {
    let source = try source(
      """
      <ol start="3"><li>a</li><li>b<ol type="a"><li>c</li><li><p>d</p><p>e</p></li></ol></li></ol>
      <ul><li>f</li><li></li></ul>
      """)
    #expect(source[source.range] == "3. a\n4. b\na. c\nb. d\ne\n\n• f\n")
    #expect(
      source.blocks.map(\.kind)
        == [.listItem, .listItem, .listItem, .listItem, .paragraph, .listItem])
    #expect(source.blocks.map(\.level) == [0, 0, 1, 1, 0, 0])
  }

  @Test func separatesCellsByTabs() throws {
    let source = try source(
      """
      <table><thead><tr><th>Namn</th><th>Ja</th><th>Nej</th></tr></thead>
      <tr><td>Bo Ek</td><td></td><td>X</td></tr></table>
      """)
    #expect(source[source.range] == "Namn\tJa\tNej\nBo Ek\t\tX\n")
    #expect(source.blocks.allSatisfy { $0.kind == .tableRow })
  }

  @Test func keepsTheColumnsOfMergedCells() throws {
    let body = """
      <table><tr><td colspan="3">Röster</td></tr>
      <tr><td rowspan="2">S</td><td colspan="2">Bo Ek</td><td>X</td></tr>
      <tr><td>Li Ek</td><td></td><td>Y</td></tr>
      <tr><td>M</td><td>Ed Ås</td><td colspan="2">Z</td></tr></table>
      """
    #expect(try text(body) == "Röster\nS\tBo Ek\t\tX\n\tLi Ek\t\tY\nM\tEd Ås\tZ\n")
  }

  @Test func readsTablesForLayoutCellByCell() throws {
    let body = """
      <table><tr><td>Meny</td><td><h1>§ 4</h1><p>Bifalla.</p></td></tr></table>
      """
    #expect(try text(body) == "Meny\n§ 4\nBifalla.\n")
  }

  @Test func putsNotesLast() throws {
    let body = """
      <p>Text<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
      <div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Noten.</p>
      </div>
      """
    #expect(try text(body) == "Text.\n\n[1: Noten.]\n")
    let word = """
      <p>Text<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>
      <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a>Noten.</p></div>
      """
    #expect(try text(word) == "Text.\n\n[1: Noten.]\n")
  }

  @Test func readsProperties() throws {
    let page = """
      <html><head><title>Protokoll
        2021</title><meta name="author" content="Bo Ek"><meta name="created" content="2021-05-12">
      </head><body>Text</body></html>
      """
    let source = try SourceText(reading: Array(page.utf8))
    #expect(source.properties.title == "Protokoll 2021")
    #expect(source.properties.author == "Bo Ek")
    #expect(source.properties.created == "2021-05-12")
    #expect(source[source.range] == "Text\n")
  }
}

@Suite struct MainTextTests {
  private let menu = """
    <header><a href="/">Granåsa kommun</a></header><nav><ul><li><a>Start</a></li></ul></nav>
    <div class="cookie-banner"><p>Vi använder kakor.</p></div><div class="breadcrumb">Du är här</div>
    """
  private let foot = """
    <aside>Dela sidan</aside><footer><p>Kontakta oss</p></footer><div role="dialog">Godkänn</div>
    """

  @Test(arguments: [
    "<main>%</main>", #"<div role="main">%</div>"#, #"<div id="content">%</div>"#, "%",
    "<div><article>%</article></div><div>Senaste nytt</div>",
    "<main></main><div>%</div>", "<main><div>%</div><nav>Föregående</nav></main><p>Frågor?</p>",
  ])
  func isWhatThePageAloneHas(frame: String) throws {
    let minutes = "<header><h1>§ 4</h1></header><ul><li><a>Motionen avslås.</a></li></ul>"
    let framed =
      frame.contains("%</main>") || frame.contains("article")
      ? minutes : "<h1>§ 4</h1><ul><li>Motionen avslås.</li></ul>"
    let page = menu + frame.replacing("%", with: framed) + foot
    #expect(try text(page) == "§ 4\n\n• Motionen avslås.\n")
  }

  @Test func leavesOutMenusThatHaveNoName() throws {
    let page = """
      <ul><li><a>Start</a></li><li><a>Politik</a></li></ul><p>Se <a>motionen</a>.</p>
      <p><a>Till toppen</a></p>
      """
    #expect(try text(page) == "Se motionen.\n")
  }

  @Test func isAllWhenNothingElseIsThere() throws {
    #expect(try text("<nav><a>Start</a></nav>") == "Start\n")
    #expect(try text("") == "")
  }
}

@Suite struct HTMLEncodingTests {
  private func read(_ bytes: [UInt8]) throws -> String {
    let source = try SourceText(reading: bytes)
    return source[source.range]
  }

  @Test func tellsTheEncoding() throws {
    let page = "<html><head><meta charset=\"?\"></head><body>Åtgärd</body></html>"
    func bytes(_ name: String) -> [UInt8] { Array(page.replacing("?", with: name).utf8) }
    #expect(try read(bytes("utf-8")) == "Åtgärd\n")
    #expect(try read(bytes("iso-8859-1")) == "Åtgärd\n")
    #expect(try read([0xEF, 0xBB, 0xBF] + bytes("iso-8859-1")) == "Åtgärd\n")
    let windows = page.unicodeScalars.map { UInt8($0.value) }
    #expect(try read(windows) == "Åtgärd\n")
    let units = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try read([0xFF, 0xFE] + units) == "Åtgärd\n")
  }

  @Test func repairsDamage() throws {
    let page =
      Array("<html><meta charset='utf-8'><body>Åtg".utf8) + [0xE4] + Array("rd</body>".utf8)
    let source = try SourceText(reading: page)
    #expect(source[source.range] == "Åtg\u{FFFD}rd\n")
    #expect(source.diagnostics.map(\.id) == ["text.invalid-utf8"])
  }

  @Test(arguments: [
    "<!-- sparad från webben -->\n<!-- igen --><HTML>", "<head><title>a</title></head>",
    "<body class=x>",
    "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>",
  ])
  func isToldFromTheFirstBytes(start: String) throws {
    #expect(
      try SourceText(reading: Array((start + "<p>Text</p>").utf8), name: "a.txt").format == .html)
  }
}

@Suite struct BadHTMLTests {
  @Test func refusesDeepNesting() {
    let page = "<html>" + String(repeating: "<div>", count: 100_000)
    #expect(throws: ReadError(.tooDeep(limit: 512))) { try SourceText(reading: Array(page.utf8)) }
    let shallow = "<html><div><p>Text"
    #expect(throws: ReadError(.tooDeep(limit: 3))) {
      try SourceText(reading: Array(shallow.utf8), limits: ReadLimits(xmlDepth: 3))
    }
  }

  @Test(arguments: [
    "<html>", "<html><", "<html><p", "<html></p></div>a", "<html>&#0;&x;&", "<html>\0",
  ])
  func readsWhatIsCutOff(page: String) throws {
    _ = try SourceText(reading: Array(page.utf8))
  }

  @Test func aSpanCannotFillTheMemory() throws {
    let row = #"<tr><td colspan="100000000" rowspan="99999">a</td><td>b</td></tr>"#
    let page = "<html><table>" + String(repeating: row, count: 100) + "</table>"
    let text = try SourceText(reading: Array(page.utf8))
    #expect(text.bytes.count < 1 << 20)
  }

  @Test(arguments: 1...8)
  func survivesAnyNesting(seed: UInt64) throws {
    let names = [
      "p", "div", "table", "tr", "td colspan=2", "td rowspan=3", "ul", "ol start=9", "li",
      "a href=x",
      "h1", "pre", "main", "nav", "q", "b", "br", "svg", "title", "footer", "header", "template",
      "a class=footnote-ref href=#n", "div id=n", "article", "select",
    ]
    var random = Xorshift(seed: seed)
    for _ in 0..<200 {
      var page = "<html>"
      for _ in 0..<random.next(below: 60) {
        let name = names[random.next(below: names.count)]
        page += random.next(below: 3) == 0 ? "x</\(name.prefix { $0 != " " })>" : "<\(name)>"
      }
      let text = try SourceText(reading: Array(page.utf8))
      #expect(text.blocks.count <= page.count, "\(page)")
    }
  }
}
