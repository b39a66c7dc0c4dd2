/// Which lines of a text are alike, told by a key that each line has.
struct LineRepeats {
  /// A key that a line has had, and the last such line.
  private struct Slot {
    var key: UInt64 = 0
    var count: Int32 = 0
    var last: Int32 = -1
  }

  private var slots: [Slot]
  /// For each line the line before it with the same key; -1 when there is none.
  private var previous: [Int32]
  private let mask: Int

  init(lineCount: Int) {
    var size = 64
    while size < lineCount * 2 { size *= 2 }
    mask = size - 1
    slots = [Slot](repeating: Slot(), count: size)
    previous = [Int32](repeating: -1, count: lineCount)
  }

  /// Takes note that the line at `index` has `key`; lines come in order.
  mutating func add(_ key: UInt64, at index: Int) {
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while slots[place].count > 0, slots[place].key != key { place = (place + 1) & mask }
    previous[index] = slots[place].last
    slots[place] = Slot(key: key, count: slots[place].count + 1, last: Int32(index))
  }

  /// The lines whose key others have too, in text order.
  var lines: [Int] {
    var isRepeated = [Bool](repeating: false, count: previous.count)
    for slot in slots where slot.count > 1 {
      var line = slot.last
      while line >= 0 {
        isRepeated[Int(line)] = true
        line = previous[Int(line)]
      }
    }
    return isRepeated.indices.filter { isRepeated[$0] }
  }

  /// The lines of each key that two or more lines have, in text order.
  var places: [[Int]] {
    var places: [[Int]] = []
    for slot in slots where slot.count > 1 {
      var lines: [Int] = []
      lines.reserveCapacity(Int(slot.count))
      var line = slot.last
      while line >= 0 {
        lines.append(Int(line))
        line = previous[Int(line)]
      }
      lines.reverse()
      places.append(lines)
    }
    return places
  }
}
