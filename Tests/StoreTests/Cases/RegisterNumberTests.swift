import Testing

@testable import Store

@Suite struct RegisterNumberTests {
  @Test(arguments: [
    ("KS 2021/415", "KS.2021.415"), ("KS2021/00415", "KS.2021.415"),
    ("2021/KS 0415 001", "KS 2021/415"), ("2025.446 KS", "KS 2025-446"),
    ("Ks 667/2014", "KS 2014/667"), ("Dnr 2021/88", "2021/0088"),
  ])
  func knowsOneNumberInTwoSpellings(one: String, two: String) throws {
    let one = try #require(RegisterNumber(one))
    let two = try #require(RegisterNumber(two))
    #expect(one.relation(to: two) == .same && two.relation(to: one) == .same)
    #expect(one.bucket == two.bucket)
  }

  @Test(arguments: [
    ("KS 2021/415", "KS 2021/416", RegisterNumber.Relation.different),
    ("KS 2021/415", "KS 2022/415", .different), ("KS 2021/415", "SN 2021/415", .unrelated),
    ("KS 2021/415", "2021/415", .perhapsSame), ("KS 2021/415", "2021/416", .unrelated),
    ("2021/402", "2020/233", .different),
  ])
  func tellsOthersApart(one: String, two: String, relation: RegisterNumber.Relation) throws {
    let one = try #require(RegisterNumber(one))
    #expect(one.relation(to: try #require(RegisterNumber(two))) == relation)
  }

  @Test(arguments: ["", "KS", "KS 2021", "–"])
  func ignores(text: String) {
    #expect(RegisterNumber(text) == nil)
  }

  @Test func aNumberWithoutAYearIsBare() throws {
    #expect(try #require(RegisterNumber("KS 112")).isBare)
    #expect(try #require(RegisterNumber("2021/112")).isBare == false)
    #expect(try #require(RegisterNumber("1702939")).isBare == false)
  }
}
