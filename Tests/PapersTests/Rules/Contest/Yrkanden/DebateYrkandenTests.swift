import Testing

@testable import Papers

/// Yrkanden told of in a debate, and those of which two share a verb.
@Suite struct DebateYrkandenTests {
  private func told(_ section: String) throws -> [String] {
    let item = try minutesItem("\(section)\n\nBeslut\n\nPlanen antas.")
    return try #require(item).yrkanden.map { yrkande in
      "\(yrkande.kind) \(yrkande.movers.map(\.name).joined(separator: ", "))"
    }
  }

  @Test(arguments: ["Överläggning", "Under sammanträdet", "Ledamöternas förslag och yrkanden"])
  func readsWhatIsPlainlyMoved(heading: String) throws {
    let sentences = [
      ("Anna Åberg (S) föreslår avslag på planen.", "reject Anna Åberg"),
      ("Anna Åberg (S) begär återremiss av ärendet.", "referBack Anna Åberg"),
      ("Anna Åberg (S) lämnar ett tilläggsyrkande om att parken belyses.", "add Anna Åberg"),
      ("Bifall till planen yrkas av Anna Åberg (S).", "approve Anna Åberg"),
    ]
    for (sentence, yrkande) in sentences {
      #expect(try told("\(heading)\n\n\(sentence)") == [yrkande])
    }
  }

  @Test(arguments: [
    (
      "Anna Åberg (S) yrkar avslag och Bo Ek (M) bifall till planen.",
      ["reject Anna Åberg", "approve Bo Ek"]
    ),
    ("Anna Åberg (S) yrkar avslag.", ["reject Anna Åberg"]),
    ("Vidare yrkar Anna Åberg (S) och Bo Ek (M) avslag på planen.", ["reject Anna Åberg, Bo Ek"]),
  ])
  func readsTheVerbOfTheFirstForTheSecond(sentence: String, yrkanden: [String]) throws {
    #expect(try told("Yrkanden\n\n\(sentence)") == yrkanden)
  }
}
