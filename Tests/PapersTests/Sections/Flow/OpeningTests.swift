import Testing

@testable import Papers

@Suite struct OpeningTests {
  private func opening(_ line: String) -> Opening? {
    let bytes = Array(line.utf8)
    return Opening(in: bytes.span, 0..<bytes.count)
  }

  @Test(arguments: [
    "§ 12 Plan", "12 §", "Ks § 12", "KF  § 4 Plan", "Sn\t§ 49", "Paragraf 9 Plan", "Ksau    § 7",
  ])
  func seesItems(line: String) {
    guard case .item = opening(line) else {
      Issue.record("\(line) opens no item")
      return
    }
  }

  @Test(arguments: [
    "1. Planen antas", "- Planen antas", "• Planen antas", "a) planen", "Att anta planen",
    "att anta planen", "Punkt 1: planen", "punkt 2. planen", "l. Planen antas", "(2) planen",
  ])
  func seesPoints(line: String) {
    guard case .point = opening(line) else {
      Issue.record("\(line) opens no point")
      return
    }
  }

  @Test(arguments: ["Beslut", "Ärendet", "Nämndens förslag till beslut", "Reservation i nämnden"])
  func seesSections(line: String) {
    guard case .section = opening(line) else {
      Issue.record("\(line) opens no section")
      return
    }
  }

  @Test(arguments: ["Anna Åberg (S)", "Ledamot", "planen antas", "Ås gata 4", "(S)", "2023-05-10"])
  func seesThatWordsOpenNothing(line: String) {
    let opening = opening(line)
    #expect(opening == nil)
  }
}
