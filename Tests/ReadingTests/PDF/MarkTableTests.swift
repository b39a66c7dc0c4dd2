import Reading
import TestSupport
import Testing

/// Tables whose marks stand under heads: votes by name.
@Suite(.enabled(if: PDFPaper.canBeRead, Comment(rawValue: PDFPaper.whyNot)))
struct MarkTableTests {
  private func text(_ paper: PDFPaper) throws -> SourceText {
    try SourceText(reading: paper.bytes)
  }

  /// Heads a space apart, as in minutes with many columns; `marks` are the columns of the crosses.
  private func ballot(_ rows: [(name: String, party: String, choice: Int)]) -> [PDFPaper.Line] {
    let heads = ["Ledamot", "Parti", "Ja", "Nej", "Avst"]
    let places = [70, 250, 282, 298, 318]
    var page = zip(heads, places).map { PDFPaper.Line($0, left: $1, top: 100) }
    for (index, row) in rows.enumerated() {
      let top = 114 + 14 * index
      page += [
        .init(row.name, top: top), .init(row.party, left: 252, top: top),
        .init("X", left: [284, 303, 325][row.choice], top: top),
      ]
    }
    return page
  }

  @Test func marksStandUnderTheirHeads() throws {
    var page = ballot([
      ("Anna Åberg", "S", 0), ("Wilhelmina Mommersteeg-Ekman", "KD", 1), ("Ia Li", "C", 2),
    ])
    page += [.init("Summa", top: 156), .init("1", left: 285, top: 156)]
    page += [.init("1", left: 304, top: 156), .init("1", left: 326, top: 156)]
    page.append(.init("Beslutet är enhälligt i övrigt och justeras omedelbart.", top: 170))
    page.insert(.init("Hur var och en av de nio har röstat ser man här nedan:", top: 86), at: 0)
    let found = try text(PDFPaper([page]))
    #expect(
      found.blocks.dropFirst().map { found[$0.range] } == [
        "Ledamot\tParti\tJa\tNej\tAvst", "Anna Åberg\tS\tX\t\t",
        "Wilhelmina Mommersteeg-Ekman\tKD\t\tX\t", "Ia Li\tC\t\t\tX", "Summa\t\t1\t1\t1",
        "Beslutet är enhälligt i övrigt och justeras omedelbart.",
      ])
    let rows = [Block.Kind](repeating: .tableRow, count: 5)
    #expect(found.blocks.map(\.kind) == [.line] + rows + [.line])
  }

  @Test func namesOfSeveralLinesAreOneCell() throws {
    let page: [PDFPaper.Line] =
      ballot([]) + [
        .init("kod", left: 250, top: 112),
        .init("Fredrik", top: 126), .init("KD", left: 252, top: 126),
        .init("X", left: 284, top: 126), .init("af Holm", top: 138),
        .init("Ola Berg", top: 150),
        .init("Ia Li", top: 162), .init("S", left: 252, top: 162),
        .init("X", left: 303, top: 162), .init("Dahl", top: 174),
        .init("Summa", top: 186), .init("1", left: 285, top: 186),
        .init("1", left: 304, top: 186), .init("Beslut", top: 220),
      ]
    let found = try text(PDFPaper([page]))
    // Two words that no mark stands beside are a member who chose nothing.
    #expect(
      found.blocks.map { found[$0.range] } == [
        "Ledamot\tParti kod\tJa\tNej\tAvst", "Fredrik af Holm\tKD\tX\t\t",
        "Ola Berg\t\t\t\t", "Ia Li Dahl\tS\t\tX\t", "Summa\t\t1\t1\t", "Beslut",
      ])
  }

  @Test func marksInProseAreNoTable() throws {
    let page = [
      PDFPaper.Line("Ytan ska mäta minst fem gånger fem meter", top: 100),
      .init("4 x 4 meter är för lite i parken vid ån", top: 114),
      .init("men 6 x 5 meter räcker gott på torget", top: 128),
    ]
    #expect(try text(PDFPaper([page])).blocks.map(\.kind) == [.line, .line, .line])
  }

  @Test func goOnOnTheNextPage() throws {
    func page(_ names: [String], top: Int) -> [PDFPaper.Line] {
      names.enumerated().flatMap { index, name in
        [
          PDFPaper.Line(name, top: top + 14 * index),
          .init("M", left: 252, top: top + 14 * index),
          .init("X", left: 303, top: top + 14 * index),
        ]
      }
    }
    let first = ballot([("Anna Åberg", "S", 0)]) + page(["Bo Ek", "Ia Li"], top: 128)
    let second = [PDFPaper.Line("Protokoll", top: 40)] + page(["Eva Lind"], top: 54)
    let found = try text(PDFPaper([first, second]))
    #expect(found.blocks.suffix(2).map { found[$0.range] } == ["Protokoll", "Eva Lind\tM\t\tX\t"])
    // Below a table that has ended on its page nothing goes on.
    let ended = first + (0..<5).map { .init("Text \($0) är text.", top: 300 + 14 * $0) }
    let other = try text(PDFPaper([ended, second]))
    #expect(other.blocks.last?.kind == .line)
  }
}
