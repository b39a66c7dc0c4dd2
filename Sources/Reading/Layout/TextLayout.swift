/// The text of a paper that is being read, in the order in which a person reads it.
///
/// A paragraph may stand in another (text boxes, notes), a table in another's cell; each of them is
/// a level of the stacks.
struct TextLayout {
  /// Finished lines: the last element belongs to the innermost cell, text box or note.
  private(set) var flows = [RawText()]
  /// Open tables, the innermost last.
  private(set) var tables: [Table] = []
  /// Lines of page headers and footers, each once.
  private var headers = RawText()
  private var footers = RawText()
  var pages = PageCounter()
  var notes = Notes()
  var decision = DecisionMark()

  /// Whether what is written now stands in a cell, a text box or a note.
  var isNested: Bool { flows.count > 1 }

  /// A name for the place that has been reached.
  var place: String { "\(flows.count).\(flows[0].bytes.count)" }

  mutating func append(_ text: [UInt8], _ traits: LineTraits) {
    flows[flows.count - 1].append(text, traits)
  }

  mutating func append(_ text: RawText) { flows[flows.count - 1].append(text) }

  /// Begins a text within the text: a cell, a text box or a note.
  mutating func startInner() { flows.append(RawText()) }

  /// Ends the innermost text; `nil` when none was begun.
  mutating func endInner() -> RawText? { flows.count > 1 ? flows.removeLast() : nil }

  /// Ends the innermost text, which is that of a page header or footer.
  mutating func endApart(_ kind: Block.Kind) {
    guard let inner = endInner() else { return }
    let traits = LineTraits(kind: kind)
    let known = kind == .header ? headers.lines : footers.lines
    for line in inner.lines where !line.isEmpty && !known.contains(line) {
      if kind == .header { headers.append(line, traits) } else { footers.append(line, traits) }
    }
  }

  // MARK: Tables

  mutating func startTable() { tables.append(Table()) }

  mutating func startRow() {
    if !tables.isEmpty { tables[tables.count - 1].startRow() }
  }

  mutating func deleteRow() {
    if !tables.isEmpty { tables[tables.count - 1].row.isDeleted = true }
  }

  mutating func addCoveredCells(_ count: Int) {
    if !tables.isEmpty { tables[tables.count - 1].addCovered(count: count) }
  }

  /// Ends a cell; `rows` is `nil` where the format has a cell for every place.
  mutating func endCell(columns: Int = 1, rows: Int? = nil) {
    guard let cell = endInner() else { return }
    if tables.isEmpty {
      append(cell)
    } else if let rows {
      tables[tables.count - 1].add(cell, columns: columns, rows: rows)
    } else {
      tables[tables.count - 1].add(cell, columns: columns)
    }
  }

  mutating func endRow() {
    if !tables.isEmpty { tables[tables.count - 1].endRow() }
  }

  /// Ends a table; `mayBePage` where authors lay out pages with tables.
  mutating func endTable(mayBePage: Bool = false) {
    if let table = tables.popLast() { append(table.lines(mayBePage: mayBePage)) }
  }

  /// All that was read: page headers, the text, its notes, page footers.
  var text: RawText {
    var text = flows[0]
    if !pages.hasBreaks {
      for index in text.traits.indices { text.traits[index].page = nil }
    }
    for index in text.traits.indices where text.traits[index].mark == .ifEnded {
      text.traits[index].mark = decision.isEnded ? .certain : .none
    }
    text.append(notes.lines)
    if !footers.bytes.isEmpty { text.append([], LineTraits()) }
    text.append(footers)
    guard !headers.bytes.isEmpty else { return text }
    var whole = headers
    whole.append([], LineTraits())
    whole.append(text)
    return whole
  }
}
