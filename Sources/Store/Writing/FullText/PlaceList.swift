internal import Glibc

/// Places of tokens in the order of the text, which are then sorted by token.
///
/// To be used by one owner, who calls ``deallocate()`` in the end.
@safe
struct PlaceList {
  /// Where a token stands.
  struct Spot {
    let key: UInt32
    let position: UInt32
  }

  private struct Place {
    let token: UInt32
    let spot: Spot
  }

  private var places = UnsafeMutablePointer<Place>.allocate(capacity: 1 << 12)
  private var spots = UnsafeMutablePointer<Spot>.allocate(capacity: 1 << 12)
  private var capacity = 1 << 12
  private(set) var count = 0
  /// How often each token has been met, by its number; then where its spots end.
  private var counts = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  private var countCapacity = 0
  private var met: [UInt32] = []

  func deallocate() {
    unsafe places.deallocate()
    unsafe spots.deallocate()
    unsafe counts.deallocate()
  }

  @inline(__always)
  mutating func append(_ token: UInt32, _ spot: Spot) {
    if count == capacity { grow() }
    if token >= countCapacity { growCounts(to: Int(token) + 1) }
    unsafe (places + count).initialize(to: Place(token: token, spot: spot))
    count += 1
    let before = unsafe counts[Int(token)]
    if before == 0 { met.append(token) }
    unsafe counts[Int(token)] = before + 1
  }

  /// Calls `body` with each token and where it stands, in the order in which they were met, and
  /// forgets them.
  mutating func sorted(_ body: (_ token: UInt32, _ spots: UnsafeBufferPointer<Spot>) -> Void) {
    var next: UInt32 = 0
    for token in met {
      let more = unsafe counts[Int(token)]
      unsafe counts[Int(token)] = next
      next += more
    }
    for index in 0..<count {
      let place = unsafe places[index]
      let spot = unsafe counts[Int(place.token)]
      unsafe (spots + Int(spot)).initialize(to: place.spot)
      unsafe counts[Int(place.token)] = spot + 1
    }
    var start = 0
    for token in met {
      let end = unsafe Int(counts[Int(token)])
      unsafe body(token, UnsafeBufferPointer(start: spots + start, count: end - start))
      start = end
      unsafe counts[Int(token)] = 0
    }
    met.removeAll(keepingCapacity: true)
    count = 0
  }

  private mutating func grow() {
    capacity *= 2
    let grown = UnsafeMutablePointer<Place>.allocate(capacity: capacity)
    unsafe grown.update(from: places, count: count)
    unsafe places.deallocate()
    unsafe places = grown
    unsafe spots.deallocate()
    unsafe spots = .allocate(capacity: capacity)
  }

  private mutating func growCounts(to least: Int) {
    let capacity = max(least, countCapacity * 2, 1 << 12)
    let grown = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    unsafe grown.initialize(repeating: 0, count: capacity)
    unsafe grown.update(from: counts, count: countCapacity)
    unsafe counts.deallocate()
    unsafe counts = grown
    countCapacity = capacity
  }
}
