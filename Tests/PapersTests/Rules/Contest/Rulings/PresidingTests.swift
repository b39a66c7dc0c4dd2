import Testing

@testable import Papers

/// *Ordföranden yrkar …*: the list of those present tells who that is.
@Suite struct PresidingTests {
  private func item(_ sections: String, list: String = "Anna Åberg (S), ordförande") throws -> Item
  {
    let text = """
      Kommunstyrelsen
      2023-05-10

      Beslutande
      \(list)
      Bo Ek (M)
      Cia Dal (C), vice ordförande

      § 12 Ny taxa

      Beslut
      Taxan antas.

      \(sections)
      """
    return try #require(try documents(text).first?.items.first)
  }

  @Test(arguments: [
    ("Ordföranden yrkar avslag på motionen.", ["reject Anna Åberg (S)"]),
    ("Därefter yrkar ordföranden bifall till taxan.", ["approve Anna Åberg (S)"]),
    ("Ordföranden och Bo Ek (M) yrkar avslag.", ["reject Anna Åberg (S), Bo Ek (M)"]),
    ("Vice ordföranden yrkar återremiss.", ["referBack Cia Dal (C)"]),
    ("Ordföranden Bo Ek (M) yrkar avslag.", ["reject Bo Ek (M)"]),
    ("Ordföranden, Anna Åberg (S), yrkar avslag.", ["reject Anna Åberg (S)"]),
    ("Nämndens ordförande yrkar avslag.", []),
  ])
  func reads(sentence: String, expected: [String]) throws {
    #expect(try item("Yrkanden\n\(sentence)").demands == expected)
  }

  @Test func reserves() throws {
    let found = try item("Reservation\nVice ordföranden reserverar sig mot beslutet.")
    #expect(found.dissents == ["Cia Dal (C) [C] oral"])
  }

  @Test(arguments: [
    "Anna Åberg (S)", "Anna Åberg (S), ordförande, §§ 1-11\nEva Fors (S), ordförande",
  ])
  func namesNobodyWhomTheListDoesNotTell(list: String) throws {
    #expect(try item("Yrkanden\nOrdföranden yrkar avslag.", list: list).demands == [])
  }
}
