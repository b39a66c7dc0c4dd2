import Testing

@testable import Papers

@Suite struct RecipientRuleTests {
  @Test(arguments: [
    (
      "Beslutet skickas till: Socialnämnden, ekonomiavdelningen",
      ["Socialnämnden", "ekonomiavdelningen"]
    ),
    (
      "Beslutet skickas till\nSocialnämnden\nEkonomiavdelningen",
      ["Socialnämnden", "Ekonomiavdelningen"]
    ),
    ("Expedieras till: Skolnämnden\nRevisorerna\nAkten", ["Skolnämnden", "Revisorerna", "Akten"]),
    ("Expedieras till: Skolnämnden\n\nAnna Åberg", ["Skolnämnden"]),
    ("Expedieras till\n- Skolnämnden\n- Revisorerna", ["Skolnämnden", "Revisorerna"]),
    ("Expedieras till\n1. Samtliga nämnder och styrelser", ["Samtliga nämnder och styrelser"]),
    (
      "Beslutet expedieras till: Folkhälsorådet, skolchefen och löneenheten",
      ["Folkhälsorådet", "skolchefen", "löneenheten"]
    ),
    (
      "Beslutet skickas till: Mark- och exploateringsenheten, Kultur-, idrotts- och fritidsnämnden",
      ["Mark- och exploateringsenheten", "Kultur-, idrotts- och fritidsnämnden"]
    ),
    ("Beslutet skickas till\nNämnderna – Nord, Syd, Väst", ["Nämnderna – Nord, Syd, Väst"]),
    ("Beslutet skickas till\nSocialnämnden\n\n\nAnna Åberg\nSekreterare", ["Socialnämnden"]),
    ("Beslutet skickas till\nSocialnämnden\nJusterandes sign", ["Socialnämnden"]),
    ("Expedieras till\nSocialnämnden\nDag för justering\n2024-06-26", ["Socialnämnden"]),
    ("Expedieras till\n\nSocialnämnden\n\nAkten", ["Socialnämnden", "Akten"]),
    ("Expedieras till\n\nSocialnämnden\n\nSekreteraren", ["Socialnämnden"]),
    ("Expedieras till\nSocialnämnden\nAkten\n* * * *", ["Socialnämnden", "Akten"]),
    ("Expedieras till\nSocialnämnden\nParaf: ____ ____", ["Socialnämnden"]),
  ])
  func reads(section: String, recipients: [String]) {
    #expect(item(section)?.recipients == recipients)
  }

  /// The same body, below a rule and right below the heading, is no running header.
  @Test(arguments: ["Utdrag till:\n", "Beslutet skickas till\n\n"])
  func readsTheSameInEachItem(heading: String) throws {
    let items = (45...48).map { number in
      """
      § \(number) Plan för lek

      Beslut
      Kommunstyrelsen antar planen.

      ______________
      \(heading)Socialnämnden
      Akten

      """
    }
    let text = "Kommunstyrelsen\nProtokoll 2024-05-20\n\n" + items.joined(separator: "\n")
    let found = try documents(text).flatMap(\.items).map(\.recipients)
    #expect(found == Array(repeating: ["Socialnämnden", "Akten"], count: 4))
  }

  @Test(arguments: [
    "Beslutet ska delges", "Beslut delges", "Beslutet expedieras", "Expedieras för kännedom",
    "Protokollsutdrag för kännedom", "Delgivning med mottagningsbevis", "Beslutet delges (rek+mb)",
    "Underrättelse till", "För vidare åtgärd", "Mottagare",
    "Protokollsutdrag med besvärshänvisning delges",
  ])
  func readsHeading(name: String) {
    #expect(
      item(name + "\nSkolnämnden\nRevisorerna")?.recipients == ["Skolnämnden", "Revisorerna"])
    #expect(item(name + ": Skolnämnden, räddningen")?.recipients == ["Skolnämnden", "räddningen"])
  }

  @Test(arguments: [
    "Beslutet skickas till\nIngen expediering", "Brevet skickas till alla hushåll.",
  ])
  func ignores(section: String) {
    #expect(item(section)?.recipients == [])
  }
}
