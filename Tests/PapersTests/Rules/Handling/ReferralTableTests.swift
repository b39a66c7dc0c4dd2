import Testing

@testable import Papers

@Suite struct ReferralTableTests {
  private func clauses(_ sections: String) throws -> [Clause] {
    try #require(try minutesItem(sections)).clauses
  }

  @Test func quotesEachAnswer() throws {
    let clauses = try clauses(
      """
      Ärendet

      Motionen har sänts på remiss.

      Remissinstans              Beslut
      Skolnämnden                Avstyrker
      Kultur- och fritidsnämnden      Tar inte ställning
      Översänder kontorets skrivelse som eget yttrande
      Gatunämnden                Tillstyrker      Nämnden ser en nytta i bron

      Skolnämnden har vidare framfört att bron är smal och att fler barn än förut går över den varje dag, vilket gör att den behöver breddas eller att en ny bro byggs.
      """)
    #expect(
      clauses.map(\.told) == [
        "cited: Avstyrker", "cited: Tar inte ställning",
        "cited: Översänder kontorets skrivelse som eget yttrande", "cited: Tillstyrker",
      ])
    #expect(
      clauses.map(\.body) == [
        "Skolnämnden", "Kultur- och fritidsnämnden", "Kultur- och fritidsnämnden", "Gatunämnden",
      ])
    #expect(
      clauses.map(\.outcome) == [.advisedAgainst, .other, .forwarded, .endorsed])
  }

  /// Other tables hold no answers, and answers of others than bodies are none.
  @Test(arguments: [
    "Ärendet\n\nNämnd          Budget\nSkolnämnden          300",
    "Ärendet\n\nRemissinstans          Svar\nBrobolaget AB          Avstyrker",
    "Ärendet\n\nSkolnämnden          Avstyrker",
  ])
  func ignores(sections: String) throws {
    #expect(try clauses(sections).isEmpty)
  }
}
