import Testing

@testable import Papers

@Suite struct WholePaperTests {
  @Test(arguments: [
    ("Plan för parken (KS 2024/118)", ["KS 2024/118"]),
    ("Ärende 14. Plan för parken, KS 2024/118", ["KS 2024/118"]),
    ("Plan för parken – KS/2024:118", ["KS/2024:118"]), ("Plan för parken (SOU 2024:18)", []),
    ("Plan för parken, 2024", []), ("Plan för skolorna, HT 2024/25", []),
    ("Plan för skolorna (LÅ 2024/25)", []),
  ])
  func readsTheCaseNumberBehindTheMatter(matter: String, numbers: [String]) throws {
    let text =
      "Tilläggsyrkande\n\nKommunstyrelsen\n\n\(matter)\n\nVi yrkar\n- att parken lyses upp\n"
    #expect(try documents(text).first?.items.first?.caseNumbers == numbers)
  }

  @Test func givesAnAgendaItsPointsAndTheDayOfTheMeeting() throws {
    let text = """
      Kommunstyrelsen

      KALLELSE
      2021-09-28

      Kallelse till kommunstyrelsens sammanträde

      Tid:            Tisdagen den 5 oktober 2021, klockan 13.00
      Plats:          Sessionssalen

      Föredragningslista

      1.  Val av justerare
          Tur att justera: Anna Åberg (M)

      2.  Plan för parken

          Beslutsförslag
          Kommunstyrelsen beslutar
          •  Planen antas.

      3.  Plan för torget

          Beslutsförslag
          Kommunstyrelsen beslutar
          •  Planen avslås.

      4.  Information från kommundirektören

      5.  Meddelanden

      """
    let document = try #require(MarkedMinutes(text).extraction.documents.first)
    #expect(document.kind == .agenda)
    #expect(document.date == Day(year: 2021, month: 10, day: 5))
    #expect(document.title == "Kallelse till kommunstyrelsens sammanträde")
    #expect(document.items.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(document.items.first?.title == "Val av justerare")
  }

  @Test func givesATopicTheLineAboveItsText() throws {
    let text = """
      Valmanifest

      SKOLA OCH FÖRSKOLA
      Varje barn ska mötas av kunniga vuxna i en skola som är hel och ren, var i Granåsa det än bor.

      Centerpartiet vill:
      - minska klasserna

      OMSORG
      Det här vill vi:
      - anställa fler i hemtjänsten

      """
    let document = try #require(MarkedMinutes(text).extraction.documents.first)
    #expect(document.items.map(\.title) == ["SKOLA OCH FÖRSKOLA", "OMSORG"])
    #expect(document.items.flatMap(\.clauses).count == 2)
  }

  @Test func givesAProgrammesTopicsTheHeadingAboveTheirText() throws {
    let topics = [
      "## Skola\n\nSkolan är viktig.\n",
      "## Omsorg\n\nAtt åldras ska vara tryggt, också längst in i skogen.\n",
    ]
    let text =
      "# Vårt Granåsa\n\nHandlingsprogram\n\n"
      + topics.map {
        $0 + "\n**Centerpartiet vill:**\n\n- Bygga en park.\n- att parken lyses upp\n"
      }
      .joined(separator: "\n")
    let document = try #require(MarkedMinutes(text).extraction.documents.first)
    #expect(document.items.map(\.title) == ["Skola", "Omsorg"])
  }
}
