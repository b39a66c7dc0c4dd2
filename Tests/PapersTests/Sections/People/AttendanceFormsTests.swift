import Testing

@testable import Papers

/// The forms in which houses print who was there.
@Suite struct AttendanceFormsTests {
  @Test func readsLabelsInSeveralLines() {
    let page = """
      Beslutande och      Anna Åberg (S), ordförande
      tjänstgörande       Bo Ek (M)
      ersättare           Cecilia Dal (V)

      Närvarande, ej      Dan Ed (C)
      tjänstgörande       Eva Fors (KD)
      ersättare
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal V serving",
        "Dan Ed C present", "Eva Fors KD present",
      ])
  }

  @Test func tellsWhoIsAway() {
    let page = """
      Beslutande       Samtliga ledamöter med undantag för Anna Åberg (S) och Bo Ek (M),
                       Fia Gran, ersättare för Hans Ige (S)
      Ersättare        Cecilia Dal (V), inte närvarande
                       Dan Ed (C) deltog inte under § 61
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S absent", "Bo Ek M absent", "Fia Gran serving för Hans Ige",
        "Cecilia Dal V absent", "Dan Ed C present",
      ])
  }

  @Test func readsWhoServesAmongTheSubstitutes() {
    let page = """
      Beslutande              Anna Åberg (S), 1-e vice ordförande
      Närvarande ersättare    Bo Ek (M) tj ers för C Dal
                              Dan Ed (V) femte ers
      Deltagande              Eva Fors, parkchef, §§ 60 och 62
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S viceChair serving", "Bo Ek M serving", "Dan Ed V present",
        "Eva Fors officer present § 60, 62",
      ])
  }

  @Test func readsWhoIsAwayInLines() {
    let page = """
      Beslutande     Samtliga ledamöter med undantag av:
                     Anna Åberg (S), ersättare för Bo Ek
                     Dan Ed (V), ingen ersättare
      Övriga         Eva Fors, ordförande i revisionen
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S serving för Bo Ek", "Dan Ed V absent", "Eva Fors present",
      ])
  }

  @Test func readsNamesAndOfficesInColumns() {
    let page = """
      Beslutande    Anna Åberg (S)
      Övriga        Bo Ek               Biståndshandläggare, § 61
                    Cecilia Dal, bitr. skolchef
                    Dan Ed, chef för parken
                    Eva Fors, Gun Hed, Ivar
                    Ort Jung, Karin Lund
      Sekreterare   ........................  Paragrafer Nr 60-64
                    Lisa Mo
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S serving", "Bo Ek officer present § 61", "Cecilia Dal officer present",
        "Dan Ed officer present", "Eva Fors present", "Gun Hed present", "Ivar Ort Jung present",
        "Karin Lund present", "Lisa Mo secretary present",
      ])
  }

  @Test func readsCellsThatGoOnBelow() {
    let page = """
      Beslutande     Anna Åberg, ordförande        Dan Ed, ersättare för
                     Bo Ek, ersättare för          Eva Fors
                     Cecilia Dal                   Gun Hed
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg chair serving", "Dan Ed serving för Eva Fors",
        "Bo Ek serving för Cecilia Dal", "Gun Hed serving",
      ])
  }

  @Test func readsPartsBelowNames() {
    let page = """
      Beslutande

      Ordinarie ledamöter
      Närvaro
      Tjg
      Anna Åberg (S)
      ordförande
      X
      Bo Ek (M)
      vice ordförande
      X
      Cecilia Dal (V)
      X
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M viceChair serving", "Cecilia Dal V serving",
      ])
  }

  @Test func readsShortWords() {
    let page = """
      Beslutande    Anna Åberg, s, ordförande
                    Bo Ek, s vice ordförande
                    Cecilia Dal, v ordf m, fr o m § 61
      Ersättare     Dan Ed (NP) ej tjg ers Eva Fors (S) ej tjg ers
      Övriga        Gun Hed, barn- och skolchef t o m § 62
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek S viceChair serving", "Cecilia Dal viceChair serving",
        "Dan Ed NP present", "Eva Fors S present", "Gun Hed officer present",
      ])
  }

  @Test func readsSurnamesFirst() {
    let page = """
      Ordförande:     Åberg Anna (S)
      Ledamöter:      Ek Bo (M)
      Övriga:         Lund Karin, parkchef
      Underskrifter
      Sekreterare     Karin Lund
      Ordförande      Anna Åberg
      """
    #expect(
      attendanceList(page) == [
        "Åberg Anna S chair serving", "Ek Bo M serving", "Lund Karin secretary present",
      ])
  }

  @Test func readsSubstitutesInParentheses() {
    let page = "Beslutande:\nAnna Åberg (S) ordförande\nBo Ek (M) (ers Cecilia Dal (M))"
    #expect(
      attendanceList(page) == ["Anna Åberg S chair serving", "Bo Ek M serving för Cecilia Dal"])
  }

  /// Two lines of a list that ran together: the part belongs to the name before it.
  @Test func readsLinesThatRanTogether() {
    let page =
      "Beslutande Anna Åberg (S), ordförande Bo Ek (M), 2:e vice ordförande Cecilia Dal (V)"
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M viceChair serving", "Cecilia Dal V serving",
      ])
  }

  /// Companies, offices and unions are no persons, no parties and no titles.
  @Test func readsWhereOthersWork() {
    let page = """
      Beslutande     Anna Åberg (S), Bo Ek (M)
                     Cecilia De Dal (XP)
                     K-G Ask (V), Dan Ed (V) och Inga
                     Ort (C)
      Övriga         Dan Ed (V)
                     Maja Norr, socialsekreterare
                     Nils Olt, HR-strateg
                     Eva Fors, VD Norra Granåsa Energi AB
                     Gun Hed, PKV, § 60a
                     Ivar Jung, Arbetarförbundet
                     Karin Lund, parkchef
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S serving", "Bo Ek M serving", "Cecilia De Dal XP serving", "K-G Ask V serving",
        "Dan Ed V serving", "Inga Ort C serving", "Maja Norr officer present",
        "Nils Olt present", "Eva Fors present", "Gun Hed present § 60a", "Ivar Jung present",
        "Karin Lund officer present",
      ])
  }

  @Test(arguments: [
    ["Åberg, Anna (S), ordförande", "Ek, Bo (M)", "von Essen, Carl (C)"],
    ["ÅBERG Anna (S), ordförande", "EK Bo (M)", "von ESSEN Carl (C)"],
    ["ÅBERG, Anna (S), ordförande", "EK, Bo (M)", "von ESSEN, Carl (C)"],
    ["1. Åberg, Anna (S), ordförande", "2. Ek, Bo (M)", "3. von Essen, Carl (C)"],
  ])
  func readsSurnamesFirst(lines: [String]) {
    let page =
      "Beslutande\n" + lines.joined(separator: "\n")
      + "\nEd, Dan (S), tjänstgörande ersättare för Fors, Eva (S)"
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Carl von Essen C serving",
        "Dan Ed S serving för Eva Fors",
      ])
  }

  @Test func aCommaBetweenPersonsTurnsNoNameRound() {
    let page = "Beslutande: Anna Åberg (S), Bo Ek (M)\nErsättare: Ed, Dan Holm (V)"
    #expect(!attendanceList(page).contains { $0.hasPrefix("Dan Holm Ed") })
  }

  @Test func readsOrdinaryMembersBesideSubstitutes() {
    let page = """
      Beslutande
      Ordinarie                             Ersättare
      1. Anna Åberg (S), ordförande         1. Cecilia Dal (V)
      2. Bo Ek (M)                          2. Dan Ed (C)
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal V present",
        "Dan Ed C present",
      ])
  }

  @Test func whoIsReplacedIsAwayAndNotTheSubstitute() {
    let page = """
      Beslutande
      Anna Åberg (S), närvarande
      Bo Ek (M), frånvarande, ersätts av Dan Ed (M)
      Cecilia Dal (V) från § 13
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S serving", "Dan Ed M serving för Bo Ek", "Cecilia Dal V serving",
      ])
  }

  @Test func whoIsAwayForAPartHasServed() {
    let page = """
      Beslutande
      Anna Åberg (S), ordförande
      Bo Ek (M), frånvarande § 9
      Cecilia Dal (V) ej närvarande § 9
      Dan Ed (C), frånvarande från kl 14.00
      Eva Fors (KD) avviker kl. 14.30, efter § 10
      Fia Gran (L) – anmält frånvaro
      Ersättare saknas för Hans Ige (S)
      """
    #expect(
      attendanceList(page) == [
        "Anna Åberg S chair serving", "Bo Ek M serving", "Cecilia Dal V serving",
        "Dan Ed C serving", "Eva Fors KD serving", "Fia Gran L absent", "Hans Ige S absent",
      ])
  }
}
