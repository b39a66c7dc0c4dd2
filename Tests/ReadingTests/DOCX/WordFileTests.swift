import Foundation
import Reading
import TestSupport
import Testing

/// What is written as DOCX is read again as it was, here and by LibreOffice.
@Suite struct WordFileTests {
  private static let file = WordFile(
    title: "Redovisning & läge", language: "sv-SE", created: "2022-02-16",
    parts: [
      .heading("Redovisning & läge", level: 1), .paragraph("Under <ett> år.\u{1}"),
      .heading("Norrvik", level: 2),
      .table(
        header: ["Nr", "Motion"], rows: [["1", "Ljudböcker (V)"], ["2", "Åkrar"]],
        widths: [1, 9]),
    ])

  @Test func ourReaderReadsIt() throws {
    let bytes = try #require(Self.file.bytes())
    let text = try SourceText(reading: bytes, name: "redovisning.docx")
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines == [
        "Redovisning & läge", "Under <ett> år.", "Norrvik", "Nr\tMotion", "1\tLjudböcker (V)",
        "2\tÅkrar",
      ])
    #expect(text.properties.title == "Redovisning & läge")
    #expect(text.properties.created == "2022-02-16T00:00:00Z")
    #expect(text.blocks.contains { $0.kind == .heading })
  }

  @Test func theSameContentGivesTheSameBytes() throws {
    #expect(Self.file.bytes() == Self.file.bytes())
    let hidden = try #require(Self.file.bytes { $0.append(UInt8(ascii: " ")) })
    #expect(hidden != Self.file.bytes())
  }

  private static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: office != nil, "LibreOffice is missing"))
  func libreOfficeReadsIt() throws {
    let scratch = try Scratch()
    try scratch.write(Data(try #require(Self.file.bytes())), to: "redovisning.docx")
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.office))
    process.arguments = [
      "-env:UserInstallation=\(scratch.url("profile").absoluteString)", "--headless",
      "--convert-to", "txt:Text (encoded):UTF8", "--outdir", scratch.folder.path,
      scratch.url("redovisning.docx").path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: scratch.url("redovisning.txt"), encoding: .utf8)
    for words in ["Redovisning & läge", "Under <ett> år.", "Ljudböcker (V)", "Åkrar"] {
      #expect(text.contains(words))
    }
  }
}
