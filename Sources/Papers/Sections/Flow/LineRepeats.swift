/// Which lines of a text are alike, told by a key that each line has.
struct LineRepeats {
  private var lines: [(index: Int, key: UInt64)] = []

  init(lineCount: Int) { lines.reserveCapacity(lineCount) }

  /// Takes note that `line` has `key`; lines come in order.
  mutating func add(_ key: UInt64, at line: Int) {
    lines.append((line, key))
  }

  /// The lines of each key that two or more lines have, in text order.
  var places: [[Int]] {
    let (groups, counts) = groups
    var places = counts.map { count in
      var lines: [Int] = []
      lines.reserveCapacity(count)
      return lines
    }
    for (index, group) in groups.enumerated() where group >= 0 {
      places[Int(group)].append(lines[index].index)
    }
    return places
  }

  /// For each line the number of its group, -1 where no other has its key; and how many lines each
  /// group has.
  private var groups: (ofLines: [Int32], counts: [Int]) {
    // At the place that a key gives, or the next free one, stands the first line with that key.
    var firsts = [Int32](repeating: -1, count: size)
    var groups = [Int32](repeating: -1, count: lines.count)
    var counts: [Int] = []
    let mask = size - 1
    for line in lines.indices {
      let key = lines[line].key
      var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
      while firsts[place] >= 0, lines[Int(firsts[place])].key != key {
        place = (place + 1) & mask
      }
      guard firsts[place] >= 0 else {
        firsts[place] = Int32(line)
        continue
      }
      let first = Int(firsts[place])
      if groups[first] < 0 {
        groups[first] = Int32(counts.count)
        counts.append(1)
      }
      groups[line] = groups[first]
      counts[Int(groups[line])] += 1
    }
    return (groups, counts)
  }

  /// A power of two with room for twice as many keys.
  private var size: Int {
    var size = 64
    while size < lines.count * 2 { size *= 2 }
    return size
  }
}
