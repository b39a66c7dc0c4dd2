/// Numbers for words, the same in every process: the index keeps what is made of them.
enum WordHash {
  /// What a row of numbers begins with.
  static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// FNV-1a.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }

  /// The finishing steps of SplitMix64: numbers that lie near come to lie anywhere.
  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ seed
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// MinHash: clauses that share most of their telling words share some of their bands.
///
/// Source: Broder, On the resemblance and containment of documents (1997); Leskovec, Rajaraman &
/// Ullman, Mining of Massive Datasets, 3.4: with eight bands of two rows clauses that share four
/// fifths of their words meet with a probability above 0.999.
enum MinHash {
  static let bandCount = 8
  private static let rowCount = 2

  /// For each band a number made of the least ones that the stems have under two functions.
  static func bands(of stems: [UInt64]) -> [UInt64] {
    var bands: [UInt64] = []
    bands.reserveCapacity(bandCount)
    for band in 0..<bandCount {
      var number = WordHash.seed ^ UInt64(band)
      for row in 0..<rowCount {
        let function = WordHash.mixed(WordHash.seed &* UInt64(band * rowCount + row + 1))
        var least: UInt64 = stems.isEmpty ? 0 : .max
        for stem in stems { least = min(least, WordHash.mixed(stem ^ function)) }
        number = WordHash.mixed(number ^ least)
      }
      bands.append(number)
    }
    return bands
  }
}
