/// The verbs of decisions and what they mean.
///
/// Source: DOMAIN.md 4.3.
enum VerbTable {
  /// A verb in a clause.
  struct Hit {
    let outcome: Outcome
    let range: Range<Int>
    /// Whether it stands after *att* inside another verb's clause (*i uppdrag att utreda*).
    let isSubordinate: Bool
    /// Whether it is *bevilja*: its object tells what it does.
    var isGrant = false
    /// Whether it is *utöka*: only a larger frame of money funds.
    var isRaise = false
  }

  /// What a stem stands for.
  private enum Meaning {
    case outcome(Outcome)
    case grant
    /// *Begära, äska*: what follows is asked for, not given.
    case request
    case raise
  }

  private static let table = StemTable<Meaning>(
    verbs.map { (.outcome($0.0), $0.1) } + [
      (.grant, ["bevilja"]),
      (
        .request,
        [
          "begära ", "begär ", "äska", "hemställer", "hemställa ", "hemställde", "hemställs ",
          "begärs hos ", "ombeds ", "ombes ", "anhåll",
        ]
      ),
      (.raise, ["utöka ", "utökar ", "utökas ", "utökad ", "utökat "]),
    ])

  /// The beginnings of words and phrases that carry each outcome.
  private static let verbs: [(Outcome, [StaticString])] = [
    (
      .rejected,
      [
        "avslå", "avslog", "avslag", "lämnas utan bifall", "lämnades utan bifall", "avvisa",
        "utan bifall",
      ]
    ),
    (
      .partlyApproved,
      [
        "delvis bifall", "bifaller delvis", "bifalls delvis", "tillstyrks delvis",
        "tillstyrker delvis",
      ]
    ),
    (.approved, ["bifall", "biföll"]),
    (.answered, ["besvara", "anses vara besvarad", "anses besvarad"]),
    (.endorsed, ["tillstyrk"]),
    (.advisedAgainst, ["avstyrk"]),
    (.referredBack, ["återremi"]),
    (
      .deferred,
      [
        "utgår till nästa", "utgår till sammanträdet", "bordlägg", "bordlagt", "bordlagd",
        "bordlade", "skjuts upp", "skjuta upp", "skjuter upp", "sköts upp", "sköt upp",
        "tas upp på nästa", "ärendet på nästa", "ärendet vid nästa",
        "tas upp vid nästa", "lämnas till nästa", "lämnas till nästkommande",
        "lämna ärendet till nästa", "lämna ärendet till nästkommande",
      ]
    ),
    (
      .withdrawn,
      [
        "utgår ", "utgår.", "utgå ", "utgick", "dras tillbaka", "drogs tillbaka", "dra tillbaka",
        "återtas ",
        "återtag", "dras ur",
        "ärendet från dagordning", "tas bort från dagordning", "tas bort från föredragning",
        "lyfts ur ", "lyfts bort",
      ]
    ),
    (.struck, ["avskriv", "avskrev"]),
    (
      .forwarded,
      [
        "remitter", "överlämn", "hänskjut", "översänd", "lämnas över", "lämnas till ",
        "lämnar motionen till ", "lämnar motionen vidare", "lämnar motionen för ",
        "lämna motionen till ", "lämna medborgarförslaget till ",
        "vidarebefordra", "skickas till", "lämnar över", "hänvisas till",
        "hänvisa ", "hänsköt", "lämnade över", "lämnades över", "lämnades till ", "skickades till",
        "ärendet vidare", "lämna över", "frågan vidare", "överlåt",
      ]
    ),
    (.adopted, ["anta ", "antar ", "antas", "antagen", "antog", "fastställ", "fastslå"]),
    (
      .accepted,
      [
        "godkänn", "godkänd", "ställa sig bakom", "ställer sig bakom", "ställde sig bakom",
        "ställs bakom", "står bakom",
      ]
    ),
    (
      .noted,
      [
        "noter", "tar del av", "ta del av", "har tagit del", "tog del av", "till handlingarna",
        "anteckna",
        "tackar för", "tacka för", "tackade för", "anmäld", "mottas ", "mottagen",
        "tas till protokollet", "ad acta", "informationen till protokollet",
        "redovisningen till protokollet", "rapporten till protokollet",
      ]
    ),
    (
      .completed,
      [
        "fullgjort", "fullgjord", "slutfört", "slutförd", "avslutat", "avslutas",
        "genomfört och avslutat", "avslutad",
        "avsluta uppdrag", "avsluta ärende", "avslutar ärende", "avsluta tillsynsärende",
      ]
    ),
    (
      .commissioned,
      [
        "uppdra ", "uppdrar ", "uppdras ", "uppdrog", "i uppdrag", "uppmana", "anmoda",
        "uppdraget att",
        "får uppdrag", "fortsatt uppdrag", "nytt uppdrag",
      ]
    ),
    (
      .funded,
      [
        "anslå", "anslog", "anvisa", "tilldela", "avsätt", "tillför",
        "finansier", "omdisponer", "överför", "ianspråkta", "höjs med",
        "ombudgeter", "tilläggsbudgeter", "kompenser", "förstärk", "tas ur", "tar medlen",
        "tas från",
        "täcks ", "bekostas",
      ]
    ),
    (.reduced, ["minska", "sänk", "dras in ", "reducer"]),
    (.elected, ["utse", "utsåg", "välj", "valde", "förordna", "nyval", "fyllnadsval"]),
    (.relieved, ["entledig", "avsägelse", "befria"]),
    (.delegated, ["deleger", "delegation att ", "bemyndig", "rätt att "]),
    (
      .discharged,
      [
        "anmärkning riktas", "riktar anmärkning", "rikta anmärkning", "riktar en anmärkning",
        "rikta en anmärkning",
      ]
    ),
    (.lapsed, ["har fallit", "faller"]),
  ]

  /// The verbs in `range`, in text order; none when the clause asks instead of deciding.
  static func hits(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    var isRequest = false
    table.scan(bytes, range) { meaning, word in
      if isAttribute(word, in: bytes, range) { return }
      let isSubordinate = isSubordinate(word.lowerBound, in: bytes, range)
      switch meaning {
      case .request:
        // "Översända planen med begäran om svar" sends; asking must come first.
        if word.lowerBound - range.lowerBound < 70, !hits.contains(where: { !$0.isSubordinate }) {
          isRequest = true
        }
      case .outcome(let outcome):
        hits.append(Hit(outcome: outcome, range: word, isSubordinate: isSubordinate))
      case .grant:
        hits.append(
          Hit(outcome: .approved, range: word, isSubordinate: isSubordinate, isGrant: true))
      case .raise:
        hits.append(
          Hit(outcome: .funded, range: word, isSubordinate: isSubordinate, isRaise: true))
      }
    }
    return isRequest ? [] : hits
  }

  /// Whether the first word after `offset` is a verb of decision in the present: *godkänner*.
  static func followsAtOnce(
    _ offset: Int, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let rest = bytes.trimmed(offset..<range.upperBound)
    var end = rest.lowerBound
    while end < rest.upperBound, !isSpace(bytes[end]) { end += 1 }
    guard end > rest.lowerBound, bytes[end - 1] == UInt8(ascii: "r") else { return false }
    if hasPrefix("beslutar ", in: bytes, rest) || hasPrefix("tackar för", in: bytes, rest)
      || hasPrefix("medger ", in: bytes, rest)
      || hasPrefix("lägger ", in: bytes, rest) && contains(" till handlingarna", in: bytes, rest)
    {
      return true
    }
    return hits(in: bytes, rest).first?.range.lowerBound == rest.lowerBound
  }

  /// Whether the word tells of a thing what was done to it before: *beviljade medel*, *den fastställda
  /// taxan*, *elever som har beviljats skjuts*.
  private static func isAttribute(
    _ word: Range<Int>, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    if word.lowerBound == range.lowerBound, openings.hasWord(in: bytes, at: word.lowerBound) {
      return true
    }
    let before = self.word(endingAt: word.lowerBound, in: bytes, range)
    if isWord("har", before, bytes) || isWord("hade", before, bytes) {
      return isWord("som", self.word(endingAt: before.lowerBound, in: bytes, range), bytes)
    }
    guard attributes.hasWord(in: bytes, at: word.lowerBound) else { return false }
    return before.isEmpty || !copulas.contains { isWord($0, before, bytes) }
  }

  private static let openings: WordList = ["beviljade", "avsatta", "tilldelade", "anvisade"]
  private static let attributes: WordList = [
    "fastställd", "fastställda", "utseende", "utseendet", "beviljad", "antagna", "antagen",
    "godkännare", "godkännaren",
  ]
  private static let copulas: [StaticString] = [
    "är", "blir", "bli", "anses", "vara", "förklaras", "har", "som",
  ]

  /// Whether the word at `start` comes right after *att* within another verb's clause, or after
  /// *som* and the like.
  private static func isSubordinate(
    _ start: Int, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let before = word(endingAt: start, in: bytes, range)
    guard !before.isEmpty else { return false }
    if isWord("att", before, bytes) {
      let previous = word(endingAt: before.lowerBound, in: bytes, range)
      return !previous.isEmpty && !hasPrefix("beslut", in: bytes, previous)
    }
    return companions.contains { isWord($0, before, bytes) }
  }

  private static let companions: [StaticString] = ["som", "för", "av", "om", "enligt"]

  private static func isWord(
    _ word: StaticString, _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    range.count == word.utf8CodeUnitCount && hasPrefix(word, in: bytes, range)
  }

  private static func word(
    endingAt end: Int, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var last = end
    while last > range.lowerBound, isSpace(bytes[last - 1]) { last -= 1 }
    return wordStart(bytes, endingAt: last, notBefore: range.lowerBound)..<last
  }
}
