/// Which § open items, of all that lines begin with.
extension PaperStarts {
  /// The paragraphs that open items: without tables of contents, repeated headers and references.
  static func headers(in flow: Flow) -> [Int] {
    let candidates = flow.paragraphs.indices.filter { index in
      guard let header = flow.paragraphs[index].header else { return false }
      return !header.isListed && !header.isContinuation && !isInTable(index, header, of: flow)
        && !BallotAnnex.isOfList(flow.paragraphs[index].block, of: flow.text)
    }
    var accepted: [Int] = []
    let usual = usualPrefix(of: candidates, in: flow)
    var contents = contents(candidates, in: flow)
    for (position, index) in candidates.enumerated() {
      guard let header = flow.paragraphs[index].header else { continue }
      let next = position + 1 < candidates.count ? candidates[position + 1] : nil
      if isListed(index, header, next, candidates[position...], in: flow) { contents.insert(index) }
      if contents.contains(index) || isAboveListed(index, header, in: flow)
        || isStacked(position, candidates, in: flow)
        || isBeforeFirst(position, candidates, after: accepted.last, in: flow)
      {
        continue
      }
      if !follows(header, on: accepted, in: flow),
        isHistory(index, header, next, usual, below: contents, in: flow)
      {
        continue
      }
      if header.others > 0, !isNext(header, after: accepted.last, before: next, in: flow) {
        continue
      }
      if let last = accepted.last, let previous = flow.paragraphs[last].header,
        flow.isSame(previous.number, header.number), isRepeat(last, index, in: flow)
      {
        continue
      }
      accepted.append(index)
    }
    return withoutReferences(accepted, in: flow)
  }

  /// `§ 4` above `§`, with no number yet: the heads of the columns in a list of votes.
  private static func isInTable(_ index: Int, _ header: ItemHeader, of flow: Flow) -> Bool {
    guard header.isBare, index + 1 < flow.paragraphs.count else { return false }
    let below = flow.string(flow.paragraphs[index + 1].range)
    return below == "§" || below.hasPrefix("§ ") && !(below.dropFirst(2).first?.isNumber ?? false)
  }

  /// A header with nothing below it whose number comes again later stands in a table of contents.
  private static func isListed(
    _ index: Int, _ header: ItemHeader, _ next: Int?, _ later: ArraySlice<Int>, in flow: Flow
  ) -> Bool {
    guard let next, isEmpty(index, before: next, in: flow) else { return false }
    return later.dropFirst().contains { index in
      flow.paragraphs[index].header.map { flow.isSame($0.number, header.number) } ?? false
    }
  }

  /// A header without page number in a table of contents: its title goes on in lines below, and the
  /// next one has a number. `§ 14 Motion om cykelvägar som ⏎ är trygga ... 16 ⏎ § 15 Information ... 17`.
  private static func isAboveListed(_ index: Int, _ header: ItemHeader, in flow: Flow) -> Bool {
    let below = flow.paragraphs.indices[(index + 1)...].prefix(5)
    guard let next = below.first(where: { flow.paragraphs[$0].header != nil }),
      let other = flow.paragraphs[next].header, other.isListed, other.ordinal > header.ordinal
    else { return false }
    return isEmpty(index, before: next, in: flow)
  }

  /// Whether the header at `index` has nothing but a title below it, up to `next`.
  static func isEmpty(_ index: Int, before next: Int, in flow: Flow) -> Bool {
    guard next - index <= 5 else { return false }
    let below = flow.paragraphs[(index + 1)..<next]
    let hasText = below.indices.contains { index in
      // *Information* with nothing below it is a title.
      below[index].heading != nil && index + 1 < below.endIndex
        || flow.ending(of: below[index].range) == .fullStop
    }
    return !hasText && below.reduce(0) { $0 + $1.range.count } < 400
  }

  /// The runs of headers with nothing below them, after which the numbers begin again with the first of
  /// them: tables of contents, also where items of it are missing below, those that are secret.
  private static func contents(_ candidates: [Int], in flow: Flow) -> Set<Int> {
    func header(_ position: Int) -> ItemHeader? { flow.paragraphs[candidates[position]].header }
    func goesOn(_ position: Int) -> Bool {
      position + 1 < candidates.count
        && header(position + 1)?.ordinal ?? 0 > header(position)?.ordinal ?? 0
        && isEmpty(candidates[position], before: candidates[position + 1], in: flow)
    }
    var found: Set<Int> = []
    var first = 0
    while first < candidates.count {
      var last = first
      while goesOn(last) { last += 1 }
      if last - first >= 2, last + 1 < candidates.count, let one = header(first),
        let other = header(last + 1), flow.isSame(one.number, other.number)
      {
        found.formUnion(candidates[first...last])
      }
      first = last + 1
    }
    return found
  }

  /// A number right over or below another, with nothing beside it, stands in a table of contents whose
  /// columns come one after the other: it comes again later.
  private static func isStacked(_ position: Int, _ candidates: [Int], in flow: Flow) -> Bool {
    func bareNumber(at position: Int) -> ItemHeader? {
      guard candidates.indices.contains(position) else { return nil }
      let header = flow.paragraphs[candidates[position]].header
      return header?.isBare == true ? header : nil
    }
    guard let header = bareNumber(at: position) else { return false }
    let isNeighbour = [position - 1, position + 1].contains { other in
      bareNumber(at: other) != nil && abs(candidates[other] - candidates[position]) == 1
    }
    return isNeighbour
      && candidates[(position + 1)...].contains { index in
        flow.paragraphs[index].header.map { flow.isSame($0.number, header.number) } ?? false
      }
  }

  /// *Bo Ek (M), tjänstgör ⏎ § 14* in a list of those present: a number before the first item, to
  /// which the items that follow come in their turn.
  private static func isBeforeFirst(
    _ position: Int, _ candidates: [Int], after accepted: Int?, in flow: Flow
  ) -> Bool {
    guard position + 1 < candidates.count,
      let header = flow.paragraphs[candidates[position]].header,
      header.isBare, let next = flow.paragraphs[candidates[position + 1]].header,
      next.ordinal <= header.ordinal
    else { return false }
    if let accepted, let last = flow.paragraphs[accepted].header?.lastOrdinal,
      last == header.ordinal || last + 1 == header.ordinal
    {
      return false
    }
    let below = flow.paragraphs[(candidates[position] + 1)..<candidates[position + 1]]
    return !below.contains { paragraph in
      switch paragraph.heading?.kind {
      case .decision, .proposal, .background, .yrkanden: true
      default: false
      }
    }
      && candidates[(position + 1)...].contains { index in
        flow.paragraphs[index].header.map { flow.isSame($0.number, header.number) } ?? false
      }
  }

  /// Whether the § of `header`, several, are those between the last item and the next.
  private static func isNext(
    _ header: ItemHeader, after accepted: Int?, before next: Int?, in flow: Flow
  ) -> Bool {
    guard let last = accepted.flatMap({ flow.paragraphs[$0].header?.lastOrdinal }) else {
      return false
    }
    let following = next.flatMap { flow.paragraphs[$0].header?.ordinal }
    return header.ordinal == last + 1 && (following.map { $0 > header.lastOrdinal } ?? true)
  }

  /// Whether the § goes on from one of the last items: it is none of a stack that happens to end above.
  private static func follows(_ header: ItemHeader, on accepted: [Int], in flow: Flow) -> Bool {
    accepted.count >= 2
      && accepted.suffix(3).contains { index in
        let last = flow.paragraphs[index].header?.lastOrdinal
        return last.map { $0 + 1 == header.ordinal } ?? false
      }
  }

  /// In a stack of § numbers (*Bun § 83*, *Au § 97*, *Ks § 142*) one is the paper's own; the
  /// others tell the case's way there.
  private static func isHistory(
    _ index: Int, _ header: ItemHeader, _ next: Int?, _ usual: String?,
    below contents: Set<Int>, in flow: Flow
  ) -> Bool {
    guard let prefix = flow.prefix(of: header) else { return false }
    let isBelow =
      usual != nil && prefixes(above: index, below: contents, in: flow).contains { $0 == usual }
    let isAbove = next == index + 1 && flow.paragraphs[index + 1].header?.prefix != nil
    // "Sn § 50, Au § 84, Sn § 34": the uppermost of the body's own is the paper's.
    if isBelow { return true }
    guard isAbove else { return false }
    return usual.map { $0 != prefix } ?? true
  }

  /// The abbreviations of the § numbers that stand in one stack above `index`; a table of contents is
  /// none.
  private static func prefixes(
    above index: Int, below contents: Set<Int>, in flow: Flow
  ) -> [String] {
    var prefixes: [String] = []
    var above = index - 1
    while above >= 0, let header = flow.paragraphs[above].header, !header.isListed,
      !contents.contains(above), let prefix = flow.prefix(of: header)
    {
      prefixes.append(prefix)
      above -= 1
    }
    return prefixes
  }

  /// The abbreviation before most §; `nil` when § stand alone or none is more usual than others.
  private static func usualPrefix(of candidates: [Int], in flow: Flow) -> String? {
    var counts: [String: Int] = [:]
    for index in candidates {
      if let header = flow.paragraphs[index].header, let prefix = flow.prefix(of: header) {
        counts[prefix, default: 0] += 1
      }
    }
    guard let most = counts.values.max() else { return nil }
    let usual = counts.filter { $0.value == most }
    return usual.count == 1 ? usual.keys.first : nil
  }

  /// The same § printed again at the top of a page.
  private static func isRepeat(_ first: Int, _ second: Int, in flow: Flow) -> Bool {
    guard let header = flow.paragraphs[second].header else { return false }
    if header.isBare { return true }
    return flow.isSame(flow.paragraphs[first].range, flow.paragraphs[second].range)
  }
}

extension Flow {
  /// The abbreviated body before the § in small letters (`ks`); `nil` when there is none.
  fileprivate func prefix(of header: ItemHeader) -> String? {
    header.prefix.map { string($0).lowercased() }
  }
}
