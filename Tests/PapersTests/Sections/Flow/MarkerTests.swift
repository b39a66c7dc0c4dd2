import Testing

@testable import Papers

@Suite struct MarkerTests {
  private func read(_ line: String) -> Marker? {
    let bytes = Array(line.utf8)
    return Marker(in: bytes.span, 0..<bytes.count)
  }

  @Test(arguments: [
    ("- anta planen", Marker.Kind.bullet, nil), ("– anta planen", .bullet, nil),
    ("— anta planen", .bullet, nil), ("• anta planen", .bullet, nil),
    ("· anta planen", .bullet, nil), ("● anta planen", .bullet, nil),
    ("* anta planen", .bullet, nil), ("o  anta planen", .bullet, nil),
    ("-anta planen", .bullet, nil), ("1. anta planen", .number, "1"),
    ("12) anta planen", .number, "12"), ("(3) anta planen", .number, "3"),
    ("l. anta planen", .number, "1"), ("Punkt 4: anta planen", .number, "4"),
    ("1 Anta planen", .bareNumber, "1"), ("12 anta planen", .bareNumber, "12"),
    ("a. anta planen", .letter, "a"),
    ("b) anta planen", .letter, "b"), ("att anta planen", .att, nil),
    ("Att anta planen", .att, nil), ("ATT anta planen", .att, nil),
    ("att 2. anta planen", .att, "2"), ("att2 anta planen", .att, "2"),
    ("att-sats 1 anta planen", .att, "1"), ("samt att anta planen", .att, nil),
    ("Dels att anta planen", .att, nil), ("samt dels att anta planen", .att, nil),
    ("I andra hand: anta planen", .rank, nil),
  ])
  func reads(line: String, kind: Marker.Kind, label: String?) throws {
    let marker = try #require(read(line))
    #expect(marker.kind == kind)
    #expect(marker.label == label)
    #expect(
      line.utf8.dropFirst(marker.length).elementsEqual("anta planen".utf8) || kind == .bareNumber)
    #expect(marker.hasAtt == (kind == .att))
  }

  @Test func aDashCloseToANumberOfThingsIsABullet() throws {
    let marker = try #require(read("-100 nya bostäder"))
    #expect(marker.kind == .bullet)
    #expect(marker.length == 1)
  }

  @Test(arguments: ["➢", "✓", "►", "❖", "⁃", "▫"])
  func readsRarerBullets(bullet: String) throws {
    let marker = try #require(read("\(bullet) anta planen"))
    #expect(marker.kind == .bullet)
    #expect(marker.length == bullet.utf8.count + 1)
  }

  @Test(arguments: [
    "- att anta planen", "1. att anta planen", "1) Att anta planen",
    "I första hand: att anta planen", "I andra hand att anta planen",
  ])
  func readsAttBehindTheMark(line: String) throws {
    let marker = try #require(read(line))
    #expect(marker.hasAtt)
    #expect(marker.kind != .att)
    #expect(String(decoding: line.utf8.dropFirst(marker.length), as: UTF8.self) == "anta planen")
  }

  @Test(arguments: [
    "-12", "-5 mnkr till skolan", "-2025 ska bron", "-2 procent mer", "1 kronor", "2023 års plan",
    "1.5 miljoner", "attityder i skolan", "a", "1.", "-",
    "1 maj 2023", "2 extra bänkar", "3 kap. 5 §", "14 antagna planer", "Punkt ett", "Anta planen",
    "och anta planen", "", "I andra hand vill vi anta planen",
    "I handeln: varor", "→ vidare",
    "− 5 900", "□ ja",
  ])
  func ignores(line: String) {
    #expect(read(line) == nil)
  }

  /// A line may end where a point would begin.
  @Test(arguments: [
    "och dels", "samt dels", "dels dels", "och dels ", "samt", "dels att", "och dels att",
  ])
  func readsNoPointBehindTheLine(line: String) {
    for end in ["", "\n", "\n\natt anta planen\n"] {
      let text = MarkedText("§ 1\nEn rubrik\n\nBeslut\n\natt anta planen\n\(line)\(end)")
      #expect(text.items.count == 1)
    }
  }
}
