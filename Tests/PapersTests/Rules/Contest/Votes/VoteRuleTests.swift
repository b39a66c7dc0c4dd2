import Reading
import Testing

@testable import Papers

@Suite struct VoteRuleTests {
  private func votes(_ text: String) -> [Vote] {
    MarkedText("§ 1\nEn rubrik\n\nOmröstning\n\n" + text).findings(by: VoteRule.self)
      .compactMap { finding in
        if case .vote(let vote) = finding { return vote }
        return nil
      }
  }

  /// `yes-no-abstain-absent yesMeans/noMeans` of each.
  private func summary(_ votes: [Vote]) -> String {
    votes.map { vote in
      let rest = [vote.abstain, vote.absent].map { $0.map { "\($0)" } ?? "-" }.joined(
        separator: ",")
      return "\(vote.yes)–\(vote.no) \(rest) \(vote.yesMeans ?? "-") / \(vote.noMeans ?? "-")"
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    (
      "Voteringen utfaller med 22 ja-röster mot 11 nej-röster. 2 ledamöter avstår.",
      "22–11 2,- - / -"
    ),
    ("Omröstningen slutar med 24 Ja mot 17 Nej. 3 ledamöter är frånvarande.", "24–17 -,3 - / -"),
    ("Omröstningen utfaller med fem ja-röster och sex nej-röster.", "5–6 -,- - / -"),
    ("Med 6 ja-röster, 3 nej-röster och 1 som avstår beslutar nämnden så.", "6–3 1,- - / -"),
    ("Resultat av omröstningen: 11 ja, 3 nej och 1 avstår.", "11–3 1,- - / -"),
    ("Kommunfullmäktige beslutar med röstsiffrorna 23-21.", "23–21 -,- - / -"),
    ("Nämnden avslår motionen med 8 röster för och 5 emot.", "8–5 -,- - / -"),
    ("Med 30 röster mot 25, varvid 6 avstår, antar nämnden planen.", "30–25 6,- - / -"),
    ("Omröstningen ger 8 ja mot 5 nej. 2 ledamöter lägger ned sin röst.", "8–5 2,- - / -"),
    ("Vid lika röstetal, 7–7, antas planen.", "7–7 -,- - / -"),
    (
      "Ja innebär bifall till planen. Nej innebär bifall till Bo Eks (M) yrkande.\n\nDet blev 8 ja-röster och 5 nej-röster.",
      "8–5 -,- bifall till planen / bifall till Bo Eks (M) yrkande"
    ),
    (
      "Ja till planen, nej till Bo Eks yrkande.\n\n8 ja-röster och 5 nej-röster.",
      "8–5 -,- planen / Bo Eks yrkande"
    ),
    (
      "En ja-röst är en röst för nämndens förslag och en nej-röst är en röst för Bo Eks yrkande.\n\n8 ja-röster och 5 nej-röster.",
      "8–5 -,- nämndens förslag / Bo Eks yrkande"
    ),
    (
      "De som röstar ja röstar för planen, de som röstar nej röstar för Bo Eks yrkande.\n\n8 ja-röster och 5 nej-röster.",
      "8–5 -,- planen / Bo Eks yrkande"
    ),
    (
      "Den som röstar ja stöder planen. Den som röstar nej stöder Bo Eks yrkande.\n\n8 ja-röster och 5 nej-röster.",
      "8–5 -,- planen / Bo Eks yrkande"
    ),
    (
      "Den som röstar ja röstar för planen. Den som röstar nej röstar för Bo Eks yrkande.\n\n8 ja-röster och 5 nej-röster.",
      "8–5 -,- planen / Bo Eks yrkande"
    ),
    (
      "Den som bifaller planen röstar ja. Den som bifaller Bo Eks yrkande röstar nej.\n\nMed 8 röster för planen och 5 röster för Bo Eks yrkande beslutar nämnden så.",
      "8–5 -,- bifaller planen / bifaller Bo Eks yrkande"
    ),
    (
      "Ja-röst: planen\n\nNej-röst: avslag\n\nOmröstning 2 ja-röster: Anna Åberg (S) och Bo Ek (M)\n\n1 nej-röst: Cia Dal (V)",
      "2–1 -,- planen / avslag"
    ),
    (
      "2 ja-röster: Anna Åberg (S) och Bo Ek (M)\n1 nej-röst: Cia Dal (V)\n1 avstår: Dan Ed (C)",
      "2–1 1,- - / -"
    ),
    (
      "Den som vill avslå motionen röstar ja. Den som vill bifalla motionen röstar nej.\n\nVid omröstningen avges 8 röster för bifall, 5 röster för avslag och 2 ledamöter avstår.",
      "5–8 2,- vill avslå motionen / vill bifalla motionen"
    ),
    (
      "Ja-röst för avslag. Nej-röst för bifall.\n\n8 röster avges för avslag och 5 röster avges för bifall.",
      "8–5 -,- avslag / bifall"
    ),
    (
      "Ja-röst för planen. Nej-röst för Bo Eks yrkande.\n\nJa-röster\tNej-röster\tAvstår\n8\t5\t2",
      "8–5 2,- planen / Bo Eks yrkande"
    ),
    (
      "Omröstningen avgjordes (36 ja, 29 nej, 0 avstår) till sist. Alla röster räknades.",
      "36–29 0,- - / -"
    ),
    (
      "Ja för Anna Åbergs (S) förslag.\nNej för Bo Eks (M) förslag.\n\nVid omröstningen avges 6 ja-röster för Anna Åbergs (S) förslag, 3 nej-röster för Bo Eks (M) förslag och 4 ledamöter avstår från att rösta.",
      "6–3 4,- Anna Åbergs (S) förslag / Bo Eks (M) förslag"
    ),
    (
      "Ja-röst för motionen.\nNej-röst för avslag.\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- motionen / avslag"
    ),
    (
      "Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till motionen.”\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- avslag / bifall till motionen"
    ),
    (
      "Den som vill avslå motionen röstar ja. Den som vill bifalla den röstar nej.\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- vill avslå motionen / vill bifalla den"
    ),
    (
      "Den som röstar för planen säger ja, den det ej vill röstar nej.\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- planen / -"
    ),
    (
      "Den som bifaller planen röstar ja\nden det ej vill röstar nej\nvinner nej har nämnden bifallit Bo Eks yrkande.\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- bifaller planen / Bo Eks yrkande"
    ),
    (
      "Följande voteringsordning godkänns: Den som stödjer planen röstar JA. Den som stödjer Bo Eks yrkande röstar NEJ.\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- planen / Bo Eks yrkande"
    ),
    (
      "Ja för bifall till kommunstyrelsens förslag och Nej för bifall till Bo Eks förslag.\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- bifall till kommunstyrelsens förslag / bifall till Bo Eks förslag"
    ),
    (
      "JA = Bo Eks förslag, NEJ = nämndens förslag\n\nOmröstningen ger 3 ja-röster och 2 nej-röster.",
      "3–2 -,- Bo Eks förslag / nämndens förslag"
    ),
    ("Ja: 63 röster\nNej: 12 röster\nAvstår: 4 röster", "63–12 4,- - / -"),
    ("Ja-röster: 25\nNej-röster: 14\nAvstår: 2", "25–14 2,- - / -"),
    ("Antal ja-röster: 22 st\nAntal nej-röster: 17 st\nAntal som avstår: 2 st", "22–17 2,- - / -"),
    (
      "Ja, avgöras idag: 17 röster\nNej, återremiss: 14 röster",
      "17–14 -,- avgöras idag / återremiss"
    ),
    ("Ja\tNej\tAvstår\tFrånvarande\n22\t17\t2\t0", "22–17 2,0 - / -"),
    (
      "Ja-röst för planen, nej-röst för Bo Als (M) förslag.\nVoteringen utföll med 43 ja-röster mot 29 nej-röster för bifall till planen.",
      "43–29 -,- planen / Bo Als (M) förslag"
    ),
    (
      "Med 8 ja-röster för nämndens förslag mot 5 nej-röster för Per Lunds förslag beslutar nämnden enligt sitt förslag.",
      "8–5 -,- nämndens förslag / Per Lunds förslag"
    ),
    (
      "Omröstningen slutar med 22 röster för planen och 17 röster för Bo Als förslag.",
      "22–17 -,- planen / Bo Als förslag"
    ),
    ("Nämnden bifaller planen med 22 röster mot 17. Två ledamöter avstår.", "22–17 2,- - / -"),
    ("Efter omröstning med 8 röster för och 5 röster mot beslutar nämnden så.", "8–5 -,- - / -"),
    (
      "Ja-röst innebär bifall till planen, nej-röst bifall till motionen.\nUtfall: 40 ja, 30 nej, 1 avstod.",
      "40–30 1,- bifall till planen / bifall till motionen"
    ),
    (
      "JA-röst: bifall till planen\nNEJ-röst: bifall till motionen\nOmröstningen ger följande resultat:\n22 JA\n17 NEJ\n2 AVSTÅR",
      "22–17 2,- bifall till planen / bifall till motionen"
    ),
    (
      "JA Nämndens förslag\nNEJ Bo Als (M) förslag\nResultat\nJA 22\nNEJ 17\nAVSTÅR 2",
      "22–17 2,- Nämndens förslag / Bo Als (M) förslag"
    ),
    (
      "Med 9 röster för Ja, 1 röst för Nej och 2 som avstår bifaller nämnden planen.",
      "9–1 2,- - / -"
    ),
    (
      "Den som bifaller planen röstar ja. Den det ej vill röstar nej. Om nej vinner har nämnden beslutat avslå planen.\n\n8 ja-röster och 5 nej-röster.",
      "8–5 -,- bifaller planen / avslå planen"
    ),
    ("3 röster för nej och 4 röster för ja.", "4–3 -,- - / -"),
    ("Med 4 röster för ja mot 3 röster för nej beslutar nämnden så.", "4–3 -,- - / -"),
  ])
  func reads(text: String, expected: String) {
    #expect(summary(votes(text)) == expected)
  }

  private func ballots(_ vote: Vote?) -> String {
    (vote?.ballots ?? []).map { "\($0.person.name) \($0.choice)" }.joined(separator: ", ")
  }

  @Test(arguments: [
    """
    Anna Åberg (S) och ordföranden Bo Ek (V) röstar Ja (2). Cia Dal (M) röstar Nej (1). Dan Ed (L)
    avstår från att rösta (1).
    """,
    """
    Omröstningen utfaller med 2 ja-röster och 1 nej-röst. En ledamot avstår.

    Ja-röster: Anna Åberg (S) och Bo Ek (V).
    Nej-röster: Cia Dal (M).
    Avstår: Dan Ed (L).
    """,
    "Namn\tParti\tJa\tNej\tAvstår\nAnna Åberg\tS\tX\nBo Ek\tV\tX\nCia Dal\tM\t\tX\nDan Ed\tL\t\t\tX\nSumma\t\t2\t1\t1",
    "Ledamot\tJa\tNej\tAvstår från att rösta\nAnna Åberg (S)\tX\t\t\nBo Ek (V)\tX\t\t\nCia Dal (M)\t\tX\t\nDan Ed (L)\t\t\tX",
    """
    Ledamot                  Parti     Ja      Nej     Avst
    Anna Åberg               S         X
    Bo Ek                    V         X
    Cia Dal                  M                 X
    Dan Ed                   L                         X
    Summa                              2       1       1
    """,
    """
    Vid voteringen avges 2 JA-röster av Anna Åberg (S) och Bo Ek (V) samt 1 NEJ-röst av Cia Dal (M).
    Avstår: Dan Ed (L).
    """,
    """
    Ja-röst avges av Anna Åberg (S) och Bo Ek (V).
    Nej-röst avges av Cia Dal (M).
    Dan Ed (L) avstår.
    """,
    """
    Ja-röst avgavs av: Anna Åberg (S), Bo Ek (V)
    Nej-röst avgavs av: Cia Dal (M)
    Dan Ed (L) avstår.
    """,
    """
    Ja röstar Anna Åberg (S) och Bo Ek (V).
    Nej röstar Cia Dal (M).
    Dan Ed (L) avstår.
    """,
    """
    2 ledamöter röstar JA, 1 ledamot röstar NEJ och 1 ledamot AVSTÅR.

    Följande ledamöter röstar JA:
    Anna Åberg (S) och Bo Ek (V)

    Följande ledamöter röstar NEJ:
    Cia Dal (M)

    Följande ledamöter AVSTÅR från att rösta:
    Dan Ed (L)
    """,
    """
                             Ja      Nej     Avst
    Anna Åberg (S)           X
    Bo Ek (V)                X
    Cia Dal (M)                      X
    Dan Ed (L)                               X
    Resultat                 2       1       1
    """,
    """
    Ja-röst avger: Anna Åberg, S, Bo Ek, V
    Nej-röst avger: Cia Dal, M
    Avstår: Dan Ed, L
    """,
    """
    Anna Åberg (S) - JA
    Bo Ek (V) - JA
    Cia Dal (M) – NEJ
    Dan Ed (L) - AVSTÅR
    """,
    """
    Antal Ja: 2
    Antal Nej: 1
    Antal Avstår: 1

    Namn

    Parti

    Resultat

    Anna Åberg

    S

    Ja

    Bo Ek

    V

    Ja

    Cia Dal

    M

    Nej

    Dan Ed

    L

    Avstår
    """,
  ])
  func readsNames(text: String) {
    let vote = votes(text).first
    #expect(ballots(vote) == "Anna Åberg yes, Bo Ek yes, Cia Dal no, Dan Ed abstain")
    #expect(vote?.isVerified == true)
    #expect(vote?.ballots.map(\.person.party) == ["S", "V", "M", "L"])
  }

  /// What is told of a vote once more, by its names, in a table or in the conclusion, is one vote.
  @Test(arguments: [
    "Anna Åberg (S) röstar ja. Bo Ek (M) röstar nej. Avstår: Ingen.\n\nVoteringen utfaller med 1 ja-röst och 1 nej-röst.",
    "Anna Åberg (S) röstar ja. Bo Ek (M) röstar nej.\n\nOmröstningsresultat\n\nMed 1 röst för ja och 1 röst för nej bifalls planen.",
    "1 röstar ja och 1 röstar nej.\n\nVoteringsprotokoll\n\nAnna Åberg (S) röstar ja. Bo Ek (M) röstar nej.",
    "1 röstar ja och 1 röstar nej.\n\nRöstprotokoll\n\nJa: Anna Åberg (S)\nNej: Bo Ek (M)",
  ])
  func readsOneVoteToldTwice(text: String) {
    let found = votes("Ja-röst för planen. Nej-röst för avslag.\n\n" + text)
    #expect(found.map { "\($0.yes)–\($0.no) \($0.yesMeans ?? "-")" } == ["1–1 planen"])
    #expect(found.map(\.isVerified) == [true])
  }

  @Test func namesTheCastingVoteToldInTheConclusion() {
    let text = """
      Ordföranden Anna Åberg (S) röstar ja. Bo Ek (M) röstar nej. Avstår: Ingen.

      Med 1 ja-röst och 1 nej-röst samt ordförandens utslagsröst bifalls planen.
      """
    #expect(votes(text).map(\.castingVote?.name) == ["Anna Åberg"])
  }

  @Test func readsSeveralVotesInOrder() {
    let text = """
      Förberedande votering

      Ja för Anna Åbergs förslag och nej för Bo Eks förslag. Voteringen utfaller med 5 ja-röster
      och 2 nej-röster.

      Huvudvotering

      Ja för nämndens förslag och nej för Anna Åbergs förslag. Voteringen utfaller med 12 ja-röster
      mot 6 nej-röster.
      """
    let votes = votes(text)
    #expect(votes.map(\.yes) == [5, 12])
    #expect(votes.map(\.stage) == [.preliminary, .main])
  }

  @Test func readsTheListAtTheEnd() {
    let text = """
      Omröstningen utfaller med 1 Ja mot 1 Nej. Rösterna framgår av omröstningslista nr 2.

      § 2
      En annan rubrik

      Kommunfullmäktiges beslut

      Frågan bordläggs.

      Omröstningslista nr 2

      Antal Ja: 1
      Antal Nej: 1

      Anna Åberg

      S

      Ja

      Cia Dal

      M

      Nej
      """
    #expect(votes(text).map { ballots($0) } == ["Anna Åberg yes, Cia Dal no"])
  }

  /// The same text as one paper: the § of the list opens no item, and no paper.
  private func items(_ text: String) -> [Item] {
    MarkedText("§ 1\nSvar på motion\n\nOmröstning\n\n" + text).items
  }

  @Test func readsAListThatOnlyTheParagraphTies() {
    let items = items(
      """
      Omröstningen utfaller med 2 ja-röster och 1 nej-röst.

      § 2
      En annan rubrik

      Kommunfullmäktiges beslut

      Frågan bordläggs.

      Expedieras till
      Teknik- och fritidsnämnden

      Omröstningslista nr. 1
      § 1. Svar på motion
      Ledamöter      Parti   Ersättare     Ja     Nej    Avst   Frånv
      Anna Åberg     (S)                   X
      Transport:                           1      0      0      0
      Omröstningslista nr. 1
      § 1. Svar på motion
      Ledamöter      Parti   Ersättare     Ja     Nej    Avst   Frånv
      Transport:                           1      0      0      0
      Bo Ek          (V)     Eva Fors      X
      Cia Dal        (M)                          X
      Dan Ed         (L)                                        X
      SUMMA:                               2      1      0      1
      """)
    #expect(items.map(\.number) == ["1", "2"])
    #expect(
      ballots(items.first?.votes.first)
        == "Anna Åberg yes, Eva Fors yes, Cia Dal no, Dan Ed absent")
    #expect(items.last?.votes.isEmpty == true)
    #expect(items.last?.recipients == ["Teknik- och fritidsnämnden"])
  }

  @Test func readsAListOfAnswersThatOnlyTheParagraphTies() {
    let items = items(
      """
      Vid votering avges 2 JA-röster och 1 NEJ-röst, se bilaga 2.
      JA-röst innebär bifall till motionen. NEJ-röst innebär avslag på motionen.

      Bilaga 2

      Voteringsresultat
      § 1 Svar på motion
      Namn             Parti     Röst
      Anna Åberg       S         Ja
      Bo Ek            V         Ja
      Cia Dal          M         Nej
      """)
    let vote = items.first?.votes.first
    #expect(items.count == 1)
    #expect(ballots(vote) == "Anna Åberg yes, Bo Ek yes, Cia Dal no")
    #expect(vote?.yesMeans == "bifall till motionen")
    #expect(vote?.noMeans == "avslag på motionen")
  }

  @Test func warnsWhenNamesDoNotAddUp() {
    let text = "Anna Åberg (S) röstar Ja (2). Cia Dal (M) röstar Nej (1)."
    let ids = MarkedText("§ 1\nEn rubrik\n\nOmröstning\n\n" + text).findings(by: VoteRule.self)
      .compactMap { finding -> String? in
        if case .diagnostic(let diagnostic) = finding { return diagnostic.id }
        return nil
      }
    #expect(ids == ["vote.tally-mismatch"])
  }

  @Test func namesTheCastingVote() {
    let text = """
      Omröstningen utfaller med 1 ja-röst och 1 nej-röst. Med ordförandens utslagsröst avslås motionen.

      Ja-röster: ordföranden Anna Åberg (S).
      Nej-röster: Cia Dal (M).
      """
    #expect(votes(text).first?.castingVote?.name == "Anna Åberg")
  }

  @Test func namesTheChairWhoHasTheCastingVote() {
    let text = """
      Omröstningen utfaller i 22 ja-röster och 22 nej-röster. Ordföranden Anna Åberg (S) har utslagsröst och avgör omröstningen.
      """
    #expect(votes(text).first?.castingVote?.name == "Anna Åberg")
  }

  @Test(arguments: [
    "Ingen begär omröstning.",
    "Hur många röster som krävs framgår av lagen.",
    "Anna Åberg (S) avstår från att delta i beslutet.",
    "Två ledamöter är frånvarande.",
    "Det finns 12 platser för ja-sägare.",
  ])
  func ignores(text: String) {
    #expect(votes(text).isEmpty)
  }

  /// What an account tells of a vote that others held is none of this meeting's.
  @Test(arguments: [
    "I fullmäktige avgavs 22 ja-röster och 17 nej-röster.",
    "Bolagsstämman beslutade med 12 röster mot 3.",
    "Vid folkomröstningen röstade 4 512 personer ja och 3 120 nej.",
  ])
  func ignoresVotesElsewhere(told: String) throws {
    let item = try minutesItem("Bakgrund\n\nBryggan är smal. \(told)\n\nBeslut\n\nBryggan rivs.")
    #expect(try #require(item).votes.isEmpty)
  }

  @Test func readsNamesAfterTheirFigure() {
    let found = votes(
      "Omröstning 2 ja-röster: Anna Åberg (S) och Bo Ek (M)\n\n1 nej-röst: Cia Dal (V)")
    #expect(found.map { $0.ballots.map(\.person.name) } == [["Anna Åberg", "Bo Ek", "Cia Dal"]])
    #expect(found.map(\.isVerified) == [true])
  }

  /// Who voted so stands in brackets behind the figure, or on the lines below the answer.
  @Test(arguments: [
    "2 ja-röster (Anna Åberg (S), Bo Ek (V)) och 1 nej-röst (Cia Dal (M)).",
    "2 ledamöter röstar ja (Anna Åberg (S), Bo Ek (V)) och 1 röstar nej (Cia Dal (M)).",
    "Ja\nAnna Åberg (S)\nBo Ek (V)\n\nNej\nCia Dal (M)",
    "JA\nAnna Åberg (S), Bo Ek (V)\nNEJ\nCia Dal (M)",
    "För ja röstar: Anna Åberg (S), Bo Ek (V). För nej röstar: Cia Dal (M).",
    "JA Anna Åberg (S), Bo Ek (V)\n\nNEJ Cia Dal (M)",
    "Ja: 2 (Anna Åberg (S), Bo Ek (V))\n\nNej: 1 (Cia Dal (M))",
  ])
  func readsNamesBesideTheAnswer(text: String) {
    #expect(votes(text).map { ballots($0) } == ["Anna Åberg yes, Bo Ek yes, Cia Dal no"])
    #expect(votes(text).map(\.isVerified) == [true])
  }

  /// More names than the figure are not those that it counts.
  @Test func readsNoNamesThatTheFigureDoesNotCount() {
    for text in [
      "2 ja-röster (Anna Åberg (S)) och 1 nej-röst (Cia Dal (M)).",
      "Ja: 2 (Anna Åberg (S))\n\nNej: 2 (Cia Dal (M))",
    ] {
      #expect(votes(text).flatMap(\.ballots).isEmpty)
    }
  }
}
