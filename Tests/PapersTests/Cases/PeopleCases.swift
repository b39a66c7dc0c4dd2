import Testing

@testable import Papers

/// DOMAIN.md section 10, cases 67 to 72: who was there, and for which party.
@Suite struct PeopleCases {
  private func minutes(_ attendance: String) throws -> Document {
    try #require(
      try documents(
        """
        Sammanträdesprotokoll
        Barn- och utbildningsnämnden
        2023-05-10

        \(attendance)

        Utses att justera  Dan Ed

        § 68 Ett ärende
        Beslut
        Planen antas.
        """
      ).first)
  }

  private func told(_ document: Document) -> [String] {
    document.attendance.map { entry in
      [entry.person.told, entry.role?.rawValue, entry.standsInFor.map { "for \($0)" }, entry.items]
        .compactMap { $0 }.joined(separator: " | ")
    }
  }

  /// Case 67.
  @Test func partyBetweenCommas() throws {
    let minutes = try minutes(
      "Beslutande\nAnna Åberg, M, Ordförande\nBo Ek, S, 1:e vice ordförande\nDan Ed, V")
    #expect(
      told(minutes) == ["Anna Åberg (M) | chair", "Bo Ek (S) | viceChair", "Dan Ed (V)"])
  }

  /// Cases 68 and 69.
  @Test func codesAsUsedLocally() throws {
    let minutes = try minutes(
      "Beslutande\nAnna Åberg (Fl), ordförande\nBo Ek (-)\nCia Dal (ns)\nDan Ed (S)\nEva Fors (F!)")
    #expect(minutes.attendance.map(\.person.party) == ["FI", "-", "NS", "S", "FI"])
  }

  /// Case 70.
  @Test func codesInABlockOfTheirOwn() throws {
    let names = ["Anna Åberg", "Bo Ek", "Cia Dal", "Dan Ed", "Eva Fors", "Gun Hed"]
    let block = names.joined(separator: "\n")
    let whole = try minutes("Beslutande\n\(block)\n(M)\n(M)\n(V)\n(S)\n(S)\n(C)")
    #expect(whole.attendance.map(\.person.party) == ["M", "M", "V", "S", "S", "C"])
    let short = try minutes("Beslutande\n\(block)\n(M)\n(M)\n(V)\n(S)\n(S)")
    #expect(short.attendance.map(\.person.name) == names)
    #expect(short.attendance.allSatisfy { $0.person.party == nil })
  }

  /// Case 71.
  @Test func forWhichItems() throws {
    let minutes = try minutes(
      "Beslutande\nAnna Åberg (S), ordförande\nBo Ek (M) §§ 62-75\nDan Ed (V)")
    #expect(told(minutes) == ["Anna Åberg (S) | chair", "Bo Ek (M) | 62-75", "Dan Ed (V)"])
    #expect(minutes.items.map(\.number) == ["68"])
  }

  /// Case 72.
  @Test func absentForConflictOfInterest() throws {
    let minutes = try minutes(
      "Beslutande\nAnna Åberg (S), ordförande\nBo Ek (M), ej § 68 pga jäv\nDan Ed (V)")
    #expect(minutes.attendance.map(\.person.name) == ["Anna Åberg", "Bo Ek", "Dan Ed"])
    #expect(minutes.items.first?.recusals.map(\.person.told) == ["Bo Ek (M)"])
  }
}
