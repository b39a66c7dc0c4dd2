internal import Papers

/// What is asked of very many passages at a time: what each is, what became of it, and how long it is.
///
/// Two bytes, in the place of the passage's key among those of its file: ``PassageFacts``.
struct PassageFact: Equatable {
  /// As `passage.kind` says.
  enum Kind: UInt8, CaseIterable {
    case item = 1
    case piece, clause, yrkande

    init?(name: String) {
      guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = kind
    }

    var name: String {
      switch self {
      case .item: "item"
      case .piece: "piece"
      case .clause: "clause"
      case .yrkande: "yrkande"
      }
    }
  }

  static let size = 2

  let kind: Kind
  /// `nil` when nothing is said of it.
  let outcome: Outcome?
  /// How many words it has; of 64 and more to within a sixteenth.
  let wordCount: Int

  /// `wordCount` becomes what two bytes can say of it.
  init(_ kind: Kind, outcome: Outcome?, wordCount: Int) {
    self.kind = kind
    self.outcome = outcome
    self.wordCount = Self.count(of: Self.code(of: wordCount))
  }

  /// Reads what ``bytes`` wrote; `nil` where the key is no passage's.
  init?(_ first: UInt8, _ second: UInt8) {
    guard let kind = Kind(rawValue: first & 7) else { return nil }
    self.kind = kind
    let number = Int(first >> 3)
    outcome = number > 0 && number <= Self.outcomes.count ? Self.outcomes[number - 1] : nil
    wordCount = Self.count(of: second)
  }

  var bytes: (UInt8, UInt8) {
    let number = outcome.flatMap(Self.outcomes.firstIndex(of:)).map { $0 + 1 } ?? 0
    return (kind.rawValue | UInt8(number) << 3, Self.code(of: wordCount))
  }

  /// In the order of their numbers, which stand in indexes: new ones come last.
  private static let outcomes = Outcome.allCases

  // MARK: - Numbers of words

  /// Numbers below this are kept as they are.
  private static let exact = 64
  private static let greatest = 1 << 18 - 1

  /// A number of words as a byte: itself, or its highest bit and the four below it.
  private static func code(of count: Int) -> UInt8 {
    let count = min(max(0, count), greatest)
    guard count >= exact else { return UInt8(count) }
    let top = Int.bitWidth - 1 - count.leadingZeroBitCount
    return UInt8(exact + (top - 6) << 4 + (count >> (top - 4)) & 15)
  }

  /// The middle of the numbers that have a code.
  private static func count(of code: UInt8) -> Int {
    let code = Int(code)
    guard code >= exact else { return code }
    let shift = (code - exact) >> 4 + 2
    return (16 + (code - exact) & 15) << shift + 1 << (shift - 1)
  }
}
