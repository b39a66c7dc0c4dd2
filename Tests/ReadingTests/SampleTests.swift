import Foundation
import Reading
import TestSupport
import Testing

/// Files that show one construct each, made by other programs and by hand: Tests/Samples/make.
@Suite struct SampleTests {
  private static let files = Result {
    try PackageFolder.names(in: "Tests/Samples").filter {
      $0.contains(".") && !$0.hasSuffix(".txt") && (canReadPDF || !$0.hasSuffix(".pdf"))
    }
  }

  private static let canReadPDF = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private func source(_ file: String) throws -> SourceText {
    let data = try Data(contentsOf: PackageFolder.url("Tests/Samples/\(file)"))
    return try SourceText(reading: [UInt8](data))
  }

  /// What a person sees on the page stands in the file of the same name; where programs wrote
  /// the same differently, in one of the whole name.
  @Test(arguments: try SampleTests.files.get())
  func readsWhatIsSeen(file: String) throws {
    let name = try #require(file.split(separator: ".").first)
    let text = try source(file)
    let own = "Tests/Samples/\(file).txt"
    let expected = try PackageFolder.text(
      PackageFolder.has(own) ? own : "Tests/Samples/\(name).txt")
    #expect(text[text.range] == expected)
  }

  @Test(arguments: ["python-docx-headings.docx", "office-headings.docx", "office-headings.odt"])
  func tellsHeadings(file: String) throws {
    let kinds = try source(file).blocks.map(\.kind)
    #expect(kinds.dropLast().allSatisfy { $0 == .heading })
    #expect(kinds.last == .paragraph)
  }

  @Test(arguments: [
    "python-docx-page-headers.docx", "office-page-headers.docx", "office-page-headers.odt",
  ])
  func keepsPageHeadersApart(file: String) throws {
    let text = try source(file)
    #expect(text.blocks.map(\.kind) == [.header, .header, .paragraph, .footer])
  }

  @Test(arguments: [
    "decision-bookmarks.docx", "decision-bookmark-around.docx", "office-decision-bookmarks.docx",
    "office-decision-bookmarks.odt",
  ])
  func knowsWhatIsMarkedAsDecided(file: String) throws {
    let text = try source(file)
    let marked = text.blocks.filter(\.isMarkedDecision).map { text[$0.range] }
    #expect(marked.first == "Taxan antas.")
    #expect(text.blocks.last?.isMarkedDecision == false)
    #expect(text.blocks.first?.isMarkedDecision == false)
  }

  @Test(arguments: ["office-page-breaks.docx", "office-page-breaks.odt"])
  func countsPages(file: String) throws {
    #expect(try source(file).blocks.last?.page == 2)
  }

  @Test(arguments: [
    "python-docx-properties.docx", "office-properties.docx", "office-properties.odt",
  ])
  func readsProperties(file: String) throws {
    let properties = try source(file).properties
    #expect(properties.title == "Svar på motion")
    #expect(properties.author == "Bo Ek")
    #expect(properties.created?.isEmpty == false)
  }

  @Test func readsDeletionsWhenAsked() throws {
    let data = try Data(
      contentsOf: PackageFolder.url("Tests/Samples/insertions-and-deletions.docx"))
    let text = try SourceText(reading: [UInt8](data), showsDeletions: true)
    #expect(text[text.range] == "Motionen bifallsavslås.\n")
    #expect(text.diagnostics.isEmpty)
    let accepted = try source("insertions-and-deletions.docx")
    #expect(accepted.diagnostics.map(\.id) == ["docx.deletions-left-out"])
  }
}
