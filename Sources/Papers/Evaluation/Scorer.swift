/// Compares what was found in one paper with what a careful reader found.
struct Scorer {
  let paper: String
  private(set) var scores: [Field: Score] = [:]
  private(set) var misses: [Miss] = []
  private var place = Miss.Place(document: 1, item: nil, thing: nil)

  init(paper: String) {
    self.paper = paper
  }

  /// Compares two extractions; `found` is `nil` when the paper could not be read.
  mutating func compare(_ gold: JSONValue, with found: JSONValue?) {
    guard let golds = gold["documents"]?.elements else { return }
    let founds = found?["documents"]?.elements ?? []
    let common = min(golds.count, founds.count)
    add(.documents, hits: common, extras: founds.count - common, misses: golds.count - common)
    if golds.count != founds.count {
      miss(.documents, golds.isEmpty ? .extra : .wrong, kinds(of: golds), kinds(of: founds))
    }
    for (index, document) in golds.enumerated() {
      place = Miss.Place(document: index + 1, item: nil, thing: nil)
      compare(.document, document, index < founds.count ? founds[index] : nil)
    }
  }

  private func kinds(of documents: [JSONValue]) -> String? {
    documents.isEmpty ? nil : documents.map { $0["kind"]?.text ?? "?" }.joined(separator: ", ")
  }

  /// Compares the fields of one thing; `found` is `nil` when nothing was found that is the same.
  private mutating func compare(_ measures: [Measure], _ gold: JSONValue, _ found: JSONValue?) {
    for measure in measures {
      guard let expected = gold[measure.key] else { continue }
      switch measure.way {
      case .value(let field, let likeness, let isLoner):
        guard found != nil || isLoner else { continue }
        compare(field, likeness, expected, found?[measure.key])
      case .things(let field, let pairing, let joint, let within):
        let founds = found?[measure.key]?.things ?? []
        let comparison = Comparison(
          field, joint, golds: expected.things, founds: founds, pairing)
        compare(comparison, within, isPartial: gold["partial"]?.truth ?? false)
      }
    }
  }

  // MARK: - One value

  private mutating func compare(
    _ field: Field, _ likeness: Likeness, _ gold: JSONValue, _ found: JSONValue?
  ) {
    guard let found else {
      add(field, misses: 1)
      miss(field, .missed, gold.label, nil)
      return
    }
    guard !likeness.isSame(gold, found) else {
      add(field, hits: 1)
      return
    }
    add(field, extras: 1, misses: 1)
    miss(field, .wrong, gold.label, found.label)
  }

  // MARK: - Several things

  private mutating func compare(
    _ things: Comparison, _ within: [Measure], isPartial: Bool
  ) {
    let extras = isPartial ? [] : things.extras
    let outer = place
    defer { place = outer }
    if let field = things.field { add(field, things, extras) }
    if let joint = things.joint { add(joint, things, extras) }
    for pair in things.pairs {
      enter(things.golds[pair.gold], things.field)
      compare(within, things.golds[pair.gold], things.founds[pair.found])
    }
    for index in things.missed {
      enter(things.golds[index], things.field)
      compare(within, things.golds[index], nil)
    }
    if things.field == .items { addContents(ofExtraItems: extras, things, within) }
  }

  private mutating func add(_ field: Field, _ things: Comparison, _ extras: [Int]) {
    add(field, hits: things.pairs.count, extras: extras.count, misses: things.missed.count)
    for index in things.missed {
      let gold = things.golds[index]
      miss(field, .missed, gold.label, things.nearest(to: gold)?.label)
    }
    for index in extras { miss(field, .extra, nil, things.founds[index].label) }
  }

  private mutating func add(_ joint: Measure.Joint, _ things: Comparison, _ extras: [Int]) {
    for pair in things.pairs {
      let (gold, found) = (things.golds[pair.gold], things.founds[pair.found])
      guard gold[joint.key] != nil else { continue }
      if joint.isSame(gold, found) {
        add(joint.field, hits: 1)
      } else {
        add(joint.field, extras: 1, misses: 1)
        miss(joint.field, .wrong, gold.label, found.label)
      }
    }
    let missed = things.missed.filter { things.golds[$0][joint.key] != nil }
    let isMeasured = things.golds.isEmpty || things.golds.contains { $0[joint.key] != nil }
    add(joint.field, extras: isMeasured ? extras.count : 0, misses: missed.count)
  }

  /// What stands in an item that should not be there is too much, where the paper's other items
  /// are annotated with it.
  private mutating func addContents(
    ofExtraItems extras: [Int], _ things: Comparison, _ within: [Measure]
  ) {
    let measured = within.filter { measure in
      things.golds.contains { $0[measure.key] != nil }
    }
    let nothing = Dictionary(
      measured.filter(\.isOfThings).map { ($0.key, JSONValue.array([])) }
    ) { first, _ in first }
    let hasTitles = measured.contains { $0.key == "title" }
    for index in extras {
      let item = things.founds[index]
      enter(item, .items)
      compare(within, .object(nothing), item)
      guard hasTitles, let title = item["title"] else { continue }
      add(.itemTitle, extras: 1)
      miss(.itemTitle, .extra, nil, title.label)
    }
  }

  // MARK: - Places

  private mutating func enter(_ thing: JSONValue, _ field: Field?) {
    if field == .items {
      place.item = thing.label
    } else if field != nil {
      place.thing = thing.label
    }
  }

  // MARK: - Counting

  private mutating func add(_ field: Field, hits: Int = 0, extras: Int = 0, misses: Int = 0) {
    scores[field, default: Score()].hits += hits
    scores[field, default: Score()].extras += extras
    scores[field, default: Score()].misses += misses
  }

  private mutating func miss(
    _ field: Field, _ kind: Miss.Kind, _ expected: String?, _ found: String?
  ) {
    misses.append(
      Miss(field: field, kind: kind, paper: paper, place: place, expected: expected, found: found))
  }
}
