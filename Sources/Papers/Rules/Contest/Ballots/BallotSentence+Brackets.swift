/// Names in brackets behind the votes that they gave.
///
///     5 ja-röster (Anna Åberg (S), …) och 3 nej-röster (Bo Ek (M), …)
///     5 ledamöter röstar ja (Anna Åberg (S), …)
extension BallotSentence {
  /// Those in brackets behind each figure; nobody where they are more or fewer than it says.
  func bracketedGroups() -> [Group] {
    let starts = words.indices.filter { opensNames(after: $0) }
    let groups: [Group] = starts.indices.compactMap { position in
      let index = starts[position]
      let end = position + 1 < starts.count ? starts[position + 1] : words.words.count
      guard let choice = Vote.Ballot.Choice(counted: words.lower(index)),
        let count = count(before: index), let bytes = words.bytes(index + 1..<end)
      else { return nil }
      let names = context.people(in: bytes.lowerBound + 1..<bytes.upperBound)
      guard names.members.count == count else { return nil }
      return Group(
        choice: choice, people: context.persons(names, rule: VoteRule.name), count: count)
    }
    return groups.count == starts.count ? groups : []
  }

  /// Whether a bracket with a name begins behind the word at `index`, which counts votes.
  private func opensNames(after index: Int) -> Bool {
    guard Vote.Ballot.Choice(counted: words.lower(index)) != nil,
      words.words.indices.contains(index + 1)
    else { return false }
    let bytes = context.flow.bytes.span
    let start = words.words[index + 1].range.lowerBound
    return bytes.has(UInt8(ascii: "("), at: start) && bytes.isUpper(at: start + 1)
  }

  /// The figure before *ja-röster*, *ledamöter röstar ja*.
  private func count(before index: Int) -> Int? {
    let reader = TallyReader(words: words, flow: context.flow)
    return (max(0, index - 3)..<index).reversed().lazy.compactMap { reader.number(at: $0) }.first
  }
}
