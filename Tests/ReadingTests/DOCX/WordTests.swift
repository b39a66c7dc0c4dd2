import Reading
import TestSupport
import Testing

/// The text of a paper with `body`.
private func text(_ body: String) throws -> String {
  let text = try SourceText(reading: WordPaper(body).bytes)
  return text[text.range]
}

/// A paragraph of `runs`.
private func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }

@Suite struct WordTests {
  @Test func readsParagraphs() throws {
    let body = WordPaper.paragraph("Beslut") + "<w:p/>" + WordPaper.paragraph("Motionen avslås.")
    let source = try SourceText(reading: WordPaper(body).bytes, name: "a.txt")
    #expect(source.format == .docx)
    #expect(source[source.range] == "Beslut\n\nMotionen avslås.\n")
    #expect(source.blocks.map(\.kind) == [.paragraph, .paragraph])
    #expect(source.blocks.map(\.blankLinesBefore) == [0, 1])
    #expect(source.blocks.map(\.page) == [nil, nil])
  }

  @Test(arguments: [
    ("<w:r><w:t>a </w:t></w:r><w:r><w:t> b</w:t></w:r>", "ab"),
    (#"<w:r><w:t xml:space="preserve">a </w:t></w:r><w:r><w:t>b</w:t></w:r>"#, "a b"),
    ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
    ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
    (
      "<w:r><w:t>S</w:t><w:noBreakHyphen/><w:t>gr</w:t><w:softHyphen/><w:t>upp</w:t></w:r>",
      "S-grupp"
    ),
    ("<w:r><w:t>fo\u{308}r 5\u{A0}kr &amp; &lt;b&gt;</w:t></w:r>", "för 5 kr & <b>"),
    (
      #"<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> att</w:t></w:r>"#,
      "• att"
    ),
    ("<w:r><w:t>att**</w:t></w:r>", "att**"),
  ])
  func readsRuns(runs: String, expected: String) throws {
    #expect(try text(paragraph(runs)) == expected + "\n")
  }

  @Test(arguments: [
    ("<w:del><w:r><w:tab/><w:delText>bort</w:delText></w:r></w:del>", ""),
    ("<w:ins><w:r><w:t>in</w:t></w:r></w:ins>", "in"),
    ("<w:moveFrom><w:r><w:t>bort</w:t></w:r></w:moveFrom>", ""),
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>dold</w:t></w:r>", ""),
    (#"<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>syns</w:t></w:r>"#, "syns"),
    (
      """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>\
      <w:r><w:t>kod</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
      <w:r><w:t>2 maj</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      """, "2 maj"
    ),
    ("<w:hyperlink><w:r><w:t>länk</w:t></w:r></w:hyperlink>", "länk"),
    (
      """
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>\
      <w:sdtContent><w:r><w:t>Klicka här</w:t></w:r></w:sdtContent></w:sdt>
      """, ""
    ),
    (
      "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>ifyllt</w:t></w:r></w:sdtContent></w:sdt>", "ifyllt"
    ),
  ])
  func leavesOutWhatIsNotSeen(runs: String, expected: String) throws {
    let shown = paragraph("<w:r><w:t>före</w:t></w:r>\(runs)<w:r><w:t>efter</w:t></w:r>")
    #expect(try text(shown) == "före\(expected)efter\n")
  }

  @Test func readsTextBoxesOnceAfterTheirParagraph() throws {
    let box = "<w:txbxContent>\(WordPaper.paragraph("ruta"))</w:txbxContent>"
    let choice = """
      <w:r><w:t>före</w:t><mc:AlternateContent><mc:Choice Requires="wps">\(box)</mc:Choice>\
      <mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent><w:t>efter</w:t></w:r>
      """
    #expect(try text(paragraph(choice)) == "föreefter\nruta\n")
  }

  @Test func removesInstructionsOverParagraphs() throws {
    let body = ["Förslag [Under denna rubrik", "anger du vad", "som ska beslutas.] Bifalla."]
    #expect(try text(body.map { WordPaper.paragraph($0) }.joined()) == "Förslag  Bifalla.\n")
  }

  @Test func putsFootnotesLast() throws {
    var paper = WordPaper(
      paragraph(
        """
        <w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>\
        <w:r><w:t>.</w:t></w:r>
        """) + WordPaper.paragraph("Slut"))
    paper.footnotes = """
      <w:footnote w:type="separator" w:id="0">\(WordPaper.paragraph("—"))</w:footnote>\
      <w:footnote w:id="7">\(WordPaper.paragraph("Noten."))\(WordPaper.paragraph("Mer."))</w:footnote>
      """
    let source = try SourceText(reading: paper.bytes)
    #expect(source[source.range] == "Text.\nSlut\n\n[1: Noten. Mer.]\n")
  }

  @Test func readsProperties() throws {
    var paper = WordPaper(WordPaper.paragraph("Text"))
    paper.properties = """
      <dc:title> Svar på  motion </dc:title><dc:creator>Bo Ek</dc:creator>\
      <dcterms:created>2021-05-12T08:00:00Z</dcterms:created>
      """
    let properties = try SourceText(reading: paper.bytes).properties
    #expect(properties.title == "Svar på motion")
    #expect(properties.author == "Bo Ek")
    #expect(properties.created == "2021-05-12T08:00:00Z")
  }

  @Test func readsTheSameFromOneFile() throws {
    var paper = WordPaper(WordPaper.paragraph("Beslut", #"<w:pStyle w:val="Rubrik2"/>"#))
    paper.properties = "<dc:title>Protokoll</dc:title>"
    let flat = try SourceText(reading: paper.flatBytes)
    let zipped = try SourceText(reading: paper.bytes)
    #expect(flat.format == .wordXML)
    #expect(flat.bytes == zipped.bytes)
    #expect(flat.blocks == zipped.blocks)
    #expect(flat.properties == zipped.properties)
  }

  @Test func readsOneFileInUTF16() throws {
    var paper = WordPaper(WordPaper.paragraph("Åtgärd"))
    paper.prolog = #"<?xml version="1.0" encoding="UTF-16"?>"#
    let units = String(decoding: paper.flatBytes, as: UTF8.self).utf16
    let text = try SourceText(
      reading: [0xFF, 0xFE] + units.flatMap { [UInt8]([UInt8($0 & 0xFF), UInt8($0 >> 8)]) })
    #expect(text[text.range] == "Åtgärd\n")
    #expect(text.format == .wordXML)
  }

  @Test func readsWord2003() throws {
    let source = """
      <?xml version="1.0"?><?mso-application progid="Word.Document"?>
      <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
        xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"
        xmlns:aml="http://schemas.microsoft.com/aml/2001/core"
        xmlns:o="urn:schemas-microsoft-com:office:office">
      <o:DocumentProperties><o:Title>Protokoll</o:Title></o:DocumentProperties>
      <w:styles><w:style w:type="paragraph" w:styleId="R1"><w:name w:val="heading 1"/></w:style>
      </w:styles><w:body><wx:sect>
      <w:p><w:pPr><w:pStyle w:val="R1"/></w:pPr><w:r><w:t>Beslut</w:t></w:r></w:p>
      <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="1."/></w:listPr>
      </w:pPr><w:r><w:t>Bifalla</w:t></w:r><aml:annotation w:type="Word.Deletion"><aml:content>
      <w:r><w:delText>inte</w:delText></w:r></aml:content></aml:annotation>
      <w:r><w:footnote><w:p><w:r><w:t>Not.</w:t></w:r></w:p></w:footnote></w:r></w:p>
      <w:sectPr><w:hdr><w:p><w:r><w:t>Sidhuvud</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect>
      </w:body></w:wordDocument>
      """
    let text = try SourceText(reading: Array(source.utf8))
    #expect(text[text.range] == "Sidhuvud\n\nBeslut\n1. Bifalla\n\n[1: Not.]\n")
    #expect(text.blocks.map(\.kind) == [.header, .heading, .listItem, .paragraph])
    #expect(text.properties.title == "Protokoll")
    #expect(text.format == .wordXML)
  }
}
