/// Looks up headings by their length and the letters at both ends.
///
/// The table notes the first letters and lengths of its headings, so that most lines are dismissed
/// before they are hashed.
struct HeadingIndex: Sendable {
  private let entries: [(name: StaticString, kind: Section.Kind)]
  /// Entry numbers at the places of their hashes; -1 where there is none.
  private let places: [Int16]
  /// For each length the first letters of the headings that are so long, a bit each.
  private let firsts: [UInt32]

  /// A power of two: a place is the ten high bits of a product.
  private static let size = 1024

  init(_ names: [(Section.Kind, [StaticString])]) {
    entries = names.flatMap { kind, names in names.map { ($0, kind) } }
    var places = [Int16](repeating: -1, count: Self.size)
    var firsts: [UInt32] = []
    for (number, entry) in entries.enumerated() {
      let name = unsafe Array(
        UnsafeBufferPointer(start: entry.name.utf8Start, count: entry.name.utf8CodeUnitCount))
      var place = Self.place(of: name.span, 0..<name.count)
      while places[place] >= 0 { place = (place + 1) % Self.size }
      places[place] = Int16(number)
      while firsts.count <= name.count { firsts.append(0) }
      firsts[name.count] |= Self.letter(name[0])
    }
    self.places = places
    self.firsts = firsts
  }

  /// The kind of the heading that `range` is, in any case; `nil` when it is none.
  func kind(in bytes: Span<UInt8>, _ range: Range<Int>) -> Section.Kind? {
    guard range.count < firsts.count, !range.isEmpty,
      firsts[range.count] & Self.letter(bytes[range.lowerBound]) != 0
    else { return nil }
    var place = Self.place(of: bytes, range)
    while places[place] >= 0 {
      let entry = entries[Int(places[place])]
      if entry.name.utf8CodeUnitCount == range.count, hasPrefix(entry.name, in: bytes, range) {
        return entry.kind
      }
      place = (place + 1) % Self.size
    }
    return nil
  }

  private static func letter(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  /// By the length and the letters at both ends, in any case.
  private static func place(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let unused = UInt64(truncatingIfNeeded: 64 - 8 * min(range.count, 8))
    let first = bytes.eightBytes(at: range.lowerBound) << unused
    let last = range.count > 8 ? bytes.eightBytes(before: range.upperBound) : 0
    let hash = ByteGroup(first).folded.bytes ^ (ByteGroup(last).folded.bytes &* 31)
    return Int(truncatingIfNeeded: ((hash ^ UInt64(range.count)) &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}
