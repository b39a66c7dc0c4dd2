import Foundation
import TestSupport
import Testing

/// A PDF from the file to the answer.
@Suite(.enabled(if: PDFPaper.canBeRead, Comment(rawValue: PDFPaper.whyNot)))
struct PDFTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let paper = PDFPaper(
      "GRANÅSA KOMMUN\nSocialnämnden\nSAMMANTRÄDESPROTOKOLL\n2021-11-24", Sample.rejected)
    try scratch.write(Data(paper.bytes), to: "p/granasa.pdf")
    try scratch.write(Data(PDFPaper([[]]).bytes), to: "p/bild.pdf")
    try scratch.write(Sample.approved, to: "p/norrvik.txt")
  }

  @Test func pagesStandInAnswers() throws {
    let report = try scratch.klubba("import", "p", "--jobs", "2")
    #expect(report.status == 2)
    #expect(report.errors.contains("p/bild.pdf"))
    #expect(report.errors.contains("Kör OCR (till exempel ocrmypdf)"))
    #expect(try scratch.klubba("search", "fältassistenter parti:M").output.contains("pdf s. 2 "))
    let json = try scratch.klubba("search", "parti:M", "--format", "json").output
    #expect(json.contains(#""page": 2"#))
    #expect(try scratch.klubba("status").output.contains("p/bild.pdf"))
  }

  @Test func readsStandardInput() throws {
    let result = try Executable.klubba.run(
      ["extract", "-", "--format", "text"], in: scratch.folder,
      input: Data(PDFPaper("Motionen avslås.").bytes))
    #expect(result.output.hasSuffix("Motionen avslås.\n"))
    #expect(result.status == 0)
  }

  @Test func withoutTheCommandOnlyPDFFails() throws {
    let result = try Executable.klubba.run(
      ["import", "p", "--database", "x.sqlite"], in: scratch.folder,
      environment: ["PATH": scratch.folder.path])
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("3 filer: 1 ny · 2 fel\n"))
    #expect(result.errors.contains("Installera paketet poppler-utils"))
  }
}
