internal import GRDB
internal import Reading

/// Which rows of a file have which ``LikenessKey``s.
struct KeyedRows: Sendable {
  struct Entry {
    /// ``LikenessKey/order``
    let key: UInt64
    /// As the keys of a file are counted: ``FileKey``.
    let row: UInt32
  }

  var entries: [Entry] = []
  /// How many rows there are.
  var rows = 0

  mutating func add(_ row: FileKey, _ keys: [LikenessKey]) {
    rows += 1
    for key in keys { entries.append(Entry(key: key.order, row: UInt32(row.offset))) }
  }
}

/// Gathers the likeness keys of the files of a batch until they become a segment.
@safe
final class KeyGathering {
  private struct Entry {
    let key: UInt64
    let row: Int
    let isRemoval: Bool
  }

  private var entries: [Entry] = []
  private var hasRemovals = false

  /// How many there are.
  var count: Int { entries.count }

  /// Adds what a file says; `last` is the last key before those of the file.
  func add(_ rows: KeyedRows, after last: Int, isRemoval: Bool = false) {
    hasRemovals = hasRemovals || isRemoval
    for entry in rows.entries {
      entries.append(Entry(key: entry.key, row: last + Int(entry.row), isRemoval: isRemoval))
    }
  }

  /// Writes all keys with their rows, in order, and forgets them.
  func write(to segment: SegmentWriter) throws(DatabaseError) {
    sort()
    let list = GrowingBytes(capacity: 1 << 12)
    let key = GrowingBytes(capacity: 64)
    var index = 0
    while index < entries.count {
      let order = entries[index].key
      list.truncate()
      var row = 0
      while index < entries.count, entries[index].key == order {
        let entry = entries[index]
        // Two stems of a clause may have the same key.
        if entry.row != row {
          list.reserve(Varint.longest + 1)
          list.append(varint: entry.row - row)
          if entry.isRemoval { list.append(0) }
        }
        row = entry.row
        index += 1
      }
      key.truncate()
      LikenessKey(order: order).forEachByte { key.append($0) }
      try unsafe segment.append(key.all, list.all)
    }
    entries.removeAll(keepingCapacity: true)
    hasRemovals = false
  }

  private func sort() {
    if hasRemovals {
      entries.sort { ($0.key, $0.row) < ($1.key, $1.row) }
    } else {
      for shift in stride(from: UInt64(0), to: 40, by: Self.digitBits) { sort(byDigitAt: shift) }
    }
  }

  private static let digitBits = 10

  /// Sorts by some bits of the keys and leaves the order of those that are alike: rows rise.
  private func sort(byDigitAt shift: UInt64) {
    var places = [Int](repeating: 0, count: 1 << Self.digitBits)
    func digit(_ entry: Entry) -> Int {
      Int(truncatingIfNeeded: entry.key >> shift) & (1 << Self.digitBits - 1)
    }
    for entry in entries { places[digit(entry)] += 1 }
    var next = 0
    for index in places.indices { (places[index], next) = (next, next + places[index]) }
    entries = unsafe [Entry](unsafeUninitializedCapacity: entries.count) { sorted, count in
      guard let start = sorted.baseAddress else { return }
      for entry in entries {
        let digit = digit(entry)
        unsafe (start + places[digit]).initialize(to: entry)
        places[digit] += 1
      }
      count = entries.count
    }
  }
}
