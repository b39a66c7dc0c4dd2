/// How much a word tells of what a clause is about.
///
/// Little words tell next to nothing, and the words in which decisions are always phrased little:
/// *Beslutet skickas till kommunstyrelsen* is like every other such line, whatever it is about.
/// Source: how Swedish minutes are phrased, DOMAIN.md 4.
enum WordWeight {
  static let little = 0.1
  static let formal = 0.3
  static let general = 0.5

  static func of(_ letters: [UInt8], stem: [UInt8]) -> Double {
    if letters.count < 2 || littleWords.contains(letters) { return little }
    if formalStems.contains(stem) || isBody(stem) { return formal }
    if letters.allSatisfy({ (0x30...0x39).contains($0) }) { return formal }
    return generalStems.contains(stem) ? general : 1
  }

  private static func isBody(_ stem: [UInt8]) -> Bool {
    bodyEndings.contains { stem.count >= $0.count && stem.suffix($0.count).elementsEqual($0) }
  }

  private static let bodyEndings = [
    "nämnd", "styrelse", "styr", "fullmäktig", "fullmäkt", "utskott", "förvaltning",
    "förvaltningskontor",
    "beredning",
  ].map { Array($0.utf8) }

  private static let littleWords = Set(
    """
    alla allt att av bara bland blev bli blir bort den denna dess dessa det detta dock där därmed
    de dem deras du efter eller en ett exempelvis finns flera från få får för före genom gör göra ha hade
    har hela hos hur här i icke in inom inte isär ja jag kan kommer kring kunna man med mellan men mer mot
    mycket måste ned nu ny nya när någon något några och också om oss per på redan respektive sade samtliga sig sin
    sina sitt ska skall skulle som så samt sådan sådana såväl så till under upp ur ut utan vad var vara varit varje
    ta tar tas fram vem vi vid vidare vilka vilken vilket vår våra är åt även över
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// Stems of the words in which decisions are phrased, made as the index makes them.
  private static let formalStems = stems(
    of: """
      anse anses anta antas anteckna antecknas arbetsutskott avge avslag avslå avslås beakta bemyndiga berörda beslut
      besluta beslutar beslutet besvara besvarad besvaras bifall bifalla bifalls bilaga bordlägga bordläggs
      delegation dnr enlighet enligt expediera fastställa fastställs föredragning föreslå föreslår föreslås förslag förslaget
      följande ge godkänna godkänns handling handlingarna hänskjuta hänskjuts hänsyn hänvisning information informationen
      justera justeras kommun kommunen kommunens kommunfullmäktige lägga läggs ledamot meddela
      motion motionen motionens nedan nämnden notera noteras omedelbart ordförande ordföranden paragraf paragrafen protokoll protokollet punkt
      punkten redovisning region regionen remiss remitteras reservation sammanträde sammanträdet skicka skickas skrivelse stad staden
      svar tacka tack tillstyrka tillstyrks tjänsteskrivelse uppdra uppdrag uppdras utdrag utse utses val välja väljs yrka
      yrkande yttrande yttrandet ärende ärendet översända översänds överlämna överlämnas återkomma återremiss
      återremittera återremitteras åtgärd verkställa undertecknad genomföra genomförs
      """)

  /// Stems of what every proposal wants, whatever it is about.
  private static let generalStems = stems(
    of: """
      arbeta arbete arbetet erbjuda förbättra förbättras fler höja insats insatser minska möjlighet plan
      prioritera prioriteras resurs samarbete samverka samverkan stärka stärks stöd säkerställa säkerställs
      tydlig tydliga utreda utreds utredning utveckla utvecklas utveckling verksamhet verksamheten öka ökas
      översyn införa införs inrätta inrättas starta ansvar behov finnas finna fortsatt bygga byggs anlägga anläggs placera placeras
      sätta sätts gratis fri fria avgiftsfri avgiftsfria kostnadsfri kostnadsfria hög högre låg sänka sänks använda användning plats
      procent krona kronor hundra tusen en två tre fyra fem sex sju åtta nio tio gång gånger vecka dag dagar månad år timme
      timmar minut termin minst högst ny egen stor hela först genast senast framtid invånare
      """)

  private static func stems(of words: String) -> Set<[UInt8]> {
    let stemmer = SwedishStemmer()
    return Set(
      words.split { $0 == " " || $0 == "\n" }.map { word in
        let letters = Array(word.utf8)
        return unsafe letters.withUnsafeBufferPointer { word in
          let length = unsafe stemmer.stemLength(of: word, hash: LexiconHash.of(word))
          return unsafe Array(word[..<length])
        }
      })
  }
}
