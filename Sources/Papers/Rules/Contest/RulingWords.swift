/// The words by which the order of questions is read.
///
/// Source: DOMAIN.md 5.2.
enum RulingWords {
  static let findings: Set<String> = ["finner", "fann", "konstaterar", "konstaterade"]
  static let decisions: Set<String> = ["beslutar", "beslutade", "beslutat", "beslutas"]
  static let lapses: Set<String> = ["fallit", "faller", "förfallit", "förfaller"]
  static let approvedPassive: Set<String> = [
    "bifallits", "bifalls", "bifallas", "bifallets", "bifalles", "antagits", "antas", "bifölls",
  ]
  static let rejectedPassive: Set<String> = [
    "avslagits", "avslås", "avslogs", "avstyrkts", "avstyrks",
  ]
  static let approvedActive: Set<String> = [
    "bifaller", "bifalla", "bifallit", "antar", "anta", "antagit", "tillstyrker", "tillstyrka",
    "tillstyrkt", "biföll",
  ]
  static let rejectedActive: Set<String> = [
    "avslår", "avslå", "avslagit", "avstyrker", "avstyrka", "avstyrkt", "avslog",
  ]
  static let auxiliaries: Set<String> = [
    "har", "ha", "hade", "ska", "skall", "blivit", "därmed", "är",
  ]
  static let pronouns: Set<String> = ["det", "detta", "den", "dessa", "de"]
  static let subjectStarts: Set<String> = ["att", "och", "samt", "först", "härmed", "därmed"]
  static let adverbs: Set<String> = [
    "ordföranden", "först", "sedan", "därefter", "härefter", "slutligen", "bifall", "till",
  ]
  static let clauseJoints: Set<String> = [
    "och", "samt", "varvid", "ordföranden", "ordförande", "hon", "han",
  ]
  static let putters: [[String]] = [
    ["avslag", "på"], ["avslag", "till"], ["proposition", "på"], ["propositioner", "på"],
    ["frågar", "om"], ["prövar", "om"], ["bifall", "till"], ["proposition", "om"],
  ]
}
