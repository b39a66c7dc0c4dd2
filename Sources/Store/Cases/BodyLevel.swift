/// How high a body stands in the order of decision: what a lower one says of a matter that a higher
/// one decides is advice.
///
/// Source: DOMAIN.md 1.1 and 1.2.
enum BodyLevel: Int, Comparable {
  /// *Arbetsutskott, beredning*.
  case workingCommittee
  /// *Nämnd*.
  case committee
  /// *Kommunstyrelsen, regionstyrelsen*.
  case board
  /// *Fullmäktige*.
  case council

  /// The level of the body with this name.
  init(_ name: String) {
    let name = name.lowercased()
    if name.hasSuffix("fullmäktige") {
      self = .council
    } else if name.contains("utskott") || name.contains("beredning") {
      self = .workingCommittee
    } else if Self.boards.contains(name) {
      self = .board
    } else {
      self = .committee
    }
  }

  private static let boards: Set<String> = [
    "kommunstyrelsen", "regionstyrelsen", "stadsstyrelsen", "landstingsstyrelsen",
  ]

  static func < (left: BodyLevel, right: BodyLevel) -> Bool { left.rawValue < right.rawValue }

  /// Whether two names mean one body: a working committee's is often left out or in
  /// (*Arbetsutskottet*, *Kommunstyrelsens arbetsutskott*).
  static func areSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.lowercased(), right.lowercased())
    if left == right { return true }
    return isBare(left) && right.contains(stem(left)) || isBare(right) && left.contains(stem(right))
  }

  private static func isBare(_ name: String) -> Bool {
    name == "arbetsutskottet" || name == "utskottet"
  }

  private static func stem(_ name: String) -> String { String(name.dropLast(2)) }
}
