extension Ruling {
  /// Whether it tells what became of single points; whether the case is settled today concerns the
  /// whole.
  var concernsPoints: Bool {
    guard points != nil else { return false }
    switch effect {
    case .approved, .rejected, .lapsed, .unopposed: return true
    case .settledNow, .referredBack, .deferred: return false
    }
  }
}

/// What was put to the meeting point by point.
///
///     Punkt 1: Ordföranden finner att Anna Åbergs yrkande bifalls.
///     Punkt 2: Ordföranden finner att Bo Eks yrkande bifalls.
///
/// A yrkande about the whole has won or lost only where it has on every point.
extension Contest {
  /// Settles what all of `rulings` tell, each of its own points.
  mutating func apply(single rulings: [Ruling]) {
    let groups = Contest.groups(of: rulings)
    isPointwise = groups.count > 1
    var results: [Set<Yrkande.Result>] = yrkanden.map { _ in [] }
    // The points on which each has a result.
    var settled: [[Int]] = yrkanden.map { _ in [] }
    for group in groups {
      var part = self
      part.forget(Array(yrkanden.indices))
      part.verdicts = []
      part.isOnPoint = true
      for ruling in group where ruling.effect != .unopposed { part.apply(ofPoint: ruling) }
      part.settleRejectionsOfPoints()
      for index in yrkanden.indices where concerns(index, group[0]) {
        guard let result = part.yrkanden[index].result else { continue }
        results[index].insert(result)
        settled[index] += group[0].points?.numbers ?? []
      }
      verdicts += part.verdicts.filter { $0.matter.isPoint || $0.matter.isAddition }
    }
    for index in yrkanden.indices where !results[index].isEmpty {
      yrkanden[index].result = result(of: index, results[index], on: settled[index])
      if yrkanden[index].result == nil, results[index].count > 1 || points(of: index) != nil {
        divided.insert(index)
      }
    }
  }

  /// What became of the yrkande at `index` that has `results` on the points `settled`; `nil` when that is
  /// not certain.
  private func result(
    of index: Int, _ results: Set<Yrkande.Result>, on settled: [Int]
  ) -> Yrkande.Result? {
    // An amendment is about its own point, and has lost nothing on others.
    let isWhole = [.approve, .reject].contains(yrkanden[index].kind)
    if !isWhole, results.contains(.won) { return .won }
    guard results.count == 1, let result = results.first else { return nil }
    if let own = points(of: index) { return own.isWithin(settled) ? result : nil }
    // Nobody is against the rest of a proposal that has won on one point.
    let isOpen = isWhole && !isPointwise && !settled.isEmpty
    return isOpen && (result == .lost || yrkanden[index].kind == .reject) ? nil : result
  }

  /// The rulings on the same points; where no number is told each stands for its own.
  private static func groups(of rulings: [Ruling]) -> [[Ruling]] {
    var groups: [[Ruling]] = []
    for ruling in rulings {
      let known = groups.firstIndex {
        $0[0].points == ruling.points
          && (ruling.points?.numbers.isEmpty == false || $0[0].place == ruling.place)
      }
      if let known { groups[known].append(ruling) } else { groups.append([ruling]) }
    }
    return groups
  }

  private func concerns(_ index: Int, _ ruling: Ruling) -> Bool {
    guard let own = points(of: index), let points = ruling.points else { return true }
    return own.meets(points)
  }

  /// The points that a yrkande is about; `nil` when it is about the whole.
  private func points(of index: Int) -> PointScope? {
    PointScope(yrkanden[index].target ?? yrkanden[index].text)
  }

  /// *Ordföranden finner att punkt 1 bifalls*: what became of the point became of those who want it.
  private mutating func apply(ofPoint ruling: Ruling) {
    guard let subject = ruling.subject, case let matter = Matter(subject), matter.isPoint,
      ruling.names.isEmpty, ruling.effect != .lapsed
    else { return apply(ruling) }
    let isApproved = (ruling.effect == .approved) == (matter.isApproval ?? true)
    for index in yrkanden.indices where yrkanden[index].rank == 1 && isAboutPoint(index) {
      switch yrkanden[index].kind {
      case .approve: yrkanden[index].result = isApproved ? .won : .lost
      case .reject: yrkanden[index].result = isApproved ? .lost : .won
      default: break
      }
    }
  }

  /// *Avslag på punkt 2* has lost where the whole proposal has won on that point.
  private mutating func settleRejectionsOfPoints() {
    let hasWon = yrkanden.indices.contains { index in
      yrkanden[index].kind == .approve && yrkanden[index].result == .won
        && points(of: index) == nil && isAboutPoint(index)
    }
    guard hasWon else { return }
    for index in yrkanden.indices
    where yrkanden[index].kind == .reject && yrkanden[index].result == nil
      && points(of: index) != nil
    {
      yrkanden[index].result = .lost
    }
  }

  /// Whether a yrkande is about points, or about the motion or proposal that has them.
  private func isAboutPoint(_ index: Int) -> Bool {
    guard let matter = matters[index] else { return yrkanden[index].kind == .reject }
    return points(of: index) != nil || matter.isMemberProposal || matter.isProposal
      || matter.isGeneric
  }
}
