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
      "Ärendet\n\nKommunstyrelsen har den 12 mars 2018, § 23, beslutat föreslå kommunfullmäktige att anta planen för parken.",
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

  @Test func asksWhoIsToDecideInTheEnd() throws {
    let item = try #require(
      try minutesItem(
        "Ärendet\n\nSkolnämnden har den 12 mars 2018, § 23, föreslagit kommunstyrelsen föreslå kommunfullmäktige att förlänga avtalet."
      ))
    #expect(item.clauses.map(\.told) == ["proposed: förlänga avtalet"])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
  }

  @Test(arguments: ["Förslag till beslut", "Sammanfattning"])
  func asksTheSubjectOfThePassive(heading: String) throws {
    let item = try #require(
      try minutesItem(
        "\(heading)\n\nKommunfullmäktige föreslås besluta att planen för parken antas."))
    #expect(item.clauses.map(\.told) == ["proposed: planen för parken antas"])
    #expect(item.clauses.map(\.body) == ["Kommunfullmäktige"])
  }

  @Test func readsWhatAnAccountSaysThatAMotionAnnounces() throws {
    let item = try #require(
      try minutesItem(
        "Ärendet\n\nMotionärerna föreslår kommunfullmäktige besluta att:\n\nNämnden lyser upp parken varje kväll.\n\nParken är stor."
      ))
    #expect(item.clauses.map(\.told) == ["demanded: Nämnden lyser upp parken varje kväll"])
  }

  @Test func readsWhatAMotionAnnounces() throws {
    let motion =
      "Motion om parken\n\nTill kommunfullmäktige\n\nParken är mörk.\n\n"
      + "Vi yrkar därför att:\n\nNämnden lyser upp parken varje kväll.\n\nParken är vår.\n\nAnna Åberg (S)\n"
    let item = try #require(MarkedMinutes(motion).extraction.documents.first?.items.first)
    #expect(item.clauses.map(\.told) == ["demanded: Nämnden lyser upp parken varje kväll"])
  }

  @Test(arguments: [
    "Ärendet\n\nDet krävs mer personal i parken för att möta behovet av fler bänkar där.",
    "Ärendet\n\nDet krävs tid, och ibland känner ingen ens till att några bänkar finns.",
    "Ärendet\n\nI betänkandet föreslås parken och torget att ingå.",
    "Ärendet\n\nDen nya lagen föreslås träda i kraft den 1 juli.",
    "Ärendet\n\nDe bryggor som föreslås flyttas ligger i hamnen.",
    "Ärendet\n\nKommunstyrelsens förslag innebär att bryggan rivs.",
    "Ärendet\n\nNämndens förslag att riva bryggan väckte uppmärksamhet.",
    "Ärendet\n\nSkolnämnden har tidigare diskuterat beslut om att riva bryggan.",
    "Ärendet\n\nBolaget tillstyrker att bryggan rivs.",
    "Ärendet\n\nKommunstyrelsen har föreslagit kommunfullmäktige att besluta enligt ovan.",
    "Ärendet\n\nDen nya lagen kräver att bryggan byggs om.",
    "Ärendet\n\nMånga boende vill att bryggan ska vara kvar.",
    "Ärendet\n\nDe boende i området föreslår att bryggan flyttas.",
    "Ärendet\n\nLänsstyrelsen föreslår att bryggan rivs.",
    "Ärendet\n\nRegeringen har föreslagit att lagen ändras från årsskiftet.",
    "Ärendet\n\nKonsulten föreslår att taket läggs om.",
    "Ärendet\n\nI planen föreslås att gatan breddas.",
    "Ärendet\n\nKlaganden yrkar att beslutet upphävs.",
    "Beredning\n\nKontoret har den 1 mars 2018 lämnat följande yttrande samt förslag till beslut:\n\nBakgrunden är att parken är mörk. Den syftar till att vara grön.",
  ])
  func ignores(sections: String) throws {
    #expect(try told(sections).isEmpty)
  }

  /// What officers propose is no demand where a politician tells of it, and what a plan holds is neither.
  @Test func tellsWhoProposesInAMotion() throws {
    let motion =
      "Motion om parken\n\nTill kommunfullmäktige\n\nKontoret har föreslagit att parken stängs. "
      + "Konsulten föreslår att träden fälls. Parklistan föreslår att träden står kvar.\n\nAnna Åberg (S)\n"
    let item = try #require(MarkedMinutes(motion).extraction.documents.first?.items.first)
    #expect(
      item.clauses.map(\.told) == ["proposed: parken stängs", "demanded: träden står kvar"])
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

  @Test(arguments: [
    (
      "Ärendet\n\nSkolnämnden avstyrkte motionen den 3 maj 2022, § 12. Bron är smal.",
      ["cited: avstyrkte motionen"]
    ),
    (
      "Ärendet\n\nValberedningen har den 3 maj 2022, § 4, lämnat förslag till kommunfullmäktige att Anna Åberg (S) utses till ledamot i skolnämnden.",
      ["proposed: Anna Åberg (S) utses till ledamot i skolnämnden"]
    ),
    (
      "Ärendet\n\nSkolnämnden har behandlat ärendet den 3 maj 2022, § 69, med förslaget att bryggan bör stå kvar.",
      ["proposed: bryggan bör stå kvar"]
    ),
    (
      "Ärendet\n\nEn motion har inkommit från Anna Åberg (S) med förslag till beslut i kommunfullmäktige att bryggan rivs.",
      ["demanded: bryggan rivs"]
    ),
    (
      "Ärendet\n\nDen 3 maj 2022 fattade skolnämnden beslut om att bryggan ska rivas.",
      ["cited: bryggan ska rivas"]
    ),
    (
      "Ärendet\n\nRevisorerna har lämnat sin berättelse. De tillstyrker att ansvarsfrihet beviljas för nämnderna.",
      ["proposed: ansvarsfrihet beviljas för nämnderna"]
    ),
    (
      "Ärendet\n\nFörslagsställaren vill att bussen ska gå på söndagar och att den ska vara gratis.",
      ["demanded: bussen ska gå på söndagar", "demanded: den ska vara gratis"]
    ),
    (
      "Ärendet\n\nAvgiften för båtplats föreslås höjas från 250 kronor till 275 kronor.",
      ["proposed: Avgiften för båtplats föreslås höjas från 250 kronor till 275 kronor"]
    ),
    (
      "Ärendet\n\nI området föreslås parken och torget att ingå.",
      ["proposed: I området föreslås parken och torget att ingå"]
    ),
    (
      "Ärendet\n\nÅdalens kommunalförbund beslutade vid sitt sammanträde den 3 maj 2022, § 31, att bygga en brygga.",
      ["cited: bygga en brygga"]
    ),
    (
      "Ärendet\n\nLänsstyrelsen har den 3 maj 2022 beslutat utse Bo Ek (M) till ny ledamot i kommunfullmäktige.",
      ["cited: utse Bo Ek (M) till ny ledamot i kommunfullmäktige"]
    ),
    (
      "Ärendet\n\nMotionären föreslår att skolnämnden får i uppdrag att bygga en brygga. Uppdraget ska även omfatta en båt. Bron är smal.",
      [
        "demanded: skolnämnden får i uppdrag att bygga en brygga",
        "demanded: Uppdraget ska även omfatta en båt",
      ]
    ),
    (
      "Ärendet\n\nMotionären föreslår att bryggan rivs. Därtill föreslås att båten säljs.",
      ["demanded: bryggan rivs", "demanded: båten säljs"]
    ),
    (
      "Ärendet\n\nKontoret föreslår dessa regler:\n\nLäsåret 2027 får årskurs 7 busskort.\n\nLäsåret 2028 får årskurs 8 busskort. Övriga går.\n\nBron är smal.",
      [
        "proposed: Läsåret 2027 får årskurs 7 busskort",
        "proposed: Läsåret 2028 får årskurs 8 busskort", "proposed: Övriga går",
      ]
    ),
  ])
  func readsRarerForms(sections: String, clauses: [String]) throws {
    #expect(try told(sections) == clauses)
  }

  @Test(arguments: [
    (
      "Ärendet\n\nFöreslagen avgift är enligt följande:\n- Ett bord: 100 kr\n- Två bord: 150 kr\n\nGatan är smal.",
      ["proposed: Föreslagen avgift är enligt följande"]
    ),
    ("Ärendet\n\nNuvarande avgift är enligt följande:\n- Ett bord: 100 kr", []),
  ])
  func readsAProposedTable(sections: String, clauses: [String]) throws {
    let item = try #require(try minutesItem(sections))
    #expect(item.clauses.map(\.told) == clauses)
    #expect(
      item.clauses.first?.children.map(\.text) ?? ["Ett bord: 100 kr", "Två bord: 150 kr"] == [
        "Ett bord: 100 kr", "Två bord: 150 kr",
      ])
  }

  @Test func readsTheDeciderBehindTheVerb() throws {
    let item = try #require(
      try minutesItem("Ärendet\n\nDen 3 maj 2022 beslutade skolnämnden att bryggan ska rivas."))
    #expect(item.clauses.map(\.told) == ["cited: bryggan ska rivas"])
    #expect(item.clauses.map(\.body) == ["Skolnämnden"])
  }

  @Test func tellsWhoDecidedElsewhere() throws {
    let item = try #require(
      try minutesItem(
        "Ärendet\n\nÅdalens kommunalförbund beslutade den 3 maj 2022, § 31, att bygga en brygga."))
    #expect(item.clauses.map(\.body) == ["Ådalens kommunalförbund"])
  }

  /// Officers propose to the committee they serve; a council's or board's may mean another.
  @Test(arguments: [
    ("Skolnämnden", "Skolnämnden"), ("Kommunfullmäktige", nil),
    ("Kommunstyrelsens arbetsutskott", nil),
  ])
  func asksTheCommitteeOfTheOfficers(body: String, asked: String?) throws {
    let item = try #require(
      try minutesItem("Ärendet\n\nSkolförvaltningen föreslår att bryggan rivs.", body: body))
    #expect(item.clauses.map(\.body) == [asked])
  }

  /// A table or names right below a decision belong to it.
  @Test(arguments: [
    (
      "Beslut\n\nBidrag för 2024 fördelas enligt följande:\nSkolnämnden   300\nGatunämnden   200\nTaxan gäller i tre år.",
      [
        "decided: Bidrag för 2024 fördelas enligt följande: Skolnämnden 300 Gatunämnden 200",
        "decided: Taxan gäller i tre år",
      ]
    ),
    (
      "Beslut\n\nBidrag för 2024 fördelas enligt följande\n\nSkolnämnden   300\nGatunämnden   200\n\nTaxan gäller i tre år.",
      [
        "decided: Bidrag för 2024 fördelas enligt följande Skolnämnden 300 Gatunämnden 200",
        "decided: Taxan gäller i tre år",
      ]
    ),
    (
      "Beslut\n\natt fördela bidrag enligt nedanstående tabell\n\nFörening   Belopp\nRoddarna   200\n\natt anta taxan.",
      [
        "decided: fördela bidrag enligt nedanstående tabell Förening Belopp Roddarna 200",
        "decided: anta taxan",
      ]
    ),
    (
      "Beslut\n\natt fördela bidrag i tid\n\nRoddarna   200",
      ["decided: fördela bidrag i tid"]
    ),
    (
      "Beslut\n\nTill ledamöter i bryggrådet utses:\nAnna Åberg (S)\nBo Ek (M)",
      ["decided: Till ledamöter i bryggrådet utses: Anna Åberg (S) Bo Ek (M)"]
    ),
    (
      "Beslut\n\nKommunstyrelsen beslutar att utse följande ledamöter:\nAnna Åberg (S)\nBo Ek (M)",
      [
        "decided: Kommunstyrelsen beslutar att utse följande ledamöter: Anna Åberg (S) Bo Ek (M)"
      ]
    ),
    ("Beslut\n\nKommunstyrelsen beslutar:\nPlanen antas.", ["decided: Planen antas"]),
    ("Beslut\n\nPå förslag av Anna Åberg (S):\nPlanen antas.", ["decided: Planen antas"]),
    (
      "Beslut\n\n1. Följande gäller för bryggan:\nDen som har båt får förtöja där. Andra får fiska.\n2. Planen antas.",
      [
        "decided: Följande gäller för bryggan: Den som har båt får förtöja där. Andra får fiska",
        "decided: Planen antas",
      ]
    ),
  ])
  func keepsWhatFillsADecisionIn(sections: String, clauses: [String]) throws {
    #expect(try told(sections) == clauses)
  }

  @Test func bindsByTheSentencesThatGoOn() throws {
    let clauses = try #require(
      try minutesItem(
        "Beslut\n\n- Ramen fastställs till 30 tkr\n\nUndantagsvis kan ramen behöva justeras. Detta kan endast ske efter begäran. Bron är smal."
      )
    ).clauses
    #expect(
      clauses.map(\.conditions) == [
        ["Undantagsvis kan ramen behöva justeras", "Detta kan endast ske efter begäran"]
      ])
  }

  /// The lists above another heading are not bound.
  @Test func bindsNoListButTheLast() throws {
    let clauses = try #require(
      try minutesItem(
        "Beslut\n\nLån\n- Räntan är 2 procent.\n\nRamar\n- Ramen fastställs till 30 tkr.\n\nUndantagsvis kan ramen justeras. Detta sker efter begäran.\n\nTaxor\n- Taxan antas."
      )
    ).clauses
    #expect(
      clauses.map(\.text) == ["Räntan är 2 procent", "Ramen fastställs till 30 tkr", "Taxan antas"])
    #expect(clauses.map(\.conditions.count) == [0, 2, 0])
  }
}
