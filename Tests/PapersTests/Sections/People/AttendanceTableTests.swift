import Testing

@testable import Papers

@Suite struct AttendanceTableTests {
  private func told(_ table: String) throws -> [String] {
    let text =
      "Granåsa kommun\nTekniska nämnden\n2024-02-07\n\nNärvarolista\n\n\(table)\n\n"
      + "TN § 8 Plan för parken\n\nBeslut\n\nNämnden antar planen.\n"
    let paper = try #require(try documents(text).first)
    return paper.attendance.map { line in
      let seat = line.standsInFor.map { " för \($0)" } ?? ""
      return "\(line.person.name) \(line.person.party ?? "-") \(line.status)\(seat)"
    }
  }

  @Test(arguments: [
    """
    Ledamöter            Parti    Närv.    Tjänstgörande ersättare
    Anna Åberg           (S)      X
    Dan Ed               (M)               Eva Fors (M)
    Gun Holm             (V)      -
    """,
    """
    Ledamöter            Parti    Närvarande    Frånvarande   Ersätts av
    Anna Åberg           (S)      X
    Dan Ed               (M)                    X             Eva Fors (M)
    Gun Holm             (V)                    X
    """,
    "Ledamot\tParti\tNärvarande\tErsättare\nAnna Åberg\tS\tx\t\nDan Ed\tM\t\tEva Fors (M)\nGun Holm\tV\t\t",
  ])
  func whoHasNoCrossIsAway(table: String) throws {
    #expect(
      try told(table) == [
        "Anna Åberg S serving", "Eva Fors M serving för Dan Ed", "Gun Holm V absent",
      ])
  }

  @Test func withoutCrossesAllAreThere() throws {
    let table =
      "Ledamöter            Parti    Närvaro\nAnna Åberg           (S)\nDan Ed               (M)"
    #expect(try told(table) == ["Anna Åberg S serving", "Dan Ed M serving"])
  }
}
