import Testing

@testable import Papers

@Suite struct PaperTitleTests {
  private func title(_ head: String) throws -> String? {
    let text =
      "\n\nParken är mörk, och det har den varit så länge som någon kan minnas, vilket är synd.\n\n"
      + "Vi yrkar\n\natt parken lyses upp\n\nAnna Åberg (S)\n"
    return try documents(head + text).first?.title
  }

  @Test(arguments: [
    "Socialdemokraterna\nGranåsa\n\nMotion – Lys upp parken",
    "S Granåsa\n\nMotion – Lys upp parken",
    "Upplands Väsby\n\nMotion – Lys upp parken",
    "Kommunfullmäktige Granåsa\n\nMotion – Lys upp parken",
    "Miljöpartiet de gröna i Granåsa\n\nMotion – Lys upp parken",
    "Ställd till kommunalrådet\nKommunalrådet Bo Ek\n\nMotion – Lys upp parken",
    "Anna Åberg\n\nMotion – Lys upp parken", "KS2020/411\n\nMotion – Lys upp parken",
    "Landstinget Västmark\nTill: Landstingsfullmäktige\n\nMotion – Lys upp parken",
    "Namn: Anna Åberg\nAdress: Storgatan 1\n\nMotion – Lys upp parken",
    "Vara 210503\n\nMotion – Lys upp parken",
    "Anna Åberg, 0500-12 34 56\n\nMotion – Lys upp parken",
    "Diarienr\nSocialdepartementet\n\nMotion – Lys upp parken",
    "Inkom 2019-02-11\nGranåsa kommun  Dnr KS 2019/112\n\nMotion – Lys upp parken",
    "Ärende nr 9\nDnr KS/2021:77\n\nMotion – Lys upp parken",
  ])
  func passesOverTheSenderAndTheAddressee(head: String) throws {
    #expect(try title(head) == "Motion – Lys upp parken")
  }

  @Test(arguments: [
    ("YRKANDE\n\nÄrende: Lys upp parken\nDatum: 2023-05-10", "Lys upp parken"),
    ("Motion\n\nRubrik: Lys upp parken", "Lys upp parken"),
    ("Medborgarförslag\nFörslag till Granåsa kommun\nÄmne: Lys upp parken", "Lys upp parken"),
    ("Motion\n\nInrätta en parknämnd", "Inrätta en parknämnd"),
    ("Motion\n\nReglemente för parknämnden", "Reglemente för parknämnden"),
    ("M O T I O N\n\nLys upp parken", "Lys upp parken"),
    ("2020-10-01\n\nLjus i parken per 31 augusti 2020", "Ljus i parken per 31 augusti 2020"),
    ("Motion\n\nANGÅENDE PARKEN.", "ANGÅENDE PARKEN."),
    ("Motion\n\nLjus i parken.", "Ljus i parken."),
    ("Nämndinitiativ\n\nLys upp parken", "Lys upp parken"),
    ("Motion: Lys upp parken               2021-05-03", "Motion: Lys upp parken"),
    ("ÄNDRINGSYRKANDE\nKommunfullmäktige 2021-06-14\nÄrende nr 9", "ÄNDRINGSYRKANDE"),
    ("Medborgarförslag\n\nFörslag:\nLys upp parken\n\nBeskrivning:", "Lys upp parken"),
    ("Medborgarförslag\n\nRubrik på förslaget\nLys upp parken", "Lys upp parken"),
    (
      "Medborgarförslag\n\nFörslagsställare\nNamn: Anna Åberg\n\nÄmne (ange kort)\nLys upp parken",
      "Lys upp parken"
    ),
    ("Ämne: Medborgarförslag\n\nE-förslag\n\nLys upp parken", "Lys upp parken"),
    ("Fråga\n\nTill kommunalrådet Bo Ek (M)\n\nMörka parker", "Mörka parker"),
    (
      "Interpellation till parknämndens ordförande Bo Ek (M)\n\nMörka parker", "Mörka parker"
    ),
    (
      "Interpellation till parknämndens ordförande Bo Ek (M)\nom mörka parker",
      "Interpellation till parknämndens ordförande Bo Ek (M) om mörka parker"
    ),
    (
      "Ett Granåsa som håller ihop\n\nSocialdemokraternas förslag till budget 2024",
      "Socialdemokraternas förslag till budget 2024"
    ),
  ])
  func reads(head: String, expected: String) throws { #expect(try title(head) == expected) }

  @Test func findsNoneBelowTheText() throws {
    let text =
      "Till kommunfullmäktige\n\nParken är mörk, och det har den varit så länge som någon av alla oss i Granåsa kan minnas.\n\n"
      + "Det som behövs är lampor\n\nVi yrkar\n\natt parken lyses upp\n"
    #expect(try documents(text).first?.title == nil)
  }

  @Test func givesAProgrammeTheTitleAboveItsFirstTopic() throws {
    let text = "Handlingsprogram för Centerpartiet i Granåsa\n\nSkola\nVi vill:\n- Bygga en skola\n"
    #expect(try documents(text).first?.title == "Handlingsprogram för Centerpartiet i Granåsa")
  }
}
