/// A name by the order of the Swedish alphabet, in which å, ä and ö come last.
struct SwedishOrder: Comparable {
  private let letters: [UInt32]

  /// What is `nil` comes first.
  init(_ name: String?) {
    letters = (name ?? "").lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "å": 0x7B
      case "ä": 0x7C
      case "ö": 0x7D
      default: scalar.value
      }
    }
  }

  static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
    left.letters.lexicographicallyPrecedes(right.letters)
  }
}
