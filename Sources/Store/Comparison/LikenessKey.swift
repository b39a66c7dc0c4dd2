/// What the index finds clauses and titles by that may be like another one.
///
/// A key is a letter for its kind and six for a number. Two numbers rarely have the same key; what is
/// found is laid beside the other word by word, so nothing comes of it.
struct LikenessKey {
  private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  private let kind: UInt8
  private let number: UInt64

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

  /// Adds the key to a row of keys.
  func append(to row: inout [UInt8]) {
    if !row.isEmpty { row.append(UInt8(ascii: " ")) }
    row.append(kind)
    for digit in 0..<6 { row.append(Self.digits[Int(number >> (5 * UInt64(digit)) & 31)]) }
  }

  /// As the full text is asked for it.
  var text: String {
    var row: [UInt8] = []
    append(to: &row)
    return String(decoding: row, as: UTF8.self)
  }
}

extension NumberedClause {
  /// The keys of a clause in `row`; `false` when it says too little to be compared.
  func writeKeys(to row: inout [UInt8]) -> Bool {
    row.removeAll(keepingCapacity: true)
    let telling = telling
    guard telling.count >= Self.fewest else { return false }
    LikenessKey.whole(whole).append(to: &row)
    for (band, number) in MinHash.bands(of: telling).enumerated() {
      LikenessKey.band(band, number).append(to: &row)
    }
    for stem in stems { LikenessKey.stem(stem).append(to: &row) }
    return true
  }

  /// The keys of a title in `row`; `false` when it tells nothing.
  func writeTitleKeys(to row: inout [UInt8]) -> Bool {
    row.removeAll(keepingCapacity: true)
    for stem in stems { LikenessKey.titleStem(stem).append(to: &row) }
    return !row.isEmpty
  }

  /// The stems that tell something and those of their parts, each once.
  private var stems: [UInt64] {
    var stems: [UInt64] = []
    for word in words where word.tells {
      if !stems.contains(word.stem) { stems.append(word.stem) }
      for part in word.parts where !stems.contains(part) { stems.append(part) }
    }
    return stems
  }
}
