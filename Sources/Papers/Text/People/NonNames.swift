/// Capitalised words that are no names of persons: they begin sentences, or name bodies, papers,
/// places and days.
///
/// Source: DOMAIN.md 1.1, 3.3; vocabulary of minutes.
enum NonNames {
  /// Whether the word in `range` is one.
  static func contains(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    words.contains(in: bytes, range)
      || endings.hasSuffix(in: bytes, before: range.upperBound)
  }

  /// Endings of bodies, papers and offices; none of them ends a Swedish surname.
  private static let endings: WordList = [
    "nämnd", "nämnden", "nämndens", "nämnder", "nämnderna", "styrelse", "styrelsen", "styrelsens",
    "fullmäktige", "fullmäktiges", "förvaltning", "förvaltningen", "förvaltningens", "kontor",
    "kontoret", "kontorets", "utskott", "utskottet", "utskottets", "kommun", "kommunen", "kommuns",
    "kommunens", "kommuner", "partiet", "partiets", "partierna", "bolag", "bolaget", "bolagets",
    "förslag", "förslaget", "yrkande", "yrkandet", "yrkanden", "yrkandena", "beslut", "beslutet",
    "ärende", "ärendet", "protokoll", "protokollet", "motion", "motionen", "motioner",
    "reservation",
    "reservationen", "reservationer", "region", "regionen", "regionens", "ledamot", "ledamoten",
    "ledamöter", "ledamöterna", "ersättare", "ersättaren", "ersättarna", "grupp", "gruppen",
    "grupperna", "skolan", "verket", "verkets", "myndigheten", "rådet", "rådets", "budget",
    "gatan", "vägen", "ningen", "ningar", "tionen", "tionens", "tioner", "heten", "heterna",
    "demokraterna", "demokraternas", "moderaterna", "liberalerna", "allmänheten", "centralen",
    "ordförande", "ordföranden", "sekreterare", "sekreteraren", "anteckning", "yttrande",
    "yttrandet", "skrivelse", "underlag", "handling", "handlingar", "beredningen", "programmet",
  ]

  private static let words = WordSet([sentences, papers, bodies, places, days])

  private static let sentences: StaticString = """
    att av alla allt annan annat båda bland bägge den de dem denna det detta dessa dock där därav
    därefter därför därmed därtill därutöver då dels dessutom efter ej eller en endast enligt er ert
    ett flera för förre fr från följande genom ha han hon hen har här härefter härmed hur i igen
    ingen inget inför innan inom inte ja jag kan med medan men mot nej nu några någon när om
    omedelbart och också på samma samt samtidigt samtliga sedan sist ska som så slutligen tack till
    under upp ur ut utan utöver vad var vår våra vårt varför varje vem vi via vid vidare vilka
    vilken är även åter återstående över övrig övriga övrigt först fortsatt frånvarande närvarande
    anmärkning yrkar yrkade deltog tjänstgör avstår röstar hela ersätter ersätts
    """

  private static let papers: StaticString = """
    acklamation alternativförslag ajournering anslag antal avslag avsägelse avstyrkan barn beredning
    bevis bifall bilaga bilagor dagordning datum delegation diarienummer dnr expediering fråga frågor
    föredragning föredragande föreliggande förteckning god godkänd handläggare innehåll interpellation
    information justerare justering jäv kallelse klockan kl kopia lag lagen liggande medborgarförslag
    omröstning ordf ordning paragraf plan plats policy program proposition propositioner prop punkt
    remiss röster sammanfattning sammanträde sida sign signatur sou svar taxa tid tilläggsförslag
    tjänsteskrivelse uppdrag utdrag vakant val votering yttranden ändring överläggning återremiss
    ordförandens kommunalråd oppositionsråd regionråd rektor skolchef herr fru ärade avser anser
    justerande protokollsutdrag sammanträdesdatum sammanträdestid ärendenummer ärendebeskrivning
    telefon organ rubrik samverkan beslutande tjänsteutlåtande kommentar underskrift underskrifter
    administrativ paragrafer nr närvaro tjg insynsplats insynsplatser ordförandes beskrivning bakgrund syfte syftet revidering rapport årsrapport expedierat
    """

  private static let bodies: StaticString = """
    ab akademi alliansen alliansens allianspartierna allians antecknar advokat arbetsmarknad
    biträdande borgerliga bostad bostads bostäder civil demokrati demokraterna energi ekonomi
    företag förbund förbundet försäkring förskola gruppledare grundskola gymnasium hamn hotell
    högskola högskolan idrott ideella institut intresse kommunal kommunala kommunalförbund kultur
    kyrka kyrkan landsting landstinget leasing länsstyrelsen länsstyrelse museum parti
    politik polisen presidiet revisor revisorer revisorerna riksdagen regeringen sjukhus
    samfällighetsförening skola skolor social sociala stad stads staden stadens stadshus stadsteater
    stiftelsen stiftelse styrelse sveriges sverige svensk svenska svenskt teknik teknisk tekniska
    teater trafik universitet utbildning vatten vård
    socialdemokratiska moderata liberala kristdemokratiska oppositionen majoriteten minoriteten koalitionen femklövern mittenalliansen rödgröna
    """

  private static let places: StaticString = """
    centrum gamla lilla mellersta nedre norra nordost nordöstra nordvästra nya stora sydost sydväst
    sydöstra sydvästra södra västra västsverige östra övre europa norden norge danmark finland eu
    göteborgs stockholms malmö uppsala linköpings götaland götalandsregionen götalands gata torg
    park parken plan väg hus huset gård sjukhuset stadsdel län läns
    """

  private static let days: StaticString = """
    januari februari mars april juni juli augusti september oktober november december feb
    mar apr aug sept okt nov dec måndag måndagen tisdag tisdagen onsdag onsdagen torsdag
    torsdagen fredag fredagen lördag lördagen söndag söndagen påsk jul pingst midsommar
    """
}
