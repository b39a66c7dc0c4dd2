internal import Glibc
internal import Reading

/// Notes which tokens passages have, and sorts them by token.
@safe
final class PostingRecorder {
  /// When more are gathered, they are sorted before the next row: three megabytes.
  private static let mostGathered = 1 << 18
  private static let columnShift: UInt32 = 30

  let cutter: TokenCutter
  /// The rows leave the full text: for each token it says which, and no places.
  private let isRemoval: Bool
  private var places = PlaceList()
  private let bytes = GrowingBytes(capacity: 1 << 16)
  private var totals = Postings.Totals()
  /// Whether what is written has numbers of tokens that have been forgotten since.
  private var hasOldNumbers = false

  init(_ cutter: TokenCutter, isRemoval: Bool = false) {
    self.cutter = cutter
    self.isRemoval = isRemoval
  }

  deinit { places.deallocate() }

  /// Notes the words of a passage, the rows in rising order; how many places each column has.
  /// `nil` is a column without text.
  func add(
    _ key: FileKey, title: String?, clause: String?, text: UnsafeBufferPointer<UInt8>?
  ) -> InlineArray<3, Int> {
    // Never within a row: all its places belong together.
    if cutter.isFull {
      sort()
      cutter.forget()
      hasOldNumbers = bytes.count > 0
    } else if places.count > Self.mostGathered {
      sort()
    }
    var sizes: InlineArray<3, Int> = [0, 0, 0]
    if var title { sizes[0] = title.withUTF8 { unsafe add($0, column: 0, of: key) } }
    if var clause { sizes[1] = clause.withUTF8 { unsafe add($0, column: 1, of: key) } }
    if let text = unsafe text { sizes[2] = unsafe add(text, column: 2, of: key) }
    totals.rows += 1
    for column in sizes.indices { totals.tokens[column] += sizes[column] }
    return sizes
  }

  /// The numbers of places as FTS5 keeps them beside each row.
  static func sizes(_ sizes: InlineArray<3, Int>) -> [UInt8] {
    let bytes = GrowingBytes(capacity: 3 * Varint.longest)
    for column in sizes.indices { bytes.append(varint: sizes[column]) }
    return unsafe Array(bytes.all)
  }

  /// All that was noted; what comes now is noted anew.
  func take() -> Postings {
    sort()
    defer {
      bytes.truncate()
      totals = Postings.Totals()
      hasOldNumbers = false
    }
    return unsafe Postings(
      bytes: Array(bytes.all), totals: totals,
      edition: hasOldNumbers ? Postings.noEdition : cutter.table.edition)
  }

  private func add(
    _ text: UnsafeBufferPointer<UInt8>, column: UInt32, of key: FileKey
  ) -> Int {
    var size: UInt32 = 0
    let key = UInt32(key.offset)
    // A copy while it is written: what a class holds is looked after at every step.
    var places = self.places
    unsafe cutter.forEachWord(in: text) { tokens, areColocated, _ in
      if !areColocated || size == 0 { size += 1 }
      let position = column << Self.columnShift | (size - 1)
      for index in 0..<tokens.count {
        unsafe places.append(tokens[index], PlaceList.Spot(key: key, position: position))
      }
      return true
    }
    self.places = places
    return Int(size)
  }

  /// Writes what is gathered, token by token.
  private func sort() {
    unsafe places.sorted { unsafe write($0, $1) }
  }

  private func write(_ token: UInt32, _ spots: UnsafeBufferPointer<PlaceList.Spot>) {
    let letters = unsafe cutter.table.letters(of: token)
    // At most: a key, the size of its list, a column and a place for each spot.
    bytes.reserve(Postings.Head.size + letters.count + spots.count * 20)
    let head = bytes.count
    let rows = head + Postings.Head.size + letters.count
    var list = unsafe PositionList(at: bytes.start + rows, isRemoval: isRemoval)
    let first = unsafe spots[0].key
    var key = first
    list.begin()
    for index in 0..<spots.count {
      let spot = unsafe spots[index]
      if spot.key != key {
        list.end()
        list.append(varint: spot.key - key)
        key = spot.key
        list.begin()
      }
      list.append(
        spot.position & (1 << Self.columnShift - 1), column: spot.position >> Self.columnShift)
    }
    list.end()
    let byteCount = unsafe list.place - (bytes.start + rows)
    Postings.Head(
      number: token, hash: cutter.table.hash(of: token), first: first, last: key,
      tokenCount: letters.count, byteCount: byteCount
    ).write(to: bytes)
    unsafe bytes.append(letters)
    bytes.extend(by: byteCount)
  }
}

/// Where a token stands in the rows that have it: for each how long the list is, then each place,
/// counted from the last in its column.
@safe
private struct PositionList {
  /// Where the next byte is written.
  private(set) var place: UnsafeMutablePointer<UInt8>
  private let isRemoval: Bool
  private var start: UnsafeMutablePointer<UInt8>
  private var column: UInt32 = 0
  private var position: UInt32 = 0

  init(at place: UnsafeMutablePointer<UInt8>, isRemoval: Bool) {
    unsafe self.place = place
    unsafe start = place
    self.isRemoval = isRemoval
  }

  /// Begins the list of a row.
  @inline(__always)
  mutating func begin() {
    unsafe start = place
    unsafe place += 1
    column = 0
    position = 0
  }

  @inline(__always)
  mutating func append(_ position: UInt32, column: UInt32) {
    if isRemoval { return }
    if column != self.column {
      append(varint: 1)
      append(varint: column)
      self.column = column
      self.position = 0
    }
    append(varint: position - self.position + 2)
    self.position = position
  }

  @inline(__always)
  mutating func append(varint number: UInt32) {
    if number < 0x80 {
      unsafe place.pointee = UInt8(truncatingIfNeeded: number)
      unsafe place += 1
    } else {
      unsafe place += Varint.write(Int(number), to: place)
    }
  }

  /// Writes the length of the row's list, and whether the row is removed.
  @inline(__always)
  mutating func end() {
    let count = unsafe place - start - 1
    let size = count * 2 + (isRemoval ? 1 : 0)
    if size < 0x80 {
      unsafe start.pointee = UInt8(truncatingIfNeeded: size)
    } else {
      let more = Varint.size(of: size) - 1
      unsafe memmove(start + 1 + more, start + 1, count)
      unsafe place += more
      _ = unsafe Varint.write(size, to: start)
    }
  }
}
