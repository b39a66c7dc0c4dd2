/// The same numbers for the same seed.
public struct Xorshift: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator; `seed` must not be 0.
  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// The next number, any of 64 bits.
  public mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// The next number from 0 up to but not including `bound`.
  public mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
