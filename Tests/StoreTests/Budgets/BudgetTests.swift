import Foundation
import Papers
import Reading
import TestSupport
import Testing

@testable import Store

/// Budgets of the corpus side by side: one decided, one proposed in sums, one in changes for bodies,
/// one in changes for other things.
@Suite struct BudgetTests {
  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: PackageFolder.url(path)))
  }

  private func archive() async throws -> (archive: Archive, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    for name in [
      "lindkopa-budget-ll-2023-10-17", "lindkopa-budget-m-2023-10-16",
      "lindkopa-budget-s-2023-10-16", "lindkopa-kf-2023-11-20", "krakforsa-kf-budget-2023-06-19",
    ] {
      let file = name.hasPrefix("krakforsa") ? "source.docx" : "source.txt"
      let bytes = try Self.bytes("corpus/\(name)/\(file)")
      let text = try SourceText(reading: bytes, name: file)
      let municipality = name.hasPrefix("krakforsa") ? "Kråkforsa" : "Lindköpa"
      let source = Source(
        path: "\(name)/\(file)", sha256: sha256(of: bytes), byteCount: bytes.count,
        format: text.format)
      try await archive.store(
        Extraction(reading: text, municipality: Municipality(code: nil, name: municipality)),
        of: source,
        text: text)
    }
    return (archive, folder)
  }

  private func budgets(_ query: String) async throws -> BudgetComparison? {
    let (archive, folder) = try await archive()
    defer { withExtendedLifetime(folder) {} }
    guard case .comparison(let budgets) = try await archive.budgets(of: Query(parsing: query))
    else { return nil }
    return budgets
  }

  @Test func layBudgetsSideBySide() async throws {
    let budgets = try #require(try await budgets("kommun:Lindköpa år:2024"))
    #expect(budgets.municipality == "Lindköpa")
    #expect(budgets.columns.map(\.isDecided) == [true, false, false, false])
    #expect(Set(budgets.columns.dropFirst().map(\.parties)) == [["S"], ["M"], []])
    #expect(
      budgets.rows.map(\.body) == [
        "Kommunstyrelsen", "Barn- och utbildningsnämnden", "Socialnämnden",
        "Kultur- och fritidsnämnden", "Miljö- och byggnadsnämnden", "Tekniska nämnden",
      ])
    let s = try #require(budgets.columns.firstIndex { $0.parties == ["S"] })
    let m = try #require(budgets.columns.firstIndex { $0.parties == ["M"] })
    func thousands(_ sums: [Money?]) -> [Int?] { sums.map { $0.map { $0.hundredths / 100_000 } } }
    #expect(
      thousands(budgets.rows.map { $0.figures[0]?.sum })
        == [98_400, 612_300, 518_900, 61_250, 22_700, 74_850])
    #expect(
      thousands(budgets.rows.map { $0.figures[s]?.sum })
        == [97_900, 624_300, 528_400, 62_750, 22_700, 75_650])
    #expect(
      thousands(budgets.rows.map { $0.figures[s]?.difference })
        == [-500, 12_000, 9_500, 1_500, 0, 800])
    #expect(
      thousands(budgets.rows.map { $0.figures[m]?.sum })
        == [94_900, 616_300, 520_900, 58_750, 22_700, 68_850])
    #expect(
      budgets.rows.map { $0.figures[m]?.basis }
        == [.counted, .counted, .counted, .counted, .unchanged, .counted])
    #expect(budgets.rows.allSatisfy { row in row.figures.allSatisfy { $0?.disagrees != true } })
  }

  @Test func totalsAreCheckedAgainstThePrintedOnes() async throws {
    let budgets = try #require(try await budgets("kommun:Lindköpa år:2024"))
    func column(_ party: String) throws -> BudgetComparison.Column {
      try #require(budgets.columns.first { $0.parties == [party] })
    }
    #expect(budgets.columns[0].agrees == nil)
    #expect(budgets.columns[0].total == Money(1_388_400_000))
    #expect(try column("S").agrees == true)
    #expect(try column("S").total == Money(1_411_700_000))
    #expect(try column("M").agrees == true)
    #expect(try column("M").total == Money(-6_000_000))
    let m = try #require(budgets.columns.firstIndex { $0.parties == ["M"] })
    #expect(budgets.sum(of: m) == Money(1_382_400_000))
    #expect(budgets.difference(of: m) == Money(-6_000_000))
    let other = try #require(budgets.columns.first { $0.parties.isEmpty && !$0.isDecided })
    #expect(other.agrees == true)
    #expect(other.total == Money(-1_800_000))
    #expect(other.changes.count == 4)
    #expect(other.changes[1].name == "Avgiftsfri parkering på Nytorget")
    #expect(other.changes[1].sum.value == Money(1_200_000))
  }

  /// Every printed figure leads to its words.
  @Test func figuresHaveTheirPlace() async throws {
    let budgets = try #require(try await budgets("kommun:Lindköpa år:2024"))
    for (index, column) in budgets.columns.enumerated() {
      let text = try SourceText(
        reading: Self.bytes("corpus/\(column.path)"), name: column.path)
      let sums =
        budgets.rows.compactMap { $0.figures[index]?.printed } + column.changes.map(\.sum)
        + [column.printedTotal].compactMap(\.self)
      #expect(!sums.isEmpty)
      for sum in sums { #expect(text[sum.range] == sum.text) }
    }
  }

  @Test func aTableOfTwoYearsIsReadForOne() async throws {
    let budgets = try #require(try await budgets("kommun:Kråkforsa år:2024"))
    #expect(budgets.columns.map(\.isDecided) == [true])
    #expect(budgets.rows.first?.figures.first??.sum == Money(59_100_000))
    #expect(budgets.columns[0].agrees == true)
    #expect(try await self.budgets("kommun:Kråkforsa år:2026") == nil)
  }

  @Test(arguments: [
    ("kommun:Lindköpa", BudgetAnswer.noYear), ("år:2020..2024", .noYear),
    ("kommun:Lindköpa år:2024 skola", .notAboutPapers),
    ("år:2024", .severalMunicipalities(["Kråkforsa", "Lindköpa"])),
    ("kommun:Lindköpa år:1999", .nothing), ("kommun:Norrvik år:2024", .nothing),
  ])
  func otherQuestionsAreAnswered(query: String, answer: BudgetAnswer) async throws {
    let (archive, folder) = try await archive()
    #expect(try await archive.budgets(of: Query(parsing: query)) == answer)
    withExtendedLifetime(folder) {}
  }
}

/// Tables that are made up, line by line.
@Suite struct BudgetTableTests {
  /// A table of lines: a label, then sums in thousands; those with a sign are differences.
  private func paper(_ lines: [(String, Bool, [String])]) -> BudgetPaper? {
    var text = ""
    var sums: [BudgetTable.Sum] = []
    for (label, isBody, cells) in lines {
      text += label + "  "
      for cell in cells {
        let start = text.utf8.count
        text += cell + "  "
        let value = Int(cell.replacing("+", with: "")) ?? 0
        sums.append(
          .init(
            printed: .init(
              value: Money(value * 1000), text: cell,
              range: SourceRange(start, start + cell.utf8.count)),
            isDifference: cell.hasPrefix("+") || cell.hasPrefix("-"), year: "2024",
            recipient: isBody ? label : nil))
      }
      text += "\n"
    }
    return BudgetPaper(
      BudgetTable.tables(of: sums, in: Array(text.utf8)), year: 2024, isOfYear: false)
  }

  @Test func theDifferenceTellsWhichSumIsThePapersOwn() throws {
    let ownFirst = try #require(
      paper([("A", true, ["90", "100", "-10"]), ("B", true, ["210", "200", "+10"])]))
    #expect(ownFirst.bodies.map(\.own?.value) == [Money(90_000), Money(210_000)])
    let ownLast = try #require(
      paper([("A", true, ["100", "90", "-10"]), ("B", true, ["200", "210", "+10"])]))
    #expect(ownLast.bodies.map(\.own?.value) == [Money(90_000), Money(210_000)])
    // Nothing tells: nothing is guessed.
    #expect(paper([("A", true, ["100", "90"]), ("B", true, ["200", "210"])]) == nil)
  }

  @Test func whatDoesNotAddUpIsTold() throws {
    let paper = try #require(
      self.paper([
        ("A", true, ["100", "90", "-10"]), ("B", true, ["200", "210", "+10"]),
        ("C", true, ["50", "70", "+10"]), ("Summa", false, ["350", "370", "+10"]),
      ]))
    #expect(paper.bodies.map(\.disagrees) == [false, false, true])
    #expect(paper.total?.own?.value == Money(370_000))
  }

  @Test func aSecondTableIsNoPartOfTheFirst() throws {
    let paper = try #require(
      self.paper([
        ("A", true, ["100"]), ("B", true, ["200"]), ("Summa", false, ["300"]),
        ("A", true, ["7"]), ("B", true, ["8"]), ("Summa", false, ["15"]),
      ]))
    #expect(paper.bodies.map(\.own?.value) == [Money(100_000), Money(200_000)])
    #expect(paper.total?.own?.value == Money(300_000))
  }
}
