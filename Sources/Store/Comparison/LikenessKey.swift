/// What the index finds clauses and titles by that may be like another one.
///
/// A key is a letter for its kind and six for a number. Two numbers rarely have the same key; what is
/// found is laid beside the other word by word, so nothing comes of it.
struct LikenessKey {
  /// The key as a number, with the order that the keys have as text: the kind, then five bits for
  /// each of the six letters or digits.
  let order: UInt64

  private init(kind: UInt8, number: UInt64) {
    var order = UInt64(kind)
    for digit in 0..<6 { order = order << 5 | Self.rank((number >> (5 * UInt64(digit))) & 31) }
    self.order = order
  }

  /// The key with an ``order``.
  init(order: UInt64) {
    self.order = order
  }

  /// The letters `a` to `z` stand for 0 to 25, the digits `2` to `7` for the rest; as text the
  /// digits come first.
  private static func rank(_ number: UInt64) -> UInt64 { (number + 6) & 31 }

  /// Of clauses with the same words in the same order.
  static func whole(_ number: UInt64) -> LikenessKey {
    LikenessKey(kind: UInt8(ascii: "w"), number: number)
  }

  /// Of clauses that share a band of ``MinHash``.
  static func band(_ band: Int, _ number: UInt64) -> LikenessKey {
    LikenessKey(kind: UInt8(ascii: "1") + UInt8(band), number: number)
  }

  /// Of clauses with a stem, alone or in a compound.
  static func stem(_ number: UInt64) -> LikenessKey {
    LikenessKey(kind: UInt8(ascii: "s"), number: number)
  }

  /// Of titles with a stem, alone or in a compound.
  static func titleStem(_ number: UInt64) -> LikenessKey {
    LikenessKey(kind: UInt8(ascii: "t"), number: number)
  }

  /// How many bytes a key has as text.
  static let size = 7

  /// The bytes of the key as text, one after the other.
  func forEachByte(_ body: (UInt8) -> Void) {
    body(UInt8(truncatingIfNeeded: order >> 30))
    for place in stride(from: UInt64(25), through: 0, by: -5) {
      let rank = UInt8(truncatingIfNeeded: order >> place & 31)
      body(rank < 6 ? UInt8(ascii: "2") + rank : UInt8(ascii: "a") + rank - 6)
    }
  }

  /// As the full text is asked for it.
  var text: String {
    var bytes: [UInt8] = []
    forEachByte { bytes.append($0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension NumberedClause {
  /// The keys of a clause in `row`; `false` when it says too little to be compared.
  func writeKeys(to row: inout [LikenessKey]) -> Bool {
    row.removeAll(keepingCapacity: true)
    guard telling.count >= Self.fewest else { return false }
    row.append(.whole(whole))
    for (band, number) in MinHash.bands(of: telling).enumerated() {
      row.append(.band(band, number))
    }
    for stem in stems { row.append(.stem(stem)) }
    return true
  }

  /// The keys of a title in `row`; `false` when it tells nothing.
  func writeTitleKeys(to row: inout [LikenessKey]) -> Bool {
    row.removeAll(keepingCapacity: true)
    for stem in stems { row.append(.titleStem(stem)) }
    return !row.isEmpty
  }
}
