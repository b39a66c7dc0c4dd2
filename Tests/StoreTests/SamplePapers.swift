import Reading

@testable import Papers
@testable import Store

/// Invented papers that the tests ask about.
enum SamplePapers {
  /// Minutes with a rejected motion on page 14, a vote and a reservation; and a budget item.
  static func granasa(path: String = "granasa/sn.txt", digits: String = "4f2a01") -> StoredPaper {
    var paper = PaperText()
    let title = paper.line("§ 98 Svar på motion om fältassistenter", page: 14)
    let background = paper.line("Motionären vill ha vuxna vid varje skola.", page: 14)
    let mover = paper.line("Anna Åberg (M) yrkar bifall till motionen.", page: 14)
    let decision = paper.line("Motionen om fältassistenter vid varje skola avslås.", page: 15)
    let reservation = paper.line("Anna Åberg (M) och Bo Ek (KD) reserverar sig.", page: 15)
    let first = item98(
      title: title, background: background, mover: mover, decision: decision,
      reservation: reservation)
    let budget = paper.line("§ 99 Budget för polishuset", page: 16)
    let funding = paper.line("Nämnden anslår 750 000 kr till samverkan med polisen.", page: 16)
    let second = item99(title: budget, funding: funding)
    var document = Document(kind: .minutes, range: SourceRange(0, paper.end))
    document.title = "Protokoll"
    document.municipality = Municipality(code: "9901", name: "Granåsa")
    document.body = "Socialnämnden"
    document.date = Day(year: 2021, month: 11, day: 24)
    document.verifiers = [.named("Cecilia Dahl", "S")]
    document.attendance = [
      Attendance(
        person: .named("Erik Frisk", "C"), role: .chair, status: .serving, standsInFor: nil,
        items: nil)
    ]
    document.items = [first, second]
    let note = Diagnostic(.warning, id: "vote.tally-mismatch", message: "Rösterna stämmer inte.")
    return StoredPaper(
      [document], path: path, digits: digits, text: paper.text, diagnostics: [note])
  }

  private static func item98(
    title: SourceRange, background: SourceRange, mover: SourceRange, decision: SourceRange,
    reservation: SourceRange
  ) -> Item {
    let anna = Person.named("Anna Åberg", "M")
    var item = Item(range: SourceRange(title.start, reservation.end))
    item.number = "98"
    item.title = "Svar på motion om fältassistenter"
    item.caseNumbers = ["SN 2021/0415"]
    item.clauses = [
      .made(
        "Motionen om fältassistenter vid varje skola avslås", .decided, .rejected,
        body: "Socialnämnden", place: .at(decision))
    ]
    item.yrkanden = [.made("bifall till motionen", .approve, movers: [anna], place: .at(mover))]
    item.votes = [
      .made(
        [
          Vote.Ballot(person: .named("Gun Holm", "S"), choice: .no),
          Vote.Ballot(person: anna, choice: .yes),
        ], place: .at(reservation))
    ]
    item.reservations = [
      .made([anna, .named("Bo Ek", "KD")], parties: ["M", "KD"], place: .at(reservation))
    ]
    item.memberProposal = MemberProposal(
      movers: [.named("Ivar Jonsson", "M")], parties: ["M"], date: nil, dateBasis: nil,
      place: .at(background))
    item.outcome = .rejected
    return item
  }

  private static func item99(title: SourceRange, funding: SourceRange) -> Item {
    let amount = Amount.made("750 000 kr", 750_000, place: .at(funding))
    var item = Item(range: SourceRange(title.start, funding.end))
    item.number = "99"
    item.title = "Budget för polishuset"
    item.clauses = [
      .made(
        "Nämnden anslår 750 000 kr till samverkan med polisen", .decided, .funded,
        body: "Socialnämnden", amounts: [amount], place: .at(funding))
    ]
    item.amounts = [amount]
    item.outcome = .funded
    return item
  }

  /// A motion from another municipality.
  static func norrvik(
    path: String = "norrvik/motion.txt", digits: String = "91c0", year: Int = 2022
  ) -> StoredPaper {
    var paper = PaperText()
    paper.line("Motion: vuxna i skolorna")
    let demand = paper.line("att en fältassistent anställs vid kommunens skolor, högst 1,5 mnkr")
    paper.line("Kim Lund (SD)")
    let amount = Amount.made("1,5 mnkr", 1_500_000, place: .at(demand))
    var item = Item(range: SourceRange(0, paper.end))
    item.title = "Motion: vuxna i skolorna"
    item.clauses = [
      .made(
        "en fältassistent anställs vid kommunens skolor, högst 1,5 mnkr", .demanded,
        amounts: [amount], place: .at(demand))
    ]
    item.amounts = [amount]
    var document = Document(kind: .memberProposal, range: SourceRange(0, paper.end))
    document.title = "Motion: vuxna i skolorna"
    document.municipality = Municipality(code: "9902", name: "Norrvik")
    document.body = "Kommunfullmäktige"
    document.date = Day(year: year, month: 2, day: 21)
    document.parties = ["SD"]
    document.signatories = [.named("Kim Lund", "SD")]
    document.items = [item]
    return StoredPaper([document], path: path, digits: digits, text: paper.text)
  }

  /// An archive in a new folder with both papers.
  static func archive() async throws -> (archive: Archive, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let archive = try await Archive(path: folder.file("index.sqlite"), access: .write)
    _ = try await granasa().store(in: archive)
    _ = try await norrvik().store(in: archive)
    return (archive, folder)
  }
}
