internal import Reading

/// The segments of which a full text consists: FTS5's structure record.
///
/// Source: fts5_index.c of SQLite, *Structure Records*.
struct SegmentList {
  private struct Segment {
    var number: Int
    var firstPage: Int
    var lastPage: Int
  }

  private struct Level {
    /// How many of its segments are being merged.
    var merging: Int
    var segments: [Segment]
  }

  /// Of the configuration; four bytes that are kept as they are.
  private let cookie: [UInt8]
  private let writeCounter: Int
  private var levels: [Level] = []

  /// How many segments wait to be merged.
  var newCount: Int { levels.first?.segments.count ?? 0 }

  /// The least number that no segment has; they are counted from 1.
  var freeNumber: Int {
    let used = Set(levels.flatMap(\.segments).map(\.number))
    return (1...used.count + 1).first { !used.contains($0) } ?? 1
  }

  /// Reads a record; `nil` when it is damaged, or of a kind that no table of ours is.
  init?(_ record: [UInt8]) {
    guard record.count >= 7 else { return nil }
    cookie = Array(record[..<4])
    var offset = 4
    var isWhole = true
    func number() -> Int {
      guard offset < record.count else {
        isWhole = false
        return 0
      }
      return unsafe record.withUnsafeBufferPointer { unsafe Varint.read($0, at: &offset) }
    }
    // FTS5 has a mark here in tables that say when their rows came.
    guard record[4] != 0xFF else { return nil }
    let levelCount = number()
    let count = number()
    writeCounter = number()
    guard levelCount <= record.count, count <= record.count else { return nil }
    for _ in 0..<levelCount {
      let merging = number()
      let segmentCount = number()
      guard segmentCount <= count else { return nil }
      levels.append(
        Level(
          merging: merging,
          segments: (0..<segmentCount).map { _ in
            Segment(number: number(), firstPage: number(), lastPage: number())
          }))
    }
    guard isWhole, levels.reduce(0, { $0 + $1.segments.count }) == count else { return nil }
  }

  /// Adds the newest segment; its pages are counted from 1.
  mutating func add(_ number: Int, pages: Int) {
    if levels.isEmpty { levels.append(Level(merging: 0, segments: [])) }
    levels[0].segments.append(Segment(number: number, firstPage: 1, lastPage: pages))
  }

  var record: [UInt8] {
    let bytes = GrowingBytes(capacity: 256)
    func write(_ number: Int) {
      bytes.reserve(Varint.longest)
      bytes.append(varint: number)
    }
    write(levels.count)
    write(levels.reduce(0) { $0 + $1.segments.count })
    write(writeCounter)
    for level in levels {
      write(level.merging)
      write(level.segments.count)
      for segment in level.segments {
        write(segment.number)
        write(segment.firstPage)
        write(segment.lastPage)
      }
    }
    return unsafe cookie + Array(bytes.all)
  }
}
