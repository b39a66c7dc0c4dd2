import Foundation
import Reading
import TestSupport
import Testing

@Suite struct PaperArchiveTests {
  private func members(_ archive: ZipWriter, _ limits: ReadLimits) throws -> [PaperArchive.Member] {
    let scratch = try Scratch()
    try scratch.write(Data(archive.bytes), to: "a.zip")
    return try PaperArchive(path: scratch.url("a.zip").path, limits: limits).members(limits: limits)
  }

  @Test func listsFiles() throws {
    var archive = ZipWriter()
    archive.add("mapp/", [])
    archive.add("mapp/a.txt", Array("Hej".utf8))
    let found = try members(archive, .standard)
    #expect(found.map(\.path) == ["mapp/a.txt"])
    #expect(found.map(\.byteCount) == [3])
  }

  @Test func refusesTooManyFiles() {
    var archive = ZipWriter()
    for index in 0..<5 { archive.add("\(index).txt", []) }
    #expect(throws: ReadError(.tooManyMembers(limit: 4))) {
      try members(archive, ReadLimits(archiveMembers: 4))
    }
  }

  @Test func refusesFilesThatUnpackTooLarge() {
    var bomb = ZipWriter()
    for index in 0..<40 {
      bomb.addSpaces("\(index).txt", count: 1 << 10, saidCount: 1 << 30)
    }
    let limit = ReadLimits.standard.archiveBytes
    #expect(throws: ReadError(.tooLarge(limit: limit))) { try members(bomb, .standard) }
  }

  @Test func refusesOneFileThatUnpacksTooLarge() throws {
    var archive = ZipWriter()
    archive.addSpaces("a.txt", count: 1 << 20)
    let scratch = try Scratch()
    try scratch.write(Data(archive.bytes), to: "a.zip")
    var opened = try PaperArchive(
      path: scratch.url("a.zip").path, limits: ReadLimits(fileBytes: 1 << 10))
    do throws(ReadError) {
      _ = try opened.bytes(of: "a.txt")
      Issue.record("the file was read")
    } catch {
      #expect(error.kind == .tooLarge(limit: 1 << 10))
    }
  }

  @Test func tellsWhatIsNoArchive() {
    #expect(throws: ReadError(.damagedArchive)) { _ = try PaperArchive(path: #filePath).isPaper }
    #expect(throws: ReadError(.unreadable(reason: "No such file or directory"))) {
      _ = try PaperArchive(path: "/finns/inte.zip").isPaper
    }
  }
}
