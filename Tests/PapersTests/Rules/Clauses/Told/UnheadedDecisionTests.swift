import Testing

@testable import Papers

@Suite struct UnheadedDecisionTests {
  private func decided(_ sentences: String) throws -> [String] {
    let item = try minutesItem("Frågan har väckts av flera.\n\n" + sentences)
    return (item?.clauses ?? []).filter { $0.status == .decided }.map(\.text)
  }

  @Test(arguments: [
    "Kommunstyrelsen avslog motionen", "Kommunstyrelsen antog planen",
    "Kommunstyrelsen utsåg Bo Ek (M) till ordförande", "Kommunstyrelsen bordlade ärendet",
    "Kommunstyrelsen fastställde taxan att gälla från 2024",
    "Kommunstyrelsen ger kontoret i uppdrag att utreda frågan",
    "Kommunstyrelsen gav kontoret i uppdrag att utreda frågan",
    "Kommunstyrelsen ger kontoret i uppdrag att återkomma den 3 maj 2024",
    "Kommunstyrelsen gav kontoret i uppdrag att återkomma i maj",
    "Kommunstyrelsen lade rapporten till handlingarna", "Kommunstyrelsen fann frågan besvarad",
    "Kommunstyrelsen ställde sig bakom förslaget", "Ärendet bordlades", "Motionen avslogs",
    "Interpellationen anses besvarad", "Motionen lämnas till kommunstyrelsen för beredning",
    "Medborgarförslaget överlåts till skolnämnden för beslut",
  ])
  func readsWhatTheBodyDid(sentence: String) throws {
    #expect(try decided(sentence + ".") == [sentence])
  }

  @Test(arguments: [
    "Kommunstyrelsen antog planen 2015.", "Kommunstyrelsen antog planen under 2015.",
    "Kommunstyrelsen antog den 3 maj 2021 en plan.",
    "Kommunstyrelsen antog tidigare i år en plan.",
    "Kommunstyrelsen gav i budgeten för 2021 kontoret i uppdrag att utreda.",
    "Motionen remitterades till nämnden för yttrande.",
    "Kommunstyrelsen beslutade i våras att utreda frågan.",
  ])
  func whatWasDoneBeforeIsAnAccount(sentence: String) throws {
    let found = try decided(sentence + "\n\nKommunstyrelsen beslutar att anta planen.")
    #expect(found.count == 1)
  }
}
