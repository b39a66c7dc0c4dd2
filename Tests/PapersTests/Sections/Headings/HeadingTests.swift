import Testing

@testable import Papers

@Suite struct HeadingTests {
  private func read(_ line: String) -> Heading? {
    let bytes = Array(line.utf8)
    return Heading(in: bytes.span, 0..<bytes.count)
  }

  @Test(arguments: [
    ("Beslut", Section.Kind.decision), ("BESLUT", .decision), ("Beslut:", .decision),
    ("Kommunstyrelsens beslut", .decision), ("KOMMUNFULLMÄKTIGES BESLUT", .decision),
    ("Kommunstyrelsen beslutar", .decision), ("Kommunstyrelsens beslut för egen del", .decision),
    ("Förslag till beslut", .proposal), ("Förslag till kommunfullmäktiges beslut", .proposal),
    ("Kommunstyrelsens förslag till kommunfullmäktige", .proposal),
    ("Förvaltningens förslag till beslut", .proposal),
    ("Kommunfullmäktige föreslås besluta", .proposal),
    ("Ärendebeskrivning", .background), ("Sammanfattning av ärendet", .background),
    ("Tidigare behandling", .earlier), ("Yrkanden", .yrkanden),
    ("Propositionsordning", .procedure), ("Omröstning", .vote), ("Reservationer", .reservations),
    ("Särskilt yttrande", .statements), ("Protokollsanteckning", .notes),
    ("Deltar inte i beslutet", .nonParticipation), ("Jäv", .recusals),
    ("Beslutsunderlag", .basis), ("Bilagor", .annexes), ("Beslutet skickas till", .recipients),
    ("Omedelbar justering", .adjustment), ("Hur man överklagar", .appeal),
    ("Innehållsförteckning", .contents), ("Beslutssats", .decision),
    ("Kommunfullmäktige fattar följande beslut", .decision),
    ("Kommunfullmäktige beslutar vidare", .decision), ("Beslutsmotivering", .background),
    ("Motivering till återremissen", .background),
    ("Utskottets förslag till beslut i socialnämnden", .proposal), ("Deltar ej", .nonParticipation),
    ("Yrkande under mötet", .yrkanden), ("Yrkanden och förslag till beslut", .yrkanden),
    ("Inkomna yrkanden", .yrkanden), ("Yrkanden från ledamöter", .yrkanden),
    ("Under överläggningen framställs följande yrkanden.", .yrkanden),
    ("Följande yrkanden läggs fram", .yrkanden),
    ("Förslag till beslut från ledamöter", .yrkanden),
    ("Kommunfullmäktiges behandling av ärendet", .earlier),
    ("Förslag till beslut på mötet", .yrkanden), ("Ledamöternas förslag", .yrkanden),
    ("Kommunfullmäktige beslutar, i enlighet med valberedningens förslag,", .decision),
    ("Omröstningslista nr. 1", .vote),
    ("Kommunstyrelsen beslutar efter votering att", .decision),
    ("Reviderat förslag till beslut", .proposal), ("Förslag från arbetsutskottet", .proposal),
    ("Arbetsutskottets beslutsförslag", .proposal), ("Tjänstemannaförslag", .proposal),
    ("Förslag till beslut från förvaltningen", .proposal),
    ("Förslag till beslut för kommunstyrelsen", .proposal),
    ("Förslag till beslut enligt tjänsteskrivelse", .proposal),
    ("Kommunstyrelsen beslutade därefter för egen del", .decision),
    ("Kommunfullmäktige beslutade följande.", .decision),
    ("Kommunfullmäktige hade således beslutat", .decision),
    ("Kommunstyrelsens enhälliga beslut", .decision), ("Enhälligt beslut", .decision),
    ("Beslut KS § 12", .decision), ("Beslut KS", .decision), ("Beslut 1", .decision),
    ("Beslut efter omröstning", .decision), ("Beslut, omedelbart justerat", .decision),
    ("Beslut (omedelbart justerat)", .decision), ("Beslut för kommunstyrelsen", .decision),
    ("Beslutsmening", .decision), ("Regionstyrelsens ställningstagande", .decision),
    ("Arbetsutskottets förslag till kommunstyrelsens förslag till kommunfullmäktige", .proposal),
    ("Kommunstyrelsens behandling", .earlier),
    ("Social- och omsorgsnämndens överläggning", .earlier),
    ("Exp.", .recipients), ("Exp. 2024-03-20 till", .recipients),
    ("Expedierat den 20/3 till", .recipients),
    ("Protokollet ska skickas till", .recipients), ("Kopia av beslutet till", .recipients),
    ("Beslutet har expedierats för åtgärd till", .recipients),
    ("Skickas för kännedom till", .recipients), ("Beslutsmottagare", .recipients),
    ("Paragrafen expedieras till", .recipients), ("Underlag i ärendet", .basis),
    ("Handlingar som ligger till grund för beslutet", .basis), ("Avgörande", .decision),
    ("Beslutets lydelse", .decision), ("Beslut § 12", .decision),
    ("Kommunstyrelsen för egen del", .decision), ("Dagens beslut", .decision),
    ("Fattat beslut", .decision), ("Beslut vid sammanträdet", .decision),
    ("Förslag till beslut till kommunstyrelsen", .proposal),
    ("Kontorets förslag till beslut till kommunstyrelsen", .proposal),
    ("Beslutsförslag till nämnden", .proposal), ("Föreslaget beslut", .proposal),
    ("Beslut (enhälligt)", .decision), ("Nämnden beslutar enligt nedan", .decision),
    ("Nämnden beslutar med omedelbar justering", .decision),
  ])
  func reads(line: String, kind: Section.Kind) {
    #expect(read(line)?.kind == kind)
    #expect(read(line)?.inlineOffset == nil)
  }

  @Test(arguments: [
    ("Kommunstyrelsens beslut", "Kommunstyrelsens", false),
    ("Kommunstyrelsen beslutar att", "Kommunstyrelsen", true),
    ("Förslag till kommunfullmäktiges beslut", "kommunfullmäktiges", false),
  ])
  func readsTheBody(line: String, body: String, isLeadIn: Bool) throws {
    let heading = try #require(read(line))
    let range = try #require(heading.body)
    let bytes = Array(line.utf8)
    #expect(String(decoding: bytes[range], as: UTF8.self) == body)
    #expect(heading.isLeadIn == isLeadIn)
  }

  @Test(arguments: [
    ("Beslut: Planen antas.", Section.Kind.decision, "Planen antas."),
    ("Beslut skickas till: Skolnämnden", .recipients, "Skolnämnden"),
    ("Exp. Skolnämnden, akten", .recipients, "Skolnämnden, akten"),
    ("Reservation från Moderaterna", .reservations, "Moderaterna"),
    ("Särskilt yttrande (V)", .statements, "(V)"),
    ("Protokollsanteckning av Anna Åberg (S)", .notes, "Anna Åberg (S)"),
  ])
  func readsWhatStandsOnTheSameLine(line: String, kind: Section.Kind, rest: String) throws {
    let heading = try #require(read(line))
    #expect(heading.kind == kind)
    let offset = try #require(heading.inlineOffset)
    #expect(String(decoding: line.utf8.dropFirst(offset), as: UTF8.self) == rest)
  }

  @Test(arguments: [
    "Kommunstyrelsen beslutar att anta planen.", "beslut", "Beslutet är fattat.", "Planen antas",
    "Kommunfullmäktige hade beslutat", "Kommunstyrelsen beslutar om taxan",
    "Förslag från Vänsterpartiet", "Ärendet skickas till",
    "Till", "Förslag till taxa",
    "Nämnden antar utskottets förslag",
    "Beslut,", "Reservation från och med maj", "Parkens behandling", "Ja-röst för nämndens förslag",
    "Bifall till nämndens förslag", "Gator och torg", "Beslut om taxan", "Tidigare fattat beslut",
    "Beslut den 3 maj", "Kommunens ställningstagande",
    "Anna Åberg (S): Planen antas.", "Yrkande från", "Yrkande från S och V", "Kommunens yrkanden",
    "",
  ])
  func ignores(line: String) {
    #expect(read(line) == nil)
  }
}
