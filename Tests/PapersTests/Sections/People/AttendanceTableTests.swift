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
    """
    Ledamot                   N/F    Ersättare
    Anna Åberg (S)            N
    Dan Ed (M)                F      Eva Fors (M)
    Gun Holm (V)              F
    """,
    "Ledamöter\tN/F\tErsättare\nAnna Åberg (S)\tN\t\nDan Ed (M)\tF\tEva Fors (M)\nGun Holm (V)\tF\t",
    """
    Ordinarie ledamöter          N     F     Tjänstgörande ersättare
    Anna Åberg (S)               X
    Dan Ed (M)                         X     Eva Fors (M)
    Gun Holm (V)                       X
    """,
    """
    Ledamöter              När-   Från-   Ersättare
                           var.   var.
    Anna Åberg (S)         X
    Dan Ed (M)                    X       Eva Fors (M)
    Gun Holm (V)                  X
    """,
    """
    Namn                 Parti    Närv.    Tjänstgörande ersättare
    Åberg, Anna          (S)      X
    Ed, Dan              (M)               Eva Fors (M)
    Holm, Gun            (V)
    """,
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

  @Test func tellsWhoseSeatASubstituteTakes() throws {
    let table = """
      Ersättare            Närvarande   Frånvarande   Tjänstgör för
      Eva Fors (M)         X                          Dan Ed (M)
      Ivar Holm (M)        X
      Per Alm (C)                       X
      """
    #expect(
      try told(table) == [
        "Eva Fors M serving för Dan Ed", "Ivar Holm M present", "Per Alm C absent",
      ])
  }

  @Test(arguments: [
    """
    Ledamöter                Närvarande     Ersättare            Närvarande
    Anna Åberg (S)           X              Ivar Holm (M)        X
    Bo Ek (M)                X              Per Alm (C)
    Dan Ed (M)                              Eva Fors (S)         X
    """,
    "Ledamöter\tNärv.\tErsättare\tNärv.\nAnna Åberg (S)\tX\tIvar Holm (M)\tX\nBo Ek (M)\tX\tPer Alm (C)\t\nDan Ed (M)\t\tEva Fors (S)\tX",
  ])
  func readsTablesSideBySide(table: String) throws {
    #expect(
      try told(table) == [
        "Anna Åberg S serving", "Bo Ek M serving", "Dan Ed M absent", "Ivar Holm M present",
        "Per Alm C absent", "Eva Fors S present",
      ])
  }
}
