internal import Glibc

/// Which Swedish words begin and end compounds, as a table that is used as it is stored.
///
/// `KLX1`, the number of slots (a power of two), the slots, then the entries: flags, the length of
/// the key, the length of the stem, the key, the stem. Numbers have four bytes, the lowest first. A
/// slot holds where its entry begins, 0 for none; an entry stands in the first free slot at or
/// after its hash value.
///
/// `@unchecked`, for nothing of it ever changes.
@safe
final class Lexicon: @unchecked Sendable {
  /// What the index knows of a string.
  struct Entry {
    /// A form in which a word begins a compound: `gatu`, `arbets`.
    static let begin: UInt8 = 1
    /// The stem of a word that may end a compound.
    static let end: UInt8 = 2
    /// The stem of a word that is no compound.
    static let atom: UInt8 = 4
    /// A word of three letters that may end a compound, as it stands.
    static let shortEnd: UInt8 = 8

    let flags: UInt8
    /// The stem of the word whose form begins a compound, as bytes of the table.
    let stem: Range<Int>
  }

  static let magic = Array("KLX1".utf8)

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let count: Int
  private let slotCount: Int

  /// Takes a table that ``LexiconText`` made; `nil` when it is something else.
  init?<Table: RandomAccessCollection<UInt8>>(_ table: Table) where Table.Index == Int {
    guard table.count > 8, table.starts(with: Lexicon.magic) else { return nil }
    let slotCount = table.number(at: 4)
    guard slotCount > 0, slotCount & (slotCount - 1) == 0, table.count > 8 + 4 * slotCount else {
      return nil
    }
    self.slotCount = slotCount
    count = table.count
    unsafe bytes = .allocate(capacity: table.count)
    _ = unsafe bytes.initialize(from: table)
  }

  deinit { unsafe bytes.deallocate() }

  /// What is known of a key, whose ``LexiconHash`` is `hash`; `nil` when the lexicon has none such, or was
  /// cut off before the end of its entry.
  func entry(_ key: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Entry? {
    guard let start = key.baseAddress, let table = unsafe bytes.baseAddress else { return nil }
    var slot = Int(hash) & (slotCount - 1)
    for _ in 0..<slotCount {
      let offset = number(at: 8 + 4 * slot)
      guard offset > 0, offset + 3 + key.count <= count else { return nil }
      let length = unsafe Int(bytes[offset + 1])
      if length == key.count, unsafe memcmp(table + offset + 3, start, length) == 0 {
        let stem = offset + 3 + length
        let end = unsafe stem + Int(bytes[offset + 2])
        // Of a table that was cut off the last stem may be gone.
        return end <= count ? unsafe Entry(flags: bytes[offset], stem: stem..<end) : nil
      }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  /// The bytes of an entry's stem.
  func stem(_ range: Range<Int>) -> [UInt8] { unsafe Array(bytes[range]) }

  private func number(at offset: Int) -> Int {
    (0..<4).reduce(0) { sum, index in
      sum | (unsafe Int(bytes[offset + index])) << (8 * index)
    }
  }
}

/// FNV-1a, a byte at a time, so that all beginnings of a word are hashed in one go.
struct LexiconHash {
  private(set) var value: UInt32 = 2_166_136_261

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }

  init() {}

  init(of bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 { LexiconHash(of: bytes).value }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Four bytes as a number, the lowest first.
  fileprivate func number(at offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(self[startIndex + offset + $1]) << (8 * $1) }
  }
}
