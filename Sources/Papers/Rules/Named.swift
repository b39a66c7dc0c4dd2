/// The persons and parties that a sentence names, as a rule gives them.
struct Named: Hashable {
  /// The persons, in text order; a party printed elsewhere in the paper is filled in.
  var persons: [Person]
  /// The persons' parties and those named alone, each once, in text order.
  var parties: [String]
  /// The label of a group; `nil` when none.
  var group: String?

  /// Whether nobody is named.
  var isEmpty: Bool { persons.isEmpty && parties.isEmpty && group == nil }
}

extension Context {
  /// Whom `range` names, found by the rule called `rule`.
  func named(in range: Range<Int>, rule: String) -> Named { named(people(in: range), rule: rule) }

  /// Whom `before` names, the words before a verb, with those who speak for them in the words after
  /// it, and for whom.
  func named(in before: Range<Int>, speakingIn after: Range<Int>, rule: String) -> Named {
    var reading = people(in: before)
    if !reading.isEmpty { reading.speak(with: people(in: after)) }
    return named(reading, rule: rule)
  }

  /// The same of what has been read.
  func named(_ reading: PeopleReading, rule: String) -> Named {
    let persons = persons(reading, rule: rule)
    var parties: [String] = []
    let printed = persons.compactMap { $0.party } + reading.parties
    for party in printed where !parties.contains(party) { parties.append(party) }
    return Named(persons: persons, parties: parties, group: reading.group)
  }

  /// All bytes of a section, the text on its heading's line included; `nil` when it is empty.
  func range(of section: Section) -> Range<Int>? {
    let paragraphs = flow.paragraphs[section.paragraphs]
    let start = section.inlineText?.lowerBound ?? paragraphs.first?.range.lowerBound
    guard let start, let end = paragraphs.last?.range.upperBound ?? section.inlineText?.upperBound
    else { return nil }
    return start..<end
  }
}

extension Flow {
  /// The first place of `words` (in small letters) in `range`, in any case.
  func firstRange(of words: StaticString, in range: Range<Int>) -> Range<Int>? {
    let bytes = bytes.span
    let last = range.upperBound - words.utf8CodeUnitCount
    guard range.lowerBound <= last else { return nil }
    let first = unsafe words.utf8Start[0] | 0x20
    var offset = range.lowerBound
    while offset <= last {
      if bytes[offset] | 0x20 == first, bytes.matches(prefix: words, at: offset) {
        return offset..<offset + words.utf8CodeUnitCount
      }
      offset += 1
    }
    return nil
  }

  /// The first place of any of `words` in `range`.
  func firstRange(ofAny words: [StaticString], in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    for word in words {
      // What comes later than the best so far need not be looked for.
      var end = range.upperBound
      if let found { end = min(found.lowerBound + word.utf8CodeUnitCount - 1, end) }
      found = firstRange(of: word, in: range.lowerBound..<end) ?? found
    }
    return found
  }

  /// Whether any of `words` stands in `range`.
  func contains(any words: [StaticString], in range: Range<Int>) -> Bool {
    words.contains { firstRange(of: $0, in: range) != nil }
  }

  /// `range` without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> { Papers.trimmed(bytes.span, range) }
}
