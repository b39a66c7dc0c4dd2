import Testing

@testable import Papers

@Suite struct AttendanceListTests {
  @Test func readsTwoColumns() {
    let page = """
      Beslutande          Anna Åberg (S), ordförande
                          Bo Ek (M), 1:e vice ordförande
                          Cecilia Dal (XP) ersätter Dan Ed (XP), §§ 60–64

      Ej tjänstgörande    Eva Fors (V)
      ersättare           Gun Hed (C), t.o.m. § 62

      Övriga närvarande   Ivar Jung, skolchef, § 61
                          Karin Lund, sekreterare

      Utses att justera   Bo Ek (M)
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M viceChair serving",
        "Cecilia Dal XP serving för Dan Ed § 60-64", "Eva Fors V present", "Gun Hed C present",
        "Ivar Jung officer present § 61", "Karin Lund secretary present",
      ])
  }

  @Test func readsListsSideBySide() {
    let page = """
                       Ledamöter                              Ersättare
      Beslutande       Anna Åberg (S), ordförande             Eva Fors (C)
                       Bo Ek (M)                              Gun Hed (V), §§ 60–61
                       Cecilia Dal (XP), tjänstgör för Dan
                       Ed (XP)

      Övriga           Ivar Jung, skolchef
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal XP serving för Dan Ed",
        "Eva Fors C present", "Gun Hed V present § 60-61", "Ivar Jung officer present",
      ])
  }

  @Test func readsLabelsAboveNames() {
    let page = """
      Ledamöter
      Anna Åberg (S) (ordförande)
      Vice ordförande
      Bo Ek (M)

      Tjänstgörande ersättare
      Cecilia Dal (V), tjänstgör för Dan Ed (V)

      Ersättare
      Eva Fors (C)

      Sekreterare
      Karin Lund
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal V serving för Dan Ed",
        "Eva Fors C present", "Karin Lund secretary present",
      ])
  }

  @Test func readsCommas() {
    let page = """
      Beslutande:    Anna Åberg, s, ordförande, Bo Ek, m, och
                     Cecilia Dal, xp
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal XP serving",
      ])
  }

  @Test(arguments: [
    ("  ej § 60", ""), (" §§ 60–64", " § 60-64"), (" (§ 60)", " § 60"), (" - ej § 60", ""),
    (" kl 08.30–12.00", ""), (" ersätter Eva Fors, M", " för Eva Fors"),
  ])
  func readsWhatFollowsACodeBehindAComma(words: String, said: String) {
    let page = "Beslutande     Anna Åberg, S, ordförande\n               Bo Ek, M\(words)"
    #expect(
      attendanceList(page).prefix(2) == ["Anna Åberg S chair serving", "Bo Ek M serving\(said)"])
  }

  @Test func readsSubstitutesBesideTheirSeats() {
    let page = """
      Beslutande      Anna Åberg (s)      Ordförande
                      Bo Ek (m)           Ersätter Dan Ed (m) §§ 60–64
                      Eva Fors (c)
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving för Dan Ed § 60-64", "Eva Fors C serving",
      ])
  }

  @Test func readsWrappedNames() {
    let page =
      "Ordförande     Anna Åberg (S)\nLedamöter      Bo Ek (M), Cecilia Dal (V), Dan\n               Ed (C)"
    let expected = ["Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal V serving"]
    #expect(attendanceList(page) == expected + ["Dan Ed C serving"])
  }

  @Test func readsTables() {
    let page = """
      Närvarande ledamöter
      Anna Åberg\tS\tOrdförande
      Bo Ek\tM\tLedamot

      Frånvarande
      Dan Ed (V)
      """
    #expect(
      attendanceList(page) == ["Anna Åberg S chair serving", "Bo Ek M serving", "Dan Ed V absent"])
  }

  @Test(arguments: [
    ("Närvarande, ej beslutande", "present"), ("Icke beslutande ersättare", "present"),
    ("Närvarande utan tjänstgöring", "present"), ("Insyn", "present"), ("Frånvaro", "absent"),
    ("Förhindrade", "absent"), ("Anmäld frånvaro", "absent"), ("Anmält frånvaro", "absent"),
  ])
  func readsLabels(label: String, status: String) {
    let page = "Beslutande\nAnna Åberg (S), ordförande\n\n\(label)\nBo Ek (M)\nDan Ed (V)"
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M \(status)", "Dan Ed V \(status)",
      ])
  }

  @Test(arguments: ["Bo Ek (M), ej § 60 pga jäv", "Eva Fors (C) för Bo Ek (M) § 60 pga jäv"])
  func tellsOfRecusals(row: String) {
    let page = "Beslutande    Anna Åberg (S), ordförande\n              \(row)"
    let text = "Skolnämnden   2023-05-10\n\n\(page)\n\n§ 60 Ett ärende\n\nBeslut\n\nPlanen antas.\n"
    let document = MarkedMinutes(text).extraction.documents.first
    #expect(document?.items.first?.recusals.map(\.person.name) == ["Bo Ek"])
  }

  /// Jäv as the reason why another serves is said of the one who is stood in for.
  @Test func tellsOfRecusalsThatASubstituteServesFor() {
    let page = """
      Beslutande    Anna Åberg (S), ordförande
                    Bo Ek (M), §§ 61–64
                    Dan Ed (V) ersätter Bo Ek (M) § 60 på grund av jäv
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving § 61-64", "Dan Ed V serving för Bo Ek § 60",
      ])
    let text = "Skolnämnden   2023-05-10\n\n\(page)\n\n§ 60 Ett ärende\n\nBeslut\n\nPlanen antas.\n"
    let document = MarkedMinutes(text).extraction.documents.first
    #expect(document?.items.first?.recusals.map(\.person.name) == ["Bo Ek"])
  }

  @Test(arguments: ["(för Bo Ek, M)", "(för Bo Ek (M))", "(ersätter Bo Ek (M))"])
  func readsWhoIsStoodInForInBrackets(words: String) {
    #expect(
      attendanceList("Beslutande\nAnna Åberg (S), ordförande\nDan Ed (M) \(words)\nCia Li (V)") == [
        "Anna Åberg S chair serving", "Dan Ed M serving för Bo Ek", "Cia Li V serving",
      ])
  }

  @Test func readsAnswersInAColumn() {
    let page = """
      Beslutande
      Anna Åberg      S      Ja
      Bo Ek           M      Nej     Cecilia Dal (M)
      Dan Ed          V      Nej
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S serving", "Cecilia Dal M serving för Bo Ek", "Dan Ed V absent",
      ])
  }

  @Test func readsRolesAfterADash() {
    let page = """
      Beslutande
      Anna Åberg (S) – ordförande
      Bo Ek (M) - vice ordförande

      Övriga
      Cecilia Dal – Förvaltningschef
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M viceChair serving", "Cecilia Dal officer present",
      ])
  }

  @Test(arguments: [
    "Utses att justera   Anna Åberg (S) med Bo Ek (M) som ersättare",
    "Utsedda justerare\nAnna Åberg",
    "Justeras av: Anna Åberg",
    "Utses att justera   Anna Åberg (S) och Bo Ek (M) som ersättare",
    "Justeras\n\nBo Ek (M)\nOrdförande\n\nCecilia Dal\nSekreterare\n\nAnna Åberg (S)\nJusterare",
  ])
  func readsAdjusters(page: String) {
    let text = "Skolnämnden   2023-05-10\n\n\(page)\n\n§ 60 Ett ärende\n\nBeslut\n\nPlanen antas.\n"
    let document = MarkedMinutes(text).extraction.documents.first
    #expect(document?.verifiers.map(\.name) == ["Anna Åberg"])
  }

  @Test(arguments: ["Beslutande    Se bilaga 1", "Plats och tid    Anna Åbergs plats, kl 18.00"])
  func ignores(page: String) {
    #expect(attendanceList(page) == [])
  }

  @Test(arguments: [
    "Ordförande                    Justerande\n\n_________________             _________________\n"
      + "Anna Åberg                    Bo Ek\n",
    "Ordförande                    Justerande\n\n_____________                 _____________ Anna Åberg        Bo Ek\n",
    "Ordförande                    Justerande Anna Åberg              Bo Ek\n",
  ])
  func readsVerifiersFromTheSignatures(end: String) {
    let text =
      "Utdrag ur protokoll Skolnämnden\nSammanträdesdatum: 2023-05-10\n\n§ 12 Plan för parken\n\n"
      + "Beslut\n\nPlanen antas.\n\nVid protokollet\n\nEva Fors\n\n" + end
    let document = MarkedMinutes(text).extraction.documents.first
    #expect(document?.verifiers.map(\.name) == ["Bo Ek"])
  }
}

/// The attendance of minutes with this first page, one line each.
func attendanceList(_ page: String) -> [String] {
  let text = "Skolnämnden   2023-05-10\n\n\(page)\n\n§ 60 Ett ärende\n\nBeslut\n\nPlanen antas.\n"
  let document = MarkedMinutes(text).extraction.documents.first
  return (document?.attendance ?? []).map { entry in
    let person = entry.person
    let parts = [
      person.name, person.party, entry.role?.rawValue, entry.status.rawValue,
      entry.standsInFor.map { "för \($0)" }, entry.items.map { "§ \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
