import Foundation
import TestSupport
import Testing

@Suite struct ImportTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Sample.rejected, to: "p/granasa/sn.txt")
    try scratch.write(Sample.approved, to: "p/norrvik/kf.txt")
  }

  @Test func reportsWhatIsNew() throws {
    let result = try scratch.klubba("import", "p")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("2 filer: 2 nya\nIndexet rymmer nu 2 paragrafer, "))
    #expect(result.errors.isEmpty)
  }

  @Test func theSameBytesChangeNothing() throws {
    _ = try scratch.klubba("import", "p")
    let result = try scratch.klubba("import", "./p/")
    #expect(result.output.hasPrefix("2 filer: 2 oförändrade\n"))
  }

  @Test func aChangedFileReplaces() throws {
    _ = try scratch.klubba("import", "p")
    try scratch.write(Sample.approved, to: "p/granasa/sn.txt")
    let result = try scratch.klubba("import", "p")
    #expect(result.output.hasPrefix("2 filer: 1 oförändrad · 1 ändrad\n"))
  }

  @Test func sameBytesUnderTwoPathsBothCount() throws {
    try scratch.write(Sample.approved, to: "p/kopia.txt")
    #expect(try scratch.klubba("import", "p").output.hasPrefix("3 filer: 3 nya\n"))
  }

  @Test func badFilesAreNamedAndTheOthersDone() throws {
    try scratch.write(Data([0x50, 0x4B, 3, 4, 9, 9]), to: "p/trasig.docx")
    let result = try scratch.klubba("import", "p", "finns-inte")
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("4 filer: 2 nya · 2 fel\n"))
    #expect(result.errors.contains("p/trasig.docx"))
    #expect(result.errors.contains("finns-inte"))
  }

  @Test func onlyPapersAreRead() throws {
    try scratch.write("# x", to: "p/anteckning.md")
    try scratch.write("x", to: "p/.dold.txt")
    try scratch.write("x", to: "p/~$kf.docx")
    try scratch.write("x", to: "p/bild.png")
    try scratch.write(Sample.approved, to: "p/annat/source.md")
    #expect(try scratch.klubba("import", "p").output.hasPrefix("3 filer: 3 nya\n"))
  }

  @Test func linkLoopsEnd() throws {
    try FileManager.default.createSymbolicLink(
      at: scratch.url("p/granasa/igen"), withDestinationURL: scratch.url("p"))
    #expect(try scratch.klubba("import", "p").output.hasPrefix("2 filer: 2 nya\n"))
  }

  @Test func vanishedFilesAreToldAndPruned() throws {
    _ = try scratch.klubba("import", "p")
    try FileManager.default.removeItem(at: scratch.url("p/norrvik"))
    let told = try scratch.klubba("import", "p")
    #expect(told.status == 0)
    #expect(told.errors.contains("p/norrvik/kf.txt"))
    #expect(told.output.contains("rymmer nu 2 paragrafer"))
    let pruned = try scratch.klubba("import", "--prune", "p")
    #expect(pruned.errors.contains("togs bort"))
    #expect(pruned.output.contains("rymmer nu 1 paragraf,"))
    #expect(try scratch.klubba("import", "p").errors.isEmpty)
  }

  @Test func aMissingFolderIsAnErrorAndForgetsNothing() throws {
    _ = try scratch.klubba("import", "p")
    try FileManager.default.moveItem(at: scratch.url("p"), to: scratch.url("q"))
    let result = try scratch.klubba("import", "--prune", "p")
    #expect(result.status == 2)
    #expect(result.output.contains("rymmer nu 2 paragrafer"))
  }

  @Test func aMissingFileThatIsKnownHasVanished() throws {
    _ = try scratch.klubba("import", "p")
    try FileManager.default.removeItem(at: scratch.url("p/norrvik/kf.txt"))
    let result = try scratch.klubba("import", "--prune", "p/norrvik/kf.txt")
    #expect(result.status == 0)
    #expect(result.output.contains("rymmer nu 1 paragraf,"))
  }

  @Test func aLinkToNowhereIsAnError() throws {
    try FileManager.default.createSymbolicLink(
      at: scratch.url("p/borta.txt"), withDestinationURL: scratch.url("finns-inte"))
    let result = try scratch.klubba("import", "p")
    #expect(result.status == 2)
    #expect(result.errors.contains("p/borta.txt"))
  }

  @Test func filesOutsideTheGivenFoldersAreLeft() throws {
    _ = try scratch.klubba("import", "p")
    try FileManager.default.removeItem(at: scratch.url("p/norrvik"))
    let result = try scratch.klubba("import", "--prune", "p/granasa")
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("rymmer nu 2 paragrafer"))
  }

  @Test(arguments: ["1", "2", "16"])
  func jobsGiveTheSame(jobs: String) throws {
    for number in 0..<40 { try scratch.write(Sample.approved, to: "p/många/\(number).txt") }
    let result = try scratch.klubba("import", "--jobs", jobs, "p")
    #expect(result.output.hasPrefix("42 filer: 42 nya\nIndexet rymmer nu 42 paragrafer"))
  }

  @Test func theDatabaseIsChosen() throws {
    _ = try scratch.klubba("import", "p", "--database", "a.sqlite")
    _ = try scratch.klubba("import", "p", environment: ["KLUBBA_DATABASE": "b.sqlite"])
    for name in ["a.sqlite", "b.sqlite"] {
      #expect(FileManager.default.fileExists(atPath: scratch.url(name).path))
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.url("klubba.sqlite").path))
  }

  @Test func anEmptyFolderIsTold() throws {
    try FileManager.default.createDirectory(
      at: scratch.url("tom"), withIntermediateDirectories: true)
    let result = try scratch.klubba("import", "tom")
    #expect(result.status == 0)
    #expect(result.errors.contains(".docx"))
  }

  @Test func anUnreadableFolderIsOneError() throws {
    let user = try #require(try Unprivileged(scratch), "needs setpriv to become an ordinary user")
    try scratch.write(Sample.approved, to: "p/stängd/kf.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: scratch.url("p/stängd").path)
    defer { user.open(scratch.url("p/stängd")) }
    let result = try user.klubba(["import", "p", "--database", "db/k.sqlite"])
    #expect(result.status == 2)
    #expect(result.output.hasPrefix("3 filer: 2 nya · 1 fel\n"))
    #expect(result.errors.contains("p/stängd"))
  }

  @Test func anUnreadableFolderDoesNotCountAsVanished() throws {
    let user = try #require(try Unprivileged(scratch), "needs setpriv to become an ordinary user")
    _ = try user.klubba(["import", "p", "--database", "db/k.sqlite"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: scratch.url("p/norrvik").path)
    defer { user.open(scratch.url("p/norrvik")) }
    let result = try user.klubba(["import", "--prune", "p", "--database", "db/k.sqlite"])
    #expect(result.output.contains("rymmer nu 2 paragrafer"))
  }
}
