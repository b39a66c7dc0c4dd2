/// Makes zip archives for tests, also damaged and hostile ones.
public struct ZipWriter {
  private struct Entry {
    let name: [UInt8]
    let data: [UInt8]
    let size: Int
    let checksum: UInt32
    let method: UInt16
    let flags: UInt16
  }

  private var entries: [Entry] = []

  /// Makes an archive without entries.
  public init() {}

  /// Adds an entry that is stored as it is.
  public mutating func add(_ name: String, _ data: [UInt8], isEncrypted: Bool = false) {
    entries.append(
      Entry(
        name: Array(name.utf8), data: data, size: data.count, checksum: checksum(data), method: 0,
        flags: isEncrypted ? 1 : 0))
  }

  /// Adds an entry of `count` spaces, packed 150 times smaller; it says to hold `saidCount`.
  public mutating func addSpaces(_ name: String, count: Int, saidCount: Int? = nil) {
    entries.append(
      Entry(
        name: Array(name.utf8), data: deflatedSpaces(count), size: saidCount ?? count,
        checksum: 0, method: 8, flags: 0))
  }

  /// The archive.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count
      bytes += little(0x0403_4B50, 4) + common(entry) + little(0, 2) + entry.name + entry.data
      directory += little(0x0201_4B50, 4) + little(20, 2) + common(entry)
      directory += little(0, 2 + 2 + 2 + 2 + 4) + little(offset, 4) + entry.name
    }
    let start = bytes.count
    bytes += directory
    bytes += little(0x0605_4B50, 4) + little(0, 4)
    bytes += little(entries.count, 2) + little(entries.count, 2)
    return bytes + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  /// What the header of an entry and the directory have in common.
  private func common(_ entry: Entry) -> [UInt8] {
    let head = little(20, 2) + little(Int(entry.flags), 2) + little(Int(entry.method), 2)
    let sizes = little(entry.data.count, 4) + little(entry.size, 4)
    return head + little(0, 4) + little(Int(entry.checksum), 4) + sizes
      + little(entry.name.count, 2)
  }

  private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }

  private func checksum(_ data: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in data {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~checksum
  }

  /// One space, then copies of 258 bytes from one byte back, in the fixed code of RFC 1951.
  private func deflatedSpaces(_ count: Int) -> [UInt8] {
    let copies = (count - 1) / 258
    var bits = BitWriter()
    bits.write(0b1, 1)
    bits.write(0b01, 2)
    for _ in 0..<(count - copies * 258) { bits.writeCode(0x30 + 0x20, 8) }
    for _ in 0..<copies {
      bits.writeCode(0b1100_0101, 8)
      bits.writeCode(0, 5)
    }
    bits.writeCode(0, 7)
    return bits.bytes
  }
}

/// Writes bits as DEFLATE packs them: from the lowest bit of each byte.
private struct BitWriter {
  var bytes: [UInt8] = []
  private var free = 0

  /// Writes the lowest `count` bits, the lowest first.
  mutating func write(_ bits: Int, _ count: Int) {
    for index in 0..<count { writeBit(bits >> index & 1) }
  }

  /// Writes a code of the Huffman tree, the highest bit first.
  mutating func writeCode(_ bits: Int, _ count: Int) {
    for index in (0..<count).reversed() { writeBit(bits >> index & 1) }
  }

  private mutating func writeBit(_ bit: Int) {
    if free == 0 {
      bytes.append(0)
      free = 8
    }
    bytes[bytes.count - 1] |= UInt8(bit << (8 - free))
    free -= 1
  }
}
