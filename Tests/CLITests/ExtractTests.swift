import Foundation
import TestSupport
import Testing

@Suite struct ExtractTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Sample.rejected, to: "sn.txt")
    try scratch.write(Sample.approved, to: "kf.txt")
  }

  @Test func oneFileIsOneObject() throws {
    let result = try scratch.klubba("extract", "sn.txt")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let extraction = try #require(json(result.output) as? [String: Any])
    #expect(extraction["schemaVersion"] as? Int == 1)
    let source = try #require(extraction["source"] as? [String: Any])
    #expect(source["path"] as? String == "sn.txt")
    #expect(source["byteCount"] as? Int == Sample.rejected.utf8.count)
    #expect((source["sha256"] as? String)?.count == 64)
  }

  @Test func severalFilesAreAnArray() throws {
    let result = try scratch.klubba("extract", "sn.txt", "kf.txt")
    #expect((try json(result.output) as? [Any])?.count == 2)
  }

  @Test func ndjsonIsALineForEachFile() throws {
    let result = try scratch.klubba("extract", "--format", "ndjson", "sn.txt", "kf.txt")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines { #expect(try json(String(line)) is [String: Any]) }
  }

  @Test func placesAreGivenWhenAskedFor() throws {
    let plain = try json(try scratch.klubba("extract", "sn.txt").output) as? [String: Any]
    #expect(plain?["places"] == nil)
    let result = try scratch.klubba("extract", "--places", "sn.txt")
    #expect((try json(result.output) as? [String: Any])?["places"] != nil)
  }

  @Test func summaryIsForPeople() throws {
    let result = try scratch.klubba("extract", "--format", "summary", "sn.txt")
    #expect(result.status == 0)
    #expect(result.output.contains("AVSLAG"))
    #expect(result.output.contains("750 000 kr"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func textIsWhatRangesCount() throws {
    let result = try scratch.klubba("extract", "--format", "text", "--unmasked", "sn.txt")
    #expect(result.output.contains("811218-9876"))
  }

  @Test(arguments: ["json", "ndjson", "summary", "text"])
  func personalNumbersAreHidden(format: String) throws {
    let result = try scratch.klubba("extract", "--format", format, "sn.txt")
    #expect(!result.output.contains("811218-9876"))
  }

  @Test func standardInputIsRead() throws {
    let result = try scratch.klubba("extract", "--format", "text", "-", input: "Protokoll\n")
    #expect(result.output == "Protokoll\n")
  }

  @Test func aBadFileStopsNoOther() throws {
    try scratch.write(Data([0, 1, 2, 0xFF, 0, 0, 7]), to: "bild.txt")
    let result = try scratch.klubba("extract", "sn.txt", "bild.txt", "saknas.txt", "kf.txt")
    #expect(result.status == 2)
    #expect((try json(result.output) as? [Any])?.count == 2)
    #expect(result.errors.contains("bild.txt"))
    #expect(result.errors.contains("saknas.txt"))
    #expect(result.errors.filter(\.isNewline).count == 2)
  }

  @Test func onlyBadFilesGiveAnEmptyArray() throws {
    let result = try scratch.klubba("extract", "saknas.txt", "saknas2.txt")
    #expect(result.status == 2)
    #expect((try json(result.output) as? [Any])?.isEmpty == true)
  }

  @Test func aFolderIsAnError() throws {
    try scratch.write("x", to: "mapp/x.txt")
    let result = try scratch.klubba("extract", "mapp")
    #expect(result.status == 2)
    #expect(result.errors.contains("klubba import"))
  }

  @Test func anEmptyFileIsNoError() throws {
    try scratch.write("", to: "tom.txt")
    #expect(try scratch.klubba("extract", "tom.txt").status == 0)
  }

  @Test func theMunicipalityIsUsed() throws {
    try scratch.write("§ 1 Mötet\n\nBeslut\nMotionen avslås.\n", to: "kort.txt")
    let result = try scratch.klubba("extract", "--municipality", "Värnamo", "kort.txt")
    #expect(result.output.contains("Värnamo"))
  }
}
