internal import GRDB

/// Writes a segment of a full text: tokens in rising order, each with its list of rows, in the
/// pages in which FTS5 would write them.
///
/// Source: fts5_index.c of SQLite, *Segment leaves* and the functions `fts5Write…`.
@safe
final class SegmentWriter {
  /// What a list says of each row.
  enum Detail {
    /// Where the token stands in it.
    case full
    /// Nothing, or a 0 where it is removed.
    case none
  }

  /// FTS5's own size of pages, in bytes.
  static let pageSize = 4050
  /// Lists that fill more pages have an index.
  private static let longList = 4
  /// Stands before each token of an index without prefixes.
  private static let tokenMark = UInt8(ascii: "0")
  private static let headSize = 4

  private let number: Int
  private let detail: Detail
  private let tables: FullTextTables
  private let leaf = GrowingBytes(capacity: pageSize * 2)
  private let footer = GrowingBytes(capacity: pageSize * 2)
  private var page = 1
  /// The token that was begun last, after its mark.
  private let term = GrowingBytes(capacity: 256)
  private var hasTerm = false
  private var awaitsRow = false
  private var lastTermOffset = 0
  /// The page that the next row of the index of pages leads to, and what its tokens begin with.
  private var indexedPage = 1
  private var indexedTerm: [UInt8] = []
  /// How many pages after ``indexedPage`` have no token.
  private var emptyCount = 0
  private lazy var listIndex = ListIndex(number, tables)

  init(_ number: Int, _ detail: Detail, _ tables: FullTextTables) {
    self.number = number
    self.detail = detail
    self.tables = tables
    beginLeaf()
  }

  /// Writes a token and all its rows.
  func append(
    _ token: UnsafeBufferPointer<UInt8>, _ rows: UnsafeBufferPointer<UInt8>
  ) throws(DatabaseError) {
    try unsafe begin(token)
    if leaf.count + footer.count + rows.count < Self.pageSize {
      leaf.reserve(rows.count)
      unsafe leaf.append(rows)
    } else {
      try unsafe appendRows(rows)
    }
  }

  /// Writes what is left; how many pages there are.
  func finish() throws(DatabaseError) -> Int {
    if leaf.count > Self.headSize { try endLeaf() }
    if page > 1 { try writeIndex() }
    return page - 1
  }

  private func beginLeaf() {
    leaf.truncate()
    footer.truncate()
    leaf.append(number: 0)
    lastTermOffset = 0
    hasTerm = false
    awaitsRow = page > 1
  }

  private func begin(_ token: UnsafeBufferPointer<UInt8>) throws(DatabaseError) {
    let count = token.count + 1
    if leaf.count + footer.count + count + 2 >= Self.pageSize, leaf.count > Self.headSize {
      try endLeaf()
    }
    leaf.reserve(count + 2 * Varint.longest)
    footer.reserve(Varint.longest)
    footer.append(varint: leaf.count - lastTermOffset)
    lastTermOffset = leaf.count
    var shared = unsafe take(token)
    if hasTerm {
      leaf.append(varint: shared)
    } else {
      // Enough to tell the page's tokens from those before it.
      if page > 1 { try unsafe index(Array(term.all.prefix(shared + 1))) }
      shared = 0
    }
    leaf.append(varint: count - shared)
    unsafe leaf.append(UnsafeBufferPointer(rebasing: term.all[shared...]))
    hasTerm = true
    awaitsRow = false
    listIndex.begin(page: page)
  }

  /// Makes ``term`` a token with its mark; how many bytes it has in common with the one before.
  private func take(_ token: UnsafeBufferPointer<UInt8>) -> Int {
    if term.count == 0 {
      term.append(Self.tokenMark)
      term.reserve(token.count)
      unsafe term.append(token)
      return 0
    }
    var shared = 0
    while shared < min(term.count - 1, token.count),
      unsafe term.all[shared + 1] == token[shared]
    { shared += 1 }
    term.truncate(to: shared + 1)
    term.reserve(token.count)
    unsafe term.append(UnsafeBufferPointer(rebasing: token[shared...]))
    return shared + 1
  }

  /// Writes rows that do not fit on the page.
  private func appendRows(_ rows: UnsafeBufferPointer<UInt8>) throws(DatabaseError) {
    var offset = 0
    var key = 0
    while offset < rows.count {
      let step = unsafe Varint.read(rows, at: &offset)
      key += step
      leaf.reserve(4 * Varint.longest)
      if awaitsRow {
        // The first on a page is written whole, and found from its head.
        leaf.put(leaf.count, at: 0)
        leaf.append(varint: key)
        awaitsRow = false
        try listIndex.append(key, page: page)
      } else {
        leaf.append(varint: step)
      }
      switch detail {
      case .none:
        while offset < rows.count, unsafe rows[offset] == 0 {
          leaf.append(0)
          offset += 1
        }
        if leaf.count + footer.count >= Self.pageSize { try endLeaf() }
      case .full: try unsafe appendPlaces(rows, at: &offset)
      }
    }
  }

  /// Writes the places in one row, over as many pages as it takes.
  private func appendPlaces(
    _ rows: UnsafeBufferPointer<UInt8>, at offset: inout Int
  ) throws(DatabaseError) {
    var end = offset
    let size = unsafe Varint.read(rows, at: &end)
    end = min(end + size / 2, rows.count)
    while offset < end {
      let room = Self.pageSize - leaf.count - footer.count
      let count = end - offset <= room ? end - offset : unsafe fitting(room, rows, from: offset)
      leaf.reserve(count)
      unsafe leaf.append(UnsafeBufferPointer(rebasing: rows[offset..<offset + count]))
      offset += count
      if offset < end || leaf.count + footer.count >= Self.pageSize { try endLeaf() }
    }
  }

  /// How many bytes of whole numbers there is room for, and at least one number.
  private func fitting(
    _ room: Int, _ rows: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var end = start
    while true {
      var next = end
      _ = unsafe Varint.read(rows, at: &next)
      if end > start, next - start > room { return end - start }
      end = next
      if end - start >= room { return end - start }
    }
  }

  private func endLeaf() throws(DatabaseError) {
    leaf.put(leaf.count, at: 2)
    if hasTerm {
      leaf.reserve(footer.count)
      unsafe leaf.append(footer.all)
    } else {
      // A list that goes on over the whole page.
      if awaitsRow { listIndex.skip() }
      emptyCount += 1
    }
    try unsafe tables.writePage(tables.key(of: number, page: page), leaf.all)
    page += 1
    beginLeaf()
  }

  /// Begins a row of the index of pages with the page that is open.
  private func index(_ term: [UInt8]) throws(DatabaseError) {
    try writeIndex()
    indexedTerm = term
    indexedPage = page
  }

  private func writeIndex() throws(DatabaseError) {
    let isLong = emptyCount >= Self.longList && !listIndex.isEmpty
    try listIndex.end(isKept: isLong)
    emptyCount = 0
    try tables.writeIndex(number, indexedTerm, page: indexedPage << 1 | (isLong ? 1 : 0))
  }
}
