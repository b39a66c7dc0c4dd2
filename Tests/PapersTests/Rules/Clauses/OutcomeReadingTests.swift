import Testing

@testable import Papers

@Suite struct OutcomeReadingTests {
  @Test(arguments: [
    ("Motionen bifalls.", Outcome.approved), ("Motionen bifalles.", .approved),
    ("Beslut enligt förslag.", .approved), ("bevilja ansökan om tillstånd", .approved),
    ("Motionen avslås.", .rejected), ("avslå motionen", .rejected),
    ("Ansökan lämnas utan bifall.", .rejected), ("lämna motionen utan bifall", .rejected),
    ("Utskottets förslag att avslå motionen bifalls.", .rejected),
    ("lämna motionen till kommunstyrelsen för beredning", .forwarded),
    ("ta informationen till protokollet", .noted),
    ("bifalla motionen i den del som avser skyltar", .partlyApproved),
    ("ta upp ärendet på nästa sammanträde", .deferred), ("dra tillbaka ärendet", .withdrawn),
    ("stryka ärendet från dagordningen", .withdrawn),
    ("bevilja befrielse från uppdraget", .relieved),
    ("ge chefen delegation att besluta om undantag", .delegated),
    ("Motionen avslås och anses besvarad.", .rejected),
    ("Motionen avslås med hänvisning till yttrandet från S och V.", .rejected),
    ("Motionen bifalls delvis.", .partlyApproved),
    ("bifalla motionens första att-sats i den delen", .partlyApproved),
    ("bifalla motionens andra punkt och avslå motionen i övrigt", .partlyApproved),
    ("bifalla motionens första punkt och i övrigt avslå motionen", .partlyApproved),
    ("Motionen anses besvarad.", .answered),
    ("Motionen besvaras med att arbetet pågår.", .answered),
    ("Förvaltningens förslag tillstyrks.", .endorsed), ("Motionen avstyrks.", .advisedAgainst),
    ("Ärendet återremitteras till nämnden.", .referredBack),
    ("Ärendet bordläggs till nästa sammanträde.", .deferred),
    ("Ärendet utgår.", .withdrawn), ("Ärendet avskrivs.", .struck),
    ("att frågan om anslag hänskjuts till budgetberedningen", .forwarded),
    ("Motionen remitteras till skolnämnden.", .forwarded),
    ("Planen antas.", .adopted), ("fastställa taxan", .adopted),
    ("Budgeten godkänns.", .accepted), ("ställa sig bakom planen", .accepted),
    ("Informationen noteras.", .noted), ("Informationen godkänns.", .noted),
    ("lägga rapporten till handlingarna", .noted), ("Nämnden tar del av rapporten.", .noted),
    ("Uppdraget förklaras fullgjort.", .completed),
    ("uppdra åt nämnden att återkomma", .commissioned),
    ("Nämnden får i uppdrag att utreda om avgiften kan sänkas.", .commissioned),
    ("ge styrelsen i uppdrag att anta en plan", .commissioned),
    ("anslå 500 000 kronor till parken", .funded),
    ("bevilja föreningen ett bidrag om 20 000 kronor", .funded),
    ("minska ramen med 300 tkr", .reduced), ("utse Anna Åberg (S) till ordförande", .elected),
    ("bevilja Bo Ek (M) entledigande", .relieved), ("Godkänner avsägelserna.", .relieved),
    ("Cia Dals (V) avsägelse beviljas.", .relieved),
    ("delegera rätten till nämnden", .delegated),
    ("bemyndiga ordföranden att skriva under", .delegated),
    ("bevilja styrelsen ansvarsfrihet", .discharged),
    ("Tilläggsyrkandet har fallit.", .lapsed),
    ("översända planen till nämnden med hemställan om svar senast i maj", .forwarded),
    ("Hemställan från hamnbolaget om höjt tak bifalls.", .approved),
    ("Ersättningen utgår för beviljad tid och fastställs till 510 kronor.", .adopted),
    ("Uppdraget att finansiera bron med 5 mnkr förklaras fullgjort.", .completed),
    ("Nämnden beslutar att inte anta planen.", .rejected), ("Ansökan beviljas ej.", .rejected),
    ("Redovisningen av motioner som ännu ej besvarats antecknas.", .noted),
    ("Uppdraget förklaras inte fullgjort.", .other),
    ("Nämnden beslutar att inte avslå ansökan.", .other), ("inte utse någon ledamot", .other),
    ("Bidrag utgår med 25 kronor per invånare.", .other),
    ("Ärendet lyfts ur dagordningen.", .withdrawn), ("avsluta uppdraget", .completed),
    ("Medborgarförslaget överlåts till skolnämnden för beslut.", .forwarded),
    ("Överlåta åt skolnämnden att besluta om förslaget.", .forwarded),
    ("Fastigheten överlåts till skolnämnden.", .other),
    ("avsluta tillsynsärendet", .completed),
    ("lägga rapporten med godkännande till handlingarna", .noted),
    ("Nämnden beslutar, under förutsättning av styrelsens godkännande, att anta planen.", .adopted),
    ("Gatunämnden får fortsatt uppdrag att sopa.", .commissioned),
    ("Ärendet drogs tillbaka.", .withdrawn), ("Ärendet avskrevs.", .struck),
    ("Frågan hänsköts till nästa möte.", .forwarded), ("Nämnden bordlade ärendet.", .deferred),
    ("Nämnden uppdrog åt förvaltningen att utreda.", .commissioned),
    ("Nämnden ställde sig bakom förslaget.", .accepted),
    ("Nämnden tog del av rapporten.", .noted), ("Nämnden tackade för informationen.", .noted),
    ("Nämnden anslog 100 000 kronor.", .funded), ("Bo Ek (M) utsågs till ordförande.", .elected),
    ("Nämnden lämnade över frågan till styrelsen.", .forwarded),
    ("De nämnder som har underskott ska senast i maj återkomma med en plan.", .commissioned),
  ])
  func reads(sentence: String, outcome: Outcome) {
    #expect(OutcomeReading.outcome(of: sentence, leadIn: nil) == outcome)
  }

  @Test(arguments: [
    ("bifalla förslaget att avslå motionen", Outcome.rejected),
    ("bifalla nämndens förslag om avslag på motionen", .rejected),
    ("bifalla förslaget att besvara motionen", .answered),
    ("bifalla förslaget att motionen anses besvarad", .answered),
    ("bifalla motionen", .approved),
  ])
  func readsWhatIsApproved(sentence: String, outcome: Outcome) {
    #expect(OutcomeReading.outcome(of: sentence, leadIn: nil) == outcome)
  }

  @Test(arguments: [
    ("sopa gatan", "Uppdra åt nämnden", Outcome.commissioned),
    ("Anna Åberg (S)", "Till ledamöter väljs", .elected),
    ("Sopa gatan", "Uppdra åt nämnden att göra följande", .commissioned),
  ])
  func readsTheLeadIn(words: String, leadIn: String, outcome: Outcome) {
    #expect(OutcomeReading.outcome(of: words, leadIn: leadIn) == outcome)
    #expect(OutcomeReading.outcome(of: words, leadIn: nil) == .other)
  }

  @Test(arguments: [
    "Interpellationen får ställas och besvaras vid nästa sammanträde.",
    "begära 500 000 kronor i utökade medel hos kommunstyrelsen",
    "Länsstyrelsen ombeds att utse ny ledamot efter Bo Ek (M)",
    "äska medel för att finansiera bron", "hemställa om utökad ram",
    "Paragrafen justeras omedelbart.", "överklaga domen", "sänka hastigheten på gatan",
    "Nästa sammanträde hålls i maj.", "Elever som har beviljats skjuts får behålla den.",
    "Beviljade medel som inte används går tillbaka.", "Anna Åberg, godkännare, 2026-05-12",
    "utseende av attestant justeras",
    "Ersättningen räknas upp med av fullmäktige fastställd procentsats.",
  ])
  func ignores(sentence: String) {
    #expect(OutcomeReading.outcome(of: sentence, leadIn: nil) == .other)
  }

  /// What a list holds is no verb: *anta planer* is there a task that somebody gets.
  @Test func readsNoVerbInWhatAListHolds() {
    #expect(
      OutcomeReading.outcome(of: "Anta planer", leadIn: "följande ärenden flyttas till chefen")
        == .other)
  }

  /// Words beside the verbs that mostly decide.
  @Test(arguments: [
    ("Bygglov ges för garage.", Outcome.approved), ("ge startbesked för åtgärden", .approved),
    ("Bygglov ges inte.", .rejected), ("Förhandsbesked lämnas inte.", .rejected),
    ("Positivt förhandsbesked lämnas.", .approved), ("Negativt förhandsbesked lämnas.", .rejected),
    ("Dispens medges.", .approved), ("Dispens från strandskyddet medges inte.", .rejected),
    ("Tillstånd vägras.", .rejected), ("Startbesked ges, eftersom hinder inte finns.", .approved),
    ("Ärendet skickas ut på remiss till nämnderna.", .forwarded),
    ("Rapporten läggs ad acta.", .noted), ("Nämnden står bakom yttrandet.", .accepted),
    ("Investeringsmedel om 14 tkr förs över till 2021.", .funded),
    ("Överskottet används till amortering.", .funded),
    ("Återstående 175 tkr reserveras för ansökningar.", .funded),
    ("Kommunstyrelsen får omfördela medlen.", .delegated), ("Kommunstyrelsen får", .delegated),
    ("Kommundirektören får teckna avtal.", .delegated), ("Nämnden får sju ledamöter.", .other),
    ("Förvaltningen ska ta fram en plan.", .commissioned),
    ("Nämnden ska bestå av sju ledamöter.", .other), ("Eleverna ska cykla.", .other),
    ("Förvaltningen återkommer med en redovisning i maj.", .commissioned),
    ("Motiveringen till återremissen är att underlaget är tunt.", .other),
    ("Valberedningens förslag bifalles: till ersättare väljs Bo Ek (M)", .elected),
  ])
  func readsOtherWords(words: String, outcome: Outcome) {
    #expect(OutcomeReading.outcome(of: words, leadIn: nil) == outcome)
  }
}
