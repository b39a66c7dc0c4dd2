internal import Papers

/// One proposal in a list that an item treats together: *Nya motioner*, *Obesvarade motioner*.
///
///     a) Motion om solceller på kommunens tak från Nour Saleh (V), dnr 2022/351
struct ListedProposal: Hashable {
  let title: String
  let movers: [CaseItem.Mover]
  let parties: [String]
  let caseNumbers: [String]

  /// The proposals that the lines of an item's text list, in order.
  ///
  /// An entry begins where a line, its marker left out, begins with the word *motion* and what it
  /// is about; it goes on until a blank line or the next marker.
  static func all(in text: String) -> [ListedProposal] {
    var entries: [String] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let (content, isMarked) = withoutMarker(line)
      if beginsEntry(content, isMarked) {
        entries.append(content)
        isInside = true
      } else if content.isEmpty || isMarked {
        isInside = false
      } else if isInside, let last = entries.indices.last {
        entries[last] += " " + content
      }
    }
    return entries.compactMap { ListedProposal($0) }
  }

  /// The line without blanks and list marker, and whether it had a marker.
  private static func withoutMarker(_ line: Substring) -> (String, Bool) {
    let content = line.drop { $0.isWhitespace }
    guard let first = content.first else { return ("", false) }
    var rest = content
    if !first.isLetter, !first.isNumber {
      rest = content.dropFirst()
    } else {
      let mark = content.prefix { $0.isLetter || $0.isNumber }
      let next = content.dropFirst(mark.count).first
      guard mark.count <= 2, next == ")" || next == "." && mark.allSatisfy(\.isNumber) else {
        return (trimmed(content), false)
      }
      rest = content.dropFirst(mark.count + 1)
    }
    return (trimmed(rest), true)
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let topics: Set<String> = [
    "om", "angående", "gällande", "rörande", "avseende", "från", "av",
  ]

  /// A sentence that begins with *Motionen* is no entry, unless a marker stands before it.
  private static func beginsEntry(_ content: String, _ isMarked: Bool) -> Bool {
    let words = content.lowercased().split(separator: " ").prefix(3)
    guard let first = words.first else { return false }
    let isProposal = first == "motion" || first == "motion:" || isMarked && first == "motionen"
    return isProposal
      && (isMarked || words.dropFirst().first.map { topics.contains("\($0)") } ?? false)
  }

  /// Reads one entry; `nil` when it says nothing of what it is about.
  private init?(_ entry: String) {
    let people = Self.people(in: entry)
    movers = people.map { CaseItem.Mover(name: $0.name, party: $0.party) }
    var parties: [String] = []
    for party in people.map(\.party) where !parties.contains(party) { parties.append(party) }
    self.parties = parties
    caseNumbers = Self.numbers(in: entry)
    title = Self.title(of: entry, before: people.first?.start)
    guard title.split(separator: " ").count > 1 else { return nil }
  }

  private struct NamedParty {
    let name: String
    let party: String
    let start: String.Index
  }

  /// `Nour Saleh (V)`, `Nour Saleh och Bo Ek (V)`: names in capitals before a party's code.
  private static func people(in entry: String) -> [NamedParty] {
    var people: [NamedParty] = []
    var start = entry.startIndex
    while let open = entry[start...].firstIndex(of: "("),
      let close = entry[open...].firstIndex(of: ")")
    {
      let code = entry[entry.index(after: open)..<close]
      if (1...5).contains(code.count), code.allSatisfy({ $0.isLetter || $0 == "-" }) {
        for (name, place) in names(before: open, in: entry, from: start) {
          people.append(NamedParty(name: name, party: code.uppercased(), start: place))
        }
      }
      start = entry.index(after: close)
    }
    return people
  }

  /// The names that end right before `end`, joined by *och* or commas.
  private static func names(
    before end: String.Index, in entry: String, from start: String.Index
  ) -> [(String, String.Index)] {
    var names: [(words: [Substring], start: String.Index)] = [([], end)]
    for word in entry[start..<end].split(separator: " ").reversed() {
      let isJoint = word == "och" || word == "samt"
      let bare = word.hasSuffix(",") ? word.dropLast() : word
      if isJoint || word.hasSuffix(","), names[0].words.count >= 2 {
        names.insert(([], end), at: 0)
        if isJoint { continue }
      }
      guard bare.first?.isUppercase ?? false, bare.allSatisfy({ $0.isLetter || $0 == "-" }) else {
        break
      }
      names[0].words.insert(bare, at: 0)
      names[0].start = bare.startIndex
    }
    return names.filter { $0.words.count >= 2 }
      .map { ($0.words.joined(separator: " "), $0.start) }
  }

  /// What follows *dnr*, or a number with a year in the shape of a register's.
  private static func numbers(in entry: String) -> [String] {
    let words = entry.split(separator: " ")
    for (index, word) in words.enumerated() {
      let label = word.lowercased().filter(\.isLetter)
      guard label == "dnr" || label == "diarienummer" || label == "diarienr" else { continue }
      let number = words[(index + 1)...].prefix(2).joined(separator: " ")
      let bare = number.prefix { $0 != "," && $0 != ";" && $0 != ")" }
      if RegisterNumber(String(bare)) != nil { return [String(bare)] }
    }
    return []
  }

  private static let ends = [", dnr", " dnr", " (dnr", ", diarie", " (diarie"]

  /// Up to the mover or the case number.
  private static func title(of entry: String, before person: String.Index?) -> String {
    var title = String(person.map { entry[..<$0] } ?? entry[...])
    for end in ends {
      if let range = title.lowercased().firstRange(of: end) {
        let count = title.lowercased().distance(
          from: title.lowercased().startIndex, to: range.lowerBound)
        title = String(title.prefix(count))
      }
    }
    var words = title.split(separator: " ")
    while let last = words.last,
      ["från", "av", "–", "-", "inlämnad", "väckt"].contains(last.lowercased())
    {
      words.removeLast()
    }
    while let last = words.last?.last, last == "," || last == ":" || last == ";" {
      words[words.count - 1].removeLast()
    }
    return words.joined(separator: " ")
  }
}

extension CaseItem {
  /// The item as it treats one of the proposals that it lists.
  func listing(_ proposal: ListedProposal, ordinal: Int) -> CaseItem {
    var item = CaseItem(id: "\(id)|\(ordinal)", document: document, file: file)
    item.kind = kind
    item.body = body
    item.date = date
    item.number = number
    item.title = proposal.title
    item.caseNumbers = proposal.caseNumbers
    item.outcome = outcome
    item.itemsInPaper = itemsInPaper + 1
    item.isListed = true
    if !proposal.movers.isEmpty || !proposal.parties.isEmpty {
      item.proposal = Proposal(movers: proposal.movers, parties: proposal.parties)
    }
    return item
  }

  /// The id to show the item by: that of the whole list for one of its entries.
  var shownID: String { String(id.prefix { $0 != "|" }) }
}
