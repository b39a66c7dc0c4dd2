import Foundation
import TestSupport
import Testing

@Suite struct CaseTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    for (folder, municipality) in [
      ("bjorkviken-motion-2020-02-10", "Björkviken"),
      ("bjorkviken-ks-utdrag-2021-03-09", "Björkviken"), ("granasa-ks-2023-11-07", "Granåsa"),
    ] {
      let path = PackageFolder.url("corpus/\(folder)").path
      let result = try scratch.klubba("import", path, "--municipality", municipality)
      precondition(result.status == 0, result.errors)
    }
  }

  @Test func aCaseIsOneScreen() throws {
    let result = try scratch.klubba("case", "KS.2020.67", "--as-of", "2021-03-20")
    #expect(result.status == 0 && result.errors.isEmpty)
    for part in [
      "KS.2020.67", "Björkviken · utfall okänt · 24 dygn försenad", "2021-03-09  Kommunstyrelsen",
      "§ 38", "yttrar sig", "vill: delvis bifall", "(papper saknas)", "Papperen hör ihop genom:",
    ] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
    #expect(result.output.split(separator: "\n").count < 40)
  }

  @Test func aCaseIsFoundByAnyOfItsIds() throws {
    let number = try scratch.klubba("case", "KS", "2023/118", "--format", "json")
    let object = try #require(json(number.output) as? [String: Any])
    let id = try #require(object["id"] as? String)
    #expect(try scratch.klubba("case", id, "--format", "json").output == number.output)
    let difference = try #require(object["difference"] as? [String: Any])
    #expect(difference["value"] as? Int == -600_000 && difference["currency"] as? String == "SEK")
    #expect((object["joins"] as? [[String: Any]])?.isEmpty == false)
    let steps = try #require(object["steps"] as? [[String: Any]])
    #expect(steps.last?["what"] as? String == "decided")
  }

  @Test func motionsHaveTheFieldsOfTheContract() throws {
    let result = try scratch.klubba("motions", "--as-of", "2021-03-20", "--format", "json")
    let lives = try #require(json(result.output) as? [[String: Any]])
    let life = try #require(lives.first)
    #expect(lives.count == 1 && life["state"] as? String == "unknown")
    #expect(life["days"] as? Int == 390 && life["overdueBy"] as? Int == 24)
    #expect(life["limit"] as? String == "2021-02-24")
    #expect(life["dateBasis"] as? String == "announced" && life["kind"] == nil)
    #expect((life["clauses"] as? [[String: Any]])?.count == 3)
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "markdown"])
  func everyFormatAnswers(format: String) throws {
    for command in [["motions"], ["case", "KS.2020.67"]] {
      let result = try Executable.klubba.run(
        command + ["--format", format, "--language", "en"], in: scratch.folder)
      #expect(result.status == 0 && !result.output.isEmpty)
    }
  }

  @Test func overdueIsToldWithTheLaw() throws {
    let late = try scratch.klubba("motions", "--overdue", "--as-of", "2021-03-20")
    #expect(late.output.contains("kommunallagen 5 kap. 35 §"))
    #expect(late.output.contains("390 dygn") && late.output.contains("1 motion."))
    let early = try scratch.klubba("motions", "--overdue", "--as-of", "2020-12-20")
    #expect(early.status == 1 && early.output.isEmpty)
    #expect(early.errors.contains("Ingen av 1 motioner är över ett år"))
  }

  @Test func nothingFoundSaysWhy() throws {
    let number = try scratch.klubba("case", "KS.1999.1")
    #expect(number.status == 1 && number.errors.contains("inget ärende i indexet"))
    let motions = try scratch.klubba("motions", "kommun:Granåsa")
    #expect(motions.status == 1 && motions.errors.contains("Inga motioner"))
    #expect(try scratch.klubba("motions", "--as-of", "2021-02-30").status == 2)
  }

  @Test func theReportIsAPaperForTheCouncil() throws {
    let result = try scratch.klubba("motions", "--report", "--as-of", "2021-03-20")
    #expect(result.status == 0)
    for part in [
      "# Redovisning av obesvarade motioner per 2021-03-20", "## Björkviken",
      "1 obesvarade, varav 1 äldre än ett år.", "| Nr | Motion |", "24 dygn försenad",
    ] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
    let rows = try scratch.klubba("motions", "--report", "--format", "csv")
    #expect(rows.output.split(separator: "\n").count == 2)
  }

  @Test func theReportIsAWordPaper() throws {
    let plain = try scratch.klubba(
      "motions", "--report", "--as-of", "2021-03-20", "--format", "docx")
    #expect(plain.status == 0 && plain.errors.isEmpty)
    try scratch.write(plain.bytes, to: "redovisning.docx")
    let text = try scratch.klubba("extract", "--format", "text", "redovisning.docx")
    for part in ["Redovisning av obesvarade motioner per 2021-03-20", "Björkviken", "Nr\tMotion"] {
      #expect(text.output.contains(part), "\(part) in \(text.output)")
    }
    #expect(try scratch.klubba("motions", "--format", "docx").status == 2)
    #expect(try scratch.klubba("motions", "--report", "--people").status == 2)
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "markdown"])
  func moversAreCounted(format: String) throws {
    let day = "2021-03-20"
    let parties = try scratch.klubba("motions", "--parties", "--as-of", day, "--format", format)
    let people = try scratch.klubba("motions", "--people", "--as-of", day, "--format", format)
    #expect(parties.status == 0 && people.status == 0)
    #expect(parties.output.contains("Björkviken") && parties.output.contains("KD"))
    #expect(people.output.contains("Karna Vitmosse"))
  }

  @Test func statusTellsWhatIsMissing() throws {
    let result = try scratch.klubba("status", "kommun:Björkviken", "--format", "json")
    let object = try #require(json(result.output) as? [String: Any])
    #expect((object["undecided"] as? [[String: Any]])?.count == 1)
    let numberings = try #require(object["numberings"] as? [[String: Any]])
    #expect(numberings.contains { $0["body"] as? String == "Kommunstyrelsen" })
    let page = try scratch.klubba("status")
    #expect(page.output.contains("1 motioner utan slutligt beslut i indexet"))
  }
}
