import Testing

@testable import Papers

@Suite struct AccountTests {
  @Test(arguments: [
    "Ekonomen redogjorde för läget. Antalet elever har ökat med 12 sedan i höstas.",
    "Karin Stål, enhetschef, berättade om arbetet.",
    "Det råder brist på personal. Rekrytering pågår.",
    "I februari öppnade det nya boendet. Kostnaden är 2 miljoner kronor.",
    "Statistiken visar att andelen behöriga är 84 procent.",
    "Presentationen bifogas protokollet.",
  ])
  func isNoDecision(_ account: String) throws {
    let decided = ["decided: Nämnden tar emot informationen"]
    #expect(try clauses("Nämnden tar emot informationen.\n\n\(account)") == decided)
  }

  @Test(arguments: [
    "Taxan som beslutades 2019 upphävs.",
    "Stödet hålls inne tills partiet har lämnat sin redovisning.",
    "Medlen tas från nämndens budget.",
    "Förvaltningen har mandat att teckna avtalet.",
    "Nämnden beslutade att bygga en brygga.",
  ])
  func leavesDecisions(_ sentence: String) throws {
    #expect(try clauses("Planen antas.\n\n\(sentence)").count == 2)
  }

  private func clauses(_ decision: String) throws -> [String] {
    let text = """
      Socialnämnden
      Protokoll 2023-05-10

      § 12 Information om läget

      Beslut
      \(decision)
      """
    return try #require(documents(text).first?.items.first).clauses.map(\.told)
  }
}
