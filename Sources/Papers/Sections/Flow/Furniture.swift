import Reading

/// The lines that belong to the page and not to the text: running headers, page numbers, rows for
/// signatures.
///
/// A line is furniture because of its shape (a page number, a row for signatures) or because it
/// repeats and stands close to such a line: never because of its words alone, for the name of the
/// body on every page is also what a recipient is called. Some formats tell by themselves what
/// belongs to the page, and which letters cannot be read.
///
/// Source: DOMAIN.md section 9.
struct Furniture {
  /// For each block of the text, whether it is furniture.
  private(set) var isFurniture: [Bool]

  private static let reach = 4
  private static let longestList = 20

  init(of text: SourceText) {
    let bytes = text.bytes.span
    let blocks = text.blocks
    isFurniture = blocks.map { $0.kind == .header || $0.kind == .footer }
    guard blocks.count > 1 else { return }
    var anchors: [Int] = []
    var repeats = LineRepeats(lineCount: blocks.count)
    for (index, block) in blocks.enumerated() {
      if block.part != .text {
        isFurniture[index] = true
        if block.part == .running { anchors.append(index) }
        continue
      }
      let range = block.range.start..<block.range.end
      guard range.count <= 160, !isFurniture[index] else { continue }
      let isNumber =
        PageShape.isPageNumber(in: bytes, range)
        && !(index > 0 && Furniture.awaitsNumber(blocks[index - 1], bytes))
      if isNumber || PageShape.isSignatureRow(in: bytes, range)
        || PageShape.isRule(in: bytes, range)
      {
        isFurniture[index] = true
        anchors.append(index)
      } else if range.count <= 100, range.count > 6 || !LooseBullets.isBullet(bytes, block) {
        repeats.add(PageShape.key(of: bytes, range), at: index)
      }
    }
    addPageStarts(blocks, to: &anchors)
    spread(over: repeats.places, from: anchors, of: text)
  }

  /// *… enligt beslutet i § ⏎ 14*, *… beslutade den ⏎ 14*: the number is no page's.
  private static func awaitsNumber(_ block: Block, _ bytes: Span<UInt8>) -> Bool {
    let line = block.range.start..<block.range.end
    return hasSuffix("§", in: bytes, line) || hasSuffix(" den", in: bytes, line)
  }

  /// The first lines of a page are where running headers stand.
  private func addPageStarts(_ blocks: [Block], to anchors: inout [Int]) {
    guard blocks.first?.page != nil else { return }
    var page = blocks.first?.page
    for (index, block) in blocks.enumerated() where block.page != page {
      page = block.page
      anchors.append(index)
    }
    anchors.sort()
  }

  /// Marks lines that repeat beside anchors: most of their occurrences must stand there.
  private mutating func spread(
    over repeats: [[Int]], from anchors: [Int], of text: SourceText
  ) {
    let bytes = text.bytes.span
    let rows = repeats.filter { places in
      guard places.count >= 2 else { return false }
      let range = text.blocks[places[0]].range
      return PageShape.isHeaderRow(in: bytes, range.start..<range.end)
    }
    let extra = rows.flatMap { MeetingRows.repeated($0, of: text) ?? ($0.count >= 3 ? [$0] : []) }
    let numbered = repeats.filter { places in
      let range = text.blocks[places[0]].range
      return PageShape.endsInPageNumber(in: bytes, range.start..<range.end)
    }
    let fixed =
      (anchors + extra.flatMap { $0 } + numbered.flatMap { $0.dropFirst() }).sorted()
    for places in extra { for place in places { isFurniture[place] = true } }
    // The first of these rows may be the only place that says what the paper is.
    for places in numbered { for place in places.dropFirst() { isFurniture[place] = true } }
    guard !fixed.isEmpty else { return }
    let pages = Furniture.clusters(of: fixed)
    let heads = numbered.flatMap { $0 }.sorted()
    let isNear = neighbourhood(of: fixed)
    let isNearHead = neighbourhood(of: heads.count > 1 ? heads : [])
    for places in repeats {
      var near = places.allSatisfy { isNear[$0] } ? places : places.filter { isNear[$0] }
      if near.count < 2 {
        near =
          places.allSatisfy { isNearHead[$0] }
          ? places : repetitions(of: places, near: near, in: text)
      }
      // What only some pages end with (the same recipient) is text; a header is on most pages.
      guard near.count >= 2, near.count * 10 >= places.count * 6, near.count * 5 >= pages * 2
      else { continue }
      let range = text.blocks[places[0]].range
      let shape = range.start..<range.end
      guard PageShape.canRepeat(in: bytes, shape, isPair: places.count == 2),
        Heading(in: bytes, shape) == nil, ItemHeader(in: bytes, shape) == nil,
        !places.allSatisfy({ Furniture.isRecipient($0, of: text) })
      else { continue }
      // The first of a pair may be the only place that says what the paper is.
      for place in near where places.count > 2 || place != places[0] {
        isFurniture[place] = !GluedHead.stands(at: place, of: places, in: text)
      }
    }
    // The day of its meeting may be a row of its own.
    for places in rows {
      let heads = places.map { $0 - 1 }
      for head in heads where GluedHead.stands(at: head, of: heads, in: text) {
        isFurniture[head] = false
        isFurniture[head + 1] = false
      }
    }
  }

  /// Whether the line stands in a list below *Utdrag till:* and the like: items may go to the same.
  private static func isRecipient(_ place: Int, of text: SourceText) -> Bool {
    let bytes = text.bytes.span
    for above in stride(from: place, to: max(0, place - longestList), by: -1) {
      let range = text.blocks[above - 1].range
      if Heading(in: bytes, range.start..<range.end)?.kind == .recipients {
        return text.blocks[place].page == text.blocks[above - 1].page
      }
      if text.blocks[above].blankLinesBefore > 0 { return false }
    }
    return false
  }

  /// The text's first lines, printed once more beside a row for signatures, are the head of its
  /// second page.
  private func repetitions(of places: [Int], near: [Int], in text: SourceText) -> [Int] {
    let range = text.blocks[places[0]].range
    // Extracts are glued together, each with a head of its own.
    guard places.count == 2, near == [places[1]], places[0] < 2 * Furniture.reach,
      !contains("utdrag", in: text.bytes.span, range.start..<range.end)
    else { return near }
    let first = text.bytes[Furniture.withoutNumber(range, of: text)]
    let second = text.bytes[Furniture.withoutNumber(text.blocks[places[1]].range, of: text)]
    return first.elementsEqual(second) ? places : near
  }

  /// The line without the digits at its end, which may be the page's number.
  private static func withoutNumber(_ range: SourceRange, of text: SourceText) -> Range<Int> {
    var end = range.end
    while end > range.start, end > range.end - 3, isDigit(text.bytes[end - 1]) { end -= 1 }
    return range.start..<end
  }

  /// How many groups of neighbours the anchors form: about as many as there are pages.
  private static func clusters(of anchors: [Int]) -> Int {
    var count = 0
    var last = -100
    for anchor in anchors {
      if anchor > last + 2 * reach { count += 1 }
      last = anchor
    }
    return count
  }

  /// For each block whether it stands beside one of `anchors`, which are in text order.
  private func neighbourhood(of anchors: [Int]) -> [Bool] {
    var isNear = [Bool](repeating: false, count: isFurniture.count)
    var next = 0
    for anchor in anchors {
      let end = min(isNear.count, anchor + Furniture.reach + 1)
      for place in max(next, anchor - Furniture.reach)..<end { isNear[place] = true }
      next = end
    }
    return isNear
  }
}
