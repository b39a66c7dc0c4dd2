/// The verbs of decisions and what they mean.
///
/// Source: DOMAIN.md 4.3.
enum VerbTable {
  /// A verb in a clause.
  struct Hit {
    let outcome: Outcome
    let range: Range<String.Index>
    /// Whether it stands after *att* inside another verb's clause (*i uppdrag att utreda*).
    let isSubordinate: Bool
    /// Whether it is *bevilja*: its object tells what it does.
    let isGrant: Bool
  }

  /// The beginnings of words and the phrases that carry each outcome.
  private static let entries: [(Outcome, [String])] = [
    (.rejected, [" avslå", " avslog", " avslag", " lämnas utan bifall", " avvisa"]),
    (.partlyApproved, [" delvis bifall", " bifaller delvis", " bifalls delvis"]),
    (.approved, [" bifall", " bifölls", " beviljar", " bevilja ", " beviljas"]),
    (.answered, [" besvara", " anses vara besvarad", " anses besvarad"]),
    (.endorsed, [" tillstyrk"]),
    (.advisedAgainst, [" avstyrk"]),
    (.referredBack, [" återremi"]),
    (.deferred, [" bordlägg", " bordlagt", " bordlagd", " skjuts upp", " skjuta upp"]),
    (.withdrawn, [" utgår ", " utgår.", " dras tillbaka", " återtas ", " dras ur"]),
    (.struck, [" avskriv"]),
    (
      .forwarded,
      [
        " remitter", " överlämn", " hänskjut", " översänd", " lämnas över", " lämnas till ",
        " lämnar motionen", " vidarebefordra", " skickas till", " lämnar över", " hänvisas till",
        " hänvisa ",
      ]
    ),
    (.adopted, [" anta ", " antar ", " antas", " antagen", " antog", " fastställ", " fastslå"]),
    (.accepted, [" godkänn", " godkänd", " ställa sig bakom", " ställer sig bakom", " ställs bakom"]),
    (
      .noted,
      [
        " noter", " tar del av", " ta del av", " har tagit del", " till handlingarna",
        " anteckna", " antecknas", " tackar för", " anmäld", " mottas ", " tas till protokollet",
      ]
    ),
    (
      .completed,
      [
        " fullgjort", " fullgjord", " fullgjorda", " slutfört", " slutförd", " avslutat",
        " avslutas", " genomfört och avslutat",
      ]
    ),
    (
      .commissioned,
      [
        " uppdra ", " uppdrar ", " uppdras ", " i uppdrag", " uppmana", " anmoda", " uppdraget att",
      ]
    ),
    (
      .funded,
      [
        " anslå", " anvisa", " tilldela", " avsätt", " tillför", " utöka budget", " utöka ram",
        " finansier", " omdisponer", " överför", " ianspråkta", " utökas med", " höjs med",
        " utökad ram", " ombudgeter", " kompenser", " förstärk", " tas ur", " tar medlen", " tas från", " täcks ", " bekostas",
      ]
    ),
    (.reduced, [" minska", " sänk", " dras in ", " reducer"]),
    (.elected, [" utse", " välj", " valde", " förordna", " nyval", " fyllnadsval"]),
    (.relieved, [" entledig", " avsägelse", " befria"]),
    (.delegated, [" deleger", " bemyndig", " rätt att "]),
    (.lapsed, [" har fallit", " faller"]),
  ]

  /// Verbs that ask for something: what follows is not yet granted.
  private static let requests = [" begära ", " begär ", " äska", " hemställa", " hemställer"]

  /// The verbs of `lower` (which begins and ends with a space), in text order.
  static func hits(in lower: String) -> [Hit] {
    if requests.contains(where: { lower.prefix(70).contains($0) }) { return [] }
    var hits: [Hit] = []
    for (outcome, stems) in entries {
      for stem in stems {
        guard let range = lower.firstRange(of: stem) else { continue }
        hits.append(
          Hit(
            outcome: outcome, range: range,
            isSubordinate: isSubordinate(range.lowerBound, in: lower),
            isGrant: stem.hasPrefix(" bevilja")))
      }
    }
    return hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the word at `index` comes right after *att*, *som* or within a phrase they open, or
  /// is a noun's companion (*med förslag om att*).
  private static func isSubordinate(_ index: String.Index, in lower: String) -> Bool {
    let before = lower[..<index]
    let words = before.split(separator: " ").suffix(2)
    guard let last = words.last else { return false }
    if last == "att" { return words.count > 1 && !words.dropLast().allSatisfy(isDecide) }
    return ["som", "för", "av", "om", "enligt"].contains(last)
  }

  private static func isDecide(_ word: Substring) -> Bool { word.hasPrefix("beslut") }
}
