/// The best scores so far, as many as are wanted.
struct BestScores {
  private let wanted: Int
  /// A heap: none is greater than the two at twice its place and one or two more.
  private var heap: [Double] = []

  init(wanted: Int) {
    self.wanted = wanted
  }

  /// What a score must reach to be among them; less than any score as long as there are too few.
  var least: Double { heap.count < wanted ? -1 : heap.first ?? -1 }

  mutating func add(_ score: Double) {
    // All are wanted: nothing is to be left out.
    guard wanted < .max else { return }
    if heap.count < wanted {
      heap.append(score)
      rise()
    } else if let first = heap.first, score > first {
      heap[0] = score
      sink()
    }
  }

  private mutating func rise() {
    var place = heap.count - 1
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while 2 * place + 1 < heap.count {
      var child = 2 * place + 1
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < heap[place] else { return }
      heap.swapAt(place, child)
      place = child
    }
  }
}
