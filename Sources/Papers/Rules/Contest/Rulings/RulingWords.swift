/// The words by which the order of questions is read.
///
/// Source: DOMAIN.md 5.2.
enum RulingWords {
  static let findings: LowerWords = [
    "finner", "fann", "konstaterar", "konstaterade", "förklarar", "förklarade",
  ]
  static let decisions: LowerWords = ["beslutar", "beslutade", "beslutat", "beslutas"]
  static let demands: LowerWords = ["yrkar", "yrkade", "föreslår", "föreslog", "hemställer"]
  static let lapses: LowerWords = ["fallit", "faller", "förfallit", "förfaller"]
  static let approvedPassive: LowerWords = [
    "bifallits", "bifalls", "bifallas", "bifallets", "bifalles", "antagits", "antas", "bifölls",
    "bifallet", "bifallna", "antaget", "antagna", "godkänns", "godkänts", "godkändes",
  ]
  static let rejectedPassive: LowerWords = [
    "avslagits", "avslås", "avslogs", "avstyrkts", "avstyrks",
    "avslaget", "avslagna",
  ]
  static let approvedActive: LowerWords = [
    "bifaller", "bifalla", "bifallit", "antar", "anta", "antagit", "tillstyrker", "tillstyrka",
    "tillstyrkt", "biföll", "godkänner", "godkänna", "godkänt", "godkände",
  ]
  static let rejectedActive: LowerWords = [
    "avslår", "avslå", "avslagit", "avstyrker", "avstyrka", "avstyrkt", "avslog",
  ]
  static let onlys: LowerWords = ["bara", "endast"]
  static let negations: LowerWords = ["inte", "ej"]

  /// Whether a word may tell an effect, with the words beside it: all that
  /// ``RulingReader`` asks for, but for those that only begin a result.
  static func tells(_ word: LowerWord) -> Bool {
    approvedPassive.contains(word) || rejectedPassive.contains(word) || lapses.contains(word)
      || approvedActive.contains(word) || rejectedActive.contains(word) || others.contains(word)
      || obtains.contains(word) || followings.contains(word)
      || word.hasPrefix("beslut") || word.hasPrefix("återremitter") || word.hasPrefix("bordlägg")
      || word.hasPrefix("avgör")
  }

  private static let others: LowerWords = [
    "så", "besvarad", "besvarade", "besvaras", "besvarats", "blir", "blev", "ställer",
  ]
  /// *Vinner bifall*, *har fått majoritet*.
  static let obtains: LowerWords = [
    "vinner", "vunnit", "vann", "får", "fått", "fick", "har", "erhåller", "erhållit",
  ]
  static let assents: LowerWords = [
    "bifall", "majoritet", "majoriteten", "majoritetens", "gehör",
  ]
  /// *Majoritet för X*, *stöd för X*: whom or what the meeting is for.
  static let followings: LowerWords = ["majoritet", "majoriteten", "flertal", "stöd", "övervikt"]
  /// *Ställs under proposition och antas*, *prövas och godkänns*: verbs of putting in the passive.
  static let putPassive: LowerWords = ["prövas", "prövades", "ställs", "ställdes"]
  /// What is approved before anything is put to the meeting: in what order it shall be.
  static let orders: [LowerWord] = [
    "propositionsordning", "votering", "omröstning", "beslutsgång", "beslutsordning", "dagordning",
    "ordning", "turordning",
  ]
  /// The first of two questions, and the second.
  static let formers: LowerWords = ["förra", "förstnämnda", "första"]
  static let latters: LowerWords = ["senare", "sistnämnda", "andra"]
  static let auxiliaries: LowerWords = [
    "har", "ha", "hade", "ska", "skall", "blivit", "därmed", "är",
  ]
  static let openings: LowerWords = [
    "därmed", "därefter", "härefter", "härmed", "slutligen", "således",
  ]
  static let modals: LowerWords = ["kan", "ska", "skall", "bör", "vill", "antingen"]
  static let pronouns: LowerWords = [
    "det", "detta", "den", "dessa", "de", "detsamma", "densamma", "desamma",
  ]
  static let subjectStarts: LowerWords = ["att", "och", "samt", "först", "härmed", "därmed"]
  /// Words of a sentence that asks or sets out answers, and tells no result.
  static let questions: LowerWords = [
    "om", "att", "som", "ställer", "ställs", "frågar", "ja", "nej", "ska", "skall", "kan", "bör",
    "föreslår", "yrkar", "röstar", "mot", "ifall", "eller",
  ]
  static let adverbs: LowerWords = [
    "ordföranden", "först", "sedan", "därefter", "härefter", "slutligen", "bifall", "till",
  ]
  static let clauseJoints: LowerWords = [
    "och", "samt", "varvid", "ordföranden", "ordförande", "hon", "han",
  ]
  static let putters: [[LowerWord]] = [
    ["avslag", "på"], ["avslag", "till"], ["proposition", "på"], ["propositioner", "på"],
    ["frågar", "om"], ["ordföranden", "om"], ["prövar", "om"], ["bifall", "till"],
    ["proposition", "om"],
  ]
}
