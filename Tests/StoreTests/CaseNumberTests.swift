import Testing

@testable import Store

@Suite struct CaseNumberTests {
  @Test(arguments: [
    ("KS 2021/0415", "KS.2021.415"), ("ks.2021-415", "KS.2021.415"),
    ("SON 2020-809", "SON.2020.809"),
    ("KS00/000A0", "KS.0.0.A.0"), ("åbn 7", "ÅBN.7"), ("/-", ""), ("", ""),
  ])
  func normalises(text: String, normal: String) {
    #expect(CaseNumber.normal(text) == normal)
  }

  /// The short way for ASCII says what the long one says.
  @Test func bothWaysAgree() {
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      let text = String(
        (0..<12).map { _ -> Character in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Array("0017aZ./ -")[Int(state >> 33) % 10]
        })
      #expect(CaseNumber.normal(text) == CaseNumber.any(text), "\(text)")
    }
  }
}
