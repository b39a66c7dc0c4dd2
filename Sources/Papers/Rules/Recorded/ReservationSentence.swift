/// The sentence of a reservation: who, in favour of what, and how.
///
/// Source: DOMAIN.md 5.4.
struct ReservationSentence {
  private let entry: RecordedWords
  private let section: Section
  private let context: Context
  private var named: Named
  /// The verb with its *sig*.
  private let verb: Range<Int>

  /// *A reserverar sig till förmån för X, B reserverar sig …*: one part for each verb.
  static func parts(of sentence: Range<Int>, in flow: Flow) -> [Range<Int>] {
    let verbs = flow.hits(of: [.reserves], in: sentence)
    guard verbs.count == 2, let first = verbs.first, let second = verbs.last else {
      return [sentence]
    }
    let bytes = flow.bytes.span
    for offset in first.start..<second.start {
      let isComma = bytes.has(UInt8(ascii: ","), at: offset)
      let isWord = bytes.matches(prefix: " medan ", at: offset)
      guard isComma || isWord else { continue }
      let start = bytes.blanksEnd(from: offset + (isComma ? 1 : 7))
      guard start < second.start, isWord || isUpper(in: bytes, at: start) else { continue }
      return [sentence.lowerBound..<offset, start..<sentence.upperBound]
    }
    return [sentence]
  }

  /// Who dissents in `sentence`, as far as it names them; `nil` when it does not say that anybody does.
  static func subject(in sentence: Range<Int>, _ context: Context) -> Named? {
    verb(in: sentence, of: context).map { subject(of: $0, in: sentence, context) }
  }

  /// Reads `entry`, whose sentence names `subject`; `nil` when it names nobody, or tells of whom
  /// cannot be known.
  init?(
    _ entry: RecordedWords, naming subject: Named, _ section: Section, _ context: Context
  ) {
    guard let verb = ReservationSentence.verb(in: entry.sentence, of: context) else { return nil }
    (self.entry, self.section, self.context, self.verb) = (entry, section, context, verb)
    self.named = subject
    var named = subject
    if named.isEmpty, let first = entry.names.first, let last = entry.names.last {
      named = context.named(
        in: first.lowerBound..<last.upperBound, rule: ReservationRule.name)
    }
    if named.persons.isEmpty, !named.parties.isEmpty { named.persons = signers(of: named) }
    self.named = named
    if named.isEmpty || isRetoldWithoutBody { return nil }
  }

  /// Those who sign the reasons of a party that dissents, all of them its members.
  private func signers(of named: Named) -> [Person] {
    guard let first = entry.names.first, let last = entry.names.last else { return [] }
    let persons = context.named(
      in: first.lowerBound..<last.upperBound, rule: ReservationRule.name
    ).persons
    let only = named.parties.count == 1 ? named.parties[0] : nil
    let members = persons.map { person in
      Person(
        name: person.name, party: person.party ?? only, role: person.role, place: person.place)
    }
    let areTheirs = members.allSatisfy { $0.party.map(named.parties.contains) ?? false }
    return areTheirs ? members : []
  }

  var reservation: Reservation {
    let text = printedReasons
    return Reservation(
      members: named.persons, parties: named.parties, group: named.group, inFavourOf: inFavourOf,
      yrkande: nil, form: form(text: text), body: body, text: text,
      place: context.flow.place(entry.range, rule: ReservationRule.name))
  }

  // MARK: - Who

  /// *Följande ledamöter reserverar sig mot beslutet:* with the names below.
  static func announcesNames(_ sentence: Range<Int>, _ context: Context) -> Bool {
    context.flow.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
      && context.flow.contains(any: ["följande", " sig:"], in: sentence)
  }

  private static let nounVerbs: PhraseTable = [
    "anmäler", "anmälde", "anmält", "anmäls av", "anmäldes av", "lämnar", "lämnade", "lämnat",
    "lämnas av", "lämnades av", "lämnats av", "avger", "avgav", "avges av", "avgavs av", "inger",
    "inlämnar", "inlämnas av", "inkommer", "inkommit", "inkom med", "bifogar", "antecknar",
    "framför", "framförs av", "anför",
    "anförs av", "anfördes av", "anmäls reservation av", "anmäls reservation från",
    "anmäldes reservation av", "lämnas reservation av", "begär att få sin", "begär att få sina",
    "deltar i", "ansluter sig till", "instämmer i", "låter anteckna", "lät anteckna",
  ]

  /// *reserverar sig*, or *anmäler reservation*; `nil` when the sentence has neither.
  static func verb(in sentence: Range<Int>, of context: Context) -> Range<Int>? {
    let flow = context.flow
    if let start = flow.first(.reserves, in: sentence) {
      let rest = start..<sentence.upperBound
      guard let pronoun = flow.firstRange(ofAny: [" sig", " oss", " mig"], in: rest) else {
        return nil
      }
      let isOwn = context.paper.kind == .reservation
      if flow.firstRange(of: " sig", in: pronoun) == nil, !isOwn { return nil }
      let isNear = pronoun.lowerBound - start <= 12
      return start..<(isNear ? pronoun.upperBound : flow.bytes.span.wordEnd(from: start))
    }
    guard flow.has([.reservationNoun], in: sentence) else { return nil }
    if context.paper.canDecide, let link = OwnedReservation.link(in: sentence, of: context) {
      return link
    }
    guard let verb = flow.firstRange(ofAny: nounVerbs, in: sentence),
      let noun = flow.first(.reservationNoun, in: sentence), noun - verb.upperBound < 60
    else { return nil }
    return verb
  }

  /// The subject stands before the verb, or after it when something else begins the sentence.
  private static func subject(
    of verb: Range<Int>, in sentence: Range<Int>, _ context: Context
  ) -> Named {
    let before = sentence.lowerBound..<verb.lowerBound
    var named = context.named(
      in: before, speakingIn: words(after: verb, in: sentence, context), rule: ReservationRule.name)
    // "Därför reserverar vi oss"
    let end = min(verb.upperBound + 8, sentence.upperBound)
    if named.isEmpty { named = context.signing(sentence.lowerBound..<end) }
    if named.isEmpty {
      named.persons = context.presiding(in: before)
      named.parties = named.persons.compactMap(\.party)
    }
    var range = before
    if named.persons.isEmpty {
      let after = self.after(verb, in: sentence, context)
      var later = context.named(in: after, rule: ReservationRule.name)
      if later.parties.isEmpty { later.parties = named.parties }
      if !later.persons.isEmpty || named.isEmpty { (named, range) = (later, after) }
    }
    if named.persons.isEmpty, named.group == nil { named.group = context.groupLabel(in: range) }
    return named
  }

  /// The words after the verb that may tell who speaks, and for whom.
  private static func words(
    after verb: Range<Int>, in sentence: Range<Int>, _ context: Context
  ) -> Range<Int> {
    let rest = verb.upperBound..<sentence.upperBound
    let end = context.flow.firstRange(
      ofAny: [" till ", " enligt ", " att ", " om ", " av ", " med ", ": ", ". "], in: rest)
    return rest.lowerBound..<(end?.lowerBound ?? rest.upperBound)
  }

  /// Where the subject stands when it follows the verb: after a colon, or before what the dissent
  /// is about.
  private static func after(
    _ verb: Range<Int>, in sentence: Range<Int>, _ context: Context
  ) -> Range<Int> {
    let rest = verb.upperBound..<sentence.upperBound
    if OwnedReservation.link(in: sentence, of: context) == verb {
      return OwnedReservation.owners(after: verb, in: sentence, context.flow)
    }
    if context.flow.contains(any: ["följande"], in: sentence.lowerBound..<verb.upperBound),
      let colon = context.flow.firstRange(of: ": ", in: rest)
    {
      return colon.upperBound..<sentence.upperBound
    }
    // "Reserverar sig mot beslutet gör Anna Åberg (S)."
    if trimmed(context.flow.bytes.span, sentence.lowerBound..<verb.lowerBound).isEmpty,
      let does = context.flow.firstRange(ofAny: [" gör ", " gjorde "], in: rest)
    {
      return does.upperBound..<sentence.upperBound
    }
    let end = context.flow.firstRange(
      ofAny: [" mot ", " till förmån ", " till fördel ", " enligt ", " för "], in: rest)
    // "… reserverar sig samtliga ledamöter för Moderaterna"
    if let end, context.flow.bytes.span.matches(prefix: " för ", at: end.lowerBound),
      members.hasWord(in: context.flow.bytes.span, before: end.lowerBound)
    {
      return verb.upperBound..<sentence.upperBound
    }
    return verb.upperBound..<(end?.lowerBound ?? sentence.upperBound)
  }

  private static let members: WordList = ["ledamöter", "ledamöterna", "gruppen"]

  // MARK: - For what, and how

  private static let favours: PhraseTable = [
    "till förmån för ", "till förmån till ", "till fördel för ", "i förmån för ", " för bifall",
    " för avslag",
    " för återremiss",
  ]
  private static let ends: PhraseTable = [
    " enligt bilaga", ", bilaga", " (bilaga", " se bilaga", ", se ", " i enlighet med",
    " med hänvisning",
    " med följande", " enligt följande", " med motivering", ", med ", " och lämnar", " och avser",
    " och inkommer",
    " och anmäler", " och avger", " och bifogar", " och kommer", " skriftlig", ", vilken",
    " som bifogas",
    " mot beslutet", " reserverar sig", " reserverade sig", ". ", ": ",
  ]

  private var inFavourOf: String? { ReservationSentence.inFavourOf(entry.sentence, context) }

  /// What `sentence` says that those who dissent preferred, as printed; `nil` when it does not say.
  static func inFavourOf(_ sentence: Range<Int>, _ context: Context) -> String? {
    let flow = context.flow
    guard let cue = flow.firstRange(ofAny: ReservationSentence.favours, in: sentence) else {
      return nil
    }
    // "… för bifall till motionen": the noun belongs to what they preferred.
    let isShort = flow.bytes.span.matches(prefix: " för ", at: cue.lowerBound)
    let rest = (isShort ? cue.lowerBound + 6 : cue.upperBound)..<sentence.upperBound
    let end = flow.firstRange(ofAny: ReservationSentence.ends, in: rest)?.lowerBound
    var words = flow.string(rest.lowerBound..<(end ?? rest.upperBound))[...]
    while let last = words.last, ".,;: ".contains(last) { words.removeLast() }
    return words.isEmpty ? nil : String(words)
  }

  private static let announced: PhraseTable = [
    "avser att", "avser in", "avser lämna", "kommer att inkomma", "kommer att lämna", "ska inkomma",
    " ämnar", "återkommer med",
  ]
  private static let absent: PhraseTable = [
    "inte inkommit", "ej inkommit", "inte lämnats", "ej lämnats", "har ingen", "ingen skriftlig",
    "inte kommit in", "inte inlämnats", "ej inlämnats", "saknas",
  ]
  private static let written: PhraseTable = [
    "skriftlig", "bilaga", "bifog", "följande", "i sin helhet", "biläggs", "bilagd",
  ]

  private func form(text: String?) -> Reservation.Form {
    let flow = context.flow
    let isAbsent = flow.contains(any: ReservationSentence.absent, in: entry.range)
    let isAnnounced = flow.contains(any: ReservationSentence.announced, in: entry.sentence)
    if isAbsent { return .missing }
    if text != nil || context.paper.kind == .reservation { return .written }
    let hasAnnex = flow.contains(any: ["bilaga", "bifog"], in: entry.range)
    if isAnnounced, !hasAnnex { return .missing }
    if flow.contains(any: ["muntlig"], in: entry.sentence) { return .oral }
    // "Skriftlig reservation lämnas av Anna Åberg (S)"
    let noun = flow.first(.reservationNoun, in: entry.sentence) ?? verb.lowerBound
    let start = noun < verb.lowerBound ? entry.sentence.lowerBound : verb.lowerBound
    let told = start..<max(verb.upperBound, entry.range.upperBound)
    return flow.contains(any: ReservationSentence.written, in: told) ? .written : .oral
  }

  private var printedReasons: String? {
    if context.paper.kind == .reservation { return nil }
    if context.flow.contains(any: ReservationSentence.absent, in: entry.range) { return nil }
    if context.flow.contains(any: ["följande"], in: entry.sentence.lowerBound..<verb.upperBound) {
      return nil
    }
    return entry.text(of: context.flow)
  }

  // MARK: - Where

  private static let past: PhraseTable = ["reserverade", "anmälde", "lämnade", "avgav"]

  private var isPast: Bool {
    // The noun alone has no tense: "Reservation från Moderaterna".
    context.flow.contains(any: ReservationSentence.past, in: verb)
      || OwnedReservation.link(in: entry.sentence, of: context) == verb
  }

  /// *Vid behandlingen i BODY reserverade sig …*: an earlier body named in the sentence.
  private var body: String? {
    if let elsewhere = section.elsewhere { return elsewhere }
    guard isPast else { return nil }
    let words = entry.sentence.lowerBound..<verb.lowerBound
    guard let body = context.flow.firstBody(in: words), body != context.paper.body,
      !BodyName.isGeneric(body)
    else { return nil }
    return body
  }

  /// An account of what was before tells of other meetings; without a name it is not known which.
  private var isRetoldWithoutBody: Bool {
    [.background, .earlier].contains(section.kind) && isPast && body == nil
  }
}
