/// What a sentence among decisions is when it is no decision itself.
///
/// Source: DOMAIN.md 4.2, rule 5.
enum ToldSentence {
  /// Whether the line ends as a sentence, holds a verb of decision or refers to a proposal; else it is
  /// a row of a list.
  static func isWhole(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    if flow.ending(of: sentence) == .fullStop { return true }
    if OutcomeReading.outcome(of: flow.string(sentence), leadIn: nil) != .other { return true }
    return ProposalReference.stands(in: sentence, of: flow)
  }

  /// Whether the sentence tells who moved, asked, voted or took no part, or wishes well.
  static func isProcedure(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    if flow.contains(any: courtesies, in: sentence) { return true }
    if speakers.hasPrefix(in: flow.bytes.span, sentence) { return true }
    if isApproval(sentence, in: flow) { return true }
    if flow.contains(any: absences, in: sentence) { return true }
    if isNotice(sentence, in: flow) { return true }
    if chairs.hasPrefix(in: flow.bytes.span, sentence), flow.contains(any: findings, in: sentence) {
      return true
    }
    if flow.contains(any: arrivals, in: sentence) {
      return OutcomeReading.outcome(in: flow.bytes.span, sentence) == .other
    }
    guard flow.has(cues, in: sentence) else { return false }
    return flow.contains(any: procedure, in: sentence) || recordsWords(sentence, in: flow)
  }

  /// *Handlingen är digitalt godkänd*, *Beslutet är fattat på delegation*: how the paper was signed.
  private static func isApproval(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    papers.hasPrefix(in: flow.bytes.span, sentence) && sentence.count <= 160
      && flow.contains(any: signed, in: sentence)
  }

  private static let papers: PrefixList = [
    "handlingen ", "denna handling ", "dokumentet ", "detta dokument ", "skrivelsen ",
    "tjänsteskrivelsen ", "denna tjänsteskrivelse ", "tjänsteutlåtandet ", "ärendet har ",
    "detta ärende ", "beslutet är ", "beslutet har ", "detta beslut ", "godkänd av", "digitalt ",
    "elektroniskt ",
  ]

  private static let signed: PhraseTable = [
    "underteckna", "digitalt godkän", "godkänts digitalt", "godkänd digitalt", "signerad",
    "signerat", "signerats", "elektroniskt godkän", "godkänts elektroniskt",
    "godkänd elektroniskt", "saknar underskrift", "saknar därför", "godkänd av", "på delegation",
    "med stöd av delegation", "delegationsordning", "enligt delegation",
  ]

  /// *Efter mötet i maj har följande motioner inkommit till fullmäktige*: what came in is told below.
  private static let arrivals: PhraseTable = [
    "inkommit till ", "inkommit från ", " ställe tjänstgör ", "stället tjänstgör ",
    "tjänstgör i hans ställe", "tjänstgör i hennes ställe", "tjänstgör i stället",
    "går in som tjänstgörande", "inträder som tjänstgörande",
  ]

  /// *4 ledamöter är frånvarande*: told below the figures of a vote.
  private static let absences: PhraseTable = [
    "avstår från att rösta",
    "ledamöter är frånvarande", "ledamöter var frånvarande", "ledamot är frånvarande",
    "ledamot var frånvarande",
  ]

  /// *Avgiften är 5 000 kr. Faktura skickas separat.*, *Beslutet kan överklagas.*: what the one who gets
  /// the decision should know.
  private static func isNotice(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    if notices.hasPrefix(in: flow.bytes.span, sentence) { return true }
    return fees.hasPrefix(in: flow.bytes.span, sentence) && flow.contains(any: stated, in: sentence)
      && flow.contains(any: [" kr"], in: sentence)
      && OutcomeReading.outcome(in: flow.bytes.span, sentence) == .other
  }

  private static let notices: PrefixList = [
    "faktura ", "fakturan ", "hur man överklagar", "beslutet kan överklagas", "beslutet kungörs",
    "beslutet delges", "beslutet vinner laga kraft", "beslutet skickas ", "beslutet är enhälligt",
    "beslutet var enhälligt", "beslutet är inte enhälligt", "beslutet fattas ",
    "beslutet fattades ", "beslutet är enigt", "beslutet expedieras ", "nämnden är enig",
    "ajourner", "avgift: ", "avgift:\t", "avgift\t", "se bilaga", "kommentar:", "anslaget ",
    "till beslutet fogas ", "ärendet föredra", "sekreteraren noterar ",
  ]
  private static let fees: PrefixList = ["avgift ", "avgiften ", "avgifterna "]
  private static let stated: PhraseTable = [" är ", " uppgår till ", " blir ", ": "]

  /// *I ärendet yttrar sig Anna Åberg (S)*: who spoke.
  private static let speakers: PrefixList = [
    "yttrande:", "yttranden:", "inlägg:", "i ärendet yttrar sig ", "i ärendet yttrade sig ",
    "i debatten yttrar sig ", "i debatten yttrade sig ", "i debatten deltar ", "i debatten deltog ",
    "under ärendets behandling yttrar sig ", "under ärendets behandling yttrade sig ",
    "under överläggningen yttrar sig ", "under överläggningen yttrade sig ",
  ]

  /// *Ordföranden finner att fullmäktige bifaller förslaget.*
  private static let chairs: PrefixList = ["ordförande ", "ordföranden "]
  private static let findings: PhraseTable = [
    " finner ", " frågar ", " ställer ", " konstaterar ", " har beslutat ", " beslutade ",
    " yttrar sig ", " yttrade sig ",
  ]

  /// Who came and went, who told of what, and what the chair says before everybody goes home.
  private static let courtesies: PhraseTable = [
    "god jul", "gott nytt år", "trevlig sommar", "glad sommar", "mötet avslutat",
    "sammanträdet avslutat", "sammanträdet för avslutat", "mötet för avslutat",
    "mötet avslutas", "sammanträdet avslutas", "mötet ajourner", "sammanträdet ajourner",
    " lämnar mötet", " lämnar sammanträdet", " lämnade mötet", " lämnade sammanträdet",
    "nästa möte är", "nästa sammanträde är", " informerar om ", " informerade om ",
  ]

  /// Whether a paragraph below what is proposed only tells: several sentences, none of which decides.
  static func isAccount(_ sentences: [Range<Int>], in flow: Flow) -> Bool {
    sentences.count > 1
      && sentences.allSatisfy { OutcomeReading.outcome(in: flow.bytes.span, $0) == .other }
  }

  /// Whether the sentence binds the decisions before it: *gäller under förutsättning att …*.
  static func binds(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.contains(any: provisos, in: sentence)
  }

  /// Whether a sentence after a list binds it, or goes on with the sentence before it, that does.
  static func bindsList(_ sentence: Range<Int>, in flow: Flow, after isBinding: Bool) -> Bool {
    let bytes = flow.bytes.span
    if binds(sentence, in: flow) || flow.contains(any: conditions, in: sentence)
      || ofDecision.hasPrefix(in: bytes, sentence) || tellsWhatHolds(sentence, in: flow)
    {
      return true
    }
    guard flow.ending(of: sentence) == .fullStop else { return false }
    return exceptions.hasPrefix(in: bytes, sentence)
      || isBinding && references.hasPrefix(in: bytes, sentence)
  }

  /// Whether a sentence after a list is about the minutes, not about what is decided.
  static func isAfterthought(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    if flow.contains(any: ["omröstning"], in: sentence) { return true }
    return flow.contains(any: ["justera"], in: sentence)
      && flow.contains(any: minutes, in: sentence)
  }

  private static let minutes: PhraseTable = ["omedelbar", "paragraf", "protokoll", "digital"]
  private static let conditions: PhraseTable = ["förutsätt", "villkor"]
  /// *Detta beslut ersätter …*; an account tells *vad beslutet innebär*.
  private static let ofDecision: PrefixList = [
    "beslutet ", "besluten ", "detta beslut ", "dessa beslut ", "genom beslutet ",
    "genom detta beslut ", "med beslutet ", "i och med beslutet ", "i beslutet ",
  ]

  /// *Avgiften gäller från den 1 maj*; not *när det gäller skolan*, *de regler som gäller*.
  private static func tellsWhatHolds(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    guard let verb = flow.firstRange(ofAny: holds, in: sentence),
      let subject = bytes.word(before: verb.lowerBound, from: sentence.lowerBound)
    else { return false }
    return !BodyName.isAnyOf(["som", "det", "vad"], withGenitive: false, subject, in: bytes)
  }

  private static let holds: PhraseTable = [" gäller ", " gäller:"]
  /// *Undantagsvis kan ramen justeras.*
  private static let exceptions: PrefixList = ["undantag", "undantagsvis ", "i undantagsfall "]
  /// *Detta kan endast ske efter …*, *En sådan begäran ska …*.
  private static let references: PrefixList = [
    "detta ", "dessa ", "den ", "det ", "denna ", "en sådan ", "ett sådant ", "en eventuell ",
    "ett eventuellt ", "sådan", "i så fall ", "i övrigt ",
  ]

  /// Whether the sentence puts somebody's words on record.
  static func isRecord(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.has([.reserves, .note, .statement], in: sentence)
      && flow.contains(any: records, in: sentence)
  }

  private static let records: PhraseTable = [
    "reserverar sig", "reserverade sig", " får till protokollet", " låter till protokollet",
    " låter anteckna", "lämnar särskilt yttrande", "lämnar ett särskilt yttrande",
    "lämnar en protokollsanteckning", "lämnar följande protokollsanteckning",
  ]

  /// *Bo Ek (M) anmäler reservation*, *Moderaterna hänvisar till sitt särskilda yttrande*: what somebody
  /// puts on record, by its noun and whatever the verb; not what the body decides about it.
  private static func recordsWords(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    guard flow.contains(any: recordNouns, in: sentence),
      !flow.has([.decides, .decided], in: sentence)
    else { return false }
    return recordStarts.hasPrefix(in: flow.bytes.span, sentence)
      || flow.contains(any: recordVerbs, in: sentence)
  }

  /// *Särskilt yttrande från Moderaterna.*
  private static let recordStarts: PrefixList = [
    "reservation", "skriftlig reservation", "muntlig reservation", "gemensam reservation",
    "blank reservation", "särskilt yttrande", "särskilt uttalande", "protokollsanteckning",
    "protokollsnotering", "röstförklaring", "ersättaryttrande",
  ]

  private static let recordNouns: PhraseTable = [
    "reservation", "avvikande mening", "särskilt yttrande", "särskilda yttrande",
    "särskilt uttalande", "särskilda uttalande", "ersättaryttrande", "protokollsanteckning",
    "protokollsnotering", "röstförklaring", "till protokollet", "reservera sig",
  ]

  private static let recordVerbs: PhraseTable = [
    "anmäl", "lämna", "avger", "avges", "avgav", "inger", "ingav", "inkom", "avser", "ämnar",
    "anför", "bifog", "hänvisa", "begär", "önskar", "framför", "medges", "fogas", "vill ",
    "noterar", " antecknar ", " gör ",
  ]

  /// *Följande voteringsproposition godkänns:*: the question of a vote stands below.
  static func announcesVote(_ sentence: Range<Int>, in flow: Flow) -> Bool {
    flow.contains(any: questions, in: sentence)
  }

  private static let questions: PhraseTable = [
    "voteringsproposition", "omröstningsproposition", "voteringsordning", "omröstningsordning",
    "propositionsordning", "beslutsordning",
  ]

  private static let cues: CueSet = [
    .moves, .votes, .voting, .puts, .reserves, .partakes, .note, .statement, .recusal,
    .reservationNoun,
  ]

  private static let procedure: PhraseTable = [
    " yrkar ", " yrkade ", " röstar ", "röster", "omröstning", "reserverar sig",
    "reserverade sig", "reserverat sig", "reserverar oss", "reserverar mig", "vill reservera sig",
    "ställer proposition", "ställdes proposition", "ställs proposition",
    "framställd proposition", "framställda propositioner", "ställda propositioner",
    " röstade ", "voteringsproposition", "omröstningsproposition", "votering", "-röst för",
    "under proposition",
    " deltar inte i", " deltar ej i", " deltog inte i", "inte deltagit i beslut",
    "ej deltagit i beslut", "i beslutet deltar", "i beslutet deltog", " anmäler delikatessjäv",
    " får till protokollet",
    " låter till protokollet", " låter anteckna", "lämnar särskilt yttrande",
    "lämnar ett särskilt yttrande", "lämnar en protokollsanteckning",
    "lämnar följande protokollsanteckning", " grund av jäv", " anmäler jäv", " anmält jäv",
    " jävig",
    "avstår från att delta", "anmäls av ", " inte deltar i", " ej deltar i", " inte delta i",
    " ej delta i", " inte deltog i", " ej deltog i", " deltog ej i", " inte deltagit i",
  ]

  private static let provisos: PhraseTable = [
    "gäller under förutsättning", "förfaller om", "gäller på villkor", "betalas ut först när",
    "under förutsättning att beslut",
  ]
}
