/// The things of one list: those of the gold, those found, and which of them are the same.
struct Comparison {
  let field: Field?
  let joint: Measure.Joint?
  let golds: [JSONValue]
  let founds: [JSONValue]
  /// Indices of those that are the same.
  let pairs: [(gold: Int, found: Int)]

  init(
    _ field: Field?, _ joint: Measure.Joint?, golds: [JSONValue], founds: [JSONValue],
    _ pairing: Pairing
  ) {
    (self.field, self.joint, self.golds, self.founds) = (field, joint, golds, founds)
    pairs = pairing.pairs(golds, founds)
  }

  /// Those of the gold that were not found.
  var missed: [Int] {
    let paired = Set(pairs.map(\.gold))
    return golds.indices.filter { !paired.contains($0) }
  }

  /// Those found that the gold does not have.
  var extras: [Int] {
    let paired = Set(pairs.map(\.found))
    return founds.indices.filter { !paired.contains($0) }
  }

  /// Of what was found, that which is most like `gold`; `nil` when nothing is at all like it.
  func nearest(to gold: JSONValue) -> JSONValue? {
    let words = JSONValue.string(gold.label).words
    let shares = founds.map { Similarity.share(words, JSONValue.string($0.label).words) }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] >= 0.3
    else { return nil }
    return founds[best]
  }
}

extension JSONValue {
  /// The elements of an array; an object is one thing.
  var things: [JSONValue] { elements ?? [self] }
}
