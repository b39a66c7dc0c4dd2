import Foundation
import Reading
import Testing

@testable import Papers

@Suite struct FlowTests {
  private func paragraphs(_ text: String) throws -> [String] {
    let flow = try flow(text)
    return flow.paragraphs.map { flow.string($0.range) }
  }

  /// A format may know what is no text.
  @Test(arguments: [Block.Part.running, .illegible])
  func leavesOutWhatIsNoText(part: Block.Part) throws {
    let source = "Motionen om bron\nGranåsa kommun\noch om vägen avslås."
    let plain = try SourceText(reading: Array(source.utf8))
    var blocks = plain.blocks
    blocks[1] = Block(range: blocks[1].range, part: part)
    let flow = Flow(of: SourceText(bytes: plain.bytes, blocks: blocks, format: .pdf))
    let expected = ["Motionen om bron och om vägen avslås."]
    #expect(flow.paragraphs.map { flow.string($0.range) } == expected)
  }

  private static let wrapped = """
    Nämnden för gator och parker har under våren prövat om avgiften för
    parkering vid skolan kan sänkas. Den som bor nära får parkera utan
    avgift och
    den som bor längre bort betalar hälften.
    """

  /// What stands beside a heading is wrapped as all text, and so are a given name and a surname.
  @Test(arguments: [
    "Beslut: Nämnden för gator och parker sänker avgiften för parkering vid\nGranåsa skola.",
    "Beslut: Nämnden sänker avgiften för parkering\noch höjer den vid torget.",
    "Ja-röster: Anna Åberg (S), Bo Ek (M), Eva Fors (C),\nGun Holm (V) och Ivar Jonsson (L).",
    "Ja-röster: Anna Åberg (S), Bo Ek (M), Eva\nFors (C) och Gun Holm (V).",
    "Till ny ledamot efter Bo Ek (M) väljs Eva\nFors (C).",
  ])
  func joins(_ text: String) throws {
    let joined = try paragraphs(text + "\n\n" + FlowTests.wrapped).first
    #expect(joined == text.replacing("\n", with: " "))
  }

  /// Names below those beside a heading, and rows with labels of their own, stand apart.
  @Test(arguments: [
    "Expedieras till: Nämnden för gator och parker\nGranåsa skola",
    "Till detta sade Anna Åberg (S), Bo Ek (M) och Eva Fors (C) nej.\nAvslag på motionen: Bo Ek (M)",
    "Bifall till motionen: Anna Åberg (S), Bo Ek (M) och Eva Fors (C)\nAvslag på motionen: Gun Holm (V)",
  ])
  func keepsApart(_ text: String) throws {
    let both = try paragraphs(text + "\n\n" + FlowTests.wrapped).prefix(2)
    #expect(both.joined(separator: "\n") == text)
  }

  @Test func aWordMayBeDividedAboveABlankLine() throws {
    let text = "Nämnden har under våren prövat avgiften för tilläggs-\n\nyrkanden.\n\n"
    #expect(try paragraphs(text + FlowTests.wrapped).first?.hasSuffix("tilläggsyrkanden.") == true)
  }

  @Test func joinsWrappedLines() throws {
    #expect(
      try paragraphs(FlowTests.wrapped) == [
        FlowTests.wrapped.replacing("\n", with: " ")
      ])
  }

  @Test(arguments: [
    (
      "Förslaget från barn- och utbildnings-\nnämnden gäller.",
      "Förslaget från barn- och utbildningsnämnden gäller."
    ),
    ("Frågan gäller barn-\noch utbildningsnämnden.", "Frågan gäller barn- och utbildningsnämnden."),
    (
      "Alla partier utom S-,\nV- och MP-gruppen röstar.",
      "Alla partier utom S-, V- och MP-gruppen röstar."
    ),
    ("Det lämnas ett tilläggs-\nyrkande om bron.", "Det lämnas ett tilläggsyrkande om bron."),
    ("Frågan gäller kultur-\neller fritidsnämnden.", "Frågan gäller kultur- eller fritidsnämnden."),
  ])
  func joinsDividedWords(text: String, expected: String) throws {
    #expect(try paragraphs(text) == [expected])
  }

  @Test(arguments: [
    "Planen antas.\n\nTaxan fastställs.", "Beslut\nPlanen antas.", "- anta planen\n- sopa gatan",
    "1. anta planen\n2. sopa gatan", "Följande gäller:\nPlanen antas.",
    "§ 1 Plan för parken\nBeslut", "att anta planen,\natt sopa gatan",
    "- att kommunen sopar gatan utanför skolan varje dag\nGranåsa 2021-05-03",
  ])
  func keepsParagraphsApart(text: String) throws {
    #expect(try paragraphs(text) == text.split(separator: "\n").map { String($0) })
  }

  private static let pages = (1...4).map { page in
    """
    Exempelby kommun     SAMMANTRÄDESPROTOKOLL     Sida \(page)
    Kommunstyrelsen     2023-05-10

    § \(page) Ärende nummer \(["ett", "två", "tre", "fyra"][page - 1])

    Beslut

    Planen för kvarteret antas av nämnden med de ändringar som kontoret
    \u{0C}
    """
  }.joined(separator: "\n")

  @Test func leavesOutWhatBelongsToThePage() throws {
    let paragraphs = try paragraphs(FlowTests.pages)
    #expect(paragraphs.filter { $0.contains("Sida") }.count <= 1)
    #expect(paragraphs.filter { $0.contains("Ärende nummer") }.count == 4)
  }

  @Test func leavesOutANameInANarrowColumn() throws {
    let head =
      "Barn- och\nungdomsnämndens\narbetsutskott\nProtokoll\n\n2023-05-10\n\nUtdragsbestyrkande\n\n"
    let paragraphs = try paragraphs(
      head + "§ 60 Lokaler\nArbetsutskottets förslag till beslut:\nSida 1 av 2\n\u{0C}" + head
        + "Redovisningen godkänns.")
    #expect(paragraphs.last == "Redovisningen godkänns.")
  }

  @Test(arguments: [wrapped, pages, "Förslaget från barn- och utbildnings-\nnämnden gäller."])
  func leadsBackToTheSource(text: String) throws {
    let flow = try flow(text)
    for paragraph in flow.paragraphs {
      let place = flow.place(paragraph.range, rule: "test")
      #expect(flow.span(of: paragraph.range) == place.range)
      let pieces = place.pieces
      let source = pieces.map { flow.text[$0] }.joined(separator: " ")
      #expect(FlowTests.letters(source) == FlowTests.letters(flow.string(paragraph.range)))
    }
  }

  /// Letters and figures alone: what joining lines may not change.
  private static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  /// A text without blank lines: what is short and ends without a mark is a heading.
  @Test func leavesAShortLineBetweenParagraphsAlone() throws {
    let text = """
      Nämnden har under våren prövat om avgiften för parkering kan sänkas. Det kan den.
      Bakgrund till ärendet
      Gatunämnden har utrett frågan under hela förra året och hört alla som bor vid torget.
      """
    #expect(try paragraphs(text) == text.components(separatedBy: "\n"))
  }

  /// *att* in a column of its own, as converters print it; in a wrapped sentence it is no mark.
  @Test func putsAttBackBeforeItsWords() throws {
    let apart = "Nämnden beslutar\natt\n\nanta planen,\n\natt\n\nsopa gatan."
    #expect(try paragraphs(apart) == ["Nämnden beslutar", "att anta planen,", "att sopa gatan."])
    let wrapped =
      "Nämnden har under hela våren prövat frågan om torget och finner nu\natt\ndet kan sopas."
    #expect(try paragraphs(wrapped).count == 1)
  }
}
