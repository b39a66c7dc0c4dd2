import Testing

@testable import Papers

@Suite struct ItemOutcomeTests {
  @Test(arguments: [
    ("Beslut\n\nMotionen avslås.", Outcome.rejected),
    (
      "Beslut\n\nKommunstyrelsens förslag till kommunfullmäktige\n\n1. Motionen avslås.", .forwarded
    ),
    (
      "Beslut\n\nKommunstyrelsen föreslår att kommunfullmäktige beslutar:\n\nMotionen avslås.",
      .forwarded
    ),
    (
      "Beslut\n\n1. Motionens första punkt bifalls.\n2. Motionens andra punkt avslås.",
      .partlyApproved
    ),
    (
      "Beslut\n\n1. Motionens första punkt bifalls.\n2. Motionen anses i övrigt besvarad.",
      .partlyApproved
    ),
    (
      "Beslut\n\n1. Motionens första punkt avslås.\n2. Motionen anses i övrigt besvarad.",
      .answered
    ),
    ("Beslut\n\n1. Nämndens förslag bifalls.\n2. Motionen anses därmed besvarad.", .answered),
    (
      "Beslut\n\nÄrendet återremitteras till nämnden med stöd av en tredjedel av ledamöterna.",
      .referredBack
    ),
    (
      "Beslut\n\n1. Bo Ek (M) beviljas entledigande.\n2. Cia Dal (M) utses till ny ledamot.",
      .elected
    ),
    ("Beslut\n\n1. Paragrafen justeras omedelbart.\n2. Planen antas.", .adopted),
    (
      "Beslut\n\n1. Gatunämnden får i uppdrag att sopa.\n2. Motionen anses därmed besvarad.",
      .answered
    ),
    (
      "Beslut\n\n1. Gatunämnden får i uppdrag att sopa.\n2. Motionen anses i övrigt besvarad.",
      .partlyApproved
    ),
    (
      "Beslut\n\nFörslag till beslut i kommunfullmäktige\n\nMotionen avslås i sin helhet.",
      .forwarded
    ),
    ("Beslut\n\n- att begära 500 000 kronor hos kommunfullmäktige.", .forwarded),
  ])
  func reads(sections: String, outcome: Outcome) throws {
    #expect(try #require(try minutesItem(sections)).outcome == outcome)
  }

  @Test func tellsThatAMinorityReferredBack() throws {
    let item = try #require(
      try minutesItem("Beslut\n\nÄrendet återremitteras (minoritetsåterremiss)."))
    #expect(item.outcome == .referredBack)
    #expect(item.isMinorityReferral)
  }

  @Test func tellsOfNoMinorityWhenAllReferBack() throws {
    let item = try #require(try minutesItem("Beslut\n\nÄrendet återremitteras till nämnden."))
    #expect(item.outcome == .referredBack)
    #expect(!item.isMinorityReferral)
  }

  @Test(arguments: [
    "Inga frågor.", "Bakgrund\n\nGatan är smal.",
    "Förslag till beslut\n\n1. Kommunstyrelsen antar planen.",
    "Bakgrund\n\nSkolnämnden beslutade 18 augusti 2021, § 60, att avslå ansökan.",
  ])
  func ignores(sections: String) throws {
    #expect(try #require(try minutesItem(sections)).outcome == nil)
  }

  @Test func decidesNothingInAReport() throws {
    let documents = try documents(
      "TJÄNSTESKRIVELSE\n2023-05-10\n\nPlan för parken\n\nFörslag till beslut\n\n1. Planen antas.\n"
    )
    #expect(documents.flatMap(\.items).map(\.outcome) == [nil])
  }
}
