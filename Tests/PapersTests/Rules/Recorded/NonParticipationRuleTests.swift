import Testing

@testable import Papers

@Suite struct NonParticipationRuleTests {
  @Test(arguments: [
    "Anna Åberg (S) deltar inte i beslutet.", "Deltar inte i beslutet\n\nAnna Åberg (S)",
    "Yrkanden\n\nAnna Åberg (S) anmäler att hon inte deltar i beslutet.",
    "Anna Åberg (S) avstår från att delta i beslutet.",
    "Anna Åberg (S) väljer att inte delta i beslutet.",
    "Anna Åberg (S) deltar ej i ärendets avgörande.",
    "Följande ledamöter deltar inte i beslutet: Anna Åberg (S).",
    "I beslutet deltar inte Anna Åberg (S).",
    "Till protokollet antecknas att Anna Åberg (S) ej deltagit i beslutet.",
    "Anna Åberg (S) begär att få antecknat att hon inte deltagit i beslutet.",
    "Beslut\n\nPlanen antas.\n\nI beslutet deltar inte Anna Åberg (S).",
  ])
  func reads(section: String) {
    #expect(item(section)?.nonParticipations.map(\.name) == ["Anna Åberg"])
  }

  @Test(arguments: [
    "Anna Åberg (S) avstår från att rösta.",
    "Anna Åberg (S) deltar inte i beslutet på grund av jäv.",
    "Anna Åberg (S) deltar i beslutet.",
  ])
  func ignores(section: String) {
    #expect(item(section)?.nonParticipations == [])
  }
}
