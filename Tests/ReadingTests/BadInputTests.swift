import Reading
import TestSupport
import Testing

@Suite struct BadInputTests {
  private func kind(of bytes: [UInt8]) -> ReadError.Kind? {
    do throws(ReadError) {
      _ = try SourceText(reading: bytes)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: ["", " ", "\n\n"])
  func anEmptyFileIsADiagnostic(source: String) throws {
    let text = try SourceText(reading: Array(source.utf8))
    #expect(text.blocks.isEmpty)
    #expect(text.diagnostics.map(\.id) == ["file.empty"])
  }

  @Test func tellsFormatsThatItDoesNotRead() {
    #expect(kind(of: Array("{\\rtf1\\ansi Hej}".utf8)) == .richText)
    #expect(kind(of: Array("Filen börjar med %PDF-".utf8)) == nil)
    #expect(kind(of: Array("<?xml version='1.0'?><html/>".utf8)) == nil)
    #expect(kind(of: Array("\n<!DOCTYPE html><html>".utf8)) == nil)
    #expect(kind(of: (0...255).map { UInt8($0) }) == .binary)
  }

  @Test func tellsOldAndProtectedOffice() {
    let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let package = "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }
    #expect(kind(of: header + [UInt8](repeating: 0, count: 512)) == .legacyWord)
    #expect(kind(of: header + [UInt8](repeating: 0, count: 504) + package) == .encrypted)
  }

  @Test func refusesTooLargeFiles() throws {
    let limits = ReadLimits(fileBytes: 10)
    #expect(throws: ReadError(.tooLarge(limit: 10))) {
      try SourceText(reading: Array("Elva tecken".utf8), limits: limits)
    }
  }

  @Test func readsFiles() throws {
    let source = try bytes(ofFile: #filePath)
    #expect(source.starts(with: "import Reading".utf8))
    #expect(throws: ReadError(.tooLarge(limit: 100))) {
      try bytes(ofFile: #filePath, limits: ReadLimits(fileBytes: 100))
    }
  }

  @Test func tellsWhyAFileIsUnreadable() {
    #expect(throws: ReadError(.unreadable(reason: "No such file or directory"))) {
      try bytes(ofFile: "/finns/inte")
    }
    #expect(throws: ReadError(.unreadable(reason: "Is a directory"))) { try bytes(ofFile: "/") }
  }

  @Test(arguments: [ReadError.Kind.legacyWord, .richText, .encrypted])
  func tellsTheCommandThatConverts(kind: ReadError.Kind) {
    let error = ReadError(kind)
    #expect(error.message(.swedish).contains("libreoffice --headless --convert-to docx FIL"))
    #expect(error.message(.english).contains("libreoffice --headless --convert-to docx FILE"))
  }
}

@Suite struct DigestTests {
  @Test func writesHexadecimalDigits() {
    #expect(
      sha256(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(sha256(of: []).hasPrefix("e3b0c442"))
  }
}

@Suite struct BadWordTests {
  private func kind(of bytes: [UInt8], _ limits: ReadLimits = .standard) -> ReadError.Kind? {
    do throws(ReadError) {
      _ = try SourceText(reading: bytes, limits: limits)
      return nil
    } catch {
      return error.kind
    }
  }

  private let paper = WordPaper(WordPaper.paragraph("Motionen avslås."))

  @Test func refusesTruncatedArchives() {
    let bytes = paper.bytes
    for count in stride(from: 4, to: bytes.count, by: 7) {
      #expect(kind(of: Array(bytes.prefix(count))) == .damagedArchive, "\(count)")
    }
  }

  @Test func survivesDamageAnywhere() {
    let bytes = paper.bytes
    for index in stride(from: 4, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[index] ^= 0xFF
      _ = kind(of: damaged)
    }
  }

  @Test func refusesEncryptedArchives() {
    var archive = ZipWriter()
    for part in paper.parts { archive.add(part.path, Array(part.xml.utf8), isEncrypted: true) }
    #expect(kind(of: archive.bytes) == .encrypted)
    var other = ZipWriter()
    other.add("protokoll.txt", Array("Hemligt".utf8), isEncrypted: true)
    #expect(kind(of: other.bytes) == .encrypted)
  }

  @Test func refusesArchivesThatUnpackTooLarge() {
    var bomb = ZipWriter()
    bomb.addSpaces("word/document.xml", count: 3 << 20, saidCount: 600 << 20)
    #expect(kind(of: bomb.bytes) == .tooLarge(limit: ReadLimits.standard.inflatedBytes))
    var honest = ZipWriter()
    honest.addSpaces("word/document.xml", count: 3 << 20)
    let limit = 1 << 20
    #expect(kind(of: honest.bytes, ReadLimits(inflatedBytes: limit)) == .tooLarge(limit: limit))
    #expect(kind(of: paper.bytes, ReadLimits(inflatedBytes: 300)) == .tooLarge(limit: 300))
  }

  @Test func believesNoSizeThatIsNotTrue() {
    var archive = ZipWriter()
    archive.addSpaces("word/document.xml", count: 1 << 20, saidCount: 100)
    #expect(kind(of: archive.bytes) == .damagedArchive)
  }

  @Test(arguments: [
    #"<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>"#,
    #"<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
    #"<!DOCTYPE w [<!ENTITY % p SYSTEM "http://localhost/p"> %p;]>"#,
  ])
  func refusesEntities(doctype: String) {
    var paper = WordPaper(WordPaper.paragraph("&a;&b;&x;"))
    paper.prolog += doctype
    #expect(kind(of: paper.bytes) == .entities)
    #expect(kind(of: paper.flatBytes) == .entities)
  }

  @Test func refusesDeepNesting() {
    let depth = 100_000
    let deep =
      String(repeating: "<w:sdt>", count: depth) + String(repeating: "</w:sdt>", count: depth)
    #expect(kind(of: WordPaper(deep).bytes) == .tooDeep(limit: 512))
  }

  @Test func tellsWhereXMLIsMalformed() {
    let error = kind(of: WordPaper("<w:p>\n</w:q>").bytes)
    guard case .malformedXML(let reason, line: 2) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("mismatch"))
  }

  @Test func readsAPaperWhoseStylesAreDamaged() throws {
    var paper = paper
    paper.styles = "<w:style>"
    let text = try SourceText(reading: paper.bytes)
    #expect(text[text.range] == "Motionen avslås.\n")
    #expect(text.diagnostics.map(\.id) == ["docx.damaged-part"])
  }

  @Test func tellsOtherFilesFromPapers() {
    var archive = ZipWriter()
    archive.add("a.txt", Array("Hej".utf8))
    #expect(kind(of: archive.bytes) == .notAPaper)
    #expect(kind(of: Array("<?xml version='1.0'?><svg/>".utf8)) == .notAPaper)
    archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    #expect(kind(of: archive.bytes) == .notAPaper)
  }

  @Test(arguments: 1...8)
  func survivesAnyNesting(seed: UInt64) {
    let names = [
      "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:txbxContent", "w:footnote", "w:pPr", "w:rPr",
      "w:sdt", "w:sdtContent", "w:del", "w:trPr", "w:sectPr", "w:br w:type='page'",
      "w:fldChar w:fldCharType='begin'", "w:fldChar w:fldCharType='end'", "mc:AlternateContent",
      "mc:Choice", "mc:Fallback", "w:numPr", "w:numId w:val='1'", "w:footnoteReference w:id='1'",
    ]
    var random = Xorshift(seed: seed)
    for _ in 0..<100 {
      var body = ""
      var open: [Substring] = []
      for _ in 0..<random.next(below: 60) {
        if let last = open.last, random.next(below: 5) < 2 {
          body += "x</\(last)>"
          open.removeLast()
        } else {
          let name = names[random.next(below: names.count)]
          body += "<\(name)>"
          open.append(name.prefix { $0 != " " })
        }
      }
      for name in open.reversed() { body += "</\(name)>" }
      #expect(kind(of: WordPaper(body).bytes) == nil, "\(body)")
    }
  }

  @Test func survivesDamagedXML() {
    let bytes = paper.flatBytes
    for index in stride(from: 60, to: bytes.count, by: 11) {
      var damaged = bytes
      damaged[index] ^= UInt8(truncatingIfNeeded: index | 1)
      _ = kind(of: damaged)
    }
  }

  @Test func aTableCannotFillTheMemory() throws {
    let cells = [String](repeating: "<w:p/>", count: 20_000)
    let tall = String(repeating: WordPaper.paragraph("x"), count: 20_000)
    let text = try SourceText(reading: WordPaper(WordPaper.table([cells + [tall]])).bytes)
    #expect(text.blocks.count == 20_000)
    #expect(text.bytes.count < 1 << 20)
  }
}
