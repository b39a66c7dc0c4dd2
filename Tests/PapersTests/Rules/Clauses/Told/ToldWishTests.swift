import Testing

@testable import Papers

@Suite struct ToldWishTests {
  @Test(arguments: [
    "I en motion till kommunfullmäktige vill Anna Åberg (S) att bussen går på söndagar.",
    "Motionären vill se att bussen går på söndagar.",
    "Förslagsställaren önskar att bussen går på söndagar.",
    "I motionen begärs att bussen går på söndagar.",
    "Anna Åberg (S) begär i motion att bussen går på söndagar.",
    "I motionen hemställs att bussen går på söndagar.",
    "I motionen framförs förslag om att bussen går på söndagar.",
    "Motionärens förslag är att bussen går på söndagar.",
    "Förslaget i motionen är att bussen går på söndagar.",
    "Motionens yrkande är att bussen går på söndagar.",
    "Anna Åberg (S) har lämnat in en motion om bussen. Hon föreslår att bussen går på söndagar.",
    "Moderaterna har väckt en motion om bussen. I den föreslås att bussen går på söndagar.",
    "Moderaterna har väckt en motion om bussen. Förslaget är att bussen går på söndagar.",
    "Anna Åberg (S) har lämnat in en motion med yrkandet att bussen går på söndagar.",
    "Motionen har följande att-sats: Att bussen går på söndagar.",
  ])
  func asks(_ sentence: String) throws {
    #expect(try clauses(sentence) == ["demanded: bussen går på söndagar"])
  }

  @Test(arguments: [
    "I motionen står att många vill att bussen går på söndagar.",
    "Enligt motionen vill alltfler att bussen går på söndagar.",
    "Om motionens förslag är att bussen går på söndagar behövs fler förare.",
    "Anna Åberg (S) har lämnat in en motion om bussen. Tåget är fullt. Det är bra att bussen går.",
    "Förvaltningen önskar att motionen får ett svar i tid.",
    "Förslaget är bra, och många vill att bussen går på söndagar.",
  ])
  func leavesOthersWishes(_ sentence: String) throws {
    #expect(try clauses(sentence).isEmpty)
  }

  private func clauses(_ sentence: String) throws -> [String] {
    let text = """
      Kommunstyrelsen
      Protokoll 2023-05-10

      § 12 Svar på motion om bussen

      Beslut
      Motionen avslås.

      Sammanfattning
      \(sentence) Allt fler reser.
      """
    return try #require(documents(text).first?.items.first).clauses.map(\.told).filter {
      $0 != "decided: Motionen avslås"
    }
  }
}
