import Testing

@testable import Papers

@Suite struct ReservationRuleTests {
  @Test func marksTheSentence() {
    let minutes = MarkedMinutes(
      """
      Kommunstyrelsen  2023-05-10

      § 12 Ett ärende

      Reservation

      ⟦Anna Åberg (S) reserverar sig mot beslutet.⟧
      """)
    let found = minutes.findings(by: ReservationRule.self).compactMap { finding -> Reservation? in
      if case .reservation(let reservation) = finding { reservation } else { nil }
    }
    #expect(found.map(\.place.range) == minutes.ranges)
  }

  @Test(arguments: [
    ("Kommunstyrelsen föreslår kommunfullmäktige besluta\natt anta planen", ["S"]),
    ("Kommunstyrelsen beslutar föreslå kommunfullmäktige besluta\natt anta planen.", ["S"]),
    ("Kommunstyrelsens förslag till kommunfullmäktige\n1. Planen antas.", ["S"]),
    ("Arbetsutskottet föreslår kommunfullmäktige besluta\natt anta planen.", []),
    ("Förvaltningens förslag till kommunstyrelsen\natt anta planen.", []),
  ])
  func readsBelowWhatTheBodyProposesUpwards(proposal: String, parties: [String]) {
    for subject in ["Anna Åberg (S)", "(S)", "Socialdemokraterna"] {
      let found = item("\(proposal)\n\n\(subject) reserverar sig mot beslutet.")
      #expect(found?.reservations.flatMap(\.parties) == parties)
    }
  }

  @Test(
    arguments: [
      ("Anna Åberg (S) reserverar sig mot beslutet.", ["Anna Åberg"], ["S"], nil, .oral),
      (
        "Anna Åberg (S) och Bo Ek (M) reserverade sig till förmån för eget yrkande.",
        ["Anna Åberg", "Bo Ek"], ["S", "M"], "eget yrkande", .oral
      ),
      (
        "Anna Åberg och Bo Ek (båda M) reserverar sig mot beslutet till förmån för avslag.",
        ["Anna Åberg", "Bo Ek"], ["M"], "avslag", .oral
      ),
      (
        "Anna Åberg (S) mot beslutet till förmån för eget förslag.", ["Anna Åberg"], ["S"],
        "eget förslag", .oral
      ),
      (
        "Anna Åberg (S) och Bo Ek (M), bilaga 1", ["Anna Åberg", "Bo Ek"], ["S", "M"], nil, .written
      ),
      ("Skriftlig reservation från Anna Åberg (S).", ["Anna Åberg"], ["S"], nil, .written),
      ("Reservation från Anna Åberg (S), se bilaga 1", ["Anna Åberg"], ["S"], nil, .written),
      (
        "Anna Åberg (S) låter anteckna sin reservation mot beslutet.", ["Anna Åberg"], ["S"], nil,
        .oral
      ),
      ("Hela Socialdemokratiska gruppen reserverar sig mot beslutet.", [], ["S"], nil, .oral),
      ("Ledamöterna från SD reserverar sig mot beslutet.", [], ["SD"], nil, .oral),
      (
        "Ledamöter för (S) respektive (MP) reserverar sig till förmån för Anna Åbergs (S) yrkande.",
        [], ["S", "MP"], "Anna Åbergs (S) yrkande", .oral
      ),
      (
        "Samtliga ledamöter för Vänsterpartiet lämnar en reservation enligt bilaga 30.",
        [], ["V"], nil, .written
      ),
      (
        "Till förmån för eget yrkande reserverar sig Anna Åberg (S).", ["Anna Åberg"], ["S"],
        "eget yrkande", .oral
      ),
      (
        "Mot beslutet reserverar sig Anna Åberg (S) till förmån för motionen.",
        ["Anna Åberg"], ["S"], "motionen", .oral
      ),
      (
        "Anna Åberg (S) anmäler att hon avser inkomma med en skriftlig reservation. Någon sådan har inte inkommit.",
        ["Anna Åberg"], ["S"], nil, .missing
      ),
      (
        "Anna Åberg (S) reserverar sig mot beslutet till förmån för eget förslag och lämnar en skriftlig reservation, bilaga 2.",
        ["Anna Åberg"], ["S"], "eget förslag", .written
      ),
      (
        "Följande reserverar sig mot beslutet: Anna Åberg (S) och Bo Ek (M).",
        ["Anna Åberg", "Bo Ek"], ["S", "M"], nil, .oral
      ),
      (
        "För Vänsterpartiet reserverar sig Anna Åberg för bifall till motionen.", ["Anna Åberg"],
        ["V"], "bifall till motionen", .oral
      ),
      (
        "Reserverar sig mot beslutet gör Anna Åberg (S), Cia Dal (S) och Bo Ek (M).",
        ["Anna Åberg", "Cia Dal", "Bo Ek"], ["S", "M"], nil, .oral
      ),
      (
        "Anna Åberg (S) och Bo Ek (M) deltar i reservationen.",
        ["Anna Åberg", "Bo Ek"], ["S", "M"], nil, .oral
      ),
      ("SD-gruppen lämnar skriftlig reservation.", [], ["SD"], nil, .written),
      ("Skriftlig reservation lämnas av Bo Ek (M).", ["Bo Ek"], ["M"], nil, .written),
      ("Reservation anförs av Bo Ek (M).", ["Bo Ek"], ["M"], nil, .oral),
      ("Bo Ek (M) anmäler avvikande mening.", ["Bo Ek"], ["M"], nil, .oral),
      ("FP, M, C, KD.", [], ["FP", "M", "C", "KD"], nil, .oral),
      (
        "Vänsterpartiet (genom Anna Åberg) reserverar sig till förmån för eget yrkande.",
        ["Anna Åberg"], ["V"], "eget yrkande", .oral
      ),
      (
        "Moderaterna och Centerpartiet reserverar sig genom Bo Ek (M) mot beslutet.", ["Bo Ek"],
        ["M", "C"], nil, .oral
      ),
      ("Moderaterna reserverar sig mot beslutet genom Bo Ek.", ["Bo Ek"], ["M"], nil, .oral),
      ("Bo Ek reserverar sig för Moderaternas räkning.", ["Bo Ek"], ["M"], nil, .oral),
      ("Bo Ek reserverar sig mot beslutet å Moderaternas vägnar.", ["Bo Ek"], ["M"], nil, .oral),
      (
        "Bo Ek (M) reserverar sig för M, C och KD mot beslutet.", ["Bo Ek"], ["M", "C", "KD"], nil,
        .oral
      ),
      (
        "Bo Ek (M) reserverar sig till förmån för Vänsterpartiets yrkande.", ["Bo Ek"], ["M"],
        "Vänsterpartiets yrkande", .oral
      ),
      (
        "Bo Ek (M) reserverar sig mot beslutet om stöd för Vänsterpartiet.", ["Bo Ek"], ["M"], nil,
        .oral
      ),
      (
        "Moderaterna reserverar sig mot beslutet att genom Granåsa Hamn köpa mark.", [], ["M"], nil,
        .oral
      ),
    ] as [(String, [String], [String], String?, Reservation.Form)])
  func reads(
    sentence: String, members: [String], parties: [String], favoured: String?,
    form: Reservation.Form
  ) throws {
    let found = try #require(item("Reservation\n\n\(sentence)"))
    let reservation = try #require(found.reservations.first)
    #expect(found.reservations.count == 1)
    #expect(reservation.members.map(\.name) == members)
    #expect(reservation.parties == parties)
    #expect(reservation.inFavourOf == favoured)
    #expect(reservation.form == form)
  }

  @Test func keepsGroups() {
    let found = item("Reservation\n\nS-, V- och MP-grupperna reserverar sig mot beslutet.")
    #expect(found?.reservations.first?.group == "S-, V- och MP-grupperna")
    #expect(found?.reservations.first?.parties == ["S", "V", "MP"])
  }

  @Test func keepsPrintedReasons() {
    let section = """
      Reservation

      Anna Åberg (S) reserverar sig mot beslutet enligt följande: Skolan behöver fler vuxna.
      Det har utretts länge nog.

      Bo Ek (M) reserverar sig mot beslutet.
      """
    let found = item(section)?.reservations ?? []
    #expect(found.map(\.text) == ["Skolan behöver fler vuxna. Det har utretts länge nog.", nil])
    #expect(found.map(\.form) == [.written, .oral])
  }

  @Test func readsWhoseItIsFromTheHeading() throws {
    let item = try #require(
      try minutesItem(
        "Beslut\n\nPlanen antas.\n\nReservation från Moderaterna\n\nVi reserverar oss. Det är dyrt."
      ))
    #expect(item.reservations.map(\.parties) == [["M"]])
    #expect(item.reservations.map(\.text) == ["Vi reserverar oss. Det är dyrt."])
    #expect(item.clauses.map(\.text) == ["Planen antas"])
  }

  @Test func readsTwoInOneSentence() {
    let sentence =
      "Anna Åberg (S) reserverar sig till förmån för eget yrkande, Bo Ek (M) reserverar sig."
    let found = item("Reservation\n\n\(sentence)")?.reservations ?? []
    #expect(found.map(\.parties) == [["S"], ["M"]])
    #expect(found.first?.inFavourOf == "eget yrkande")
  }

  @Test func readsOneWithoutAVerbBesideOneWithIt() {
    let found = item(
      "Reservationer\n\nM och KD till förmån för eget förslag. SD reserverar sig mot beslutet.\nV till förmån för motionen."
    )?.reservations
    #expect(found?.map(\.parties) == [["M", "KD"], ["SD"], ["V"]])
  }

  /// Below the decision, with no heading: the noun and whose it is, or names line by line.
  @Test(arguments: [
    ("Reservation från Moderaterna.", [#"oral [] ["M"]"#]),
    ("Reservation från Bo Ek (M) och Cia Dal (C).", [#"oral [Bo Ek M, Cia Dal C] ["M", "C"]"#]),
    ("Skriftlig reservation från Moderaterna, bilaga 2.", [#"written [] ["M"]"#]),
    ("Skriftlig reservation har inkommit från Bo Ek (M).", [#"written [Bo Ek M] ["M"]"#]),
    ("Reservation från Moderaterna bifogas protokollet.", [#"written [] ["M"]"#]),
    ("Muntlig reservation från Bo Ek (M).", [#"oral [Bo Ek M] ["M"]"#]),
    ("Bo Ek (M) reserverar sig. Reservationen bifogas.", [#"written [Bo Ek M] ["M"]"#]),
    ("Bo Ek (M) inkom med en skriftlig reservation.", [#"written [Bo Ek M] ["M"]"#]),
    ("Mot beslutet anmäls reservation av Bo Ek (M).", [#"oral [Bo Ek M] ["M"]"#]),
    ("Bo Ek (M) antecknar reservation mot beslutet.", [#"oral [Bo Ek M] ["M"]"#]),
    ("Reservanter: Bo Ek (M)", [#"oral [Bo Ek M] ["M"]"#]),
    (
      "Följande ledamöter reserverar sig mot beslutet:\n- Bo Ek (M)\n- Cia Dal (C)",
      [#"oral [Bo Ek M, Cia Dal C] ["M", "C"]"#]
    ),
    ("Reservation från Moderaterna behandlades i nämnden i maj.", []),
  ])
  func readsBelowTheDecision(text: String, expected: [String]) throws {
    let item = try #require(try minutesItem("Beslut\n\nPlanen antas.\n\n" + text))
    #expect(try told(text) == expected)
    #expect(item.clauses.map(\.text) == ["Planen antas"])
  }

  @Test func tellsWhereItWasMade() {
    let found = item("Reservation i socialnämnden\n\nAnna Åberg (S) reserverade sig mot beslutet.")
    #expect(found?.reservations.first?.body == "Socialnämnden")
  }

  @Test(arguments: [
    "Reservationer\n\nInga.", "Bakgrund\n\nMedel har reserverats för skolan.",
    "Bakgrund\n\nEn ledamot får reservera sig mot beslutet.",
    "Bakgrund\n\nSkolnämnden avstyrkte planen. Reservation från Moderaterna.",
    "Bakgrund\n\nKommunen reserverade 2 mnkr i bokslutet för Anna Åberg (S).",
  ])
  func ignores(section: String) {
    #expect(item(section)?.reservations == [])
  }

  private func told(_ section: String) throws -> [String] {
    let item = try #require(try minutesItem("Beslut\n\nPlanen antas.\n\n" + section))
    return item.reservations.map { reservation in
      let members = reservation.members.map { "\($0.name) \($0.party ?? "-")" }
      return "\(reservation.form) [\(members.joined(separator: ", "))] \(reservation.parties)"
    }
  }

  @Test(arguments: [
    "Mot beslutet reserverar sig samtliga ledamöter för Moderaterna.",
    "Reservation från Moderaterna.", "Reservationer från (M).",
  ])
  func readsASentenceBelowTheDecision(sentence: String) throws {
    #expect(try told(sentence) == [#"oral [] ["M"]"#])
  }

  @Test(arguments: [
    "Reservation\n\nVi reserverar oss mot beslutet. Gatan är bra.\n\nBo Ek (M)\nCia Dal (C)",
    "Reservation\n\nUndertecknade reserverar sig mot beslutet.\n\nBo Ek, Moderaterna\nCia Dal, Centerpartiet",
    "Skriftlig reservation\n\nBo Ek (M), Cia Dal (C)\nVi reserverar oss mot beslutet. Gatan är bra.",
    "Reservation\n\nMot beslutet reserverar sig undertecknade.\nBo Ek (M)\tCia Dal (C)",
    "Reservation från Bo Ek (M) och Cia Dal (C)\n\nVi reserverar oss mot beslutet.",
  ])
  func readsThoseWhoSign(section: String) throws {
    #expect(try told(section) == [#"written [Bo Ek M, Cia Dal C] ["M", "C"]"#])
  }

  @Test(arguments: [
    (
      "Skriftlig reservation från Moderaterna\n\nVi reserverar oss mot beslutet.\nFör Moderaterna\nBo Ek",
      [#"written [Bo Ek M] ["M"]"#]
    ),
    ("Reservation Moderaterna\n\nVi reserverar oss mot beslutet.", [#"written [] ["M"]"#]),
    (
      "Moderaternas reservation\n\nVi reserverar oss mot beslutet. Gatan är bra.",
      [#"written [] ["M"]"#]
    ),
    (
      "Reservation\n\nVi i Moderaterna reserverar oss mot beslutet.", [#"written [] ["M"]"#]
    ),
    (
      "Reservation\n\nVi socialdemokrater reserverar oss mot beslutet.\nAnna Åberg",
      [#"written [Anna Åberg S] ["S"]"#]
    ),
    (
      "Reservationer\n\nBo Ek (M):\nJag reserverar mig mot beslutet.\n\nCia Dal (C):\nJag reserverar mig mot beslutet.",
      [#"written [Bo Ek M] ["M"]"#, #"written [Cia Dal C] ["C"]"#]
    ),
    (
      "Reservationer\n\nJag reserverar mig mot beslutet.\nBo Ek (M)\n\nJag reserverar mig mot planen.\nCia Dal (C)",
      [#"written [Bo Ek M] ["M"]"#, #"written [Cia Dal C] ["C"]"#]
    ),
    (
      "Reservation\n\nModeraterna reserverar sig mot beslutet. Gatan är bra.\n\nFör Moderaterna\nBo Ek",
      [#"oral [Bo Ek M] ["M"]"#]
    ),
    (
      "Reservation\n\nModeraterna lämnar en reservation, bilaga 1.\n\nBilaga 1\n\nReservation från Moderaterna\n\nVi reserverar oss mot beslutet.\n\nBo Ek (M)",
      [#"written [] ["M"]"#]
    ),
    ("Reservation\n\nVi reserverar oss mot beslutet. Gatan är bra.", []),
    (
      "Reservation\n\nBo Ek (M) reserverar sig mot beslutet med motiveringen: Vi reserverar oss eftersom gatan är bra.",
      [#"written [Bo Ek M] ["M"]"#]
    ),
    (
      "Reservation\n\nVi reserverar oss mot beslutet.\nBo Ek (M)\nFöljande ersättare var närvarande.\nCia Dal (C)",
      [#"written [Bo Ek M] ["M"]"#]
    ),
  ])
  func tellsWhoseWordsTheyAre(section: String, expected: [String]) throws {
    #expect(try told(section) == expected)
  }

  @Test func decidesNothingInTheWordsOfThoseWhoDissent() throws {
    let item = try minutesItem(
      "Beslut\n\nPlanen antas.\n\nVi reserverar oss mot beslutet. Gatan är bra.")
    #expect(item?.clauses.map(\.text) == ["Planen antas"])
  }
}
