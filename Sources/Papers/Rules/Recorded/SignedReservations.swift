/// Reservations in the words of those who make them, whose names stand below or above.
///
///     Vi reserverar oss mot beslutet. Taxan är för hög.
///     Anna Åberg (S)
///     Bo Ek (M)
///
/// Source: DOMAIN.md 5.4.
enum SignedReservations {
  /// One of them while its lines are read.
  private struct Entry {
    /// Where it says that they dissent.
    let sentence: Range<Int>
    /// That sentence and the reasons after it.
    var words: [Range<Int>]
    /// The lines of names.
    var names: [Range<Int>]

    /// Whether names stand below the words.
    var isSigned: Bool { names.last.map { $0.lowerBound > sentence.lowerBound } ?? false }
  }

  /// The reservations in a section of its own, whose heading may name the owner; none when nobody
  /// is named.
  static func read(_ section: Section, _ context: Context) -> [Reservation] {
    var entries: [Entry] = []
    // Names above the words, of which it is not yet known whose.
    var above: [Range<Int>] = []
    var areAbove = false
    var isClosed = false
    let owner = section.inlineText.flatMap { isOwn($0, context) ? nil : $0 }
    if let owner {
      // A heading that names somebody unknown: the names below may be no more than who signs for them.
      guard isNames(owner, context) else { return [] }
      above = [owner]
    }
    for paragraph in context.paragraphs(of: section) where paragraph.content != owner {
      for sentence in context.sentences(in: paragraph.content) {
        let last = entries.indices.last
        if last == nil || areAbove, isNames(sentence, context) || isTitle(sentence, context) {
          above.append(sentence)
        } else if isOwn(sentence, context), last.map({ !entries[$0].names.isEmpty }) ?? true {
          areAbove = !above.isEmpty && owner == nil
          entries.append(Entry(sentence: sentence, words: [sentence], names: above))
          (above, isClosed) = ([], false)
        } else if let last, !isClosed {
          if isNames(sentence, context) {
            entries[last].names.append(sentence)
          } else if !areAbove, entries[last].isSigned, NameList.isSentence(sentence, of: context) {
            // What stands below the names is another's.
            isClosed = true
          } else {
            entries[last].words.append(sentence)
          }
        }
      }
    }
    return entries.compactMap { reservation($0, section, context) }
  }

  private static let pronouns: PhraseTable = [" oss", " mig"]
  private static let undersigned: PhraseTable = ["undertecknad"]

  /// *Vi reserverar oss*, *undertecknade reserverar sig*.
  private static func isOwn(_ sentence: Range<Int>, _ context: Context) -> Bool {
    let flow = context.flow
    guard let verb = flow.first(.reserves, in: sentence) else { return false }
    let near = verb..<min(verb + 20, sentence.upperBound)
    return flow.contains(any: pronouns, in: near) || flow.contains(any: undersigned, in: sentence)
  }

  /// *Anna Åberg (S), gruppledare*, *För Moderaterna*, *Bo Ek (M):*.
  private static func isNames(_ line: Range<Int>, _ context: Context) -> Bool {
    guard line.count <= 90, !NameList.isSentence(line, of: context),
      context.flow.ending(of: line) != .fullStop
    else { return false }
    let people = context.people(in: line)
    return !people.members.isEmpty || !people.parties.isEmpty
  }

  /// *Moderaternas skriftliga reservation:* above the words.
  private static func isTitle(_ line: Range<Int>, _ context: Context) -> Bool {
    line.count <= 90 && context.flow.ending(of: line) == .colon
      && context.flow.has([.reservationNoun], in: line) && !context.people(in: line).isEmpty
  }

  private static func reservation(
    _ entry: Entry, _ section: Section, _ context: Context
  ) -> Reservation? {
    let flow = context.flow
    let verb = flow.first(.reserves, in: entry.sentence) ?? entry.sentence.upperBound
    var people = context.people(in: entry.sentence.lowerBound..<verb)
    for line in entry.names { people.sign(with: context.people(in: line)) }
    let named = context.named(people, rule: ReservationRule.name)
    guard !named.isEmpty else { return nil }
    let all = entry.words + entry.names
    let start = all.map(\.lowerBound).min() ?? entry.sentence.lowerBound
    let end = all.map(\.upperBound).max() ?? entry.sentence.upperBound
    let text = entry.words.map { flow.string($0) }.joined(separator: " ")
    return Reservation(
      members: named.persons, parties: named.parties, group: named.group,
      inFavourOf: ReservationSentence.inFavourOf(entry.sentence, context), yrkande: nil,
      form: .written, body: section.elsewhere, text: RecordedWords.unquoted(text),
      place: flow.place(start..<end, rule: ReservationRule.name))
  }
}
