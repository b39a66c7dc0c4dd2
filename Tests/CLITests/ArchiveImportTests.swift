import Foundation
import TestSupport
import Testing

/// Zip archives of papers, and what manifests beside the files say.
@Suite struct ArchiveImportTests {
  private static let silent = "§ 1 Taxa\n\nBeslut\n\nNämnden antar taxan för simhallen.\n"

  private func archive(_ files: [(String, String)]) -> [UInt8] {
    var archive = ZipWriter()
    for (name, text) in files { archive.add(name, Array(text.utf8)) }
    return archive.bytes
  }

  private func write(_ bytes: [UInt8], to path: String, in scratch: Scratch) throws {
    try Data(bytes).write(to: scratch.url(path))
  }

  private func source(_ path: String, in scratch: Scratch) throws -> [String: Any]? {
    let result = try scratch.klubba("search", "simhallen", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return (json as? [[String: Any]])?.first { $0["path"] as? String == path }
  }

  @Test func readsTheFilesOfAnArchive() throws {
    let scratch = try Scratch()
    let bytes = archive([
      ("2021/a.txt", Sample.rejected), ("2021/notiser.md", "Inget."), ("bild.png", "x"),
      ("__MACOSX/._a.txt", "x"), ("tom/", ""), ("b.txt", Self.silent),
    ])
    try write(bytes, to: "papper.zip", in: scratch)
    let first = try scratch.klubba("import", "papper.zip")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.hasPrefix("2 filer: 2 nya\n"))
    #expect(try source("papper.zip/b.txt", in: scratch) != nil)
    let again = try scratch.klubba("import", ".")
    #expect(again.output.hasPrefix("2 filer: 2 oförändrade\n"))
    try write(archive([("b.txt", Self.silent)]), to: "papper.zip", in: scratch)
    let pruned = try scratch.klubba("import", "--prune", ".")
    #expect(pruned.errors.contains("papper.zip/2021/a.txt"))
    #expect(pruned.output.hasPrefix("1 fil: 1 oförändrad\n"))
  }

  @Test func refusesWhatIsNoFileOfAnArchive() throws {
    let scratch = try Scratch()
    let inner = archive([("a.txt", Self.silent)])
    var outer = ZipWriter()
    outer.add("inre.zip", inner)
    outer.add("../ute.txt", Array(Self.silent.utf8))
    outer.add("a.txt", Array(Self.silent.utf8))
    try write(outer.bytes, to: "yttre.zip", in: scratch)
    let result = try scratch.klubba("import", "yttre.zip")
    #expect(result.status == 2)
    #expect(result.errors.contains("yttre.zip/inre.zip"))
    #expect(result.errors.contains("Arkiv i arkiv läses inte."))
    #expect(result.errors.contains("yttre.zip/../ute.txt"))
    #expect(result.output.hasPrefix("3 filer: 1 ny · 2 fel\n"))
  }

  @Test func aDamagedArchiveForgetsNothing() throws {
    let scratch = try Scratch()
    let bytes = archive([("a.txt", Self.silent)])
    try write(bytes, to: "a.zip", in: scratch)
    _ = try scratch.klubba("import", "a.zip")
    try write(Array(bytes.dropLast(9)), to: "a.zip", in: scratch)
    let result = try scratch.klubba("import", "--prune", ".")
    #expect(result.status == 2)
    #expect(try source("a.zip/a.txt", in: scratch) != nil)
  }

  @Test func aWordPaperCalledZipIsAPaper() throws {
    let scratch = try Scratch()
    let data = try Data(contentsOf: PackageFolder.url("Tests/Samples/comments.docx"))
    try data.write(to: scratch.url("papper.zip"))
    let result = try scratch.klubba("import", "papper.zip")
    #expect(result.output.hasPrefix("1 fil: 1 ny\n"))
  }

  @Test(arguments: [
    (
      "klubba.json",
      """
      [{"file": "a.txt", "municipality": "Granåsa", "body": "kulturnämnden", "date": "2021-05-12",
        "url": "https://exempel.se/a"}, {"file": "b.md"}, {"file": "borta.txt"}]
      """
    ),
    (
      "klubba.csv",
      "file;municipality;body;date;url\r\na.txt;Granåsa;\"kulturnämnden\";2021-05-12;"
        + "https://exempel.se/a\r\nb.md;;;;\r\nborta.txt;;;;\r\n"
    ),
  ])
  func fillsFromTheManifestWhatTheTextDoesNotSay(name: String, manifest: String) throws {
    for folder in ["mapp", "arkiv.zip"] {
      let scratch = try Scratch()
      let files = [("a.txt", Self.silent), ("b.md", Self.silent), (name, manifest)]
      if folder == "mapp" {
        for (path, text) in files { try scratch.write(text, to: "mapp/\(path)") }
      } else {
        try write(archive(files), to: folder, in: scratch)
      }
      let result = try scratch.klubba("import", folder)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.hasPrefix("2 filer: 2 nya\n"))
      #expect(result.errors.contains("\(folder)/borta.txt står i förteckningen men finns inte."))
      let found = try #require(try source("\(folder)/a.txt", in: scratch))
      #expect(found["body"] as? String == "Kulturnämnden")
      #expect(found["date"] as? String == "2021-05-12")
      #expect((found["municipality"] as? [String: Any])?["name"] as? String == "Granåsa")
    }
  }

  @Test(arguments: [
    ("klubba.json", "[{\"file\": \"a.txt\",}]", "rad 1"), ("klubba.json", "{}", "ingen lista"),
    ("klubba.json", "[{\"body\": \"x\"}]", "nyckeln file"),
    ("klubba.csv", "fil\na.txt\n", "nyckeln"),
    ("klubba.csv", "file,date\na.txt,igår\n", "”igår” är inget datum"),
  ])
  func tellsWhatIsWrongWithAManifest(name: String, manifest: String, message: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.silent, to: "mapp/a.txt")
    try scratch.write(manifest, to: "mapp/\(name)")
    let result = try scratch.klubba("import", "mapp")
    #expect(result.status == 2)
    #expect(result.errors.contains("mapp/\(name)"))
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output.hasPrefix("2 filer: 1 ny · 1 fel\n"))
  }

  @Test func aChangedManifestCountsForFilesThatAreHeld() throws {
    let scratch = try Scratch()
    try scratch.write(Self.silent, to: "mapp/a.txt")
    try scratch.write(Self.silent + "\n", to: "mapp/b.txt")
    try scratch.write("file,municipality\na.txt,Norrvik\n", to: "mapp/klubba.csv")
    #expect(try scratch.klubba("import", "mapp").output.hasPrefix("2 filer: 2 nya\n"))
    try scratch.write("file,municipality\na.txt,Granåsa\n", to: "mapp/klubba.csv")
    let changed = try scratch.klubba("import", "mapp")
    #expect(changed.output.hasPrefix("2 filer: 1 oförändrad · 1 ändrad\n"), "\(changed.output)")
    let found = try #require(try source("mapp/a.txt", in: scratch))
    #expect((found["municipality"] as? [String: Any])?["name"] as? String == "Granåsa")
    #expect(try scratch.klubba("import", "mapp").output.hasPrefix("2 filer: 2 oförändrade\n"))
    // Another municipality is another thing told; none leaves it.
    let told = try scratch.klubba("import", "mapp/b.txt", "--municipality", "Norrvik")
    #expect(told.output.hasPrefix("1 fil: 1 ändrad\n"), "\(told.output)")
    #expect(try scratch.klubba("import", "mapp").output.hasPrefix("2 filer: 2 oförändrade\n"))
  }

  @Test func limitsCanBeSet() throws {
    let scratch = try Scratch()
    try scratch.write(String(repeating: "§ 1 Taxa\n", count: 200), to: "stor.txt")
    let refused = try scratch.klubba("import", "stor.txt", "--limit", "fileBytes=1k")
    #expect(refused.status == 2 && refused.output.hasPrefix("1 fil: 1 fel\n"))
    let read = try scratch.klubba(
      "import", "stor.txt", "--limit", "fileBytes=1k", "--limit", "fileBytes=1M")
    #expect(read.status == 0)
    #expect(try scratch.klubba("extract", "stor.txt", "--limit", "fileBytes=1000").status == 2)
    for wrong in ["fileBytes", "fileBytes=", "fileBytes=0", "fileBytes=-1", "bytes=7", "pages=9e"] {
      #expect(try scratch.klubba("extract", "stor.txt", "--limit", wrong).status == 2)
    }
  }

  @Test func aFileThatIsNamedAloneHasItsManifest() throws {
    let scratch = try Scratch()
    try scratch.write(Self.silent, to: "mapp/a.txt")
    try scratch.write("file,municipality\na.txt,Norrvik\nb.txt,Norrvik\n", to: "mapp/klubba.csv")
    let result = try scratch.klubba("import", "mapp/a.txt")
    #expect(result.status == 0)
    #expect(!result.errors.contains("b.txt"))
    let found = try #require(try source("mapp/a.txt", in: scratch))
    #expect((found["municipality"] as? [String: Any])?["name"] as? String == "Norrvik")
  }
}
