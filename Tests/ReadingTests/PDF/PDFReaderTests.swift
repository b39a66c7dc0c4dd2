import TestSupport
import Testing

@testable import Reading

@Suite(.enabled(if: PDFPaper.canBeRead, Comment(rawValue: PDFPaper.whyNot)))
struct PDFReaderTests {
  private func kind(_ bytes: [UInt8], _ limits: ReadLimits = .standard) -> ReadError.Kind? {
    do throws(ReadError) {
      _ = try SourceText(reading: bytes, limits: limits)
      return nil
    } catch {
      return error.kind
    }
  }

  private let paper = PDFPaper(
    "Socialnämnden\n\n§ 98 Svar på motion\nMotionen avslås.", "§ 99 Övrigt – årlig fråga")

  @Test func readsPages() throws {
    let text = try SourceText(reading: paper.bytes)
    #expect(text.format == .pdf)
    #expect(
      text.blocks.map { text[$0.range] } == [
        "Socialnämnden", "§ 98 Svar på motion", "Motionen avslås.", "§ 99 Övrigt – årlig fråga",
      ])
    #expect(text.blocks.map(\.page) == [1, 1, 1, 2])
    #expect(text.diagnostics.isEmpty)
  }

  @Test func keepsColumnsBesideOneAnother() throws {
    let text = try SourceText(
      reading: PDFPaper([
        [.init("Ledamöter", top: 100), .init("Anna Åberg (S)", left: 220, top: 100)]
      ]).bytes)
    #expect(text.blocks.count == 1)
    #expect(text[text.blocks[0].range].split(separator: "   ").count > 1)
  }

  @Test func tellsPicturesWithoutText() {
    #expect(kind(PDFPaper([[], []]).bytes) == .imagesOnly)
  }

  @Test func tellsWhatNeedsAPassword() {
    var locked = paper
    locked.isEncrypted = true
    #expect(kind(locked.bytes) == .encryptedPDF)
  }

  @Test func tellsDamage() {
    let bytes = paper.bytes
    #expect(kind(Array("%PDF-1.7\n".utf8)) == .damagedPDF)
    #expect(kind(Array(bytes.prefix(200))) == .damagedPDF)
  }

  @Test func tellsWebPagesCalledPDF() throws {
    let page = Array("<!DOCTYPE html><html><body>404</body></html>".utf8)
    #expect(throws: ReadError(.misnamed(as: .pdf, is: .html))) {
      try SourceText(reading: page, name: "protokoll.PDF")
    }
  }

  @Test func refusesTooManyPages() {
    #expect(kind(paper.bytes, ReadLimits(pages: 2)) == nil)
    #expect(kind(paper.bytes, ReadLimits(pages: 1)) == .tooManyPages(limit: 1))
  }

  @Test func refusesTooMuchText() {
    #expect(kind(paper.bytes, ReadLimits(inflatedBytes: 20)) == .tooLarge(limit: 20))
  }
}

/// What the command does is played by scripts: these tests need no Poppler.
@Suite struct PDFToolTests {
  private func kind(_ script: String, _ limits: ReadLimits = .standard) -> ReadError.Kind? {
    do throws(ReadError) {
      _ = try PDFReader.read([], limits: limits, command: ["/bin/sh", "-c", script])
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func stopsACommandThatHangs() {
    #expect(kind("sleep 100", ReadLimits(toolSeconds: 1)) == .tooSlow(limit: 1))
  }

  @Test func tellsACommandThatFails() {
    #expect(kind("exit 99") == .toolFailed(name: "pdftotext", reason: "99"))
    #expect(kind("kill -SEGV $$") == .toolFailed(name: "pdftotext", reason: "signal 11"))
  }

  @Test func tellsAMissingCommand() {
    let missing = ReadError(.missingTool(name: "pdftotext", package: "poppler-utils"))
    #expect(throws: missing) { try PDFReader.read([], limits: .standard, command: nil) }
    #expect(missing.message(.swedish).contains("apt-get install poppler-utils"))
  }
}
