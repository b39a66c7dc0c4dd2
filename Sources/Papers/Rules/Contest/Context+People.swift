extension Context {
  /// Whom `range` names.
  func people(in range: Range<Int>) -> PeopleReading {
    Papers.people(in: flow.bytes.span, range, codes: paper.codes)
  }

  /// Whom the words of `text` name, whatever stands before them.
  func people(named text: String) -> PeopleReading {
    let bytes = Array(text.utf8)
    return Papers.people(in: bytes.span, 0..<bytes.count, codes: paper.codes)
  }

  /// The persons of `reading`, found by the rule called `rule`.
  func persons(_ reading: PeopleReading, rule: String) -> [Person] {
    reading.members.map { member in
      Person(
        name: member.name,
        party: member.party ?? paper.roster.party(of: member.name) ?? member.side,
        role: member.role,
        place: flow.place(member.range, rule: rule))
    }
  }

  /// Sentences of `range`.
  func sentences(in range: Range<Int>) -> [Range<Int>] {
    Sentences.ranges(in: flow.bytes.span, range)
  }
}
