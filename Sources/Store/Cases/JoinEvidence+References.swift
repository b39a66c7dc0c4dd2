internal import Papers

extension JoinEvidence {
  /// Items that name each other by body, date and §.
  mutating func gatherReferences() {
    var dated: [Day: [Int]] = [:]
    var numbered: [String: [Int]] = [:]
    for index in items.indices where items[index].isRecord {
      if let date = items[index].date { dated[date, default: []].append(index) }
      if let number = items[index].number {
        numbered[CaseItem.bareNumber(number), default: []].append(index)
      }
    }
    for index in items.indices {
      for reference in items[index].references {
        if let date = reference.date {
          match(reference, of: index, among: dated[date] ?? [])
        }
        if let number = reference.number {
          matchUndated(
            reference, of: index, among: numbered[CaseItem.bareNumber(number)] ?? [])
        }
      }
    }
    gatherCopies(dated)
  }

  /// The item of the day that is meant: that with the number, or the only one with the title.
  private mutating func match(
    _ reference: CaseItem.Reference, of index: Int, among candidates: [Int]
  ) {
    let held = candidates.filter { items[$0].body.map { isMeant($0, reference, index) } ?? false }
    if let number = reference.number {
      let meant = held.filter { items[$0].number.map { CaseItem.areSame($0, number) } ?? false }
      let entries = meant.filter { items[$0].isListed && isEntry($0, of: index) }
      for other in entries.isEmpty ? meant.filter({ !items[$0].isListed }) : entries {
        add(index, other, .reference, .certain, reference.printed)
      }
    } else {
      let alike = held.filter { features[$0].title.likeness(to: features[index].title) >= 0.5 }
      if alike.count == 1 { add(index, alike[0], .reference, .likely, reference.printed) }
    }
  }

  /// Where the reference or the paper has no date, the number and the title must do.
  private mutating func matchUndated(
    _ reference: CaseItem.Reference, of index: Int, among candidates: [Int]
  ) {
    let item = items[index]
    for other in candidates where other != index && !items[other].isListed {
      let target = items[other]
      guard reference.date == nil || target.date == nil,
        target.body.map({ isMeant($0, reference, index) }) ?? false
      else { continue }
      let isNear: Bool
      if let date = item.date, let earlier = target.date {
        isNear = (0...730).contains(date.dayNumber - earlier.dayNumber)
      } else {
        isNear = true
      }
      guard isNear else { continue }
      if item.file == target.file {
        add(index, other, .reference, .certain, reference.printed)
      } else if features[index].title.likeness(to: features[other].title) >= 0.5 {
        add(index, other, .reference, .likely, reference.printed)
      }
    }
  }

  /// Whether one entry of a list is the proposal that the item is about.
  private func isEntry(_ entry: Int, of index: Int) -> Bool {
    features[entry].title.likeness(to: features[index].title) >= 0.5
      && !haveOtherMovers(entry, index)
  }

  private func isMeant(_ body: String, _ reference: CaseItem.Reference, _ index: Int) -> Bool {
    BodyLevel.areSame(body, reference.body)
  }

  /// The same § of the same meeting in two files: an extract and the minutes, two versions.
  private mutating func gatherCopies(_ dated: [Day: [Int]]) {
    for indexes in dated.values where indexes.count > 1 {
      var numbers: [String: [Int]] = [:]
      for index in indexes {
        guard let number = items[index].number, !items[index].isListed else { continue }
        numbers[CaseItem.bareNumber(number), default: []].append(index)
      }
      for same in numbers.values where same.count > 1 {
        for (place, first) in same.enumerated() {
          for second in same[(place + 1)...]
          where items[first].document != items[second].document
            && items[first].isSameItem(as: items[second])
          {
            add(first, second, .sameItem, .certain)
          }
        }
      }
    }
  }
}

extension CaseItem.Reference {
  /// `Kommunfullmäktige 2021-03-29 § 30`.
  var printed: String {
    [body, date?.description, number.map { "§ \($0)" }].compactMap(\.self).joined(separator: " ")
  }
}
