import Reading
import Testing

@testable import Papers

@Suite struct YrkandeRuleTests {
  private func yrkanden(_ text: String) -> [Yrkande] {
    MarkedText("§ 1\nEn rubrik\n\nYrkanden\n\n" + text).findings(by: YrkandeRule.self)
      .compactMap { finding in
        if case .yrkande(let yrkande) = finding { return yrkande }
        return nil
      }
  }

  /// `kind [movers] (supporters) target: text` of each; the rank when it is not 1.
  private func summary(_ yrkanden: [Yrkande]) -> String {
    yrkanden.map { yrkande in
      let movers = yrkande.movers.map(\.name).joined(separator: ", ")
      let supporters = yrkande.supporters.map(\.name).joined(separator: ", ")
      let rank = yrkande.rank > 1 ? "\(yrkande.rank)" : ""
      return
        "\(yrkande.kind)\(rank) [\(movers)] (\(supporters)) \(yrkande.target ?? "-"): \(yrkande.text)"
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    (
      "Anna Åberg (S) yrkar bifall till motionen.",
      "approve [Anna Åberg] () motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S) och Bo Ek (V) yrkar avslag på förvaltningens förslag.",
      "reject [Anna Åberg, Bo Ek] () förvaltningens förslag: avslag på förvaltningens förslag"
    ),
    (
      "Anna Åberg (S) yrkar, med instämmande av Bo Ek (V) och Cia Dal (MP), bifall till motionen.",
      "approve [Anna Åberg] (Bo Ek, Cia Dal) motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S), med instämmande av Bo Ek (V), yrkar avslag.",
      "reject [Anna Åberg] (Bo Ek) -: avslag"
    ),
    (
      "Anna Åberg (S) yrkar bifall till planen och avslag på bilagan.",
      "approve [Anna Åberg] () planen: bifall till planen | reject [Anna Åberg] () bilagan: avslag på bilagan"
    ),
    (
      "Anna Åberg (S) yrkar i första hand återremiss av ärendet till nämnden, i andra hand avslag.",
      "referBack [Anna Åberg] () ärendet: återremiss av ärendet till nämnden | reject2 [Anna Åberg] () -: avslag"
    ),
    (
      "Anna Åberg (S) yrkar att ärendet ska återremitteras till nämnden för ny beräkning.",
      "referBack [Anna Åberg] () ärendet: ärendet ska återremitteras till nämnden för ny beräkning"
    ),
    (
      "Anna Åberg, S: Avslag på planen.\nBo Ek, M: Bifall till planen.",
      "reject [Anna Åberg] () planen: Avslag på planen | approve [Bo Ek] () planen: Bifall till planen"
    ),
    (
      "Följande yrkar bifall till planen: Anna Åberg (S) och Bo Ek (M).",
      "approve [Anna Åberg, Bo Ek] () planen: bifall till planen"
    ),
    (
      "Anna Åberg (S) begär att ärendet återremitteras.",
      "referBack [Anna Åberg] () ärendet: ärendet återremitteras"
    ),
    (
      "Anna Åberg (S) begär bordläggning av ärendet.",
      "defer [Anna Åberg] () ärendet: bordläggning av ärendet"
    ),
    ("Anna Åberg (S) begär votering.", ""),
    (
      "I första hand yrkar Anna Åberg (S) återremiss. I andra hand yrkar hon avslag.",
      "referBack [Anna Åberg] () -: återremiss | reject2 [Anna Åberg] () -: avslag"
    ),
    (
      "Anna Åberg (S) yrkar i enlighet med kontorets förslag.",
      "approve [Anna Åberg] () kontorets förslag: i enlighet med kontorets förslag"
    ),
    (
      "Anna Åberg (S) yrkar tillsammans med Bo Ek (V) avslag på motionen.",
      "reject [Anna Åberg, Bo Ek] () motionen: avslag på motionen"
    ),
    (
      "Anna Åberg (S) bifaller kontorets förslag. Bo Ek (V) stödjer kontorets förslag.",
      "approve [Anna Åberg] () kontorets förslag: bifaller kontorets förslag | approve [Bo Ek] () kontorets förslag: stödjer kontorets förslag"
    ),
    (
      "Anna Åberg (S) yrkar bifall till motionen. I yrkandet instämmer Bo Ek (V).",
      "approve [Anna Åberg] (Bo Ek) motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S) yrkar bifall till motionen. Bo Ek (V) stödjer Anna Åbergs yrkande.",
      "approve [Anna Åberg] (Bo Ek) motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S) lägger fram ett tilläggsyrkande enligt bilaga 2.",
      "add [Anna Åberg] () -: ett tilläggsyrkande enligt bilaga 2"
    ),
    (
      "Anna Åberg (S) yrkar:\n- avslag på motionen\n- bifall till planen\n\nBo Ek (V) yrkar:\n- bifall till motionen",
      "reject [Anna Åberg] () motionen: avslag på motionen | approve [Anna Åberg] () planen: bifall till planen | approve [Bo Ek] () motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S)\n- avslag på motionen\n\nBo Ek (V)\n- bifall till motionen",
      "reject [Anna Åberg] () motionen: avslag på motionen | approve [Bo Ek] () motionen: bifall till motionen"
    ),
    (
      "Avslag på motionen\nAnna Åberg (S), Cia Dal (MP)\n\nBifall till motionen:\nBo Ek (V)",
      "reject [Anna Åberg, Cia Dal] () motionen: Avslag på motionen | approve [Bo Ek] () motionen: Bifall till motionen"
    ),
    (
      "Bifall: Anna Åberg (S), Cia Dal (MP)\nAvslag: Bo Ek (V)",
      "approve [Anna Åberg, Cia Dal] () -: Bifall | reject [Bo Ek] () -: Avslag"
    ),
    (
      "Anna Åberg (S) yrkar att ärendet bordläggs.",
      "defer [Anna Åberg] () ärendet: ärendet bordläggs"
    ),
    (
      "Anna Åberg (S) yrkar att nämnden beslutar\natt återremittera ärendet.",
      "referBack [Anna Åberg] () ärendet: återremittera ärendet"
    ),
    (
      "Anna Åberg (S) yrkar att nämnden ska besluta\n- att taxan sänks\n- att planen avslås",
      "amend [Anna Åberg] () -: taxan sänks planen avslås"
    ),
    (
      "Anna Åberg (S) yrkar, med bifall från Bo Ek (V), att taxan sänks.",
      "amend [Anna Åberg] (Bo Ek) -: taxan sänks"
    ),
    (
      "Bifall till planen yrkas av Anna Åberg (S) med instämmande av Bo Ek (V).",
      "approve [Anna Åberg] (Bo Ek) planen: Bifall till planen"
    ),
    (
      "Anna Åberg (S) tillstyrker nämndens förslag.",
      "approve [Anna Åberg] () nämndens förslag: tillstyrker nämndens förslag"
    ),
    (
      "Anna Åberg (S) föreslår att nämnden beslutar i enlighet med kontorets förslag.",
      "approve [Anna Åberg] () kontorets förslag: nämnden beslutar i enlighet med kontorets förslag"
    ),
    (
      "Anna Åberg (S): tilläggsyrkande att planen följs upp.",
      "add [Anna Åberg] () -: planen följs upp"
    ),
    (
      "Anna Åberg (S) yrkar\n- att taxan sänks\n- att planen följs upp\nI första hand: att ärendet återremitteras\nI andra hand: att planen avslås",
      "amend [Anna Åberg] () -: taxan sänks planen följs upp | referBack [Anna Åberg] () ärendet: ärendet återremitteras | reject2 [Anna Åberg] () planen: planen avslås"
    ),
    (
      "Anna Åberg (S) lämnar följande tilläggsyrkande:\n- att planen följs upp",
      "add [Anna Åberg] () -: planen följs upp"
    ),
    (
      "1) Anna Åberg m.fl. (S) lägger fram ett eget förslag till beslut enligt bilaga.",
      "other [Anna Åberg] () -: ett eget förslag till beslut enligt bilaga"
    ),
    (
      "Anna Åberg (S) yrkar bifall till planen samt tillägg enligt följande: Planen följs upp.",
      "approve [Anna Åberg] () planen: bifall till planen | add [Anna Åberg] () -: Planen följs upp"
    ),
    (
      "Anna Åberg (S) yrkar bifall till förslaget, d.v.s. avslag på motionen.",
      "approve [Anna Åberg] () förslaget: bifall till förslaget"
    ),
    (
      "Anna Åberg (S): Bifall till planen.\nBo Ek (M) lämnar följande tilläggsyrkande:\natt planen följs upp.",
      "approve [Anna Åberg] () planen: Bifall till planen | add [Bo Ek] () -: planen följs upp"
    ),
    (
      "Bifall till motionen: Anna Åberg (S), Bo Ek (M)",
      "approve [Anna Åberg, Bo Ek] () motionen: Bifall till motionen"
    ),
    (
      "Anna Åberg (S), med instämmande av Bo Ek (M): Bifall till planen.",
      "approve [Anna Åberg] (Bo Ek) planen: Bifall till planen"
    ),
    (
      "Anna Åberg (S), Bo Ek (M) med flera: Bifall till planen.",
      "approve [Anna Åberg, Bo Ek] () planen: Bifall till planen"
    ),
    (
      "Tilläggsyrkande från Anna Åberg (S): Planen följs upp.",
      "add [Anna Åberg] () -: Planen följs upp"
    ),
    (
      "1) Bifall till kontorets förslag (S-, V- och MP-ledamöterna)\n2) Avslag (Bo Ek)",
      "approve [] () kontorets förslag: Bifall till kontorets förslag | reject [Bo Ek] () -: Avslag"
    ),
    (
      "Anna Åberg (S) yrkar att motionen anses besvarad.",
      "other [Anna Åberg] () motionen: motionen anses besvarad"
    ),
    (
      "Anna Åberg (S) yrkar att nämnden tillstyrker motionens första punkt.",
      "approve [Anna Åberg] () motionens första punkt: nämnden tillstyrker motionens första punkt"
    ),
    (
      "Anna Åberg (S) yrkar avslag på motionen och Bo Ek (V) och Cia Dal (V) yrkar bifall till motionen.",
      "reject [Anna Åberg] () motionen: avslag på motionen | approve [Bo Ek, Cia Dal] () motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S) yrkar avslag, medan Bo Ek (V) yrkar bifall.",
      "reject [Anna Åberg] () -: avslag | approve [Bo Ek] () -: bifall"
    ),
    (
      "Anna Åberg (S)\natt avslå motionen\n\nBo Ek (V)\natt gatan sopas\natt parken öppnas",
      "reject [Anna Åberg] () motionen: avslå motionen | amend [Bo Ek] () -: gatan sopas att parken öppnas"
    ),
    (
      "Anna Åberg (S) yrkar i 1:a hand återremiss och i 2:a hand avslag.",
      "referBack [Anna Åberg] () -: återremiss | reject2 [Anna Åberg] () -: avslag"
    ),
    (
      "Anna Åberg (S) yrkar på bifall av motionen.",
      "approve [Anna Åberg] () motionen: bifall av motionen"
    ),
    (
      "Anna Åberg (S) förordar bifall till motionen.",
      "approve [Anna Åberg] () motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S) tilläggsyrkar att arbetet följs upp.",
      "add [Anna Åberg] () -: arbetet följs upp"
    ),
    (
      "Anna Åberg (S) yrkar följande tilläggsattsats: att arbetet följs upp.",
      "add [Anna Åberg] () -: arbetet följs upp"
    ),
    (
      "Anna Åberg (S) yrkar avslag. Ordföranden ställer Anna Åbergs (S) yrkande mot Bo Eks (M) yrkande och finner att nämnden bifaller Anna Åbergs (S) yrkande.",
      "reject [Anna Åberg] () -: avslag"
    ),
    (
      "Anna Åberg (S) yrkar som tillägg att arbetet följs upp årligen.",
      "add [Anna Åberg] () -: arbetet följs upp årligen"
    ),
    (
      "Anna Åberg (S) yrkar på följande tillägg: Arbetet ska följas upp.",
      "add [Anna Åberg] () -: Arbetet ska följas upp"
    ),
    (
      "Anna Åberg (S) yrkar bifall till planen med tillägget att den följs upp.",
      "approve [Anna Åberg] () planen: bifall till planen | add [Anna Åberg] () -: den följs upp"
    ),
    (
      "Anna Åberg (S) yrkar att avgiften höjs till 200 kronor och att den gäller från januari.",
      "amend [Anna Åberg] () -: avgiften höjs till 200 kronor och att den gäller från januari"
    ),
    (
      "Anna Åberg (S) yrkar att punkt 3 stryks.",
      "amend [Anna Åberg] () punkt 3: punkt 3 stryks"
    ),
    (
      "Anna Åberg (S) föreslår att motionen avstyrks.",
      "reject [Anna Åberg] () motionen: motionen avstyrks"
    ),
    (
      "Anna Åberg (S) yrkar bifall till motionen. Bo Ek (V) instämmer.",
      "approve [Anna Åberg] (Bo Ek) motionen: bifall till motionen"
    ),
    (
      "Anna Åberg (S) yrkar avslag. Bo Ek (V) yrkar bifall. Cia Dal (MP) instämmer i Anna Åbergs yrkande.",
      "reject [Anna Åberg] (Cia Dal) -: avslag | approve [Bo Ek] () -: bifall"
    ),
    (
      "Anna Åberg (S) yrkar bifall till motionen. Vidare yrkar Bo Ek (V) att ärendet bordläggs.",
      "approve [Anna Åberg] () motionen: bifall till motionen | defer [Bo Ek] () ärendet: ärendet bordläggs"
    ),
    (
      "Anna Åberg (S) ställer sig bakom liggande förslag.",
      "approve [Anna Åberg] () liggande förslag: ställer sig bakom liggande förslag"
    ),
    (
      "Anna Åberg (S) yrkar avslag på tilläggsyrkande från V den 3 maj 2023.",
      "reject [Anna Åberg] () tilläggsyrkande från V den 3 maj 2023: avslag på tilläggsyrkande från V den 3 maj 2023"
    ),
    (
      "Anna Åberg (S) yrkar bifall till budgeten, som ger skolan mer.",
      "approve [Anna Åberg] () budgeten: bifall till budgeten"
    ),
    ("S, V och MP yrkar gemensamt avslag på planen.", "reject [] () planen: avslag på planen"),
    (
      "Anna Åberg (S) yrkar på följande tillägg i beslutet:\n\nGatan ska sopas.\nDet ska ske i maj.",
      "add [Anna Åberg] () -: Gatan ska sopas. Det ska ske i maj"
    ),
  ])
  func reads(text: String, expected: String) {
    #expect(summary(yrkanden(text)) == expected)
  }

  @Test(arguments: [
    "Anna Åberg (S) yrkar avslag på planen med följande motivering:\n\nGatan är bra. Vi yrkar nej.",
    "Anna Åberg (S) yrkar avslag på planen med följande motivering:\n\natt gatan är bra\natt det räcker",
    "Anna Åberg (S) yrkar avslag på planen med motiveringen att gatan är bra och att det räcker.",
    "Anna Åberg (S) yrkar avslag på planen med motiveringen: ”Gatan är bra. Det räcker.”",
  ])
  func leavesReasonsOut(text: String) {
    #expect(summary(yrkanden(text)) == "reject [Anna Åberg] () planen: avslag på planen")
  }

  @Test(arguments: [
    ("eftersom gatan är bra och att det räcker", "planen"),
    ("då gatan är bra", "planen"), ("då det gäller gatan", "planen då det gäller gatan"),
    ("utifrån att gatan är bra samt att medel saknas", "planen"),
  ])
  func tellsReasonsFromTheTarget(reasons: String, target: String) {
    let read = yrkanden("Anna Åberg (S) yrkar avslag på planen \(reasons).")
    #expect(read.map(\.target) == [target])
    let bare = yrkanden("Anna Åberg (S) yrkar avslag med anledning av att medel saknas.")
    #expect(bare.map(\.target) == [nil])
  }

  @Test func keepsWhatAReferralBackShallGive() {
    #expect(
      summary(
        yrkanden(
          "Anna Åberg (S) yrkar att ärendet återremitteras med följande motivering:\n\natt utreda kostnaden"
        ))
        == "referBack [Anna Åberg] () ärendet: ärendet återremitteras med följande motivering utreda kostnaden"
    )
    #expect(
      yrkanden(
        "Anna Åberg (S) yrkar avslag på planen med hänvisning till nämndens svar och att gatan sopas."
      ).map(\.kind) == [.reject, .amend])
  }

  @Test func namesPartiesAlone() {
    #expect(yrkanden("S, V och MP yrkar avslag på planen.").map(\.parties) == [["S", "V", "MP"]])
  }

  @Test(arguments: [
    ("Moderaterna genom Bo Ek yrkar", "Bo Ek M", ["M"]),
    ("S-gruppen (genom Anna Åberg) yrkar", "Anna Åberg S", ["S"]),
    (
      "Moderaterna genom Bo Ek och Centerpartiet genom Cia Dal yrkar", "Bo Ek M, Cia Dal C",
      ["M", "C"]
    ),
    ("Moderaterna yrkar genom Bo Ek", "Bo Ek M", ["M"]),
    ("För Moderaterna yrkar Bo Ek", "Bo Ek M", ["M"]),
    ("För Moderaternas räkning yrkar Bo Ek", "Bo Ek M", ["M"]),
    ("Bo Ek för Moderaterna yrkar", "Bo Ek M", ["M"]),
    ("Bo Ek, Moderaterna, yrkar", "Bo Ek M", ["M"]),
    ("Moderaternas gruppledare Bo Ek yrkar", "Bo Ek M", ["M"]),
    ("Bo Ek yrkar å Moderaternas vägnar", "Bo Ek M", ["M"]),
    ("Anna Åberg (S) yrkar för S, V och MP", "Anna Åberg S", ["S", "V", "MP"]),
    ("Anna Åberg (S), även för Vänsterpartiet, yrkar", "Anna Åberg S", ["S", "V"]),
    ("S, V och MP genom Anna Åberg (S) yrkar", "Anna Åberg S", ["S", "V", "MP"]),
    ("Anna Åberg (S) yrkar för egen del", "Anna Åberg S", ["S"]),
    ("Anna Åberg (S) yrkar med stöd av Vänsterpartiet", "Anna Åberg S", ["S"]),
    ("Bo Ek och Cia Dal, Centerpartiet, yrkar", "Bo Ek -, Cia Dal C", ["C"]),
  ])
  func readsWhoSpeaksForWhom(words: String, movers: String, parties: [String]) {
    let found = yrkanden("\(words) avslag på planen.")
    let names = found.map { yrkande in
      yrkande.movers.map { "\($0.name) \($0.party ?? "-")" }.joined(separator: ", ")
    }
    #expect(names == [movers])
    #expect(found.map(\.parties) == [parties])
  }

  /// What a member moves stands below, whatever the verb and the body it asks.
  @Test(arguments: [
    "Bo Ek (M) föreslår att kommunstyrelsen beslutar",
    "Moderaterna föreslår kommunstyrelsen besluta",
    "Bo Ek (M) yrkar att kommunstyrelsen föreslår kommunfullmäktige",
    "Bo Ek (M) lägger fram följande förslag:", "Bo Ek (M) yrkar",
  ])
  func readsWhatStandsBelow(words: String) throws {
    let item = try minutesItem(
      """
      Beslut
      Kommunstyrelsen avslår förslaget.

      Yrkanden
      \(words)
      att anta planen
      att sprida den

      Anna Åberg (S) yrkar avslag.
      """)
    #expect(item?.clauses.map(\.status) == [.decided])
    #expect(item?.yrkanden.map(\.parties) == [["M"], ["S"]])
    #expect(item?.yrkanden.map(\.text) == ["anta planen sprida den", "avslag"])
  }

  @Test func readsPointsBelowAtt() {
    let found = yrkanden("Bo Ek (M) yrkar att\n- anta planen\n- sprida den")
    #expect(summary(found) == "amend [Bo Ek] () -: anta planen sprida den")
  }

  @Test func readsNoSpeakerOfTheTarget() {
    let found = yrkanden("Bo Ek (M) yrkar bifall till förslaget från Vänsterpartiet genom Cia Dal.")
    #expect(found.map { $0.movers.map(\.name) } == [["Bo Ek"]])
    #expect(found.map(\.parties) == [["M"]])
  }

  @Test func placesTheSentence() {
    let text = MarkedText("§ 1\nEn rubrik\n\nYrkanden\n\n⟦Anna Åberg (S) yrkar avslag.⟧ Inget mer.")
    let places = text.findings(by: YrkandeRule.self).compactMap { finding in
      if case .yrkande(let yrkande) = finding { return yrkande.place.range.start }
      return nil
    }
    #expect(places == text.ranges.map(\.start))
  }

  @Test(arguments: [
    "Anna Åberg (S) anmäler att hon inte deltar i beslutet.",
    "Anna Åberg (S) begär votering.",
    "I motionen yrkas att en bro byggs.",
    "Förvaltningen föreslår att motionen avslås.",
    "Yrkandet från S bifalls.",
    "Motionärerna yrkar att en bro byggs.",
    "I en motion yrkar Anna Åberg (S) att en bro byggs.",
  ])
  func ignores(text: String) {
    #expect(yrkanden(text).isEmpty)
  }

  @Test func readsSpeakersOfADebateWhoMoveSomething() throws {
    let today = try minutesItem(
      "Dagens sammanträde\n\nBo Ek (M): Avslag på planen.\n\nCia Dal (C): Varför byggs ingen skola?"
    )
    #expect(today?.yrkanden.map(\.kind) == [.reject])
  }

  @Test func theMattersHandlingIsOfTodayWhereSomebodyMovesFirst() throws {
    let today = try minutesItem("Ärendets behandling\n\nBo Ek (M) yrkar avslag på förslaget.")
    #expect(today?.yrkanden.map(\.kind) == [.reject])
    let earlier = try minutesItem(
      "Ärendets behandling\n\nNämnden behandlade ärendet 2023-04-03. Bo Ek (M) yrkade avslag.")
    #expect(earlier?.yrkanden.isEmpty == true)
  }
}
