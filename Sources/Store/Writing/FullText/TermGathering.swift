internal import GRDB
internal import Glibc
internal import Reading

/// Gathers the postings of the files of a batch, token by token, until they become a segment.
///
/// The tokens themselves are kept from batch to batch, in their order: most come again.
@safe
struct TermGathering: ~Copyable {
  private struct Term {
    let hash: UInt32
    /// Where its letters stand in ``letters``.
    let start: UInt32
    let count: UInt32
    /// The first eight letters as a number: terms are mostly told apart by it.
    let beginning: UInt64
  }

  /// What one file says of a term.
  private struct Stretch {
    /// The place of the term.
    let term: UInt32
    /// Where in ``bytes`` the rows stand, the first without its key, and how many bytes they take.
    let start: UInt32
    let count: UInt32
    /// How many keys after the first row the last comes.
    let span: UInt32
    /// The first row.
    let first: Int

    var last: Int { first + Int(span) }
  }

  /// More are not kept: ten megabytes.
  private static let mostTerms = 1 << 17
  /// Of more tables the places are not kept: each task has one at a time.
  private static let mostTables = 32

  private var terms: [Term] = []
  private let letters = GrowingBytes(capacity: 1 << 16)
  /// The place of a term and 1 at the first free place after its hash value; 0 for none.
  private var slots = [UInt32](repeating: 0, count: 1 << 14)
  /// For each ``Postings/edition`` the place of the term and 1 by the number of the token; 0 when it
  /// has not been looked for.
  private var known: [Int: [UInt32]] = [:]
  /// The places of terms in their order, but for those that are new.
  private var order: [UInt32] = []
  private var stretches: [Stretch] = []
  /// The rows of all stretches.
  private let bytes = GrowingBytes(capacity: 1 << 20)
  private let list = GrowingBytes(capacity: 1 << 16)

  var isEmpty: Bool { stretches.isEmpty }
  /// How much is gathered, in bytes.
  var size: Int { bytes.count + stretches.count * MemoryLayout<Stretch>.stride }

  /// Adds what a file says; `last` is the last key before those of the file.
  mutating func add(_ postings: Postings, after last: Int) {
    let hasNumbers = postings.edition != Postings.noEdition
    var places = known.removeValue(forKey: postings.edition) ?? []
    unsafe postings.forEach { head, token, rows in
      let term =
        hasNumbers
        ? unsafe place(of: token, head, &places) : unsafe place(of: token, head.hash)
      stretches.append(
        Stretch(
          term: UInt32(term), start: UInt32(bytes.count), count: UInt32(rows.count),
          span: head.last - head.first, first: last + Int(head.first)))
      bytes.reserve(rows.count)
      unsafe bytes.append(rows)
    }
    guard hasNumbers else { return }
    if known.count >= Self.mostTables { known.removeAll() }
    known[postings.edition] = places
  }

  /// Writes all terms with their rows, in order, and forgets the rows.
  mutating func write(to segment: SegmentWriter) throws(DatabaseError) {
    sortTerms()
    var (ends, places) = sortedStretches()
    for term in order {
      let start = term > 0 ? Int(ends[Int(term) - 1]) : 0
      let end = Int(ends[Int(term)])
      guard start < end else { continue }
      gatherList(&places[start..<end])
      try unsafe segment.append(letters(of: terms[Int(term)]), list.all)
    }
    stretches.removeAll(keepingCapacity: true)
    bytes.truncate()
    if terms.count > Self.mostTerms { forgetTerms() }
  }

  private mutating func forgetTerms() {
    terms.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    letters.truncate()
    known.removeAll()
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// The places of the stretches, term by term and as they came, and where those of each term end.
  private func sortedStretches() -> (ends: [UInt32], places: [UInt32]) {
    var ends = [UInt32](repeating: 0, count: terms.count + 1)
    for stretch in stretches { ends[Int(stretch.term) + 1] += 1 }
    for term in terms.indices { ends[term + 1] += ends[term] }
    var places = [UInt32](repeating: 0, count: stretches.count)
    for (place, stretch) in stretches.enumerated() {
      // Where those of the term begin, until all are there.
      places[Int(ends[Int(stretch.term)])] = UInt32(place)
      ends[Int(stretch.term)] += 1
    }
    return (ends, places)
  }

  /// Puts the rows of a term, whose stretches have `places`, into ``list``.
  private func gatherList(_ places: inout ArraySlice<UInt32>) {
    var latest = 0
    for place in places {
      let stretch = stretches[Int(place)]
      // Rows that leave the full text may have any keys.
      guard stretch.first > latest else {
        places.sort { stretches[Int($0)].first < stretches[Int($1)].first }
        break
      }
      latest = stretch.last
    }
    list.truncate()
    var key = 0
    for place in places {
      let stretch = stretches[Int(place)]
      let count = Int(stretch.count)
      list.reserve(Varint.longest + count)
      list.append(varint: stretch.first - key)
      unsafe list.append(
        UnsafeBufferPointer(start: bytes.start + Int(stretch.start), count: count))
      key = stretch.last
    }
  }
}

extension TermGathering {
  private mutating func sortTerms() {
    guard order.count < terms.count else { return }
    var places = order + (UInt32(order.count)..<UInt32(terms.count))
    places.sort { first, second in
      let (one, other) = (terms[Int(first)], terms[Int(second)])
      if one.beginning != other.beginning { return one.beginning < other.beginning }
      return unsafe letters(of: one).lexicographicallyPrecedes(letters(of: other))
    }
    order = places
  }

  private func letters(of term: Term) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: letters.start + Int(term.start), count: Int(term.count))
  }

  /// The place of a token; `places` are those that are known by their numbers.
  @inline(__always)
  private mutating func place(
    of token: UnsafeBufferPointer<UInt8>, _ head: Postings.Head, _ places: inout [UInt32]
  ) -> Int {
    let number = Int(head.number)
    if number < places.count, places[number] > 0 { return Int(places[number]) - 1 }
    let place = unsafe place(of: token, head.hash)
    if number >= places.count {
      places += repeatElement(0, count: max(number + 1, places.count * 2) - places.count)
    }
    places[number] = UInt32(place + 1)
    return place
  }

  private mutating func place(of token: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let place = Int(slots[slot]) - 1
      let term = terms[place]
      if term.hash == hash, term.count == token.count, let start = token.baseAddress,
        unsafe memcmp(letters.start + Int(term.start), start, token.count) == 0
      {
        return place
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = letters.count
    letters.reserve(token.count)
    unsafe letters.append(token)
    var beginning: UInt64 = 0
    for index in 0..<8 {
      beginning = beginning << 8 | (index < token.count ? unsafe UInt64(token[index]) : 0)
    }
    terms.append(
      Term(
        hash: hash, start: UInt32(start), count: UInt32(token.count), beginning: beginning))
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
