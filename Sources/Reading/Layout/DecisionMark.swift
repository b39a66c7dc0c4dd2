/// The bookmarks *Beslut* and *BeslutSlut*: municipal templates put the decision between them.
///
/// The first may span the decision itself; then there is no second one.
struct DecisionMark {
  /// Whether a line belongs to the decision.
  enum Certainty {
    case none
    /// Only if *BeslutSlut* comes: the bookmark *Beslut* has ended before the line.
    case ifEnded
    case certain
  }

  private var id: String?
  private var state = Certainty.none
  /// Whether the open paragraph has had a part in the decision.
  private var hasBegun = false
  /// Whether *BeslutSlut* has come.
  private(set) var isEnded = false

  /// Hears that the bookmark `name` begins; `isLineStart` when nothing stands before it.
  mutating func start(_ name: String?, id: String?, isLineStart: Bool) {
    switch name?.lowercased() {
    case "beslut":
      self.id = id
      (state, hasBegun) = (.certain, true)
    case "beslutslut":
      if state != .none { isEnded = true }
      hasBegun = !isLineStart && (hasBegun || state != .none)
      state = .none
    default: break
    }
  }

  /// Hears that the bookmark `id` ends.
  mutating func end(_ id: String?) {
    guard state == .certain, id == self.id else { return }
    state = .ifEnded
  }

  /// What is true of the paragraph that ends.
  mutating func take() -> Certainty {
    defer { hasBegun = false }
    return hasBegun ? .certain : state
  }
}
