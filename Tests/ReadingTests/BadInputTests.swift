import Reading
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
    #expect(kind(of: Array("%PDF-1.7\n".utf8)) == .unsupported(.pdf))
    #expect(kind(of: Array("\n<!DOCTYPE html><html>".utf8)) == .unsupported(.html))
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
