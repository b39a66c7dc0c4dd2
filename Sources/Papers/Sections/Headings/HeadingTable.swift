/// The headings of minutes, in lower case and without colon.
///
/// Source: DOMAIN.md 3.3.
enum HeadingTable {
  /// The kind of section that the heading at `range` opens, in any case; `nil` when it is none.
  static func kind(in bytes: Span<UInt8>, _ range: Range<Int>) -> Section.Kind? {
    if let kind = index.kind(in: bytes, range) { return kind }
    return RecipientHeading.stands(at: range, in: bytes) ? .recipients : nil
  }

  private static let index = HeadingIndex(names)

  /// What stands after the name of a body in the heading of its decision; ``DecisionLeadIn`` reads verbs.
  static let decisionEndings: [(text: StaticString, isLeadIn: Bool)] = [
    (" beslut för egen del", false), (" egna beslut", false), (" eget beslut", false),
    (" beslut", false), (" beslut att", true),
  ]

  /// How lists of votes begin that have a number: *Omröstningslista nr. 1*.
  static let voteLists: PrefixList = ["omröstningslista ", "voteringslista ", "röstlista "]

  private static let names: [(Section.Kind, [StaticString])] = [
    (
      .decision,
      [
        "beslut", "beslut för egen del", "beslut i ärendet", "beslut (justeras omedelbart)",
        "beslut för egen räkning", "beslutssats", "beslutet", "beslut och motivering",
        "beslut/åtgärd", "beslutsformulering", "beslut - omedelbart justerat",
        "beslut – omedelbart justerat", "beslut (omedelbar justering)", "beslutsmening",
        "beslutslydelse", "avgörande", "beslutets lydelse", "beslutspunkter", "dagens beslut",
        "fattat beslut", "fattade beslut", "beslut vid sammanträdet", "beslut under sammanträdet",
        "beslut på sammanträdet", "beslut vid mötet", "beslut på mötet",
      ]
    ),
    (
      .proposal,
      [
        "förslag till beslut", "beslutsförslag", "liggande förslag", "föreliggande förslag",
        "förslag", "förslag till beslut i ärendet", "förslag på beslut", "tjänsteförslag",
        "tjänstemannaförslag", "förslag till yttrande och beslut", "förslag till beslut/yttrande",
        "yrkanden (förslag till beslut)", "att-satser", "att-sats", "hemställan", "vårt förslag",
        "våra förslag", "mitt förslag", "mina förslag", "föreslaget beslut", "föreslagna beslut",
      ]
    ),
    (
      .background,
      [
        "ärende", "ärendet", "ärendebeskrivning", "beskrivning av ärendet",
        "redogörelse för ärendet", "bakgrund", "inledning", "utredning", "beredning",
        "ärendets beredning", "motivering", "bedömning", "överväganden", "synpunkter",
        "sammanfattning", "sammanfattning av ärendet", "ärendet i korthet", "ärendet i sin helhet",
        "förvaltningens bedömning", "kommunledningskontorets bedömning",
        "förvaltningens överväganden", "motivering till beslut", "skäl för beslut",
        "skäl till beslut", "motionen", "förvaltningens yttrande", "remissinstanser", "remisser",
        "ekonomiska konsekvenser", "ekonomiska överväganden", "konsekvenser", "ekonomi",
        "finansiering", "barnperspektiv", "barnperspektivet", "barnkonsekvensanalys",
        "jämställdhet", "miljökonsekvenser", "samverkan", "konsekvensbeskrivning", "information",
        "ärendebeskrivning och bakgrund", "beskrivning", "yrkandet", "yttrandet",
        "yttrande till beslutsförslaget", "uppföljning",
        "juridiska konsekvenser", "ärendets bakgrund", "bakgrund och ärendebeskrivning",
        "ärendebeskrivning/bakgrund", "motionens innehåll", "förslagets innehåll", "slutsats",
        "slutsatser", "barnrättsperspektiv", "barnets bästa", "prövning av barnets bästa",
        "ekonomisk påverkan", "ekonomisk bedömning", "konsekvensanalys", "tidplan",
        "juridisk bedömning", "sammanfattande bedömning", "beredningens överväganden",
        "beslutsmotivering", "motivering för beslut", "motivering av beslut",
        "motivering till beslutet", "motivering för beslutet", "skäl för beslutet",
        "motivering till återremiss", "motivering till återremissen", "återremissmotivering",
        "motivering för återremiss", "skäl till beslutet", "skälen för beslutet",
        "ärendets beskrivning", "nuläge", "hållbarhet", "agenda 2030", "ärendeinformation",
        "uppgift om ärendet", "saken", "om ärendet",
      ]
    ),
    (
      .earlier,
      [
        "tidigare behandling", "tidigare beslut", "ärendets gång", "ärendets tidigare behandling",
        "yttranden från nämnder", "tidigare behandlat", "ärendets behandling", "beredningsgång",
      ]
    ),
    (
      .debate,
      [
        "överläggning", "överläggningar", "yttranden", "yttranden under sammanträdet", "debatt",
        "talare", "inlägg", "dagens sammanträde", "behandling på sammanträdet",
        "i debatten yttrar sig",
        "inlägg i debatten", "deltar i debatten", "ärendets behandling under mötet",
        "ärendets behandling på mötet", "ärendets behandling på sammanträdet",
        "ärendets behandling vid sammanträdet", "ärendets behandling under sammanträdet",
        "behandling under mötet", "behandling", "sammanträdet", "dagens möte", "diskussion",
        "under sammanträdet", "dagens överläggningar", "ajournering", "ajourneringar",
        "anföranden", "föredragning", "i ärendet yttrar sig", "i ärendet yttrade sig",
        "yttrar sig", "talarlista", "under överläggningen", "i debatten deltar",
        "i debatten deltog", "föredragning och diskussion", "föredragning och överläggning",
      ]
    ),
    (
      .yrkanden,
      [
        "yrkande", "yrkanden", "förslag under sammanträdet", "förslag på sammanträdet",
        "förslag till beslut på sammanträdet", "förslag till beslut under sammanträdet",
        "förslag vid sammanträdet", "förslag på mötet", "ändringsyrkande", "ändringsyrkanden",
        "tilläggsyrkande", "tilläggsyrkanden", "återremissyrkande", "yrkanden på sammanträdet",
        "yrkanden under sammanträdet", "yrkanden vid sammanträdet", "framställda yrkanden",
        "avslagsyrkande", "bifallsyrkande", "förslag som ställs under sammanträdet",
        "yrkanden/förslag", "förslag och yrkanden", "yrkanden och förslag", "inlägg och yrkanden",
        "yttranden och yrkanden", "yrkanden i ärendet", "förslag på mötet", "förslag vid mötet",
        "förslag under mötet", "yrkanden på mötet", "yrkanden under mötet", "tilläggsförslag",
        "ändringsförslag", "yrkande om återremiss", "återremissyrkanden", "avslagsyrkanden",
        "bifallsyrkanden", "ledamöternas yrkanden", "framlagda förslag",
        "framlagda förslag till beslut", "debatt och yrkanden", "överläggning och yrkanden",
        "förslag till beslut som ställs under sammanträdet", "förslag till beslut under mötet",
        "förslag till beslut på mötet", "förslag till beslut vid mötet",
        "förslag till beslut vid sammanträdet", "ledamöternas förslag till beslut",
        "ledamöternas förslag", "ledamöternas förslag och yrkanden", "ledamots förslag",
        "ledamöters förslag", "ledamöters yrkanden", "ledamots förslag till beslut",
        "ledamöternas yrkanden och förslag",
        "förslag till beslut från ledamöter", "förslag från ledamöter",
        "yrkande på sammanträdet", "yrkande under sammanträdet", "yrkande vid sammanträdet",
        "yrkande på mötet", "yrkanden och proposition", "yrkanden och propositioner",
        "yrkande och proposition",
        "yrkanden och beslutsgång", "yrkanden och propositionsordning",
      ]
    ),
    (
      .procedure,
      [
        "proposition", "propositioner", "propositionsordning", "propositioner och omröstning",
        "beslutsgång", "beslutsordning", "beslutsgång och omröstning", "ställande av proposition",
        "propositionsställande", "propositionsordning som godkänns", "propositionsordningar",
        "proposition och beslut", "propositioner och beslut", "propositionsordning och beslut",
        "propositionsordning och omröstning", "proposition och omröstning", "beslutsprocess",
        "beslutsgång och votering", "proposition och votering", "propositioner och votering",
        "beslutsgång återremiss", "beslutsgång för återremiss", "propositionsordning återremiss",
      ]
    ),
    (
      .vote,
      [
        "omröstning", "omröstning begärs", "votering", "omröstning – huvudvotering",
        "omröstning - huvudvotering", "omröstningsresultat", "voteringsresultat", "röstresultat",
        "voteringslista", "ja-röster", "nej-röster", "avstår", "huvudvotering", "omröstningslista",
        "förberedande votering", "omröstning - förberedande votering", "röstlista",
        "omröstning – förberedande votering", "avstår från att rösta",
        "voteringsproposition", "omröstningsproposition", "voteringsordning", "röstning",
        "omröstningsordning", "votering begärs", "resultat av omröstningen", "voteringsprotokoll",
        "omröstningsprotokoll", "röstprotokoll",
        "propositionsordning för omröstning", "propositionsordning vid omröstning",
        "propositionsordning för votering", "omröstningens utfall", "resultat av votering",
      ]
    ),
    (
      .reservations,
      [
        "reservation", "reservationer", "reservation mot beslutet", "reserverar sig",
        "avvikande mening", "reservationer mot beslutet", "skriftlig reservation",
        "skriftliga reservationer", "reservationer/protokollsanteckningar",
        "reservation/särskilt yttrande", "reservationer/särskilda yttranden",
        "reservationer och särskilda yttranden", "reservation och särskilt yttrande",
        "reservation mot beslut", "reservationer mot beslut", "reservanter",
        "reservationer och protokollsanteckningar", "reservation/protokollsanteckning",
      ]
    ),
    (
      .statements,
      [
        "särskilt yttrande", "särskilda yttranden", "särskilt uttalande", "ersättaryttrande",
        "särskilda uttalanden", "ersättaryttranden",
      ]
    ),
    (
      .notes,
      [
        "protokollsanteckning", "protokollsanteckningar", "protokollsnotering",
        "protokollsnoteringar", "anteckning till protokollet", "anteckningar till protokollet",
        "noteringar", "till protokollet", "tilläggsanteckning", "anteckning",
        "röstförklaring", "röstförklaringar", "yttrande till protokollet",
        "notering till protokollet", "noteringar till protokollet", "notering",
      ]
    ),
    (
      .nonParticipation,
      [
        "deltar inte i beslutet", "deltar ej i beslutet", "ej deltagande",
        "avstår från att delta", "deltar inte i beslut", "deltog inte i beslutet", "deltar inte",
        "deltar ej", "deltar ej i beslut", "deltog ej i beslutet", "ej deltagande i beslut",
        "ej deltagande i beslutet", "avstår från att delta i beslutet",
      ]
    ),
    (
      .recusals,
      [
        "jäv", "anmälan av jäv", "jävsanmälan", "anmälan om jäv", "anmäld jäv", "anmält jäv",
        "deltar inte i beslutet på grund av jäv", "deltar inte i beslutet pga jäv",
        "deltar inte på grund av jäv", "deltar ej på grund av jäv",
        "deltar ej i beslutet på grund av jäv",
      ]
    ),
    (
      .basis,
      [
        "beslutsunderlag", "underlag", "underlag för beslut", "handling", "handlingar",
        "handlingar i ärendet", "i ärendet finns följande dokument", "ärendedokument",
        "skrivelser", "underlag för beslutet", "beslutsunderlaget", "ärendets handlingar",
        "handlingar till ärendet", "underlag till beslut", "beslutsunderlag och handlingar",
        "underlag till beslutet", "dokument i ärendet", "beslutshandlingar", "underlag i ärendet",
        "ärendets underlag", "underlagshandlingar", "beslutsunderlag/handlingar",
        "handlingar som ligger till grund för beslutet", "till grund för beslutet ligger",
        "bifogade handlingar", "aktuella handlingar",
      ]
    ),
    (.annexes, ["bilaga", "bilagor"]),
    (
      .recipients,
      [
        "expediering", "beslutsexpediering", "exp", "exp.", "delges", "beslutet delges",
        "för kännedom", "sändlista", "meddelas", "beslutet meddelas", "expedieras",
        "protokollsutdrag", "utdrag", "delgivning", "för verkställighet", "för åtgärd",
        "beslut expedieras", "expediering av beslut", "beslutsexp", "beslutsmottagare",
        "mottagare av beslutet", "kopia för kännedom", "för vidare åtgärd", "underrättas",
        "underrättelse", "mottagare", "för information",
      ]
    ),
    (
      .adjustment,
      ["omedelbar justering", "justering", "omedelbart justerat", "direktjustering"]
    ),
    (
      .appeal,
      [
        "lagrum", "lagstöd", "hur man överklagar", "besvärshänvisning", "upplysningar",
        "upplysning", "överklagan", "överklagande", "överklagandehänvisning", "laga kraft",
        "hur man överklagar beslutet", "hur beslutet överklagas", "hur du överklagar",
        "tillämpliga lagrum", "tillämpliga bestämmelser", "tillämplig lagstiftning",
        "lagstöd för beslutet", "stöd för beslutet", "lagar och regler", "giltighetstid",
      ]
    ),
    (
      .metadata,
      ["beredningsansvariga", "beredningsansvarig", "ansvarig handläggare"]
    ),
    (
      .contents,
      [
        "innehållsförteckning", "innehåll", "ärendelista", "ärenden", "register",
        "förteckning över ärenden", "föredragningslista", "dagordning",
      ]
    ),
  ]
}
