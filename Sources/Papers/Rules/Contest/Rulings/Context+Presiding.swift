extension Context {
  /// Whom *ordföranden* and *vice ordföranden* in `range` mean, where no name stands beside the word:
  /// the one who has that part on the list of those present. Nobody where the list has two.
  ///
  /// *Nämndens ordförande* is another body's.
  func presiding(in range: Range<Int>) -> [Person] {
    let bytes = flow.bytes.span
    var found: [Person] = []
    var offset = range.lowerBound
    while let word = Context.chairs.first(in: bytes, offset..<range.upperBound) {
      offset = word.upperBound
      guard let office = office(at: word, in: range), let person = member(with: office) else {
        continue
      }
      found.append(person)
    }
    return found
  }

  private static let chairs: PhraseTable = ["ordförande"]

  /// The part that the word at `chair` names alone: at the start, or after *och*.
  private func office(at chair: Range<Int>, in range: Range<Int>) -> Attendance.Role? {
    let bytes = flow.bytes.span
    let end = bytes.wordEnd(from: chair.lowerBound)
    // "Ordföranden", and not "ordförandens".
    guard end - chair.upperBound <= 1 else { return nil }
    if let next = bytes.word(from: end, to: range.upperBound),
      isUpper(in: bytes, at: next.lowerBound)
    {
      return nil
    }
    var start = chair.lowerBound
    var role = Attendance.Role.chair
    if let before = bytes.word(before: start, from: range.lowerBound),
      BodyName.isAnyOf(["vice"], withGenitive: false, before, in: bytes)
    {
      role = .viceChair
      start = before.lowerBound
    }
    guard let before = bytes.word(before: start, from: range.lowerBound) else { return role }
    return BodyName.isAnyOf(["och", "samt"], withGenitive: false, before, in: bytes) ? role : nil
  }

  private func member(with role: Attendance.Role) -> Person? {
    let listed = paper.attendanceList?.attendance.filter {
      $0.role == role && $0.status == .serving
    }
    guard let listed, listed.count == 1, listed[0].items == nil else { return nil }
    let person = listed[0].person
    return Person(name: person.name, party: person.party, role: nil, place: person.place)
  }
}

extension String {
  /// Whether the words are the chair's title, not the deputy's.
  var isChair: Bool {
    let lower = lowercased()
    return lower.hasPrefix("ordf") || lower == "mötesordföranden"
  }
}
