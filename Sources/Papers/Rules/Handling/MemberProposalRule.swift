/// *Motion*: the member's proposal that an item treats, who moved it and when.
///
///     Anna Åberg (S) lämnade den 10 februari 2020 in en motion om …
///
/// Source: CONTRACT section 4; DOMAIN.md 2.
enum MemberProposalRule: Rule {
  static let name = "memberProposal"

  private static let reads: [Section.Kind] = [
    .background, .other, .earlier, .title, .decision, .debate, .basis, .proposal,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    // One finding an item: made where its title or first words stand.
    guard isFirst(section, of: context), !context.paper.isDemand,
      let place = titlePlace(of: context), treats(place, context)
    else { return [] }
    var reader = MemberProposalReader(context)
    for range in context.item.title { reader.readTitle(range) }
    for section in context.item.sections where reads.contains(section.kind) {
      for paragraph in context.paragraphs(of: section)
      where context.flow.has([.motion], in: paragraph.range) {
        for sentence in context.sentences(in: paragraph.content) { reader.read(sentence) }
      }
    }
    return reader.proposal(at: place).map { [.memberProposal($0)] } ?? []
  }

  private static func isFirst(_ section: Section, of context: Context) -> Bool {
    guard let first = context.item.sections.indices.first else { return false }
    return context.item.sections[first].paragraphs == section.paragraphs
      && context.item.sections[first] == section
  }

  private static func titlePlace(of context: Context) -> Range<Int>? {
    guard let first = context.item.title.first, let last = context.item.title.last else {
      return nil
    }
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  /// Whether the title is of one motion: not a list of new ones, nor a yearly account.
  private static func treats(_ title: Range<Int>, _ context: Context) -> Bool {
    let flow = context.flow
    return flow.has([.motion], in: title) && !flow.contains(any: others, in: title)
  }

  private static let others: PhraseTable = [
    "motioner", "obesvarade", "redovisning av", "medborgarmotion",
  ]
}

/// Gathers what the title and the sentences of an item say of its motion.
private struct MemberProposalReader {
  private let context: Context
  private var movers: [Person] = []
  private var parties: [String] = []
  private var date: Day?
  private var basis: MemberProposal.DateBasis?
  /// Whether the title names the first of the movers and says that there are more.
  private var hasMore = false

  init(_ context: Context) { self.context = context }

  /// *Svar på motion av P (S) om …*, *Motion (C, L och KD) om …*.
  mutating func readTitle(_ range: Range<Int>) {
    take(named(in: range))
    hasMore = context.flow.contains(any: ["med flera", "m.fl", "m fl"], in: range)
  }

  private static let verbs: PhraseTable = [
    "lämna", "inkom", "kommit in", "väck", "föresl", "yrka", "inlämna", "anmäl", "daterad",
    "ställt", "motion av", "motion från", "skriver", "vill", "motionera",
  ]

  mutating func read(_ sentence: Range<Int>) {
    let flow = context.flow
    guard let motion = flow.first(.motion, in: sentence),
      flow.contains(any: MemberProposalReader.verbs, in: sentence)
    else { return }
    if movers.isEmpty {
      take(mover(in: sentence, motion))
    } else if hasMore {
      complete(mover(in: sentence, motion))
    }
    readDay(in: sentence)
  }

  /// Before the word, or after *motion av* and *motion från*.
  private func mover(in sentence: Range<Int>, _ motion: Int) -> Named {
    let flow = context.flow
    let rest = motion..<sentence.upperBound
    if let by = flow.firstRange(ofAny: MemberProposalReader.movedBy, in: rest) {
      let end = flow.firstRange(
        ofAny: MemberProposalReader.afterMovers, in: by.upperBound..<sentence.upperBound)
      let named = self.named(
        in: by.upperBound..<(end?.lowerBound ?? sentence.upperBound))
      if !named.persons.isEmpty { return named }
    }
    if let asking = asking(in: sentence) {
      let named = self.named(in: asking)
      if !named.persons.isEmpty { return named }
    }
    let before = sentence.lowerBound..<motion
    // "Bo Ek (M) yrkar bifall till motionen" moves no motion, "Bo Ek (M) yrkar i en motion" does.
    guard
      !flow.contains(any: ["yrka", "föredra", "redogör"], in: before)
        || [" yrkar i en ", " yrkade i en ", " yrkat i en "].contains(where: {
          hasSuffix($0, in: flow.bytes.span, before)
        })
    else {
      return Named(persons: [], parties: [])
    }
    return named(in: before)
  }

  private static let movedBy: PhraseTable = [
    "motion av ", "motion från ", "motionen av ", "motionären ", "motionärerna ",
    "inkommit från ", "lämnats av ", "lämnats in av ", "väckts av ", "inlämnats av ",
  ]
  private static let afterMovers: PhraseTable = [
    " om ", " angående ", ",", " föreslår ", " yrkar ", " vill ", " anser ", " skriver ", " menar ",
    " framhåller ", " har ", " den ",
  ]

  /// *I en motion den 8 november 2021 föreslår Anna Åberg (S) att …*: where the names stand.
  private func asking(in sentence: Range<Int>) -> Range<Int>? {
    let flow = context.flow
    guard MemberProposalReader.openings.hasPrefix(in: flow.bytes.span, sentence),
      let verb = flow.firstRange(ofAny: MemberProposalReader.asks, in: sentence),
      let end = flow.firstRange(of: " att ", in: verb.upperBound..<sentence.upperBound)
    else { return nil }
    return verb.upperBound..<end.lowerBound
  }

  private static let openings: PrefixList = ["i en motion", "i motion ", "i sin motion"]
  private static let asks: PhraseTable = [
    " föreslår ", " föreslog ", " yrkar ", " yrkade ", " hemställer ", " vill ",
  ]

  private mutating func take(_ named: Named) {
    if movers.isEmpty { movers = named.persons }
    let printed = movers.compactMap { $0.party }
    let all = printed.isEmpty ? named.parties : printed
    guard parties.isEmpty || !printed.isEmpty else { return }
    parties = []
    for party in all where !parties.contains(party) { parties.append(party) }
  }

  private func named(in range: Range<Int>) -> Named {
    var named = context.named(in: range, rule: MemberProposalRule.name)
    // The word for the motion may be what ends the range.
    let end = min(range.upperBound + "motion".utf8.count, context.flow.bytes.count)
    let text = context.flow.string(range.lowerBound..<end)
    named.persons = named.persons.map { Self.withoutGenitive($0, in: text) }
    return named
  }

  /// *Anna Åbergs (S) motion* is Anna Åberg's.
  private static func withoutGenitive(_ person: Person, in text: String) -> Person {
    guard person.name.hasSuffix("s"), let party = person.party,
      text.contains("\(person.name) (\(party)) motion")
    else { return person }
    return Person(
      name: String(person.name.dropLast()), party: party, role: person.role, place: person.place)
  }

  /// Takes all the names of a sentence that begins with those of the title.
  private mutating func complete(_ named: Named) {
    let first = named.persons.prefix(movers.count)
    guard named.persons.count > movers.count, first.map(\.name) == movers.map(\.name) else {
      return
    }
    movers = []
    take(named)
  }

  private static let bases: [([StaticString], MemberProposal.DateBasis)] = [
    (["anmäl", "remitter", "väckte i kommunfullmäktige", "väcktes i"], .announced),
    (["lämna", "inkom", "kommit in", "inlämna", "väck"], .submitted), (["daterad"], .dated),
  ]

  /// The day beside the verb that tells what it is; the first sentence that has one counts.
  private mutating func readDay(in sentence: Range<Int>) {
    guard date == nil else { return }
    let flow = context.flow
    let found = days(in: flow.bytes.span, sentence).filter { $0.day != nil }
    guard found.count == 1, let day = found.first else { return }
    let near =
      max(
        sentence.lowerBound, day.range.lowerBound - 70)..<min(
        sentence.upperBound, day.range.upperBound + 40)
    // "… har inkommit med en motion, daterad den 3 februari 2023"
    let words = max(sentence.lowerBound, day.range.lowerBound - 14)..<day.range.lowerBound
    if flow.contains(any: ["daterad"], in: words),
      let resolved = day.resolved(against: context.paper.date)
    {
      (date, basis) = (resolved, .dated)
      return
    }
    for (words, basis) in MemberProposalReader.bases where flow.contains(any: words, in: near) {
      guard let resolved = day.resolved(against: context.paper.date) else { return }
      (date, self.basis) = (resolved, basis)
      return
    }
    // "I en motion den 8 november 2021 föreslår …": the day is the paper's own.
    let before = max(sentence.lowerBound, day.range.lowerBound - 16)..<day.range.lowerBound
    if flow.contains(any: MemberProposalReader.paper, in: before),
      let resolved = day.resolved(against: context.paper.date)
    {
      (date, basis) = (resolved, .dated)
    }
  }

  private static let paper: PhraseTable = ["motion ", "motion, ", "motion den ", "motion av den "]

  func proposal(at place: Range<Int>) -> MemberProposal? {
    guard !movers.isEmpty || !parties.isEmpty else { return nil }
    return MemberProposal(
      movers: movers, parties: parties, date: date, dateBasis: basis,
      place: context.flow.place(place, rule: MemberProposalRule.name))
  }
}
