import Testing

@testable import Papers

@Suite struct MemberProposalRuleTests {
  private func proposal(_ title: String, _ text: String) -> MemberProposal? {
    let minutes =
      "Kommunfullmäktige  2023-05-10\n\n§ 12\n\(title)\n\nBeslut\n\nMotionen avslås.\n\n"
    return MarkedMinutes(minutes + "Bakgrund\n\n\(text)\n").extraction.documents.first?.items.first?
      .memberProposal
  }

  @Test func readsTitleAndText() {
    let found = proposal(
      "Svar på motion (S och V) om badplatser",
      "Anna Åberg (S) och Bo Ek (V) lämnade den 10 februari 2022 in en motion om badplatser.")
    #expect(found?.movers.map(\.name) == ["Anna Åberg", "Bo Ek"])
    #expect(found?.parties == ["S", "V"])
    #expect(found?.date == Day(year: 2022, month: 2, day: 10))
    #expect(found?.dateBasis == .submitted)
  }

  /// The genitive is no part of the name.
  @Test func readsWhoseMotionItIs() {
    let found = proposal(
      "Svar på motion om badplatser",
      "Anna Åbergs (S) motion om badplatser inlämnades den 2 maj 2022.")
    #expect(found?.movers.map(\.name) == ["Anna Åberg"])
    #expect(found?.date == Day(year: 2022, month: 5, day: 2))
  }

  @Test func readsAnnouncement() {
    let found = proposal(
      "Motion av Anna Åberg (S) om bad", "Motionen anmäldes i kommunfullmäktige den 28 mars 2022.")
    #expect(found?.movers.map(\.name) == ["Anna Åberg"])
    #expect(found?.dateBasis == .announced)
  }

  @Test func readsWhoAsksInAMotion() {
    let found = proposal(
      "Svar på motion om badplatser",
      "I en motion den 10 februari 2022 föreslår Anna Åberg (S) och Bo Ek (V) att en badplats anläggs."
    )
    #expect(found?.movers.map(\.name) == ["Anna Åberg", "Bo Ek"])
    #expect(found?.date == Day(year: 2022, month: 2, day: 10))
    #expect(found?.dateBasis == .dated)
  }

  @Test(arguments: [
    "En motion har inkommit från Anna Åberg (S).", "Motionären Anna Åberg (S) föreslår ett bad.",
    "Anna Åberg för Socialdemokraterna har motionerat om ett bad.",
    "Anna Åberg (S) yrkar i en motion att ett bad anläggs.",
  ])
  func readsWhoMovedInOtherWords(text: String) {
    let found = proposal("Svar på motion om bad", "\(text) Bo Ek (M) yrkar bifall till motionen.")
    #expect(found?.movers.map(\.name) == ["Anna Åberg"])
    #expect(found?.parties == ["S"])
  }

  @Test func theDayBesideDateradIsThePapers() {
    let found = proposal(
      "Motion om bad", "Anna Åberg (S) har inkommit med en motion, daterad 2022-02-10, om ett bad.")
    #expect(found?.dateBasis == .dated)
  }

  @Test func readsTheOthersOfATitleThatNamesOne() {
    let found = proposal(
      "Motion om bad - Anna Åberg (S) med flera",
      "Anna Åberg (S), Bo Ek (S) och Cecilia Dal (V) har lämnat in en motion om bad.")
    #expect(found?.movers.map(\.name) == ["Anna Åberg", "Bo Ek", "Cecilia Dal"])
    #expect(found?.parties == ["S", "V"])
    let other = proposal(
      "Motion om bad - Anna Åberg (S) med flera",
      "Bo Ek (M) och Dan Ed (M) har lämnat in en motion om bryggor.")
    #expect(other?.movers.map(\.name) == ["Anna Åberg"])
  }

  @Test(arguments: [
    ("Redovisning av obesvarade motioner", "Anna Åberg (S) har lämnat in en motion."),
    ("Detaljplan för hamnen", "Frågan väcktes genom en motion av Anna Åberg (S)."),
  ])
  func ignores(title: String, text: String) {
    #expect(proposal(title, text) == nil)
  }
}
