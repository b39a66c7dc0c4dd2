internal import Glibc
internal import Synchronization

/// The tokens met so far, each with a number.
@safe
final class TokenTable {
  /// No token is longer, in bytes: two words of the scanner's longest, and a mark.
  static let longestToken = 2 * WordScanner.longestWord + 8

  private static let latestEdition = Atomic(0)

  private struct Token {
    let start: UInt32
    let count: UInt32
    let hash: UInt32
  }

  private var tokens: [Token] = []
  private let letters = GrowingBytes(capacity: 1 << 16)
  /// The number of a token and 1 at the first free place after its hash value; 0 for none.
  private var slots = [UInt32](repeating: 0, count: 1 << 13)

  /// Which numbers are meant, from 1 on: no two tables have the same, nor has one before and after it
  /// forgets.
  private(set) var edition = newEdition()

  private static func newEdition() -> Int {
    latestEdition.add(1, ordering: .relaxed).newValue
  }

  /// How many there are.
  var count: Int { tokens.count }

  /// The number of a token.
  func number(of token: [UInt8]) -> UInt32 {
    unsafe token.withUnsafeBufferPointer { unsafe number(of: $0) }
  }

  /// The number of a token.
  func number(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    // Written first, and taken back when it is there already.
    let start = letters.count
    letters.reserve(Self.longestToken)
    unsafe letters.append(UnsafeBufferPointer(rebasing: word.prefix(Self.longestToken)))
    let count = letters.count - start
    let written = unsafe UnsafeBufferPointer(start: letters.start + start, count: count)
    let hash = unsafe LexiconHash.of(written)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let number = slots[slot] - 1
      let token = tokens[Int(number)]
      if token.hash == hash, token.count == count,
        unsafe memcmp(letters.start + Int(token.start), letters.start + start, count) == 0
      {
        letters.truncate(to: start)
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    tokens.append(Token(start: UInt32(start), count: UInt32(count), hash: hash))
    slots[slot] = UInt32(tokens.count)
    if tokens.count * 2 > slots.count { spread() }
    return UInt32(tokens.count - 1)
  }

  /// The bytes of a token; valid until the next is numbered.
  func letters(of number: UInt32) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[Int(number)]
    return unsafe UnsafeBufferPointer(
      start: letters.start + Int(token.start), count: Int(token.count))
  }

  /// Depends on the bytes of a token alone.
  func hash(of number: UInt32) -> UInt32 { tokens[Int(number)].hash }

  func forget() {
    edition = Self.newEdition()
    tokens.removeAll(keepingCapacity: true)
    letters.truncate()
    for slot in slots.indices { slots[slot] = 0 }
  }

  private func spread() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, token) in tokens.enumerated() {
      var slot = Int(token.hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
