import Testing

@testable import Store

@Suite struct ListedProposalTests {
  @Test func readsAListOfMotions() {
    let listed = ListedProposal.all(
      in: """
        § 93 ANMÄLAN AV MOTIONER

        Följande motioner har kommit in:

        a) Motion om solceller på kommunens tak från Nour Saleh (V), dnr 2022/351
        b) Motion om språkkrav för anställda i äldreomsorgen från Marcus
           Tollin (SD) och Eva-Lena Ek (SD), dnr KS 2022/352

        Motionerna överlämnas till kommunstyrelsen för beredning.
        """)
    #expect(
      listed.map(\.title) == [
        "Motion om solceller på kommunens tak",
        "Motion om språkkrav för anställda i äldreomsorgen",
      ])
    #expect(listed.map(\.caseNumbers) == [["2022/351"], ["KS 2022/352"]])
    #expect(
      listed.map { $0.movers.map(\.name) } == [["Nour Saleh"], ["Marcus Tollin", "Eva-Lena Ek"]])
    #expect(listed.map(\.parties) == [["V"], ["SD"]])
  }

  @Test(arguments: [
    "Motionen avslås.", "Motionerna överlämnas till styrelsen.",
    "Motion och hälsa i skolan\n\nText.",
    "- att anta planen",
  ])
  func ignores(text: String) {
    #expect(ListedProposal.all(in: text).isEmpty)
  }
}
