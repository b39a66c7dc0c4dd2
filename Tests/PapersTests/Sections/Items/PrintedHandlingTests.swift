import Testing

@testable import Papers

/// Decisions of earlier bodies that are printed in full.
@Suite struct PrintedHandlingTests {
  private func told(_ sections: String) throws -> [String] {
    let item = try minutesItem(sections, body: "Kommunstyrelsen")
    return try #require(item).clauses.map { "\($0.status) \($0.body ?? "-"): \($0.text)" }
  }

  private static let own = "Beslut\n\nKommunstyrelsen beslutar\n\natt laga bryggan\n\n"

  @Test(arguments: [
    ("Tekniska nämnden 2023-04-12 § 31", "Tekniska nämnden"),
    ("Kommunstyrelsens arbetsutskott 2023-05-02 § 45", "Kommunstyrelsens arbetsutskott"),
    ("Beslut i tekniska nämnden", "Tekniska nämnden"),
  ])
  func belongToTheBodyAboveThem(line: String, body: String) throws {
    let printed = "\(line)\n\nBeslut\n\nAtt remittera ärendet till skolnämnden.\n\n"
    let cited = "cited \(body): remittera ärendet till skolnämnden"
    let decided = "decided Kommunstyrelsen: laga bryggan"
    #expect(try told("Bakgrund\n\nBryggan är smal.\n\n" + printed + Self.own) == [cited, decided])
    #expect(try told(Self.own + printed) == [decided, cited])
  }

  /// A decision that is the only one is the item's own, whatever stands above.
  @Test func leaveTheItemItsOwn() throws {
    let item = "Tekniska nämnden 2023-04-12 § 31\n\nBeslut\n\nAtt laga bryggan.\n"
    #expect(try told(item) == ["decided Kommunstyrelsen: laga bryggan"])
  }
}
