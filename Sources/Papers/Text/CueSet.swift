/// Cues to look for, as bits: asking costs no hashing and no memory.
struct CueSet: Sendable, ExpressibleByArrayLiteral {
  private let bits: UInt64

  @inline(__always)
  init(arrayLiteral cues: Cue...) {
    var bits: UInt64 = 0
    for cue in cues { bits |= 1 << UInt64(cue.rawValue) }
    self.bits = bits
  }

  /// Whether `cue` is one of them.
  @inline(__always)
  func contains(_ cue: Cue) -> Bool { bits & 1 << UInt64(cue.rawValue) != 0 }
}
