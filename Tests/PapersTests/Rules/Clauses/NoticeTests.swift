import Testing

@testable import Papers

/// What stands below a decision for the one who gets it.
@Suite struct NoticeTests {
  private static let decisions = [
    "Bygglov beviljas.", "Byggnadsnämnden beslutar\natt bevilja bygglov.", "1. Bygglov beviljas.",
  ]

  @Test(arguments: [
    "Avgift\nAvgiften för bygglovet är 32 450 kronor. Faktura skickas separat.",
    "Avgift: 32 450 kr enligt taxa fastställd av kommunfullmäktige.", "Avgift\t32 450 kronor",
    "Avgiften är 32 450 kronor enligt fastställd taxa.\nFaktura skickas separat.",
    "Upplysning\nÅtgärden får inte påbörjas utan startbesked.",
    "Övrig information\n- Åtgärden får inte påbörjas utan startbesked.\n- Lovet gäller i fem år.",
    "Startbesked\nÅtgärden får inte påbörjas utan startbesked.",
    "Motiv till beslutet\nNämnden bedömer att planen följs och att lov därför kan beviljas.",
    "Barn och unga\nBarnens skolväg berörs inte.",
    "Ritningar som ingår i beslutet\n- Situationsplan\n- Fasad",
    "Överklagandehänvisning\nBeslutet kan överklagas inom tre veckor.",
    "Anna Åberg (S) väljer att inte delta i beslutet.",
    "Anna Åberg (S) anmäler att hon ej deltar i beslutet.",
    "På grund av jäv deltar inte Anna Åberg (S) i handläggningen.",
    "Anna Åberg (S) förklarar sig jävig. Bo Ek (M) går in som tjänstgörande ersättare.",
    "Hur man överklagar, se bilaga.", "Beslutet kungörs i tidningen.",
    "Anna Åberg (S) anmäler reservation mot beslutet.", "Anna Åberg (S) anmäler avvikande mening.",
    "Mot beslutet anmäler Anna Åberg (S) reservation.",
    "Moderaterna avser att inkomma med skriftlig reservation.",
    "Moderaterna hänvisar till sitt särskilda yttrande.",
    "Anna Åberg (S) anmäler särskilt yttrande.", "Anna Åberg (S) lämnar en röstförklaring.",
    "Anna Åberg (S) begär att få reservera sig mot beslutet.",
    "Särskilt yttrande från Moderaterna.", "Anna Åberg (S) vill reservera sig mot beslutet.",
    "Anna Åberg (S) anför till protokollet att frågan är viktig.",
    "Till protokollet fogas ett särskilt yttrande från Anna Åberg (S).",
    "Anna Åberg (S) önskar få antecknat till protokollet att frågan är viktig.",
    "Skriftlig reservation lämnas av Anna Åberg (S).", "Ajournering sker kl. 10.05–10.20.",
    "Mötet ajourneras kl. 10.05–10.20.", "Mötet avslutas kl. 16.00.", "Nästa möte är den 3 juni.",
    "Anna Åberg (S) lämnar mötet kl. 14.30.", "Ärendet föredras av arkitekten.",
    "Arkitekten informerar om ärendet.", "Ordföranden yttrar sig i ärendet.",
    "Beslutet är enigt.", "Nämnden är enig i sitt beslut.", "Se bilaga 3.",
    "Det antecknas att Anna Åberg (S) inte deltog i beslutet.",
  ])
  func isNotDecided(notice: String) throws {
    for decision in NoticeTests.decisions {
      let item = try minutesItem("Beslut\n\(decision)\n\n\(notice)", body: "Byggnadsnämnden")
      #expect(item?.clauses.map(\.outcome) == [.approved])
      #expect(item?.clauses.map(\.conditions) == [[]])
    }
  }

  @Test(arguments: [
    "Avgift\nAvgiften tas ut med 9 120 kronor.", "Avgift\nAvgiften fastställs till 9 120 kronor.",
    "Avgift\nByggnadsnämnden beslutar att ta ut en avgift på 9 120 kronor.",
  ])
  func isDecided(fee: String) throws {
    let item = try minutesItem("Beslut\nBygglov beviljas.\n\n\(fee)", body: "Byggnadsnämnden")
    #expect(item?.clauses.count == 2)
  }

  @Test func termsBind() throws {
    let terms = "Villkor för dispensen\nBryggan får vara tolv meter. Träden ska sparas."
    for decision in NoticeTests.decisions {
      let item = try minutesItem("Beslut\n\(decision)\n\n\(terms)", body: "Byggnadsnämnden")
      #expect(
        item?.clauses.map(\.conditions) == [["Bryggan får vara tolv meter", "Träden ska sparas"]])
    }
  }

  /// A list below the line that announces terms holds them.
  @Test(arguments: [
    "Villkor", "Villkor för dispensen:", "Följande villkor gäller:", "Som villkor gäller:",
    "Dispensen förenas med följande villkor:",
  ])
  func aListOfTermsBinds(head: String) throws {
    for marks in [["1. ", "2. "], ["- ", "- "], ["", "\n"]] {
      let terms = "\(marks[0])Bryggan får vara tolv meter.\n\(marks[1])Träden ska sparas."
      let item = try minutesItem(
        "Beslut\nBygglov beviljas.\n\n\(head)\n\(terms)", body: "Byggnadsnämnden")
      #expect(
        item?.clauses.map(\.conditions) == [["Bryggan får vara tolv meter", "Träden ska sparas"]])
    }
  }

  @Test(arguments: [
    "Beslut\nBygglov beviljas med följande villkor:\n- Träden ska sparas.",
    "Beslut\nBygglov beviljas med följande villkor:\nTräden ska sparas.",
    "Beslut\n1. Bygglov beviljas med följande villkor:\n  - Träden ska sparas.",
  ])
  func aDecisionAnnouncesItsTerms(sections: String) throws {
    let item = try minutesItem(sections, body: "Byggnadsnämnden")
    #expect(item?.clauses.map(\.text) == ["Bygglov beviljas"])
    #expect(item?.clauses.map(\.conditions) == [["Träden ska sparas"]])
  }

  @Test func theBodyGoesOnDecidingBelowItsTerms() throws {
    let item = try minutesItem(
      "Beslut\nBygglov beviljas.\n\nVillkor\nTräden ska sparas.\n\nByggnadsnämnden beslutar att ta ut en avgift.",
      body: "Byggnadsnämnden")
    #expect(item?.clauses.count == 2)
  }
}
