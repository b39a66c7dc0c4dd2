import Reading
import TestSupport
import Testing

/// What `source` reads as.
private func text(_ source: String, name: String = "a.txt") throws -> String {
  let text = try SourceText(reading: Array(source.utf8), name: name)
  return text[text.range]
}

@Suite struct TextCleanerTests {
  @Test(arguments: [
    ("ett\ntvå", "ett\ntvå\n"),
    ("ett\r\ntvå\r\n", "ett\ntvå\n"),
    ("ett\rtvå\r", "ett\ntvå\n"),
    ("ett\u{2028}två\u{2029}tre\u{85}fyra", "ett\ntvå\ntre\nfyra\n"),
    ("ett\u{B}två", "ett\ntvå\n"),
    ("ett\n\n\ntvå \t \n", "ett\n\n\ntvå\n"),
    ("ett\u{C}två", "ett\ntvå\n"),
    ("ett\n\u{C}två", "ett\ntvå\n"),
  ])
  func endsLinesOneWay(source: String, expected: String) throws {
    #expect(try text(source) == expected)
  }

  @Test(arguments: [
    ("§\u{A0}310, 4\u{202F}000\u{2009}kr", "§ 310, 4 000 kr"),
    ("till\u{AD}sy\u{200B}n \u{FEFF}av", "tillsyn av"),
    ("A\u{30A}tga\u{308}rd fo\u{308}r cafe\u{301}", "Åtgärd för café"),
    ("\u{212B}sa, e\u{323}\u{302} och q\u{301}", "Åsa, ệ och q\u{301}"),
    ("S\u{2011}gruppen", "S-gruppen"),
    ("\u{F0B7} att\n\u{F02D} att\n\u{F0A7} att\n\u{F041} att", "• att\n• att\n• att\n• att"),
    ("ko\u{FB02}ikt e\u{FB03}cient", "koflikt efficient"),
    ("– ” • § ½ é 😀", "– ” • § ½ é 😀"),
    ("a\u{1}b\u{7F}c", "abc"),
  ])
  func writesCharactersOneWay(source: String, expected: String) throws {
    #expect(try text(source) == expected + "\n")
    #expect(try text("Rad.\n" + source + "\nRad.") == "Rad.\n" + expected + "\nRad.\n")
  }

  @Test(arguments: [
    ("- att** uppdra", "- att uppdra"), ("*Anna Åberg (S)*", "Anna Åberg (S)"),
    ("*Anna Åberg (S)* \n*Bo 2 * 3 Ek*\nCecilia Dal", "Anna Åberg (S)\nBo 2 * 3 Ek\nCecilia Dal"),
    ("*att anta planen", "*att anta planen"), ("* anta planen*", "* anta planen*"),
    ("**Beslut**", "Beslut"),
    ("__Beslut__ och __mer__", "Beslut och mer"),
    ("***Viktigt***", "Viktigt"),
    ("Signatur ________", "Signatur ________"),
    ("a__b, 2 * 3 * 4", "a__b, 2 * 3 * 4"),
    ("Namn ***** och 19121212-****", "Namn ***** och 19121212-****"),
    ("tomt**** här", "tomt här"),
    ("1\\. punkt \\- och \\[maskat\\]", "1. punkt - och [maskat]"),
    ("C:\\papper", "C:\\papper"),
    ("slut\\\nnästa", "slut\nnästa"),
    ("Rubrik<br>fortsätter<BR />här<br>", "Rubrik\nfortsätter\nhär"),
    ("a < b <brev", "a < b <brev"),
  ])
  func dropsMarks(source: String, expected: String) throws {
    #expect(try text(source) == expected + "\n")
  }

  @Test(arguments: [
    ("[bookmark: Beslut]Fastställa", "Fastställa"),
    ("aktörer[footnoteRef:1] och", "aktörer och"),
    ("Namn [maskat] och [Maskat namn]", "Namn [maskat] och [Maskat namn]"),
    ("kl. [12:30] och [a", "kl. [12:30] och [a"),
    ("Text. [1:  Noten.] Mer.", "Text.  Mer.\n\n[1:  Noten.]"),
    ("A [1: Ett\ntvå **tre**.]\nB [2: Fyra]", "A\nB\n\n[1: Ett två tre.]\n[2: Fyra]"),
  ])
  func movesBrackets(source: String, expected: String) throws {
    #expect(try text(source) == expected + "\n")
  }

  @Test func removesInstructions() throws {
    let source = """
      Förslag
       [Under denna rubrik anger du vad som ska [se mallen] beslutas.

      Ta aldrig bort denna rubrik.]
      Bifalla. [Sammanfattningen ska på kortfattat sätt informera om vad ärendet handlar om.]
      [Öppen
      § 2 Nästa ärende]
      """
    let text = try SourceText(reading: Array(source.utf8))
    #expect(text[text.range] == "Förslag\n\nBifalla.\n[Öppen\n§ 2 Nästa ärende]\n")
    #expect(text.diagnostics.map(\.id) == ["text.instructions-removed"])
  }

  @Test(arguments: [
    "[A", "[1: ", "[A b] [", "**", "__a", "\\", "<br>", "| ", "# ", "--|", "e\u{301}",
  ])
  func takesLinearTime(piece: String) throws {
    let clock = ContinuousClock()
    let small = Array(String(repeating: piece, count: 5_000).utf8)
    let large = Array(String(repeating: piece, count: 100_000).utf8)
    let smallTime = try clock.measure { _ = try SourceText(reading: small) }
    let largeTime = try clock.measure { _ = try SourceText(reading: large) }
    #expect(largeTime < smallTime * 200 + .milliseconds(500))
  }

  /// The whole 200 MB only where vectors are compiled to vectors.
  @Test func readsOneLongLine() throws {
    #if DEBUG
      let count = 4 << 20
    #else
      let count = 200 << 20
    #endif
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: count)
    let text = try SourceText(reading: line)
    #expect(text.blocks.map(\.range) == [SourceRange(0, line.count)])
    #expect(text.bytes.count == line.count + 1)
  }

  @Test(arguments: 1...8)
  func writesWhatSourceTextPromises(seed: UInt64) throws {
    var random = Xorshift(seed: seed)
    for _ in 0..<200 {
      let source = (0..<random.next(below: 60)).map { _ in
        pieces[random.next(below: pieces.count)]
      }.joined()
      let first = try SourceText(reading: Array(source.utf8))
      #expect(String(validating: first.bytes, as: UTF8.self) != nil, "\(source.debugDescription)")
      #expect(first.bytes.isEmpty || first.bytes.last == 10)
      for (block, next) in zip(first.blocks, first.blocks.dropFirst()) {
        #expect(block.range.end < next.range.start, "\(source.debugDescription)")
      }
      for block in first.blocks {
        #expect(!block.range.isEmpty && !first[block.range].contains("\n"))
      }
    }
  }
}

private let pieces = [
  "att", " ", "\n", "\t", "å", "§", "**", "__", "[", "]", "[1: ", "[Under ", "|", "---", "<br>",
  "\\", "# ", "\r", "\u{C}", "\u{A0}", "\u{301}", "e", "–", "😀", "\u{F0B7}", "\u{2028}", "1",
]
