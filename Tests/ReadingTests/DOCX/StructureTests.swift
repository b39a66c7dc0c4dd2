import Reading
import TestSupport
import Testing

@Suite struct HeadingTests {
  private let styles = """
    <w:style w:styleId="R2"><w:name w:val="heading 2"/></w:style>
    <w:style w:styleId="Egen"><w:basedOn w:val="Bas"/></w:style>
    <w:style w:styleId="Bas"><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:basedOn w:val="Egen"/></w:style>
    <w:style w:styleId="Brod"><w:name w:val="Body"/><w:basedOn w:val="Brod"/></w:style>
    """

  @Test(arguments: [
    (#"<w:pStyle w:val="R2"/>"#, 2), (#"<w:pStyle w:val="Egen"/>"#, 3),
    (#"<w:pStyle w:val="Rubrik4"/>"#, 4), (#"<w:outlineLvl w:val="0"/>"#, 1),
    (#"<w:pStyle w:val="R2"/><w:outlineLvl w:val="9"/>"#, nil), (#"<w:pStyle w:val="Brod"/>"#, nil),
    (#"<w:pPrChange><w:pPr><w:pStyle w:val="R2"/></w:pPr></w:pPrChange>"#, nil),
  ])
  func tellsTheirLevel(properties: String, level: UInt8?) throws {
    var paper = WordPaper(WordPaper.paragraph("Beslut", properties))
    paper.styles = styles
    let text = try SourceText(reading: paper.bytes)
    #expect(text.blocks.map(\.kind) == [level == nil ? .paragraph : .heading])
    #expect(text.blocks.map(\.level) == [level ?? 0])
  }
}

@Suite struct ListTests {
  private static func level(_ index: Int, _ format: String, _ pattern: String) -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
    <w:lvlText w:val="\(pattern)"/></w:lvl>
    """
  }

  private let numbering = """
    <w:abstractNum w:abstractNumId="1">\(level(0, "decimal", "%1."))\(level(1, "lowerLetter", "%2)"))\
    \(level(2, "upperRoman", "%1.%2.%3"))</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">\(level(0, "bullet", "\u{F0B7}"))\
    \(level(1, "bullet", "–"))</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/>\
    <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    """

  private func text(_ items: [(list: Int, level: Int)]) throws -> SourceText {
    let body = items.map { item in
      WordPaper.paragraph(
        "x", #"<w:numPr><w:ilvl w:val="\#(item.level)"/><w:numId w:val="\#(item.list)"/></w:numPr>"#
      )
    }
    var paper = WordPaper(body.joined())
    paper.numbering = numbering
    return try SourceText(reading: paper.bytes)
  }

  @Test(arguments: [
    ([(1, 0), (1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], ["1.", "2.", "a)", "b)", "3.", "a)"]),
    ([(1, 0), (1, 1), (1, 2), (1, 2)], ["1.", "a)", "1.a.I", "1.a.II"]),
    ([(1, 2), (1, 0)], ["1.a.I", "2."]),
    ([(2, 0), (2, 1)], ["•", "–"]),
    ([(1, 0), (3, 0), (3, 0), (1, 0)], ["1.", "5.", "6.", "7."]),
  ])
  func writesTheMarkersOfWord(items: [(Int, Int)], labels: [String]) throws {
    let text = try text(items.map { (list: $0.0, level: $0.1) })
    #expect(text[text.range] == labels.map { $0 + " x\n" }.joined())
    #expect(text.blocks.allSatisfy { $0.kind == .listItem })
    #expect(text.blocks.map { Int($0.level) } == items.map(\.1))
  }

  @Test(arguments: [
    ("upperLetter", 28, "BB"), ("lowerRoman", 1994, "mcmxciv"), ("decimalZero", 7, "07"),
    ("lowerLetter", 9999, "9999"), ("ordinal", 3, "3"),
  ])
  func writesNumbers(format: String, number: Int, expected: String) throws {
    var paper = WordPaper(WordPaper.paragraph("x", #"<w:numPr><w:numId w:val="1"/></w:numPr>"#))
    paper.numbering = """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="\(number)"/>\
      <w:numFmt w:val="\(format)"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
      """
    let text = try SourceText(reading: paper.bytes)
    #expect(text[text.range] == "\(expected) x\n")
  }

  @Test func takesListsFromStyles() throws {
    var paper = WordPaper(
      WordPaper.paragraph("a", #"<w:pStyle w:val="Punkt"/>"#)
        + WordPaper.paragraph(
          "b", #"<w:pStyle w:val="Punkt"/><w:numPr><w:numId w:val="0"/></w:numPr>"#)
        + WordPaper.paragraph("", #"<w:pStyle w:val="Punkt"/>"#)
        + WordPaper.paragraph("c", #"<w:pStyle w:val="Punkt"/>"#))
    paper.numbering = numbering
    paper.styles = """
      <w:style w:styleId="Punkt"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      """
    let text = try SourceText(reading: paper.bytes)
    #expect(text[text.range] == "1. a\nb\n\n3. c\n")
  }
}

@Suite struct TableTests {
  private func cell(_ paragraphs: String...) -> String {
    paragraphs.map { WordPaper.paragraph($0) }.joined()
  }

  @Test func separatesCellsByTabs() throws {
    let body = WordPaper.table([
      [cell("Namn"), cell("Ja"), cell("Nej")], [cell("Bo Ek"), cell(""), cell("X", "Y")],
      [cell(""), cell("Z"), cell("")],
    ])
    let text = try SourceText(reading: WordPaper(body).bytes)
    #expect(text[text.range] == "Namn\tJa\tNej\nBo Ek\t\tX\n\t\tY\n\tZ\t\n")
    #expect(text.blocks.allSatisfy { $0.kind == .tableRow })
    #expect(
      text.blocks.map { text[$0.range] } == ["Namn\tJa\tNej", "Bo Ek\t\tX", "\t\tY", "\tZ\t"])
  }

  @Test func flattensTablesInTables() throws {
    let inner = WordPaper.table([[cell("a"), cell("b")]])
    let body = WordPaper.table([[cell("före") + inner, cell("c")], [inner]])
    let text = try SourceText(reading: WordPaper(body).bytes)
    #expect(text[text.range] == "före\tc\na b\t\na\tb\n")
  }

  @Test func framesAreNoTables() throws {
    let heading = WordPaper.paragraph("Beslut", #"<w:pStyle w:val="Rubrik1"/>"#)
    let text = try SourceText(
      reading: WordPaper(WordPaper.table([[heading + cell("Bifalla.")]])).bytes)
    #expect(text.blocks.map(\.kind) == [.heading, .paragraph])
  }

  @Test func dropsDeletedRows() throws {
    let table = WordPaper.table([[cell("a"), cell("b")]]).replacing(
      "<w:tr>", with: "<w:tr><w:trPr><w:del/></w:trPr>")
    let text = try SourceText(reading: WordPaper(table + cell("Slut")).bytes)
    #expect(text[text.range] == "Slut\n")
  }
}

@Suite struct PageTests {
  private let asked = #"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#
  private func rendered(_ text: String) -> String {
    "<w:p><w:r><w:lastRenderedPageBreak/><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func countsEachBreakOnce() throws {
    let body =
      WordPaper.paragraph("ett") + asked + rendered("två") + rendered("tre")
      + WordPaper.paragraph("fyra", "<w:pageBreakBefore/>")
      + WordPaper.paragraph("fyra", "<w:sectPr/>") + WordPaper.paragraph("fem")
      + WordPaper.paragraph("fem", #"<w:sectPr><w:type w:val="continuous"/></w:sectPr>"#)
      + WordPaper.paragraph("fem")
    let text = try SourceText(reading: WordPaper(body).bytes)
    #expect(text.blocks.map(\.page) == [1, 2, 3, 4, 4, 5, 5, 5])
  }
}
