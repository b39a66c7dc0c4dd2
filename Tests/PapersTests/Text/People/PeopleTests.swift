import Testing

@testable import Papers

@Suite struct PeopleTests {
  /// `Name (party) role` of each member.
  private func members(_ text: String) -> [String] {
    let codes = PartyCodes(adding: ["D"])
    return read(text) { people(in: $0, $1, codes: codes) }.members.map { member in
      let party = member.party.map { " (\($0))" } ?? ""
      return member.name + party + (member.role.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("Anna Åberg (S), Bo Ek (M) och Cia Dal (KD)", "Anna Åberg (S)|Bo Ek (M)|Cia Dal (KD)"),
    ("Anna Åberg och Bo Ek (båda M)", "Anna Åberg (M)|Bo Ek (M)"),
    (
      "Dan Ed (V), Anna Åberg, Bo Ek samt Cia Dal (alla S)",
      "Dan Ed (V)|Anna Åberg (S)|Bo Ek (S)|Cia Dal (S)"
    ),
    ("ordföranden Anna Åberg (S)", "Anna Åberg (S) ordföranden"),
    ("Ordföranden Anna Åberg (S)", "Anna Åberg (S) Ordföranden"),
    (
      "Bo Ek (L) och tjänstgörande ersättaren Anna Åberg (M)",
      "Bo Ek (L)|Anna Åberg (M) tjänstgörande ersättaren"
    ),
    (
      "tjänstgörande ersättarna Anna Åberg (M) och Bo Ek (L)",
      "Anna Åberg (M) tjänstgörande ersättarna|Bo Ek (L) tjänstgörande ersättarna"
    ),
    ("Ordföranden och Anna Åberg (S)", "Anna Åberg (S)"),
    ("Anna Åberg (S), Granåsa, ordförande", "Anna Åberg (S) ordförande"),
    ("Anna Åberg (S), Granåsa, Bo Ek (M)", "Anna Åberg (S)|Bo Ek (M)"),
    ("ordföranden herr Ek (M)", "Ek (M) ordföranden"),
    ("1:e vice ordföranden Anna Åberg", "Anna Åberg 1:e vice ordföranden"),
    ("2:e v ordf. Anna Åberg (C)", "Anna Åberg (C) 2:e v ordf."),
    ("andre vice ordföranden Bo Ek (M)", "Bo Ek (M) andre vice ordföranden"),
    ("kommunalrådet Anna Åberg (D)", "Anna Åberg (D) kommunalrådet"),
    ("förvaltningschefen Anna Åberg", "Anna Åberg förvaltningschefen"),
    ("Anna Åbergs (S) yrkande", "Anna Åberg (S)"),
    ("Anna Åbergs yrkande", "Anna Åberg"),
    ("Bo Lindfors (S) förslag", "Bo Lindfors (S)"),
    ("Bo Hellenius (S) förslag", "Bo Hellenius (S)"),
    ("Bo Ekmans (S)", "Bo Ekmans (S)"),
    ("Anna Åberg:s (S) yrkande", "Anna Åberg (S)"),
    ("Carl-Johan von Ek (M) och Ann-Lie Dal Öd (S)", "Carl-Johan von Ek (M)|Ann-Lie Dal Öd (S)"),
    ("AnnaSara Åberg (C), Bo B Ek (V)", "AnnaSara Åberg (C)|Bo B Ek (V)"),
    ("Bo B. Ek (V)", "Bo B. Ek (V)"),
    ("Žana Čović (S) och Maria ben Alm (L)", "Žana Čović (S)|Maria ben Alm (L)"),
    ("Åberg (S) och Ek (M)", "Åberg (S)|Ek (M)"),
    ("Anna Åberg, (S)", "Anna Åberg (S)"),
    ("Anna Åberg (s)", "Anna Åberg (S)"),
    ("Anna Åberg, s, ordförande", "Anna Åberg (S) ordförande"),
    ("Anna Åberg, M, Ordförande", "Anna Åberg (M) Ordförande"),
    ("Anna Åberg (S) (ordförande)", "Anna Åberg (S) ordförande"),
    ("Anna Åberg (S), 1:e vice ordförande", "Anna Åberg (S) 1:e vice ordförande"),
    ("Anna Åberg (M, ordf)", "Anna Åberg (M) ordf"),
    ("Anna Åberg (M) (fd SD), Bo Ek (S)", "Anna Åberg (M)|Bo Ek (S)"),
    ("Anna Åberg (-)", "Anna Åberg (-)"),
    ("S Anna Åberg 1", "Anna Åberg (S)"),
    ("Anna Åberg (S), Bo Ek, Cia Dal (M)", "Anna Åberg (S)|Bo Ek|Cia Dal (M)"),
    ("Anna Åberg, ordföranden Bo Ek (S)", "Anna Åberg|Bo Ek (S) ordföranden"),
    ("Vidare yrkar Anna Åberg (M)", "Anna Åberg (M)"),
    ("Enligt Anna Åberg (M)", "Anna Åberg (M)"),
    ("Anna Åberg Förvaltningschef", "Anna Åberg Förvaltningschef"),
    ("Anna Åberg S", "Anna Åberg"),
    ("Jan Ek (S) och Maj Alm (V)", "Jan Ek (S)|Maj Alm (V)"),
  ])
  func reads(text: String, expected: String) {
    #expect(members(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    "Kommunstyrelsen", "Socialnämnden Centrum", "Motionen", "Göteborgs Stad", "Måndagen",
    "Stadsledningskontoret", "Västra Götalandsregionen", "Svenska Bostäder", "Granåsa Kommun",
    "Anna", "KS AU", "Barn- och utbildningsnämnden", "i Nya Hovås", "Ordföranden", "Alla Barn",
    "Representanterna från S, V och MP", "Ledamöter för (S) respektive (MP)", "Kf Handling",
    "Lag (2017:725)", "Bilaga A", "I Granåsa", "M, D",
  ])
  func ignores(text: String) {
    #expect(members(text) == [])
  }

  @Test(arguments: [
    ("Representanterna från S, V och MP", ["S", "V", "MP"], nil as String?, false),
    ("Samtliga ledamöter för Vänsterpartiet", ["V"], nil, false),
    ("Sverigedemokraterna (SD)", ["SD"], nil, false),
    ("Ledamöterna (S)", ["S"], nil, false),
    ("Allianspartierna", [], "Allianspartierna", false),
    ("Anna Åberg m.fl. (V)", [], nil, true),
    ("Anna Åberg (S) m fl", [], nil, true),
    ("Anna Åberg (S), Bo Ek (M)", [], nil, false),
  ])
  func readsGroups(text: String, parties: [String], group: String?, hasOthers: Bool) {
    let reading = read(text) { people(in: $0, $1, codes: .national) }
    #expect(reading.parties == parties)
    #expect(reading.group == group)
    #expect(reading.hasOthers == hasOthers)
  }

  @Test func pointsAtTheNameAsPrinted() {
    let text = "på Anna Åbergs (S) yrkande"
    let member = read(text) { people(in: $0, $1, codes: .national) }.members.first
    #expect(member.map { stretch($0.range, of: text) } == "Anna Åbergs")
    #expect(member?.isGenitive == true)
  }

  @Test(arguments: [
    ("Ordföranden", Attendance.Role.chair), ("1:e vice ordförande", .viceChair),
    ("2:e v ordf", .viceChair), ("kommunsekreterare", .secretary), ("Förvaltningschef", .officer),
    ("tjänstgörande ordförande", .chair),
  ])
  func mapsRoles(printed: String, role: Attendance.Role) {
    #expect(Attendance.Role(printed: printed) == role)
  }

  @Test(arguments: ["ledamot", "tjänstgörande ersättaren", "kommunalrådet"])
  func mapsNoRole(printed: String) {
    #expect(Attendance.Role(printed: printed) == nil)
  }
}
