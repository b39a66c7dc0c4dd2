import Reading
import Testing

@testable import Papers

@Suite struct GluedTextTests {
  /// Printed matter as a converter leaves it: each paragraph on one line, a blank line between.
  static let matter = """
    Kommunfullmäktige

    Handling 2023 nr 97

    Svar på motion av Anna Åberg (S) om fler bänkar i parken Till Granåsa kommunfullmäktige

    Kommunstyrelsens förslag Kommunstyrelsen föreslår kommunfullmäktige besluta följande:

    Den av Anna Åberg väckta motionen avslås.

    ----

    Vid ärendets behandling i kommunstyrelsen var meningarna delade:

    Bo Ek (M) yrkade att motionen skulle avstyrkas.

    Kommunstyrelsen beslutade utan omröstning att avstyrka motionen.

    Granåsa den 25 oktober 2023 Granåsa kommunstyrelse

    Bo Ek

    Kommunstyrelsen

    Yrkande                                  Moderaterna, Liberalerna

    2023-10-23                               KS-2023-00408

    Yrkande angående motion av Anna Åberg (S) om fler bänkar i parken Förslag till beslut I kommunstyrelsen och kommunfullmäktige:

    1. Motionen avslås.

    Yrkandet Parken har redan många bänkar. De flesta av dem står tomma också en varm dag i juli, och de som finns bör rustas upp innan någon ny bänk köps in, för pengarna räcker inte till båda delarna under de kommande åren.

    Parkkontoret

    Tjänsteutlåtande                        Handläggare Utfärdat 2023-08-07                 Cia Dal Diarienummer 0295/23               Telefon: 0123-456 78

    Motion av Anna Åberg (S) om fler bänkar i parken Motionen Anna Åberg (S) föreslår i en motion att parknämnden får i uppdrag att ställa ut fler bänkar i parken.

    Dan Ed                                   Eva Fors

    Parkchef                                 Direktör

    Kommunfullmäktige

    Handling 2023 nr 83

    Motion av Anna Åberg (S) om fler bänkar i parken Parken är stadens vardagsrum. Den som är gammal behöver ofta sätta sig, och den som är ung vill gärna bli sittande. Det kostar nästan ingenting att ställa ut en bänk, men det betyder mycket för den som annars stannar hemma.

    Förslag till beslut i kommunfullmäktige: 1. Parknämnden får i uppdrag att ställa ut fler bänkar. 2. Bänkarna ska ha ryggstöd.

    Anna Åberg (S)

    Parknämnden

    Utdrag ur protokoll Sammanträdesdatum: 2023-08-28

    Yttrande till kommunstyrelsen över motion av Anna Åberg (S) om fler bänkar i parken § 163, 0295/23

    Beslut 1. Parknämnden avstyrker motionen. 2. Parknämnden översänder förvaltningens tjänsteutlåtande som eget yttrande.

    Protokollsutdrag skickas till Kommunstyrelsen
    """

  @Test func dividesPrintedMatter() throws {
    let documents = try documents(Self.matter)
    #expect(
      documents.map(\.kind) == [
        .opinion, .alternativeProposal, .officerReport, .memberProposal, .extract,
      ])
    let matter = "motion av Anna Åberg (S) om fler bänkar i parken"
    #expect(
      documents.map(\.title) == [
        "Svar på \(matter)", "Yrkande angående \(matter)", "M\(matter.dropFirst())",
        "M\(matter.dropFirst())", nil,
      ])
    #expect(
      documents.map(\.date?.description) == [
        "2023-10-25", "2023-10-23", "2023-08-07", nil, "2023-08-28",
      ])
    #expect(documents[0].body == "Kommunstyrelsen")
    #expect(documents[1].parties == ["M", "L"])
    #expect(documents[2].signatories.map(\.name) == ["Dan Ed", "Eva Fors"])
    #expect(documents[3].signatories.map(\.name) == ["Anna Åberg"])
    #expect(documents[4].body == "Parknämnden")
  }

  @Test func readsTheItemsOfPrintedMatter() throws {
    let items = try documents(Self.matter).flatMap(\.items)
    #expect(items.map(\.number) == [nil, nil, nil, nil, "163"])
    #expect(
      items[4].title
        == "Yttrande till kommunstyrelsen över motion av Anna Åberg (S) om fler bänkar i parken")
    #expect(items[4].caseNumbers == ["0295/23"])
    #expect(
      items.map { $0.clauses.map { "\($0.status) \($0.text)" } } == [
        [
          "proposed Den av Anna Åberg väckta motionen avslås", "cited avstyrka motionen",
        ],
        ["demanded Motionen avslås"],
        ["demanded parknämnden får i uppdrag att ställa ut fler bänkar i parken"],
        [
          "demanded Parknämnden får i uppdrag att ställa ut fler bänkar",
          "demanded Bänkarna ska ha ryggstöd",
        ],
        [
          "decided Parknämnden avstyrker motionen",
          "decided Parknämnden översänder förvaltningens tjänsteutlåtande som eget yttrande",
        ],
      ])
  }

  @Test func leavesWrappedTextAlone() throws {
    let flow = try flow("Beslut Nämnden\nantar planen.\n\nMotion om parken Parken är mörk.\n")
    #expect(flow.text.unglued().blocks == flow.text.blocks)
  }
}
