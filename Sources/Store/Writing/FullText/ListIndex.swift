internal import GRDB

/// The index of a list of rows that fills many pages: the first row of each page, in pages that may
/// have an index themselves.
///
/// Source: fts5_index.c of SQLite, *Segment doclist indexes* and `fts5WriteDlidxAppend`.
@safe
final class ListIndex {
  private final class Level {
    let bytes = GrowingBytes(capacity: SegmentWriter.pageSize + 64)
    var page = 0
    /// The row that was added last; `nil` on a page without any.
    var last: Int?

    func begin(isRoot: Bool, firstPage: Int) {
      bytes.reserve(1 + Varint.longest)
      bytes.append(isRoot ? 0 : 1)
      bytes.append(varint: firstPage)
    }

    func append(_ key: Int) {
      bytes.reserve(Varint.longest)
      bytes.append(varint: key - (last ?? 0))
      last = key
    }

    var firstKey: Int {
      var offset = 1
      _ = unsafe Varint.read(bytes.all, at: &offset)
      return unsafe Varint.read(bytes.all, at: &offset)
    }
  }

  private let segment: Int
  private let tables: FullTextTables
  private var levels = [Level()]

  init(_ segment: Int, _ tables: FullTextTables) {
    self.segment = segment
    self.tables = tables
  }

  var isEmpty: Bool { levels[0].bytes.count == 0 }

  /// Begins the index of a list whose token stands on `page`.
  func begin(page: Int) { levels[0].page = page }

  /// Notes the first row on a page.
  func append(_ key: Int, page: Int) throws(DatabaseError) {
    var index = 0
    while true {
      let level = levels[index]
      let isFull = level.bytes.count >= SegmentWriter.pageSize
      if isFull { try endPage(index) }
      if level.last == nil {
        level.begin(isRoot: !isFull, firstPage: index == 0 ? page : levels[index - 1].page)
      }
      level.append(key)
      if !isFull { return }
      index += 1
    }
  }

  /// Notes a page without any row.
  func skip() {
    guard !isEmpty else { return }
    levels[0].bytes.reserve(1)
    levels[0].bytes.append(0)
  }

  /// Writes what there is if it is wanted, and forgets it.
  func end(isKept: Bool) throws(DatabaseError) {
    for (height, level) in levels.enumerated() where level.bytes.count > 0 {
      if isKept { try write(level, height) }
      level.bytes.truncate()
      level.last = nil
    }
  }

  /// Writes a full page, and begins a level above it if there is none.
  private func endPage(_ index: Int) throws(DatabaseError) {
    let level = levels[index]
    level.bytes.put(UInt8(1), at: 0)
    try write(level, index)
    if index + 1 == levels.count { levels.append(Level()) }
    let above = levels[index + 1]
    if above.bytes.count == 0 {
      above.page = level.page
      above.begin(isRoot: true, firstPage: level.page)
      above.append(level.firstKey)
    }
    level.bytes.truncate()
    level.last = nil
    level.page += 1
  }

  private func write(_ level: Level, _ height: Int) throws(DatabaseError) {
    try unsafe tables.writePage(
      tables.key(of: segment, listIndexAt: height, page: level.page), level.bytes.all)
  }
}
