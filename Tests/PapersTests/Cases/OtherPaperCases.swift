import Testing

@testable import Papers

/// DOMAIN.md section 10, cases 86 to 93: programmes, amendments, and what a page leaves behind.
@Suite struct OtherPaperCases {
  /// Case 86.
  @Test func aProgrammeDemands() throws {
    let points = (1...7).map { "• Att skola \($0) rustas" } + (8...14).map { "• bygga park \($0)" }
    let paper = try #require(
      try documents(
        """
        Handlingsprogram 2022–2026
        Moderaterna i Åsnäs vill:

        \(points.joined(separator: "\n"))
        • Att varje förskola
        får en egen kock
        """
      ).first)
    #expect(paper.kind == .programme)
    #expect(paper.parties == ["M"])
    let clauses = paper.items.flatMap(\.clauses)
    #expect(clauses.count == 15)
    #expect(clauses.allSatisfy { $0.status == .demanded && $0.outcome == nil })
    #expect(clauses.last?.text == "varje förskola får en egen kock")
    #expect(paper.items.allSatisfy { $0.outcome == nil })
  }

  /// Case 87.
  @Test func anAmendmentDemands() throws {
    let paper = try #require(
      try documents(
        """
        Tilläggsyrkande
        Förskolenämnden 2019-10-23
        Budget 2020

        Förskolenämnden föreslås besluta:
        - att inrätta en central resurs som stöder förskolorna i deras arbete med språk
        - att uppdra åt förvaltningen att se över lokalerna
        - att återkomma i mars

        För Allianspartierna

        Anna Åberg (M)      Bo Ek (M)
        Cia Dal (M)         Dan Ed (KD)
        Eva Fors (KD)       Gun Hed (M)
        """
      ).first)
    #expect(paper.kind == .amendment)
    #expect(paper.body == "Förskolenämnden")
    #expect(paper.signatories.count == 6)
    #expect(Set(paper.parties) == ["M", "KD"])
    #expect(paper.items.first?.texts(.demanded).count == 3)
    #expect(paper.items.first?.texts(.decided).isEmpty == true)
    #expect(paper.items.first?.outcome == nil)
  }

  /// Case 88.
  @Test func anAlternativeProposalDecidesNothing() throws {
    let paper = try #require(
      try documents(
        """
        ALTERNATIVT FÖRSLAG
        Kommunstyrelsen
        2022-03-14
        Yttrande över motion om fritidsgårdar

        Kommunstyrelsens beslut
        [Under denna rubrik skrivs beslutet.]
        Avslå motionen.

        Moderaterna
        Anna Åberg (M)
        """
      ).first)
    #expect(paper.kind == .alternativeProposal)
    #expect(paper.parties == ["M"])
    #expect(paper.items.first?.texts(.demanded) == ["Avslå motionen"])
    #expect(paper.items.first?.clauses.count == 1)
    #expect(paper.items.first?.clauses.first?.outcome == nil)
  }

  /// Case 89.
  @Test func recipients() throws {
    func recipients(_ text: String) throws -> [String]? {
      try minutesItem("Beslut\n\nPlanen antas.\n\n\(text)")?.recipients
    }
    #expect(
      try recipients("Beslutet expedieras till\n1. Samtliga nämnder och styrelser")
        == ["Samtliga nämnder och styrelser"])
    #expect(
      try recipients("Beslut skickas till: Socialnämnden, ekonomiavdelningen")
        == ["Socialnämnden", "ekonomiavdelningen"])
  }

  /// Case 90.
  @Test func wordsOfAPictureAreDropped() throws {
    let boxes = [
      "start", "vård", "g", "flöde", "|—", "ja", "nej", "hem", "team", "plan", "k", "stöd",
      "skola", "mål", "väg", "slut",
    ]
    let tail = (0..<60).map { boxes[$0 % boxes.count] }.joined(separator: "\n")
    let item = try minutesItem(
      "Beslut\n\nPlanen antas.\n\nÅsnäs kommun, Storgatan 1, 501 80 Åsnäs\n\n\(tail)")
    #expect(item?.clauses.map(\.text) == ["Planen antas"])
    #expect(item?.amounts.isEmpty == true)
  }

  /// Case 91.
  @Test func signatureRowsInASentence() throws {
    let item = try minutesItem(
      """
      Beslut

      Kommunstyrelsen ger kommunchefen i uppdrag att tillsammans med skolan

      Justerandes sign | | Utdragsbestyrkande
      --\t---\t---

      ta fram en plan för vintern.
      """)
    #expect(
      item?.clauses.map(\.text) == [
        "Kommunstyrelsen ger kommunchefen i uppdrag att tillsammans med skolan ta fram en plan för vintern"
      ])
  }

  /// Case 92.
  @Test func aDividedName() throws {
    let item = try minutesItem(
      "Beslut\n\nÄrendet överlämnas till Barn- och utbildnings-\nnämnden för yttrande.")
    #expect(
      item?.clauses.map(\.text)
        == ["Ärendet överlämnas till Barn- och utbildningsnämnden för yttrande"])
    #expect(item?.outcome == .forwarded)
  }

  /// Case 93.
  @Test func anEmptyItem() throws {
    let item = try documents(
      "Kommunstyrelsen\n2023-05-10\n\n§ 12 Frågor\nInga frågor\n\n§ 13 Nästa\nBeslut\nPlanen antas."
    ).first?.items.first
    #expect(item?.title == "Frågor")
    #expect(item?.clauses.isEmpty == true)
    #expect(item?.outcome == nil)
  }
}
