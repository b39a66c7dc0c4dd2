import Reading

/// *Reservation*: members have their dissent recorded.
///
///     Anna Åberg (S) reserverar sig mot beslutet till förmån för eget yrkande.
///
/// Source: kommunallagen (2017:725) 4 kap. 27 § and 5 kap. 67 §; DOMAIN.md 5.4.
enum ReservationRule: Rule {
  static let name = "reservation"

  /// Where nothing is told of the meeting.
  private static let silent: [Section.Kind] = [
    .preamble, .contents, .title, .recipients, .basis, .annexes, .metadata, .adjustment, .appeal,
    .proposal,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard
      !silent.contains(section.kind) || MembersProposal.stands(in: section, context)
        || OwnProposal.stands(in: section, context), let range = context.range(of: section)
    else { return [] }
    let isOwn = section.kind == .reservations || context.paper.kind == .reservation
    guard isOwn || context.flow.has([.reserves, .reservationNoun], in: range) else { return [] }
    // Whom a sentence names is asked again when its entry is read.
    var subjects: [Range<Int>: Named] = [:]
    let entries = RecordedWords.all(
      in: section, of: context, ownSection: isOwn,
      parts: { ReservationSentence.parts(of: $0, in: context.flow) },
      opens: { sentence in
        guard let subject = ReservationSentence.subject(in: sentence, context) else { return false }
        subjects[sentence] = subject
        return !subject.isEmpty || ReservationSentence.announcesNames(sentence, context)
      },
      closes: {
        StatementSentence.kind($0, section, context) != nil
          && !context.named(in: $0, rule: name).isEmpty
      })
    var found = entries.compactMap { entry in
      subjects[entry.sentence].flatMap {
        ReservationSentence(entry, naming: $0, section, context)?.reservation
      }
    }
    if found.isEmpty, isTitle(section, context) { return [] }
    if section.kind == .reservations {
      found += favours(in: section, of: context)
      found.sort { $0.place.range.start < $1.place.range.start }
    }
    if found.isEmpty, section.kind == .reservations {
      let signed = SignedReservations.read(section, context)
      if !signed.isEmpty { return signed.map { .reservation($0) } }
    }
    if found.isEmpty, section.kind == .reservations, let headed = headed(section, context) {
      return [.reservation(headed)]
    }
    if found.isEmpty, section.kind == .reservations, let list = list(in: section, of: context) {
      return [.reservation(list)]
    }
    return found.map { .reservation($0) }
  }

  /// *Anna Åberg (S) – till förmån för eget yrkande*: names and what they preferred, no verb.
  private static func favours(in section: Section, of context: Context) -> [Reservation] {
    let flow = context.flow
    let lines = context.paragraphs(of: section).flatMap { context.sentences(in: $0.content) }
    return lines.compactMap { line in
      guard line.count <= 300, ReservationSentence.verb(in: line, of: context) == nil,
        let cue = flow.firstRange(of: "till förmån för ", in: line)
      else {
        return nil
      }
      // "Bo Ek (M) mot beslutet till förmån för eget yrkande"
      let end =
        flow.firstRange(of: "mot beslutet", in: line.lowerBound..<cue.lowerBound)?.lowerBound
        ?? cue.lowerBound
      let subject = line.lowerBound..<end
      let named = context.named(in: subject, rule: name)
      guard !named.isEmpty, !NameList.isSentence(subject, of: context) else { return nil }
      let favour = String(flow.string(cue.upperBound..<line.upperBound).trimmingMarks)
      return Reservation(
        members: named.persons, parties: named.parties, group: named.group, inFavourOf: favour,
        yrkande: nil, form: .oral, body: section.elsewhere, text: nil,
        place: flow.place(line, rule: name))
    }
  }

  /// *Reservation från Moderaterna* over its reasons.
  private static func headed(_ section: Section, _ context: Context) -> Reservation? {
    guard let owner = section.inlineText, owner.count <= 80,
      !NameList.isSentence(owner, of: context),
      case let named = context.named(in: owner, rule: name), !named.isEmpty,
      case let reasons = context.flow.paragraphs[section.paragraphs], let last = reasons.last
    else { return nil }
    let text = reasons.map { context.flow.string(context.flow.trimmed($0.content)) }
    return Reservation(
      members: named.persons, parties: named.parties, group: named.group, inFavourOf: nil,
      yrkande: nil, form: .written, body: section.elsewhere,
      text: RecordedWords.unquoted(text.joined(separator: " ")),
      place: context.flow.place(owner.lowerBound..<last.range.upperBound, rule: name))
  }

  /// Whether the heading is the title of a paper that says further down that somebody dissents.
  private static func isTitle(_ section: Section, _ context: Context) -> Bool {
    context.paper.kind == .reservation
      && context.item.sections.contains { other in
        guard other != section, let range = context.range(of: other) else { return false }
        return context.flow.has([.reserves], in: range)
      }
  }

  /// *Reservation: FP, M, C, KD.*: nothing but names under the heading.
  private static func list(in section: Section, of context: Context) -> Reservation? {
    let paragraphs = context.paragraphs(of: section).prefix { $0.range.count <= 200 }
    guard let first = paragraphs.first, let last = paragraphs.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let hasSentence = paragraphs.contains { NameList.isSentence($0.content, of: context) }
    let named = context.named(in: range, rule: name)
    guard !hasSentence, !named.isEmpty else { return nil }
    // "Anna Åberg (S), bilaga 1", "Skriftlig reservation från Anna Åberg (S)"
    let isAnnexed = context.flow.contains(any: ["bilaga ", "skriftlig"], in: range)
    return Reservation(
      members: named.persons, parties: named.parties, group: named.group, inFavourOf: nil,
      yrkande: nil, form: isAnnexed ? .written : .oral, body: section.elsewhere, text: nil,
      place: context.flow.place(range, rule: name))
  }
}
