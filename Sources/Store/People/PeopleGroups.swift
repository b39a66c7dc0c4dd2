/// Which names of one municipality are of one person.
///
/// Two spellings that sound the same are one person's, also over a change of party. A shorter form
/// (*A. Ek*, *Anna Ek* for *Anna Maria Ek*) is, when it names the same party and could be nobody
/// else's. Two that stand in one list of those present are two people, whatever their names.
struct PeopleGroups {
  /// A name as one paper or more print it.
  struct Entry: Hashable {
    let name: String
    /// The parties it is printed with.
    var parties: Set<String> = []
    /// The papers whose lists of those present have it.
    var lists: Set<Int> = []
    /// How often it is printed.
    var count = 0
  }

  /// The entries of each person, by their places among those given.
  private(set) var groups: [[Int]] = []
  private let entries: [Entry]

  /// Groups `entries`, of which no two have one name; their order does not matter.
  init(_ entries: [Entry]) {
    self.entries = entries
    let order = entries.indices.sorted { entries[$0].name < entries[$1].name }
    let names = entries.map { PersonName($0.name) }
    joinSame(order, names)
    joinShort(names)
    groups = groups.map { $0.sorted { entries[$0].name < entries[$1].name } }
      .sorted { entries[$0[0]].name < entries[$1[0]].name }
  }

  private mutating func joinSame(_ order: [Int], _ names: [PersonName]) {
    var byName: [PersonName: [Int]] = [:]
    for index in order {
      let place = byName[names[index]]?.first { !standTogether(groups[$0], [index]) }
      if let place {
        groups[place].append(index)
      } else {
        byName[names[index], default: []].append(groups.count)
        groups.append([index])
      }
    }
  }

  /// The shortest first, so that *A. Ek* finds *Anna Ek* before she is one with *Anna Maria Ek*.
  private mutating func joinShort(_ names: [PersonName]) {
    var byFamily: [String: [Int]] = [:]
    for (place, group) in groups.enumerated() {
      for word in Set(names[group[0]].words.dropFirst()) {
        byFamily[word, default: []].append(place)
      }
    }
    let order = groups.indices.sorted { one, two in
      let (left, right) = (names[groups[one][0]], names[groups[two][0]])
      return (length(left), left.words.joined(separator: " "), one)
        < (length(right), right.words.joined(separator: " "), two)
    }
    var merged: [Int: Int] = [:]
    for place in order {
      let name = names[groups[place][0]]
      let longer = (byFamily[name.familyName] ?? []).filter { other in
        other != place && name.isShort(for: names[groups[other][0]])
          && !parties(place).isDisjoint(with: parties(other))
      }
      // Longer forms that are short for one another are one person's.
      let longest = longer.filter { one in
        !longer.contains { names[groups[one][0]].isShort(for: names[groups[$0][0]]) }
      }
      guard longest.count == 1, let target = longest.first,
        !standTogether(groups[place], groups[target])
      else { continue }
      merged[place] = target
    }
    for (place, _) in merged.sorted(by: { $0.key < $1.key }) {
      var target = place
      while let next = merged[target] { target = next }
      guard target != place, !standTogether(groups[place], groups[target]) else { continue }
      groups[target] += groups[place]
      groups[place] = []
    }
    groups.removeAll(where: \.isEmpty)
  }

  private func length(_ name: PersonName) -> Int { name.words.reduce(0) { $0 + $1.count } }

  private func parties(_ place: Int) -> Set<String> {
    groups[place].reduce(into: []) { $0.formUnion(entries[$1].parties) }
  }

  private func standTogether(_ one: [Int], _ two: [Int]) -> Bool {
    one.contains { left in
      two.contains { !entries[left].lists.isDisjoint(with: entries[$0].lists) }
    }
  }
}
