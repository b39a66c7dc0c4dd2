import Testing

@testable import Papers

@Suite struct NarrativeClauseTests {
  private func told(_ sections: String) throws -> [String] {
    try #require(try minutesItem(sections)).clauses.map(\.told)
  }

  @Test(arguments: [
    (
      "Ärendet\n\nKommunstyrelsen har den 12 mars 2018, § 23 beslutat att föreslå kommunfullmäktige att anta planen för parken.",
      "proposed: föreslå kommunfullmäktige att anta planen för parken"
    ),
    (
      "Ärendet\n\nI motionen föreslår Anna Åberg (S) att kommunfullmäktige beslutar att parken lyses upp varje kväll.",
      "demanded: parken lyses upp varje kväll"
    ),
    (
      "Beslut\n\nTaxan för torget godkänns. Avgiften tas ut enligt följande:\n- Ett bord: 100 kr\n- Två bord: 150 kr",
      "decided: Taxan för torget godkänns"
    ),
    (
      "Beslut\n\nPlanen för parken godkänns med följande tillägg:\n\nNämnden ska pröva fler bänkar. Parken behöver en karta.",
      "decided: Planen för parken godkänns med följande tillägg: Nämnden ska pröva fler bänkar"
    ),
  ])
  func reads(sections: String, clause: String) throws {
    #expect(try told(sections).first == clause)
  }

  @Test(arguments: [
    "Ärendet\n\nDet krävs mer personal i parken för att möta behovet av fler bänkar där.",
    "Ärendet\n\nI området föreslås parken och torget att ingå.",
    "Beredning\n\nKontoret har den 1 mars 2018 lämnat följande yttrande samt förslag till beslut:\n\nBakgrunden är att parken är mörk. Den syftar till att vara grön.",
  ])
  func ignores(sections: String) throws {
    #expect(try told(sections).isEmpty)
  }

  @Test func keepsTheTextOfAPointTogether() throws {
    let item = try #require(
      try minutesItem(
        """
        Beslut

        1. Visionen antas enligt följande lydelse:
           Granåsa är en grön kommun.
           Här vill alla bo.

        2. Med visionen antas två områden.
           De två områdena är
             -Grönska
             -Livskvalitet

        3. Planen antas.
        """))
    #expect(item.clauses.map(\.label) == ["1", "2", "3"])
    #expect(
      item.clauses.map(\.text) == [
        "Visionen antas enligt följande lydelse: Granåsa är en grön kommun. Här vill alla bo",
        "Med visionen antas två områden. De två områdena är", "Planen antas",
      ])
    #expect(item.clauses[1].children.map(\.text) == ["Grönska", "Livskvalitet"])
  }

  @Test func joinsAWrappedSpanOfYears() throws {
    #expect(
      try told(
        "Beslut\n\nFörslaget till inriktning för parkerna och torgen under åren 2017-\n2019 antas.")
        == [
          "decided: Förslaget till inriktning för parkerna och torgen under åren 2017-2019 antas"
        ])
  }
}
