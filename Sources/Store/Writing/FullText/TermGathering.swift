internal import GRDB
internal import Glibc
internal import Reading

/// Gathers the postings of the files of a batch, token by token, until they become a segment.
@safe
struct TermGathering: ~Copyable {
  private struct Term {
    let hash: UInt32
    /// Where its letters stand in ``bytes``.
    let start: Int
    let count: Int
    /// The first eight letters as a number: terms are mostly told apart by it.
    let beginning: UInt64
    /// Where in ``bytes`` the first and the last stretch stand.
    var firstStretch: Int
    var lastStretch: Int
  }

  /// What one file says of a term: stands before the rows, whose first key is not written.
  private struct Stretch {
    /// The first row and the last.
    let first: Int
    let last: Int
    /// How many bytes the rows take.
    let count: Int
    /// Where the next stretch of the term stands; 0 for none.
    let next: Int
  }

  private var terms: [Term] = []
  private let bytes = GrowingBytes(capacity: 1 << 20)
  /// The place of a term and 1 at the first free place after its hash value; 0 for none.
  private var slots = [UInt32](repeating: 0, count: 1 << 14)
  private let list = GrowingBytes(capacity: 1 << 16)

  var isEmpty: Bool { terms.isEmpty }
  /// How much is gathered, in bytes.
  var size: Int { bytes.count }

  /// Adds what a file says; `last` is the last key before those of the file.
  mutating func add(_ postings: Postings, after last: Int) {
    unsafe postings.forEach { head, token, rows in
      let term = unsafe place(of: token, head.hash)
      bytes.reserve(MemoryLayout<Stretch>.size + rows.count)
      let place = bytes.count
      write(
        Stretch(
          first: last + Int(head.first), last: last + Int(head.last), count: rows.count, next: 0),
        at: place)
      bytes.extend(by: MemoryLayout<Stretch>.size)
      unsafe bytes.append(rows)
      let before = terms[term].lastStretch
      if before == 0 {
        terms[term].firstStretch = place
      } else {
        let old = stretch(at: before)
        write(Stretch(first: old.first, last: old.last, count: old.count, next: place), at: before)
      }
      terms[term].lastStretch = place
    }
  }

  private func stretch(at place: Int) -> Stretch {
    unsafe UnsafeRawPointer(bytes.start + place).loadUnaligned(as: Stretch.self)
  }

  private func write(_ stretch: Stretch, at place: Int) {
    unsafe UnsafeMutableRawPointer(bytes.start + place).storeBytes(of: stretch, as: Stretch.self)
  }

  /// Writes all terms with their rows, in order, and forgets them.
  mutating func write(to segment: SegmentWriter) throws(DatabaseError) {
    for place in sortedPlaces() {
      let term = terms[place]
      gatherList(of: term)
      try unsafe segment.append(
        UnsafeBufferPointer(start: bytes.start + term.start, count: term.count), list.all)
    }
    forget()
  }

  private mutating func forget() {
    terms.removeAll(keepingCapacity: true)
    bytes.truncate()
    for slot in slots.indices { slots[slot] = 0 }
  }

  private func gatherList(of term: Term) {
    list.truncate()
    var key = 0
    var place = term.firstStretch
    while place > 0 {
      let stretch = stretch(at: place)
      guard stretch.first > key else { return gatherUnsortedList(of: term) }
      append(stretch, at: place, after: key)
      key = stretch.last
      place = stretch.next
    }
  }

  /// Rows that leave the full text may have any keys.
  private func gatherUnsortedList(of term: Term) {
    var places: [Int] = []
    var place = term.firstStretch
    while place > 0 {
      places.append(place)
      place = stretch(at: place).next
    }
    list.truncate()
    var key = 0
    for place in places.sorted(by: { stretch(at: $0).first < stretch(at: $1).first }) {
      let stretch = stretch(at: place)
      append(stretch, at: place, after: key)
      key = stretch.last
    }
  }

  private func append(_ stretch: Stretch, at place: Int, after key: Int) {
    list.reserve(Varint.longest + stretch.count)
    list.append(varint: stretch.first - key)
    unsafe list.append(
      UnsafeBufferPointer(
        start: bytes.start + place + MemoryLayout<Stretch>.size, count: stretch.count))
  }

  private func sortedPlaces() -> [Int] {
    terms.indices.sorted { first, second in
      let (one, other) = (terms[first], terms[second])
      if one.beginning != other.beginning { return one.beginning < other.beginning }
      return unsafe letters(of: one).lexicographicallyPrecedes(letters(of: other))
    }
  }

  private func letters(of term: Term) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes.start + term.start, count: term.count)
  }

  private mutating func place(of token: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let place = Int(slots[slot]) - 1
      let term = terms[place]
      if term.hash == hash, term.count == token.count, let letters = token.baseAddress,
        unsafe memcmp(bytes.start + term.start, letters, token.count) == 0
      {
        return place
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = bytes.count
    bytes.reserve(token.count)
    unsafe bytes.append(token)
    var beginning: UInt64 = 0
    for index in 0..<8 {
      beginning = beginning << 8 | (index < token.count ? unsafe UInt64(token[index]) : 0)
    }
    terms.append(
      Term(
        hash: hash, start: start, count: token.count, beginning: beginning, firstStretch: 0,
        lastStretch: 0))
    slots[slot] = UInt32(terms.count)
    if terms.count * 2 > slots.count { spread() }
    return terms.count - 1
  }

  private mutating func spread() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (place, term) in terms.enumerated() {
      var slot = Int(term.hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(place + 1)
    }
  }
}
