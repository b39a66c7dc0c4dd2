import Testing

@testable import Papers

/// Text that other programs took from PDF: columns one after the other, marks apart from their words,
/// lists whose indentation is gone.
@Suite struct ConvertedTextTests {
  private func paragraphs(_ text: String) throws -> [String] {
    let flow = try flow(text)
    return flow.paragraphs.map { flow.string($0.range) }
  }

  private func told(_ sections: String) throws -> [String] {
    try #require(try minutesItem(sections, body: "Kommunfullmäktige")).clauses.map(\.text)
  }

  /// Wide enough that the width of the page is known.
  private static let wide =
    "Kommunfullmäktige har tidigare behandlat frågan om hur parkerna ska skötas under vintern.\n"

  // MARK: - Lines

  /// Conjunctions end no line; a preposition may, but not alone on one.
  @Test(arguments: [
    "Anna Åberg (S), Bo Ek (M) och\nCecilia Dal (C) yrkar bifall till förslaget.",
    "Ordföranden ställer förslagen mot varandra och finner att\nSkolnämndens förslag\nhar antagits.",
    "Bo Ek (M) reserverar sig till förmån\nför\nCecilia Dals yrkande.",
    "Nämnden har behandlat frågan om skötseln, senast i §\n14 och före det i våras.",
    "Anna Åberg (S) och Ivar Jung\n(KD) yrkar avslag.",
    "Nämndens ram höjs för de kommande åren från 900 tkr till\n1 200 tkr per år.",
  ])
  func goesOnInTheNextLine(text: String) throws {
    let whole = text.replacing("\n", with: " ")
    #expect(try paragraphs(Self.wide + "\n" + text).contains(whole))
  }

  /// *… vad de har rätt till* may end there.
  @Test func endsATitleWithAPreposition() throws {
    let text = Self.wide + "\nOm den vård som de har rätt till\nOrdföranden svarar på frågan."
    #expect(try paragraphs(text).contains("Om den vård som de har rätt till"))
  }

  /// What stands in the right half of a letterhead is no part of the line below it.
  @Test func keepsTheHalvesOfALetterheadApart() throws {
    let text =
      Self.wide + "\n" + String(repeating: " ", count: 70) + "Parknämnden\nYttrande om skötseln"
    #expect(try paragraphs(text).suffix(2) == ["Parknämnden", "Yttrande om skötseln"])
  }

  // MARK: - Points

  /// Demands that nothing but the end of their lines closes.
  @Test(arguments: [
    "Att parkerna i de yttre stadsdelarna sköts lika ofta som de inre\nAtt lekplatsen lagas",
    "att parkerna i de yttre stadsdelarna sköts lika ofta som de inre\natt lekplatsen lagas",
  ])
  func dividesDemandsWithoutStops(list: String) throws {
    let clauses = try told(Self.wide + "\nBeslut\n\nKommunfullmäktige beslutar\n" + list)
    #expect(clauses.count == 2)
    #expect(clauses.last == "lekplatsen lagas")
  }

  /// Who is told to do something is told what in the next line.
  @Test func goesOnWithAnOrder() throws {
    let list =
      "att uppdra åt parknämnden i samverkan med gatunämnden och de två kontoren\natt laga lekplatsen"
    #expect(try told(Self.wide + "\nBeslut\n\nKommunfullmäktige beslutar\n" + list).count == 1)
  }

  /// A list below as many marks as it has points: lines that leave room at their end end a point.
  @Test func dividesAListByTheNumberOfItsMarks() throws {
    let list = """
      •
      •
      •

      parkerna i de yttre stadsdelarna sköts lika ofta som de som ligger nära
      torget
      lekplatsen lagas
      nämnden redovisar arbetet för kommunfullmäktige innan sommaren och därefter en
      gång varje år

      Ärendet är inte nytt.
      """
    let clauses = try told(Self.wide + "\nBeslut\n\nKommunfullmäktige beslutar att\n" + list)
    #expect(
      clauses.prefix(3) == [
        "parkerna i de yttre stadsdelarna sköts lika ofta som de som ligger nära torget",
        "lekplatsen lagas",
        "nämnden redovisar arbetet för kommunfullmäktige innan sommaren och därefter en gång varje år",
      ])
  }

  /// Where no line is blank, nothing says where the list below the marks ends.
  @Test func leavesALongTextBelowMarksAlone() throws {
    let text = String(
      repeating: "Parken sköts hela året och är öppen för alla som bor här.\nSå är det.\n",
      count: 40)
    #expect(try paragraphs("•\n•\n\n" + text).count > 3)
  }

  /// A number on a line of its own is the mark of the words below; which of several is not said.
  @Test(arguments: [
    ("1.\n\nParken lyses upp.\n2.\n\nLekplatsen lagas.", ["1", "2"]),
    ("a)\natt parken lyses upp,\nb)\natt lekplatsen lagas.", ["a", "b"]),
    ("1.\n2.\n\nParken lyses upp.\nLekplatsen lagas.", [nil, nil]),
  ])
  func joinsNumbersToTheirPoints(list: String, labels: [String?]) throws {
    let item = try #require(
      try minutesItem("Beslut\n\nKommunfullmäktige beslutar\n\n" + list, body: "Kommunfullmäktige"))
    #expect(item.clauses.map(\.label) == labels)
    #expect(item.clauses.map(\.text).last?.lowercased() == "lekplatsen lagas")
  }

  /// A paper of another body, below the bullet of a list of papers.
  @Test func takesNoPaperForAnItem() throws {
    let text = """
      Skolnämnden
      2023-05-10

      § 60 Plan för parken

      Beslut

      Planen antas.

      Beslutsunderlag
      •
      § 12 Skolnämndens arbetsutskott: plan för parken
      •
      Tjänsteskrivelse
      """
    #expect(try documents(text).map { $0.items.map(\.number) } == [["60"]])
  }

  // MARK: - Minutes

  private static func minutes(_ first: String, items: [Int] = [60, 61, 62]) -> String {
    let items = items.map { "§ \($0)\n\nPlan \($0) för parken\n\nBeslut\n\nPlanen antas.\n" }
    return first + "\n\n" + items.joined(separator: "\n")
  }

  /// Numbers over each other, their titles below; and one number below the other with its title.
  @Test(arguments: [
    "Skolnämnden\n2023-05-10\n\n§ 60\n§ 61\n§ 62\n\nPlan 60 för parken\nPlan 61 för parken\nPlan 62 för parken",
    "Skolnämnden\n2023-05-10\n\n§ 60\nPlan 60 för parken\n§ 61\nInformation\n§ 62\nPlan 62 för parken",
    "Skolnämnden\n2023-05-10\n\nBeslutande\n\nAnna Åberg (S), ej\n\n§ 61\n\nBo Ek (M)",
  ])
  func readsNoItemsOfTheFirstPage(first: String) throws {
    let documents = try documents(Self.minutes(first))
    #expect(documents.map { $0.items.map(\.number) } == [["60", "61", "62"]])
    #expect(documents.first?.date?.description == "2023-05-10")
  }

  /// The number of the item in the letterhead, whose columns come one after the other.
  @Test(arguments: [
    "SAMMANTRÄDESPROTOKOLL\n\n2023-05-10", "PROTOKOLLSUTDRAG\n\nSammanträdesdatum\n2023-05-10",
  ])
  func readsALetterheadAroundTheNumber(head: String) throws {
    let text =
      "Skolnämnden\n\n§ 60\n\n\(head)\n\nPlan för parken\n\nBeslut\n\nSkolnämnden beslutar\n\natt planen antas\n"
    let documents = try documents(text)
    #expect(documents.map { $0.items.map(\.number) } == [["60"]])
    #expect(documents.first?.items.first?.title == "Plan för parken")
    #expect(documents.first?.date?.description == "2023-05-10")
  }

  /// *Paragrafer* and *Ajournering* between a label and its list.
  @Test(arguments: ["Paragrafer\n\n§§ 60–62", "Ajournering kl. 19.20–19.35"])
  func goesOnWithAListBelowAnAside(aside: String) throws {
    let first =
      "Skolnämnden\n2023-05-10\n\nBeslutande\n\n\(aside)\n\nAnna Åberg (S), ordförande\nBo Ek (M)"
    let attendance = try #require(try documents(Self.minutes(first)).first).attendance
    #expect(attendance.map(\.person.name) == ["Anna Åberg", "Bo Ek"])
    #expect(attendance.allSatisfy { $0.status == .serving })
  }

  /// Labels over each other, and below them what they say.
  @Test func readsAStackOfLabels() throws {
    let text = """
      Datum:
      Handläggare:
      Diarienr:

      2023-05-10
      Anna Åberg
      2023.034 SN

      Skolnämnden

      Plan för parken
      Ärendebeskrivning
      Parken är mörk, och det har den varit så länge som någon kan minnas, vilket är synd.
      Förslag till beslut
      Planen antas.
      """
    let document = try #require(try documents(text).first)
    #expect(document.title == "Plan för parken")
    #expect(document.date?.description == "2023-05-10")
    #expect(document.items.first?.caseNumbers == ["2023.034 SN"])
  }
}
