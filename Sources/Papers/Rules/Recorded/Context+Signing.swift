/// Who reserves, where the sentence names nobody by name.
extension Context {
  /// *Vi reserverar oss*, said in a paper that its members sign.
  func signing(_ subject: Range<Int>) -> Named {
    let words = flow.string(subject).lowercased().split(separator: " ").map { $0.trimmed() }
    let own: Set<Substring> = ["vi", "jag", "undertecknad", "undertecknade"]
    guard paper.isDemand, words.contains(where: own.contains) else {
      return Named(persons: [], parties: [])
    }
    var parties: [String] = []
    for party in paper.signatories.compactMap(\.party) where !parties.contains(party) {
      parties.append(party)
    }
    return Named(persons: paper.signatories, parties: parties)
  }

  /// *M- och KD-grupperna*, *S-ledamöterna*: the label as printed.
  func groupLabel(in range: Range<Int>) -> String? {
    guard flow.contains(any: Context.groups, in: range) else { return nil }
    var words = flow.string(range).split(separator: " ")
    let endings = ["gruppen", "grupperna", "grupp", "-ledamöterna", "-ledamöter"]
    guard
      let end = words.lastIndex(where: { word in
        let word = word.trimmed()
        return endings.contains { word.hasSuffix($0) } && word.count > 7
      })
    else { return nil }
    words = Array(words[...end])
    let leads: Set<Substring> = [
      "samtliga", "alla", "hela", "ledamöterna", "i", "för", "från", "mot", "beslutet",
    ]
    while let first = words.first, leads.contains(Substring(first.lowercased())) {
      words.removeFirst()
    }
    guard words.count <= 6 else { return nil }
    return words.joined(separator: " ")
  }

  private static let groups: PhraseTable = ["grupp", "ledam"]
}
