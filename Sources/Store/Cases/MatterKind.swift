internal import Papers

/// What a case began with.
public enum MatterKind: String, Hashable, Sendable {
  /// *Motion*.
  case memberProposal
  /// *Medborgarförslag*.
  case citizenProposal
  /// *Interpellation*.
  case interpellation
  /// *Fråga*.
  case question
}

extension MatterKind {
  /// What an item treats, told by its paper and its title; `nil` for matters of the body's own.
  init?(of item: CaseItem, words: [String]) {
    switch item.kind {
    case .memberProposal: self = .memberProposal
    case .citizenProposal: self = .citizenProposal
    case .interpellation: self = .interpellation
    case .question: self = .question
    default: self.init(title: words, hasProposal: item.proposal != nil)
    }
  }

  private init?(title words: [String], hasProposal: Bool) {
    if words.contains(where: { $0.hasPrefix("medborgarförslag") }) {
      self = .citizenProposal
    } else if words.contains("interpellation") || words.contains("interpellationen") {
      self = .interpellation
    } else if hasProposal || Self.namesMotion(words) {
      self = .memberProposal
    } else if words.starts(with: ["fråga", "av"]) || words.starts(with: ["fråga", "från"])
      || words.starts(with: ["enkel", "fråga"])
    {
      self = .question
    } else {
      return nil
    }
  }

  /// *Motion* is also what one does to keep fit: the word must stand as the name of a paper does.
  private static func namesMotion(_ words: [String]) -> Bool {
    if words.contains("motionen") || words.contains("motionssvar") { return true }
    guard let place = words.firstIndex(of: "motion") else { return false }
    let after = words[(place + 1)...].first
    let before = words[..<place].last
    return after.map(wordsAfter.contains) ?? false || before.map(wordsBefore.contains) ?? false
      || place == 0 && after != nil && after != "och"
  }

  private static let wordsAfter: Set<String> = [
    "om", "av", "från", "angående", "gällande", "rörande", "avseende", "till", "nr", "att",
  ]
  private static let wordsBefore: Set<String> = ["på", "över", "angående", "avseende"]

  /// Whether a title is of several proposals at once: a list of new ones, a yearly account.
  static func isCollective(_ words: [String]) -> Bool {
    let plurals: Set<String> = ["motioner", "motionerna", "medborgarförslagen", "interpellationer"]
    if words.contains(where: plurals.contains) { return true }
    let lists: Set<String> = ["obesvarade", "ofärdiga", "oavslutade", "inkomna", "nya"]
    return words.contains("medborgarförslag") && words.contains(where: lists.contains)
  }
}
