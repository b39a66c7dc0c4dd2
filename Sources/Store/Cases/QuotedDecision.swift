internal import Papers

/// A decision on a proposal that an item of another case quotes: *Kommunfullmäktige beslutade
/// 25 april 2022, § 48, att avslå en motion om fältassistenter från Anna Åberg (M)*.
///
/// Without it a motion whose own decision is not in the index would look open although a paper says
/// otherwise.
struct QuotedDecision: Hashable {
  /// The id of the item that quotes it.
  let item: String
  /// The words quoted, in lower case.
  let text: String
  let outcome: Outcome
  /// Where it was decided.
  let decision: CaseItem.Reference

  /// The quotation, when the item names one council decision and only that can be meant.
  init?(_ text: String, _ outcome: Outcome, in item: CaseItem) {
    let text = text.lowercased()
    let councils = item.references.filter { BodyLevel($0.body) == .council }
    guard text.contains("motion"), councils.count == 1, let decision = councils.first,
      decision.date != nil
    else { return nil }
    self.item = item.id
    self.text = text
    self.outcome = outcome
    self.decision = decision
  }

  /// Which of `proposals` is meant, by its mover's name and a word of its title; `nil` when none is,
  /// or several.
  func subject(among proposals: [Subject], _ reader: TitleReader) -> Int? {
    let words = reader.words(ofClause: text)
    let meant = proposals.filter { subject in
      !subject.items.contains(item) && subject.movers.contains { text.contains($0) }
        && !words.isDisjoint(with: subject.words)
        && subject.date.map { first in decision.date.map { first < $0 } ?? false } ?? true
    }
    return meant.count == 1 ? meant.first?.place : nil
  }

  /// A proposal that may be meant.
  struct Subject {
    /// The case's place among all.
    let place: Int
    let items: Set<String>
    /// In lower case.
    let movers: [String]
    let words: Set<String>
    let date: Day?

    init?(_ items: [CaseItem], place: Int, _ reader: TitleReader) {
      let movers = items.compactMap(\.proposal).flatMap(\.movers).map { $0.name.lowercased() }
      guard !movers.isEmpty else { return nil }
      self.place = place
      self.items = Set(items.map(\.id))
      self.movers = movers
      words = Set(items.flatMap { reader.words(of: $0.title).stems })
      date = items.lazy.compactMap(\.date).min()
    }
  }
}
