import Testing

@testable import Papers

/// What the sentence around a sum says of it.
@Suite struct AmountWordsTests {
  private func amount(_ sentence: String) throws -> Amount {
    let section = sentence.first?.isLowercase == true ? "att \(sentence)" : sentence
    return try #require(item("Beslut\n\n\(section)")?.amounts.first)
  }

  @Test(
    arguments: [
      ("bevilja Säfsnäs IF 50 000 kr i föreningsbidrag.", "Säfsnäs IF"),
      (
        "bevilja Fritidsbanken i Lindköpa 350.000 kronor i engångsbidrag för 2024.",
        "Fritidsbanken i Lindköpa"
      ),
      ("bevilja Norrviks ryttarförening ett bidrag om 20 000 kr.", "Norrviks ryttarförening"),
      ("bevilja Norrviks ryttarförening bidrag med 20 000 kr.", "Norrviks ryttarförening"),
      (
        "bevilja Norrviks ryttarförening ett investeringsbidrag på högst 20 000 kronor.",
        "Norrviks ryttarförening"
      ),
      ("bevilja bidrag till Norrviks ryttarförening med 20 000 kronor.", "Norrviks ryttarförening"),
      (
        "bevilja ett bidrag om 20 000 kronor till Norrviks ryttarförening.",
        "Norrviks ryttarförening"
      ),
      ("utbetala 20 000 kronor till Svenska kyrkan för läxhjälp.", "Svenska kyrkan"),
      ("anslå 40 000 kr till IF Norrvik för ny belysning.", "IF Norrvik"),
      (
        "bevilja 75 000 kr i verksamhetsbidrag till Rädda Barnens lokalförening i Norrvik.",
        "Rädda Barnens lokalförening i Norrvik"
      ),
      (
        "bevilja stiftelsen Norrviks bygdemuseum 1,2 mnkr i driftbidrag.",
        "stiftelsen Norrviks bygdemuseum"
      ),
      (
        "Stiftelsen Västmarks museum beviljas ett bidrag om 2,5 mkr för 2024.",
        "Stiftelsen Västmarks museum"
      ),
      ("Norrviks ryttarförening beviljas 20 000 kronor i bidrag.", "Norrviks ryttarförening"),
      ("Norrviks Folkets hus-förening tilldelas 20 000 kronor.", "Norrviks Folkets hus-förening"),
      ("Föreningen beviljas 20 000 kronor.", "Föreningen"),
      ("bevilja föreningen 20 000 kronor.", "föreningen"),
      (
        "bevilja Naturskyddsföreningen i Norrvik och Friluftsfrämjandet 20 000 kronor vardera.",
        "Naturskyddsföreningen i Norrvik och Friluftsfrämjandet"
      ),
      ("tillföra socialnämnden 5 mnkr.", "socialnämnden"),
      (
        "tillföra socialnämnden ytterligare 5 mnkr utöver kommunstyrelsens förslag.",
        "socialnämnden"
      ),
      (
        "tillföra barn- och utbildningsnämnden 12 000 tkr utöver ram.",
        "barn- och utbildningsnämnden"
      ),
      ("öka socialnämndens ram med 5 mnkr.", "socialnämnden"),
      ("minska kommunstyrelsens budget med 3 500 tkr.", "kommunstyrelsen"),
      ("utöka tekniska nämndens ram med 800 tkr för 2024.", "tekniska nämnden"),
      ("Socialnämndens ram utökas med 5 mnkr.", "Socialnämnden"),
      (
        "Barn- och utbildningsnämnden får 12 mnkr mer än i kommunstyrelsens förslag.",
        "Barn- och utbildningsnämnden"
      ),
      ("Förslaget ger socialnämnden 8 mnkr mer än kommunstyrelsens förslag.", "socialnämnden"),
      ("Årligen avsätts 2 miljoner kronor till fonden.", nil),
      ("avsätta 3 mnkr till projektet.", nil),
      ("anslå medel om 3 mnkr till Kulturhuset.", "Kulturhuset"),
      ("tillföra investeringsbudgeten 3 mnkr.", nil),
      ("Medel beviljas med 3 mnkr.", nil),
      ("Bidrag beviljas med 3 mnkr.", nil),
      ("sälja fastigheten Eken 1 till Byggbolaget AB för 3 mnkr.", nil),
      ("köpa fastigheten av Byggbolaget AB för 3 mnkr.", nil),
      ("Anna Lund tilldelas kulturpriset på 25 000 kronor.", "Anna Lund"),
      ("tilldela Anna Lund 25 000 kronor i kulturstipendium.", "Anna Lund"),
      (
        "ur kommunstyrelsens förfogandeanslag bevilja Norrviks scoutkår 15 000 kr.",
        "Norrviks scoutkår"
      ),
      (
        "bevilja Brottsofferjouren Norrvik 15 000 kr, att tas ur kommunstyrelsens anslag.",
        "Brottsofferjouren Norrvik"
      ),
      ("överföra 4 mnkr från socialnämnden till kommunstyrelsen.", "kommunstyrelsen"),
      (
        "omfördela 4 mnkr från tekniska nämnden till barn- och utbildningsnämnden.",
        "barn- och utbildningsnämnden"
      ),
      ("anslå 250 tkr till kommunstyrelsens förfogande.", nil),
      (
        "bevilja driftbidrag med 20 000 kr till Norrviks bygdegårdsförening.",
        "Norrviks bygdegårdsförening"
      ),
      ("bevilja partistöd till Centerpartiet med 42 000 kr.", "Centerpartiet"),
      ("teckna borgen för Norrviks Bostäder AB om 40 mnkr.", nil),
      ("ge Norrviks Energi AB ett aktieägartillskott om 12 mnkr.", "Norrviks Energi AB"),
      ("ge förvaltningen i uppdrag att spara 3 mnkr.", nil),
      ("tillföra 5 mnkr till socialnämnd Hisingen.", "socialnämnd Hisingen"),
      (
        "tilldela 5 mnkr till nämnden för arbete och välfärd för 2024.",
        "nämnden för arbete och välfärd"
      ),
      (
        "tilldela nämnden för arbete och välfärd 5 mnkr för 2024.", "nämnden för arbete och välfärd"
      ),
      (
        "Nämnden för arbete och välfärd tilldelas 5 mnkr för 2024.",
        "Nämnden för arbete och välfärd"
      ),
      ("Socialnämnd Hisingen tilldelas 5 mnkr för 2024.", "Socialnämnd Hisingen"),
      ("socialnämnd Hisingens kommunbidrag minskas med 5 mnkr för 2024.", "socialnämnd Hisingen"),
      ("Nämnden för funktionsstöds kommunbidragsram höjs med 6 mnkr.", "Nämnden för funktionsstöd"),
      (
        "Kommunstyrelsens arbetsutskott tilldelas 5 mnkr för 2024.",
        "Kommunstyrelsens arbetsutskott"
      ),
      ("Kommunstyrelsen tillförs 5 mnkr och socialnämnden 3 mnkr.", "Kommunstyrelsen"),
      ("Kommunbidraget till socialnämnden ökas med 5 mnkr.", "socialnämnden"),
      ("ge kommundirektören rätt att besluta om inköp upp till 3 mnkr.", nil),
      ("avsätta 20 000 kr till Norrviks ungdomsfotboll.", nil),
      ("avsätta 3 mnkr till Norrviks torg.", nil), ("avsätta 3 mnkr till Storgatan.", nil),
      ("avsätta 3 mnkr till förrådet vid hamnen.", nil), ("avsätta 3 mnkr till föreningar.", nil),
      ("anslå 3 mnkr till Norrviks IF för ny belysning.", "Norrviks IF"),
      ("bevilja Norrviks ungdomsfotboll 20 000 kr.", nil), ("bevilja museet 20 000 kr.", "museet"),
      (
        "Äldre samt vård- och omsorgsnämnden tilldelas 12 mnkr för 2024.",
        "Äldre samt vård- och omsorgsnämnden"
      ),
      ("Vård och omsorgsnämnden tilldelas 12 mnkr för 2024.", "Vård och omsorgsnämnden"),
      (
        "Kommunstyrelsen och socialnämnden tilldelas 2 mnkr vardera.",
        "Kommunstyrelsen och socialnämnden"
      ),
      ("Kommunen bygger bron och socialnämnden tilldelas 2 mnkr.", "socialnämnden"),
    ] as [(String, String?)])
  func readsWhoGetsTheSum(sentence: String, name: String?) throws {
    #expect(try amount(sentence).recipient == name)
  }

  @Test(arguments: [
    ("tillföra socialnämnden ytterligare 5 mnkr utöver kommunstyrelsens förslag.", true),
    ("tillföra barn- och utbildningsnämnden 12 000 tkr utöver ram.", true),
    ("öka socialnämndens ram med 5 mnkr.", false),
    ("minska kommunstyrelsens budget med 3 500 tkr.", false),
    ("utöka tekniska nämndens ram med 800 tkr för 2024.", false),
    ("Socialnämndens ram utökas med 5 mnkr.", false),
    ("Barn- och utbildningsnämnden får 12 mnkr mer än i kommunstyrelsens förslag.", true),
    ("Förslaget ger socialnämnden 8 mnkr mer än kommunstyrelsens förslag.", true),
    ("Vår budget innehåller 23,8 mnkr mer till skolan jämfört med majoritetens budget.", true),
    ("Resultatet är 11,3 mnkr sämre än budget.", false),
    ("Anslaget 3 mnkr höjs.", false),
    ("socialnämnd Hisingens kommunbidrag minskas med 5 mnkr för 2024.", false),
    ("Nämnden för funktionsstöds kommunbidragsram höjs med 6 mnkr.", false),
    ("Kommunbidraget till socialnämnden ökas med 5 mnkr.", false),
    ("minska kommunstyrelsens ram med 3 500 tkr jämfört med kommunstyrelsens förslag.", true),
  ])
  func tellsAChangeFromABudget(sentence: String, isDifference: Bool) throws {
    #expect(try amount(sentence).isDifference == isDifference)
  }

  @Test(arguments: [
    (
      "bevilja Naturskyddsföreningen i Norrvik och Friluftsfrämjandet 20 000 kronor vardera.",
      "vardera"
    ),
    ("Varje år avsätts 2,75 miljoner kronor.", "year"),
    ("Årligen avsätts 2 miljoner kronor till fonden.", "year"),
    ("Skulden per invånare är 38 700 kronor.", "inhabitant"),
    ("Kostnaden per elev uppgår till 98 000 kronor.", "elev"),
    ("Avgiften per månad är 450 kr.", "month"),
    ("Intäkterna minskar med 0,8 milj. per år.", "year"),
    ("Tomterna säljs för 100 kronor kvadratmetern.", "squareMetre"),
    ("Hyran är 500 kronor i månaden.", "month"),
    ("Placeringen kostar upp mot 1,1 mnkr om året.", "year"),
  ])
  func readsWhatTheSumIsForEachOf(sentence: String, per: String) throws {
    #expect(try amount(sentence).per == per)
  }

  @Test(
    arguments: [
      ("bevilja Norrviks ryttarförening ett investeringsbidrag på högst 20 000 kronor.", .atMost),
      ("Placeringen kostar upp mot 1,1 mnkr om året.", .atMost),
      ("Flytten kostar i storleksordningen 200 000 kronor.", .about),
      ("Kostnaden beräknas till minst 3 mnkr.", .atLeast),
      ("Kostnaden blir inte mindre än 3 mnkr.", .atLeast),
      ("Kostnaden får inte bli högre än 3 mnkr.", .atMost),
      ("Kostnaden blir mer än 3 mnkr.", .atLeast),
      ("Kostnaden blir över 3 mnkr.", .atLeast),
      ("Kostnaden blir strax under 3 mnkr.", .about),
      ("inom en ram av 3 mnkr.", nil),
      ("ge kommundirektören rätt att besluta om inköp upp till 3 mnkr.", .atMost),
    ] as [(String, Amount.Qualifier?)])
  func readsHowExactTheSumIs(sentence: String, qualifier: Amount.Qualifier?) throws {
    #expect(try amount(sentence).qualifier == qualifier)
  }
}
