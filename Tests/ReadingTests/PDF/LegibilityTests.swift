import Testing

@testable import Reading

@Suite struct LegibilityTests {
  private func score(_ text: String) -> Int? {
    var legibility = Legibility()
    for word in text.utf8.split(separator: UInt8(ascii: " ")) { legibility.add(Array(word)[...]) }
    return legibility.score
  }

  private static let prose = """
    Kommunfullmäktige beslutar att ge kommunstyrelsen i uppdrag att utreda hur insatserna inom det \
    kommunala aktivitetsansvaret kan utvecklas så att fler unga ska gå vidare till studier eller arbete
    """

  @Test(arguments: [
    LegibilityTests.prose, LegibilityTests.prose.uppercased(),
    String(
      repeating: "Anna Åberg (S), Bo Ek (M), AlingsåsHem, KS.2021.415, 750 000 kr. ", count: 10),
    String(repeating: "kommun@norrvik.se https://norrvik.se/motion-12 SBN AB ", count: 10),
  ])
  func readsText(text: String) {
    #expect(score(text).map { $0 >= 90 } ?? true)
  }

  @Test(arguments: [
    "~J?~{ #¤%= xqzt ]}{[ rtkl^ ¦¦¦ mnb~v <<|>> qwrt",
    "\u{F041}\u{F042}\u{F043} \u{FFFD}\u{FFFD}\u{FFFD}",
    "$OLQJVnV NRPPXQ EHVOXWDU HQOLJW I|UVODJ",
  ])
  func tellsDebris(text: String) {
    let found = score(String(repeating: text + " ", count: 20))
    #expect(found.map { $0 < 50 } ?? false)
  }

  @Test func fewWordsTellNothing() {
    #expect(score("§ 27 xqzt") == nil)
  }

  /// The quick way and the thorough one judge every word alike.
  @Test(arguments: [
    "och", "Och", "ENLIGT", "AlingsåsHem", "mBnZqXw", "ÅÄÖ", "åäöéü", "SBN", "qwrtpl", "ÉTÉ", "kr.",
    "(S),", "KS.2021.415", "a@b.se", "och/eller", "~J?~{", "3×4", "naïve", "Šamac", "x\u{FFFD}yz",
    String(repeating: "a", count: 46),
  ])
  func quickAndThoroughAgree(word: String) {
    var (quick, thorough) = (Legibility(), Legibility())
    let bytes = Array("motion \(word)".utf8)[7...]
    for _ in 0..<25 {
      quick.add(bytes)
      thorough.addUnusual(bytes)
    }
    #expect(quick.count == thorough.count && quick.score == thorough.score)
  }
}
