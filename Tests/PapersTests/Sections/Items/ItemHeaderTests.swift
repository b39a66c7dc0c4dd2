import Testing

@testable import Papers

@Suite struct ItemHeaderTests {
  private func read(_ line: String) -> ItemHeader? {
    let bytes = Array(line.utf8)
    return ItemHeader(in: bytes.span, 0..<bytes.count)
  }

  @Test(arguments: [
    ("§ 310 Dnr: KS.2021.415", "310", nil), ("§ 3 Plan för parken, svar på motion (S)", "3", nil),
    ("§63 Plan för parken", "63", nil), ("KF § 102 DNR: KU.2017.3", "102", "KF"),
    ("Sn § 49", "49", "Sn"), ("§ 52/2019", "52/2019", nil), ("§ 116a Plan", "116a", nil),
    ("§ 54", "54", nil), ("§ 272 Ärendenummer SLK-2023-01169", "272", nil),
    ("§ 16 1379/22", "16", nil), ("§ 7: Plan för parken", "7", nil),
    ("KF § 5:12", "5:12", "KF"), ("§ 5:12 Plan för parken", "5:12", nil),
    ("§ 12A Plan", "12A", nil), ("§ 12 b Plan", "12 b", nil), ("§ 12 (KS 2022/11) Plan", "12", nil),
    ("§ 8 dnr 2023/12", "8", nil), ("Paragraf 9 Plan", "9", nil), ("§ 10 ”Parken”", "10", nil),
    ("§ KS 12 Plan", "12", "KS"), ("§ BUN 12", "12", "BUN"), ("KS-§ 12 Plan", "12", "KS"),
    ("§ 12 - Plan", "12", nil), ("§ 12 – 15 nya bostäder", "12", nil),
    ("§§ 13–15 Val av ledamöter", "13–15", nil), ("Ks §§ 13-15 Sekretess", "13-15", "Ks"),
    ("§ 13 - § 15 Sekretess", "13 - § 15", nil),
    ("§§ 13, 14 och 15 Sekretess", "13, 14 och 15", nil),
  ])
  func reads(line: String, number: String, prefix: String?) throws {
    let header = try #require(read(line))
    let bytes = Array(line.utf8)
    #expect(String(decoding: bytes[header.number], as: UTF8.self) == number)
    #expect(header.prefix.map { String(decoding: bytes[$0], as: UTF8.self) } == prefix)
    #expect(header.isBare == (line.hasSuffix(number)))
    #expect(!header.isContinuation)
    #expect(!header.isListed)
  }

  @Test(arguments: ["§ 16 1379/22 forts.", "§ 16 forts", "§ 16 Plan för parken (forts.)"])
  func readsContinuations(line: String) {
    #expect(read(line)?.isContinuation == true)
  }

  @Test(arguments: [
    "§ 82 Plan för parken ........ 21", "§ 82 Plan för parken\t21", "§ 82 Plan för parken    21",
    "§ 82 Plan för parken ... 21", "§ 82 Plan för parken… 21",
  ])
  func readsLinesOfContents(line: String) {
    #expect(read(line)?.isListed == true)
  }

  @Test(arguments: [
    "§ 31, att avslå ansökan.", "§ 18 i protokollet", "§ 18 (samt bilaga) godkänns",
    "§ 18 a kommunallagen", "§ 60.", "§§ 62-75", "§", "§ a",
    "Nämnden beslutade den 3 maj, § 12", "§ 12345 Plan", "310 Plan", "Plan för parken § 3", "",
    "Beslut § 12", "BESLUT § 12", "§ Plan 12", "§ 12 -plan", "§ KS", "§§ 13–15 kommunallagen",
    "§§ 13 Plan", "§§ 15-13 Plan", "Ks § 50, Au § 84 och Bun § 12", "§ 50, PBL § 9     Plan",
  ])
  func ignores(line: String) {
    #expect(read(line) == nil)
  }
}
