import Testing

@testable import Papers

@Suite struct UnknownHeadingTests {
  @Test(arguments: [
    "Ärendesammanfattning", "Bakgrund till ärendet", "Förvaltningens samlade bedömning",
    "Vad lagen säger",
  ])
  func endsTheDecision(heading: String) throws {
    let item = try minutesItem(
      """
      Beslut

      Medborgarförslaget avslås.

      \(heading)

      Linje 41 går i dag till Sundby med tio resande om dagen. Trafiknämnden bedömer att underlaget är för
      litet.
      """)
    #expect(item?.clauses.map(\.told) == ["decided: Medborgarförslaget avslås"])
  }

  @Test(arguments: [
    // A part of the decision with a title of its own.
    (
      "Investeringar",
      "Nämnden anslår 5 000 kronor. Nämnden köper in tio bänkar till torget i Sundby.", 3
    ),
    (
      "Taxan för sopor höjs",
      "Avgiften för en villa höjs med 96 kronor. Avgiften för en lägenhet är som förr.", 3
    ),
    ("Uppdrag", "1. Planen antas.\n2. Rapporten godkänns.", 3),
  ])
  func leavesTheDecisionWhole(title: String, text: String, count: Int) throws {
    let item = try minutesItem("Beslut\n\nMedborgarförslaget avslås.\n\n\(title)\n\n\(text)\n")
    #expect(item?.clauses.filter { $0.status == .decided }.count == count)
  }
}
