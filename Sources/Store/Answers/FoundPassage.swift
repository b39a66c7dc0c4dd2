internal import Papers

/// A passage that was found, as far as counting asks for it.
protocol FoundPassage {
  /// The key of its item.
  var item: Int { get }
  var kind: SearchResult.Kind { get }
  var outcome: Outcome? { get }
  /// The key of its paper's; `nil` when it names none.
  var municipality: Int? { get }
  /// More is better.
  var score: Double { get }
}

/// One of very many passages, of which no more is read than this.
struct CountedPassage: FoundPassage {
  let item: Int
  let kind: SearchResult.Kind
  let outcome: Outcome?
  let municipality: Int?
  let score: Double
}

extension SearchResult.Kind {
  init(_ kind: PassageFact.Kind) {
    switch kind {
    case .item, .piece: self = .item
    case .clause: self = .clause
    case .yrkande: self = .yrkande
    }
  }
}
