/// Leads from an offset in the flow to the run that holds it.
struct RunIndex: Sendable {
  /// For each stretch of ``size`` bytes the last run that begins no later than it.
  private let first: [Int32]

  private static let size = 128

  init(of runs: [Flow.Run], in count: Int) {
    var first: [Int32] = []
    first.reserveCapacity(count / Self.size + 1)
    var index = 0
    for start in stride(from: 0, through: count, by: Self.size) {
      while index + 1 < runs.count, runs[index + 1].start <= start { index += 1 }
      first.append(Int32(index))
    }
    self.first = first
  }

  /// The last run that begins at or before `offset`; 0 when there is none.
  func last(before offset: Int, of runs: [Flow.Run]) -> Int {
    var index = Int(first[min(offset / Self.size, first.count - 1)])
    while index + 1 < runs.count, runs[index + 1].start <= offset { index += 1 }
    return index
  }
}
