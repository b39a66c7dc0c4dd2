import Testing

@testable import Papers

@Suite struct ContestTests {
  private func item(_ text: String) -> Item? { MarkedText("§ 1\nEn rubrik\n\n" + text).items.first }

  private func results(_ yrkanden: String, _ procedure: String, _ decision: String = "") -> String {
    let head = decision.isEmpty ? "" : "Kommunfullmäktiges beslut\n\n\(decision)\n\n"
    let item = item(head + "Yrkanden\n\n\(yrkanden)\n\nPropositionsordning\n\n\(procedure)")
    return (item?.yrkanden ?? []).map { $0.result?.rawValue ?? "-" }.joined(separator: " ")
  }

  /// One against what the other wants.
  private static let against =
    "Anna Åberg (S) yrkar avslag på förslaget.\nBo Ek (M) yrkar bifall till förslaget."

  private let three = """
    Anna Åberg (S) yrkar bifall till nämndens förslag.
    Bo Ek (M) yrkar bifall till motionen.
    Cia Dal (V) yrkar att ärendet ska återremitteras.
    """

  @Test func settlesWhatWonAndItsRivals() {
    #expect(
      results(
        three,
        "Ordföranden finner först att ärendet ska avgöras i dag. Ordföranden finner att nämndens förslag har bifallits."
      )
        == "won lost lost")
    #expect(results(three, "Ordföranden finner att ärendet ska återremitteras.") == "- - won")
    #expect(results(three, "Ordföranden finner att Bo Eks yrkande har bifallits.") == "lost won -")
  }

  @Test(arguments: [
    "Sedan propositioner ställts förklarar ordföranden att nämndens förslag bifallits.",
    "Ordföranden finner att nämndens förslag vinner majoritetens bifall.",
    "Ordföranden ställer proposition på nämndens förslag och finner att fullmäktige beslutar enligt detta.",
    "Ordföranden frågar om nämndens förslag bifalls och finner att så är fallet.",
    "Nämndens förslag prövas och godkänns.",
    "Därefter ställs nämndens förslag under proposition och antas.",
    "Ordföranden ställer förslagen mot varandra. Nämndens förslag blir fullmäktiges beslut.",
    "Ordföranden finner majoritet för nämndens förslag.",
    "Ordföranden finner att fullmäktige godkänner nämndens förslag.",
    "Ordföranden finner att fullmäktige ställer sig bakom nämndens förslag.",
    "Ordföranden finner att nämndens förslag vunnit gehör.",
    "Ordföranden finner att fullmäktige beslutar till förmån för nämndens förslag.",
    "Ordföranden finner att fullmäktige beslutar enligt framlagt förslag.",
  ])
  func readsWhatWonInOtherWords(procedure: String) {
    let two =
      "Anna Åberg (S) yrkar bifall till nämndens förslag.\nBo Ek (M) yrkar bifall till motionen."
    #expect(results(two, procedure).hasPrefix("won"))
  }

  @Test(arguments: [
    "Ordföranden finner majoritet för avslag.",
    "Ordföranden finner att nämnden beslutat om avslag på motionen.",
  ])
  func readsThatItWasRejected(procedure: String) {
    let two = "Anna Åberg (S) yrkar avslag på motionen.\nBo Ek (M) yrkar bifall till motionen."
    #expect(results(two, procedure) == "won lost")
  }

  /// What is asked of the meeting is not what it finds.
  @Test(arguments: [
    "Ordföranden frågar om nämnden vill bifalla eller avslå förslaget och finner att nämnden bifaller det.",
    "Ordföranden frågar om förslaget ska bifallas eller avslås och finner att det bifalls.",
    "Ordföranden frågar om nämnden kan avslå förslaget och finner att nämnden bifaller det.",
    "Ordföranden frågar om nämnden kan avslå förslaget och finner att så inte är fallet.",
    "Ordföranden finner att nämnden inte avslår förslaget.",
  ])
  func tellsTheQuestionFromTheFinding(procedure: String) {
    #expect(results(Self.against, procedure) == "lost won")
  }

  /// What became of one yrkande, in the active or with its subject before the verb.
  @Test(arguments: [
    ("Nämnden avslår Anna Åbergs yrkande.", "lost -"),
    ("Nämnden avslog yrkandet från Anna Åberg (S).", "lost -"),
    ("Nämnden avslår Bo Eks yrkande.", "won lost"),
    ("Anna Åbergs yrkande har därmed fallit.", "lapsed -"),
    ("Avslagsyrkandet faller.", "lapsed -"),
  ])
  func readsWhatBecameOfOne(procedure: String, expected: String) {
    #expect(results(Self.against, procedure) == expected)
  }

  /// To settle the matter today is the contrary of referring it back.
  @Test(arguments: [
    "Ordföranden ställer proposition på återremissyrkandet och finner att nämnden avslår detta.",
    "Ordföranden ställer yrkandet om återremiss under proposition och finner att yrkandet avslås.",
    "Ordföranden frågar om nämnden bifaller återremissyrkandet och finner att så inte är fallet.",
  ])
  func settlesToday(procedure: String) {
    let two =
      "Anna Åberg (S) yrkar att ärendet återremitteras.\nBo Ek (M) yrkar att ärendet avgörs idag."
    #expect(results(two, procedure) == "lost won")
  }

  /// The order of questions is approved, not what it tells of.
  @Test(arguments: [
    "Nämnden godkänner följande voteringsordning: Ja-röst för motionen.",
    "Nämnden godkänner först ordförandens förslag att Bo Eks yrkande behandlas för sig.",
    "Vinner nej har nämnden beslutat enligt Bo Eks yrkande.",
  ])
  func findsNothingInTheOrder(procedure: String) {
    #expect(results("Bo Ek (M) yrkar bifall till motionen.", procedure) == "-")
  }

  /// What is moved is no result, where nothing tells what was found.
  @Test(arguments: [
    "yrkar att nämnden beslutar enligt kontorets förslag",
    "föreslår att nämnden beslutar enligt kontorets förslag",
    "yrkar att nämnden beslutar att bifalla kontorets förslag",
  ])
  func findsNothingInWhatIsMoved(demand: String) {
    for heading in ["Yrkanden", "Överläggning"] {
      let item = item("\(heading)\n\nAnna Åberg (S) \(demand).\nBo Ek (M) yrkar avslag.")
      #expect(item?.yrkanden.count == 2)
      #expect(item?.yrkanden.allSatisfy { $0.result == nil } ?? false)
    }
  }

  @Test func leavesAdditionsToTheirOwnQuestion() {
    let text = """
      Anna Åberg (S) yrkar bifall till nämndens förslag.
      Bo Ek (M) yrkar som tillägg att gatan sopas.
      """
    #expect(results(text, "Ordföranden finner att nämndens förslag har bifallits.") == "won -")
    #expect(
      results(
        text,
        "Ordföranden ställer proposition på bifall respektive avslag på tilläggsyrkandet och finner att det avslås."
      )
        == "- lost")
  }

  @Test func settlesPairsOnlyWhenBothAreKnown() {
    let text = "Anna Åberg (S) yrkar bifall till nämndens förslag och tilläggsyrkande från V."
    #expect(results(text, "Ordföranden finner att nämndens förslag har bifallits.") == "-")
    #expect(
      results(
        text,
        "Nämnden beslutar att bifalla nämndens förslag. Nämnden beslutar att bifalla tilläggsyrkandet från V."
      )
        == "won")
  }

  @Test(arguments: [
    (
      "Anna Åberg (S) yrkar bifall till punkt 1 och avslag på punkt 2. Bo Ek (M) yrkar avslag på punkt 1 och bifall till punkt 2.",
      "Ordföranden ställer proposition på yrkandena punkt för punkt.\nPunkt 1: Ordföranden finner att Anna Åbergs yrkande bifalls.\nPunkt 2: Ordföranden finner att Bo Eks yrkande bifalls.",
      "won lost lost won"
    ),
    (
      "Anna Åberg (S) yrkar avslag på nämndens förslag. Bo Ek (M) yrkar bifall till nämndens förslag.",
      "Beträffande första att-satsen finner ordföranden att styrelsen beslutar enligt nämndens förslag. Beträffande andra att-satsen finner ordföranden att styrelsen beslutar avslå nämndens förslag.",
      "- -"
    ),
    (
      "Anna Åberg (S) yrkar avslag på motionen. Bo Ek (M) yrkar bifall till motionens första att-sats.",
      "Ordföranden ställer proposition på att-satserna var för sig.\nFörsta att-satsen: Ordföranden finner att att-satsen bifalls.\nAndra att-satsen: Ordföranden finner att att-satsen avslås.",
      "- won"
    ),
    (
      "Anna Åberg (S) yrkar ändring av punkt 3 så att avgiften sänks. Bo Ek (M) yrkar bifall till förslaget.",
      "Ordföranden ställer förslagen på punkt 3 mot varandra och finner att Bo Eks yrkande bifalls. För punkterna 1, 2 och 4 finns endast ett förslag.",
      "lost won"
    ),
    (
      "Anna Åberg (S) yrkar avslag på punkt 1 och 3. Bo Ek (M) yrkar bifall till nämndens förslag.",
      "Förslagen prövas var punkt för sig.\n\n1. Ordföranden finner bifall till nämndens förslag.\n2. Ordföranden finner bifall till nämndens förslag.\n3. Ordföranden finner bifall till Anna Åbergs avslagsyrkande.",
      "- -"
    ),
    (
      "Anna Åberg (S) yrkar avslag på planen. Bo Ek (M) yrkar bifall till planen.",
      "Ordföranden ställer proposition på yrkandena punkt för punkt och finner att Bo Eks yrkande bifalls på samtliga punkter.",
      "lost won"
    ),
    (
      "Anna Åberg (S) yrkar avslag på punkt 2. Bo Ek (M) yrkar bifall till nämndens förslag.",
      "Avseende punkt 2 ställer ordföranden förslagen mot varandra och finner att styrelsen bifaller nämndens förslag.",
      "lost won"
    ),
  ])
  func settlesEachPointByItself(yrkanden: String, procedure: String, expected: String) {
    #expect(results(yrkanden, procedure) == expected)
  }

  @Test func settlesTheWholeByTheDecisionWhereOnePointIsNamed() {
    let yrkanden = "Anna Åberg (S) yrkar bifall till motionen. Bo Ek (M) yrkar avslag på motionen."
    let procedure =
      "Dagordningens punkt 4 tas upp. Ordföranden ställer proposition på yrkandena och finner att motionen avslås."
    #expect(results(yrkanden, procedure, "Motionen avslås.") == "lost won")
  }

  @Test func linksVotesAndReservations() {
    let item = item(
      """
      Yrkanden

      Anna Åberg (S) yrkar bifall till nämndens förslag.
      Bo Ek (M) yrkar avslag på motionen.

      Omröstning

      Ja-röst för nämndens förslag.
      Nej-röst för Bo Eks (M) yrkande.

      Omröstningen utfaller med 3 ja-röster och 2 nej-röster.
      """)
    #expect(item?.votes.first?.yesYrkande == 0)
    #expect(item?.votes.first?.noYrkande == 1)
  }

  @Test func linksBothSidesOfOneQuestion() {
    let yrkanden =
      "Anna Åberg (S) yrkar avslag på motionen.\nBo Ek (M) yrkar bifall till motionen.\nCia Dal (V) yrkar att ärendet ska återremitteras."
    #expect(links(yrkanden, "Ja för avslag och Nej för bifall till motionen.") == [0, 1])
    #expect(links(yrkanden, "Ja för bifall och Nej för avslag på motionen.") == [1, 0])
    #expect(links(yrkanden, "Ja för avslag, nej för bifall.") == [0, 1])
    #expect(links(yrkanden, "Ja för att avslå motionen. Nej för att bifalla motionen.") == [0, 1])
    #expect(
      links(yrkanden, "Ja för avslag och Nej för bifall till återremissyrkandet.") == [nil, 2])
  }

  @Test func letsTheVoteCorrectWhatTheChairFound() {
    let text = { (yes: Int, no: Int) in
      """
      Kommunfullmäktiges beslut

      Motionen bifalls.

      Yrkanden

      Anna Åberg (S) yrkar bifall till kommunstyrelsens förslag.
      Bo Ek (M) yrkar bifall till motionen.

      Propositionsordning

      Ordföranden finner att kommunstyrelsens förslag har bifallits. Omröstning begärs.

      Omröstning

      Ja-röst för kommunstyrelsens förslag.
      Nej-röst för motionen.

      Omröstningen utfaller med \(yes) ja-röster och \(no) nej-röster.

      Propositionsordning

      Ordföranden ställer därefter proposition på tilläggsyrkandet och finner att det avslås.
      """
    }
    #expect(item(text(2, 3))?.yrkanden.map(\.result) == [.lost, .won])
    #expect(item(text(2, 2))?.yrkanden.map(\.result) != [.lost, .won])
  }

  private let two = """
    Anna Åberg (S) yrkar bifall till nämndens förslag.
    Bo Ek (M) yrkar avslag på ansökan.
    """

  @Test(arguments: [
    (
      "Ordföranden ställer proposition på Anna Åbergs bifallsyrkande och Bo Eks avslagsyrkande och finner att nämnden beslutar i enlighet med Anna Åbergs yrkande.",
      "won lost"
    ),
    (
      "Ordföranden ställer nämndens förslag mot Bo Eks yrkande och finner att nämndens förslag har bifallits.",
      "won lost"
    ),
    (
      "Ordföranden ställer proposition på bifall till nämndens förslag och på bifall till Bo Eks yrkande och finner den förra propositionen med övervägande ja besvarad.",
      "won lost"
    ),
    (
      "Ordföranden ställer proposition på bifall till nämndens förslag och på bifall till Bo Eks yrkande och finner den senare propositionen med övervägande ja besvarad.",
      "lost won"
    ),
    (
      "Ordföranden frågar om nämnden bifaller nämndens förslag och finner att så är fallet.",
      "won -"
    ),
    (
      "Vid proposition på de båda yrkandena finner ordföranden nämndens förslag antaget.",
      "won -"
    ),
    (
      "Ordföranden ställer proposition på nämndens förslag och Bo Eks yrkande och finner det förra antaget.",
      "won lost"
    ),
    ("Ordföranden finner frågan om upphandlingen tillräckligt besvarad.", "- -"),
  ])
  func settlesWhatWasPutAgainstEachOther(procedure: String, expected: String) {
    #expect(results(two, procedure) == expected)
  }

  /// Old minutes tell below the decision, without headings, what was moved and what the chair found.
  @Test func readsWhatIsToldBelowTheDecision() throws {
    let found = try #require(
      item(
        """
        Kommunfullmäktige beslutade

        att godkänna planen för parken.

        I debatten yttrade sig Anna Åberg (S) och Bo Ek (M).

        Anna Åberg (S) yrkade avslag på planen.
        Bo Ek (M) yrkade bifall till kommunstyrelsens förslag.

        Sedan överläggningen förklarats avslutad ställdes proposition på bifall till kommunstyrelsens förslag och på bifall till Anna Åbergs yrkande, varvid ordföranden fann den förstnämnda propositionen med övervägande ja besvarad. Votering begärdes.

        Följande voteringsproposition upplästes och godkändes:
        Den som bifaller kommunstyrelsens förslag röstar ja
        den det ej vill röstar nej.

        Vid voteringen avgavs 36 ja-röster och 9 nej-röster. 4 ledamöter var frånvarande. Hur var och en röstade framgår av bilaga 3.
        """))
    #expect(found.clauses.map(\.text) == ["godkänna planen för parken"])
    #expect(found.yrkanden.map(\.result) == [.lost, .won])
    #expect(found.votes.map(\.yes) == [36])
  }

  @Test func settlesARejectionThatNamesNothing() {
    let text = "Anna Åberg (S): Avslag.\n\nBo Ek (M): Bifall till liggande förslag."
    #expect(
      results(
        text,
        "Ordföranden ställer frågan om bifall eller avslag och finner att nämnden bifaller förslaget."
      ) == "lost won")
  }

  @Test func linksAReservationToTheOnlyRejection() {
    let item = item(
      """
      Yrkanden

      Anna Åberg (S) yrkar avslag på planen.
      Bo Ek (M) yrkar bifall till planen.

      Reservation

      Anna Åberg (S) och Cia Dal (V) reserverar sig till förmån för avslagsyrkandet.
      """)
    #expect(item?.reservations.map(\.yrkande) == [0])
  }

  @Test func settlesAnAdditionThatIsApprovedToo() {
    let text = "Anna Åberg (S) yrkar, med bifall från Bo Ek (M), att en bänk ställs upp."
    #expect(
      results(
        text,
        "Ordföranden ställer proposition på nämndens förslag och finner att det antagits. Därefter ställer ordföranden proposition på Anna Åbergs tilläggsyrkande och finner att även detta antagits."
      ) == "won")
  }

  @Test func settlesAYrkandeThatIsPaperAndQuestion() {
    let text = """
      Anna Åberg (S) yrkar bifall till yrkandet från S och V den 7 mars.
      Bo Ek (M) yrkar avslag på yrkandet från S och V.
      """
    #expect(
      results(
        text,
        "Ordföranden ställer propositioner på bifall respektive avslag på yrkandet och finner att det avslagits."
      ) == "lost won")
  }

  @Test func neverTellsTheResultFromTheFigures() {
    let text = """
      Yrkanden

      Anna Åberg (S) yrkar bifall till nämndens förslag.
      Bo Ek (M) yrkar bifall till motionen.

      Omröstning

      Ja-röst för nämndens förslag.
      Nej-röst för motionen.

      Omröstningen utfaller med 3 ja-röster och 2 nej-röster.
      """
    #expect(item(text)?.yrkanden.map(\.result) == [nil, nil])
  }

  private func links(_ yrkanden: String, _ question: String, proposal: String = "") -> [Int?] {
    let item = item(
      proposal
        + "Yrkanden\n\n\(yrkanden)\n\nOmröstning\n\n\(question)\n\nOmröstningen utfaller med 3 ja-röster mot 2 nej-röster."
    )
    return item?.votes.first.map { [$0.yesYrkande, $0.noYrkande] } ?? []
  }

  private static let budgets = """
    Anna Åberg (S) yrkar bifall till Socialdemokraternas budgetförslag.
    Bo Ek (M) yrkar bifall till Moderaternas och Kristdemokraternas förslag till budget.
    Cia Dal (V) yrkar i första hand bifall till Vänsterpartiets förslag och i andra hand bifall till Socialdemokraternas budgetförslag.
    """

  /// A vote may name whose proposal it is about otherwise than the yrkande does.
  @Test func linksAVoteToThePartysProposal() {
    #expect(
      links(
        Self.budgets,
        "Ja-röst för förslaget från S. Nej-röst för förslaget från M och KD.") == [0, 1])
    #expect(
      links(Self.budgets, "Ja-röst för förslaget från S och V. Nej-röst för förslaget från M.")
        == [nil, nil])
  }

  /// Whatever stands first in its sentence, *ja* is what those who vote so want.
  @Test(arguments: [
    (
      "Den som röstar ja bifaller Bo Eks yrkande, den som röstar nej bifaller Anna Åbergs yrkande.",
      1
    ),
    ("Den som röstar ja avslår förslaget, den som röstar nej bifaller det.", 0),
    ("Ja innebär bifall till Bo Eks yrkande och nej bifall till Anna Åbergs yrkande.", 1),
    ("Den som bifaller förslaget röstar ja, den som vill avslå röstar nej.", 1),
    ("Den som vill avslå förslaget röstar ja, den som vill bifalla det röstar nej.", 0),
    ("Ja-röst innebär avslag på förslaget. Nej-röst innebär bifall till detsamma.", 0),
    ("Rösta ja för Bo Eks yrkande, rösta nej för Anna Åbergs yrkande.", 1),
    (
      "För att rösta i enlighet med Bo Eks yrkande rösta ja, för att rösta i enlighet med Anna Åbergs yrkande rösta nej.",
      1
    ),
  ])
  func linksYesToThoseWhoWantIt(question: String, yes: Int) {
    #expect(links(Self.against, question) == [yes, 1 - yes])
  }

  /// Where only one side is certain, the figures settle that one.
  @Test(arguments: [
    ("Den som bifaller förslaget röstar ja, övriga röstar nej.", "- won"),
    ("Den som vill att förslaget ska avslås röstar ja, övriga röstar nej.", "won -"),
    ("Röstar man ja bifaller man förslaget, röstar man nej avslår man det.", "- -"),
  ])
  func settlesTheSideThatIsCertain(question: String, expected: String) {
    let vote = "\(question)\n\nOmröstningen utfaller med 3 ja-röster mot 2 nej-röster."
    #expect(results(Self.against, vote, "Förslaget behandlas.") == expected)
  }

  @Test func linksTheRejectionThatTheProposalMeans() {
    let yrkanden =
      "Anna Åberg (S) yrkar bifall till motionen.\nBo Ek (M) yrkar bifall till kommunstyrelsens förslag."
    let question = "Ja-röst för avslag på motionen. Nej-röst för bifall till motionen."
    let proposal = "Kommunstyrelsens förslag\n\nMotionen avslås.\n\n"
    #expect(links(yrkanden, question, proposal: proposal) == [1, 0])
    #expect(links(yrkanden, question) == [nil, 0])
  }

  /// One moves approval of *förvaltningens förslag*, the chair finds for *liggande förslag*.
  @Test(arguments: [
    "förvaltningens förslag", "socialförvaltningens förslag", "liggande förslag", "förslaget",
    "det föreliggande förslaget", "beslutsförslaget", "huvudförslaget",
  ])
  func knowsTheOneOfficialProposalByItsOtherNames(proposal: String) {
    for winner in [
      "socialförvaltningens förslag", "förvaltningens förslag", "det liggande förslaget",
      "förslaget",
    ] {
      for rival in [
        "avslag på förslaget", "bifall till motionen", "att taxan sänks till 20 kronor",
      ] {
        let yrkanden = "Anna Åberg (S) yrkar bifall till \(proposal).\nBo Ek (M) yrkar \(rival)."
        let procedure =
          "Ordföranden ställer \(winner) mot Bo Eks (M) yrkande och finner att nämnden bifaller \(winner)."
        #expect(results(yrkanden, procedure) == "won lost", "\(proposal), \(winner), \(rival)")
      }
    }
  }

  @Test func leavesOpenWhichOfTwoOfficialProposalsIsMeant() {
    let text = """
      Anna Åberg (S) yrkar bifall till förvaltningens förslag.
      Bo Ek (M) yrkar bifall till arbetsutskottets förslag.
      """
    #expect(
      results(text, "Ordföranden finner att nämnden beslutar enligt liggande förslag.") == "- -")
    #expect(
      results(text, "Ordföranden finner att nämnden beslutar enligt utskottets förslag.")
        == "lost won")
    // A party's proposal is not the one that lies on the table.
    let parties = """
      Anna Åberg (S) yrkar bifall till liggande förslag.
      Bo Ek (M) yrkar bifall till Moderaternas förslag.
      """
    #expect(
      results(parties, "Ordföranden finner att fullmäktige beslutar enligt Moderaternas förslag.")
        == "lost won")
  }

  @Test(arguments: [
    ("Ordföranden finner att avslagsyrkandet avslås.", "won lost"),
    (
      "Ordföranden frågar om nämnden kan bifalla nämndens förslag och finner frågan med ja besvarad.",
      "won lost"
    ),
    ("Ordföranden finner att nämndens förslag har majoritet.", "won lost"),
    (
      "Ordföranden ställde proposition på framställda yrkanden och fann nämndens förslag bifallet.",
      "won lost"
    ),
    ("Ordföranden finner att nämndens förslag har vunnit bifall.", "won lost"),
    (
      "Ordföranden ställer proposition på yrkandena. Nämnden bifaller Anna Åbergs (S) yrkande.",
      "won lost"
    ),
    ("Ordföranden ställer proposition på Bo Eks yrkande. Bo Eks yrkande avslås.", "- lost"),
    ("Ordföranden frågar om nämndens förslag ska bifallas eller avslås.", "- -"),
    ("Nämnden godkänner att nämndens förslag blir huvudförslag.", "- -"),
  ])
  func readsWhatTheChairFinds(procedure: String, expected: String) {
    let text = """
      Anna Åberg (S) yrkar bifall till nämndens förslag.
      Bo Ek (M) yrkar avslag på nämndens förslag.
      """
    #expect(results(text, procedure) == expected)
  }

  @Test func knowsMoversByTheirSurnames() throws {
    let found = try #require(
      self.item(
        """
        Yrkanden

        Anna Åberg (S) yrkar att taxan sänks.
        Bo Ekholm (M) yrkar bifall till nämndens förslag.

        Propositionsordning

        Ordföranden ställer Åbergs yrkande mot Ekholms yrkande och finner att nämnden bifaller Ekholms yrkande.

        Omröstning

        Ja-röst för Ekholms yrkande. Nej-röst för Åbergs yrkande.

        Omröstningen utfaller med 3 ja-röster och 2 nej-röster.
        """))
    #expect(found.yrkanden.map(\.result) == [.lost, .won])
    #expect(found.votes.map(\.yesYrkande) == [1])
    #expect(found.votes.map(\.noYrkande) == [0])
  }

  @Test func settlesAMotionThatIsAnswered() {
    let text = """
      Anna Åberg (S) yrkar att motionen ska anses besvarad.
      Bo Ek (M) yrkar bifall till motionen.
      """
    #expect(
      results(
        text, "Ordföranden ställer yrkandena mot varandra.",
        "Kommunfullmäktige beslutar att anse motionen besvarad.") == "won lost")
    let three = """
      Anna Åberg (S) yrkar bifall till motionen.
      Bo Ek (M) yrkar bifall till kommunstyrelsens förslag.
      Cia Dal (V) yrkar avslag på motionen.
      """
    #expect(
      results(
        three,
        "Ordföranden ställer förslagen mot varandra och finner att kommunfullmäktige beslutar i enlighet med kommunstyrelsens förslag.",
        "Kommunfullmäktige beslutar att motionen ska anses besvarad.") == "lost won lost")
  }
}
