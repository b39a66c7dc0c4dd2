import Reading
import TestSupport
import Testing

/// What a person sees on the page, in the order in which it is read.
@Suite(.enabled(if: PDFPaper.canBeRead, Comment(rawValue: PDFPaper.whyNot)))
struct PrintedLayoutTests {
  private func text(_ paper: PDFPaper) throws -> SourceText {
    try SourceText(reading: paper.bytes)
  }

  private func lines(_ text: SourceText, _ part: Block.Part? = nil) -> [String] {
    text.blocks.filter { part == nil || $0.part == part }
      .map { text[$0.range].split(separator: " ").joined(separator: " ") }
  }

  // MARK: Headers and footers

  /// Pages with a header, a footer and a § at the same place of each.
  private static let minutes = PDFPaper(
    (1...5).map { page in
      [
        .init("Granåsa kommun", top: 40), .init("\(page) (5)", left: 500, top: 40),
        .init("Socialnämnden 2021-11-24", top: 54),
        .init("§ \(97 + page)", top: 120), .init("Beslut", top: 134),
        .init("Nämnden godkänner redovisning \(page).", top: 148),
        .init("Justerandes sign", top: 800),
      ]
    })

  @Test func tellsRunningHeadersAndFooters() throws {
    let text = try text(Self.minutes)
    #expect(
      lines(text, .running)
        == (2...5).flatMap {
          ["Granåsa kommun \($0) (5)", "Socialnämnden 2021-11-24", "Justerandes sign"]
        })
    #expect(text.blocks.filter { $0.part == .running }.map(\.page).first == 2)
    // Where they stand first they may say what the paper is.
    #expect(lines(text, .text).prefix(2) == ["Granåsa kommun 1 (5)", "Socialnämnden 2021-11-24"])
  }

  @Test func aParagraphSignIsNoHeader() throws {
    let found = lines(try text(Self.minutes), .text)
    #expect(found.filter { $0.hasPrefix("§") } == (98...102).map { "§ \($0)" })
    #expect(found.filter { $0 == "Beslut" }.count == 5)
  }

  @Test func twoPagesAreEnough() throws {
    let paper = PDFPaper([
      [.init("Kommunstyrelsen", left: 300, top: 60), .init("beviljas", top: 400)],
      [.init("Kommunstyrelsen", left: 300, top: 60), .init("för året", top: 90)],
    ])
    #expect(lines(try text(paper), .running) == ["Kommunstyrelsen"])
  }

  @Test func whatStandsElsewhereIsText() throws {
    let paper = PDFPaper([
      [.init("Socialnämnden", top: 60), .init("Beslutet skickas till", top: 90)],
      [.init("Beslutet skickas till", top: 300), .init("Socialnämnden", top: 400)],
    ])
    #expect(lines(try text(paper), .running).isEmpty)
  }

  // MARK: Lines and columns

  @Test func keepsLabelsBesideTheirValues() throws {
    let found = try text(
      PDFPaper([
        [
          .init("Ledamöter", top: 100), .init("Anna Åberg (S)", left: 200, top: 100),
          .init("Ersättare", left: 350, top: 100), .init("Bo Ek (M)", left: 450, top: 100),
          .init("Cilla Dahl (V)", left: 200, top: 114),
        ]
      ]))
    #expect(lines(found).count == 2)
    #expect(found[found.blocks[0].range].split(separator: "   ").count == 4)
    #expect(found.blocks[1].indentation > 20)
  }

  @Test func columnsOfATableStandUnderTheirHeads() throws {
    let found = try text(
      PDFPaper([
        [
          .init("Namn", top: 100), .init("Ja", left: 300, top: 100),
          .init("Nej", left: 360, top: 100),
          .init("Wilhelmina Mommersteeg (KD)", top: 114), .init("1", left: 362, top: 114),
          .init("Ia Li (C)", top: 128), .init("1", left: 302, top: 128),
        ]
      ]))
    let rows = found.blocks.map { Array(found[$0.range]) }
    let heads = String(rows[0])
    let yes = heads.distance(from: heads.startIndex, to: try #require(heads.firstIndex(of: "J")))
    let no = heads.distance(from: heads.startIndex, to: try #require(heads.lastIndex(of: "N")))
    #expect(abs(rows[1].count - 1 - no) <= 1)
    #expect(abs(rows[2].count - 1 - yes) <= 1)
  }

  @Test func cellsInTheMiddleOfTheirRowComeFirst() throws {
    let found = try text(
      PDFPaper([
        [
          .init("Val av ledamot i", left: 150, top: 100), .init("§ 27", top: 107),
          .init("socialnämnden", left: 150, top: 114),
        ]
      ]))
    #expect(lines(found) == ["§ 27 Val av ledamot i", "socialnämnden"])
  }

  @Test func labelsInTheMiddleOfTheirRowComeFirst() throws {
    func page(pitch: Int, gap: Int) throws -> [String] {
      let names = ["Anna Åberg (M)", "Bo Ek (S)", "Cecilia Dahl (C)"]
      var top = 100
      var page = [
        PDFPaper.Line("Plats", top: top), .init("Sessionssalen", left: 200, top: top),
      ]
      top += gap
      for (index, name) in names.enumerated() {
        if index == 1 { page.append(.init("Beslutande", top: top)) }
        page.append(.init(name, left: 200, top: top))
        top += index < 2 ? pitch : gap
      }
      page += [.init("Justerare", top: top), .init("Bo Ek (S)", left: 200, top: top)]
      return lines(try text(PDFPaper([page]))).filter { !$0.isEmpty }.map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    #expect(
      try page(pitch: 14, gap: 20) == [
        "Plats Sessionssalen", "Beslutande Anna Åberg (M)", "Bo Ek (S)", "Cecilia Dahl (C)",
        "Justerare Bo Ek (S)",
      ])
    // Without gaps nobody can tell whose name the first one is.
    #expect(try page(pitch: 14, gap: 14)[1] == "Anna Åberg (M)")
  }

  @Test func wordsSpreadOverALineAreNoColumns() throws {
    func line(_ words: [String], top: Int, step: Int) -> [PDFPaper.Line] {
      words.enumerated().map { .init($1, left: 70 + step * $0, top: top) }
    }
    let words = ["av", "en", "ny", "och", "nu", "på", "den"]
    let spread = try text(
      PDFPaper([line(words, top: 100, step: 28) + line(words, top: 114, step: 28)]))
    #expect(lines(spread) == spread.blocks.map { spread[$0.range] })
    // Other edges, other gaps, or figures: columns.
    let ends = try text(
      PDFPaper([line(words, top: 100, step: 28) + line(words, top: 114, step: 31)]))
    let figures = try text(
      PDFPaper([
        [100, 114].flatMap { line((2021...2027).map(String.init), top: $0, step: 40) }
      ]))
    for text in [ends, figures] { #expect(text[text.blocks[0].range].contains("   ")) }
  }

  /// The lines of the columns stand beside one another, or between one another.
  @Test(arguments: [0, 5, 7])
  func readsColumnsOfProseOneAfterAnother(shift: Int) throws {
    let words = "Detta är ord som nästan fyller hela spalten"
    let page = (1...10).flatMap { line -> [PDFPaper.Line] in
      [
        PDFPaper.Line("\(words) a\(line)", left: 60, top: 100 + 14 * line, size: 9),
        PDFPaper.Line("\(words) b\(line)", left: 320, top: 100 + shift + 14 * line, size: 9),
      ]
    }
    let title = PDFPaper.Line("En rubrik över båda spalterna", top: 80)
    let found: [String] = lines(try text(PDFPaper([[title] + page])))
    let left: [String] = (1...10).map { "\(words) a\($0)" }
    let right: [String] = (1...10).map { "\(words) b\($0)" }
    #expect(found == ["En rubrik över båda spalterna"] + left + right)
  }

  @Test func readsTablesRowByRow() throws {
    let page = (1...10).flatMap { line in
      [
        PDFPaper.Line("Punkt \(line)", left: 60, top: 100 + 14 * line),
        PDFPaper.Line("Detta är ord som nästan fyller", left: 320, top: 100 + 14 * line),
      ]
    }
    #expect(lines(try text(PDFPaper([page]))).count == 10)
  }

  @Test func blankLinesAreGapsOnThePage() throws {
    let found = try text(
      PDFPaper([[.init("a b", top: 100), .init("c d", top: 113), .init("e f", top: 150)]]))
    #expect(found.blocks.map(\.blankLinesBefore) == [0, 0, 3])
  }

  // MARK: The whole file

  @Test func tellsWhatTheFileSaysOfItself() throws {
    var paper = PDFPaper("Motionen avslås.")
    paper.properties = [
      ("Title", "Protokoll & bilagor"), ("Author", "Ada Ek"), ("CreationDate", "D:20220221101500Z"),
    ]
    let properties = try text(paper).properties
    #expect(properties.title == "Protokoll & bilagor")
    #expect(properties.author == "Ada Ek")
    #expect(properties.created == "2022-02-21T10:15:00Z")
    #expect(try text(PDFPaper("Text.")).properties == SourceText.Properties())
  }

  @Test func namesPagesWithoutText() throws {
    let half = try text(PDFPaper([[.init("Motionen avslås.", top: 100)], []]))
    #expect(half.diagnostics.map(\.id) == ["pdf.pages-without-text"])
    #expect(half.diagnostics.first?.severity == .warning)
    let last = try text(
      PDFPaper([[.init("a b", top: 100)], [.init("c d", top: 100)], []]))
    #expect(last.diagnostics.first?.severity == .note)
    #expect(last.diagnostics.first?.message.contains(": 3.") == true)
  }

  /// Each letter is printed as the one 29 places below it.
  private func shifted(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap {
          $0 == " " ? $0 : Unicode.Scalar(max(0x21, $0.value < 0x80 ? $0.value - 29 : 0x7C))
        }))
  }

  @Test func keepsShiftedLettersApart() throws {
    let plain = """
      Efter en lång diskussion om kommunens ekonomi och skolans framtid ställer ordföranden frågan om
      nämnden kan besluta enligt förvaltningens förslag och finner att nämnden beslutar så i dag
      """.split(separator: "\n").map(String.init)
    let broken = try text(
      PDFPaper([
        plain.map(shifted).enumerated().map {
          .init($0.element, top: 100 + 14 * $0.offset, size: 9)
        }
      ]))
    #expect(broken.blocks.map(\.part) == [.illegible, .illegible])
    #expect(broken.diagnostics.map(\.id) == ["text.illegible"])
    let whole = try text(PDFPaper(plain.joined(separator: "\n")))
    #expect(whole.blocks.allSatisfy { $0.part == .text })
  }
}
