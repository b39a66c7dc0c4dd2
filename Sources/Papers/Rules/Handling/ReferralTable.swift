/// A table of what the bodies that a matter was sent to have answered.
///
///     Remissinstans        Beslut
///     Skolnämnden          Avstyrker
///     Gatunämnden          Tar inte ställning
///
/// What they decided is quoted. Source: DOMAIN.md 1.2 and 4.5; CONTRACT section 5, *cited*.
enum ReferralTable {
  /// The answers in the first such table of `section`; none when it has no table.
  static func clauses(in section: Section, of context: Context) -> [Clause] {
    let flow = context.flow
    let bytes = flow.bytes.span
    let paragraphs = context.paragraphs(of: section)
    guard
      let head = paragraphs.firstIndex(where: { row in
        row.isRow && heads.hasPrefix(in: bytes, row.range)
      })
    else { return [] }
    var found: [Clause] = []
    var body: String?
    for paragraph in paragraphs[head...] {
      if !paragraph.isRow {
        guard paragraph.range.count < longest, paragraph.heading == nil else { break }
        // What else the body above decided.
        if let body, forwards.hasPrefix(in: bytes, paragraph.range) {
          found += clause(paragraph.range, body, context)
        }
        continue
      }
      let cells = cells(of: paragraph.range, bytes)
      for (index, cell) in cells.enumerated().dropFirst() {
        guard answers.hasPrefix(in: bytes, cell),
          let name = name(endingIn: cells[index - 1], bytes)
        else { continue }
        // "Kretslopp och vattennämnden" is one body.
        let isJoined = hasSuffix(
          " och ", in: bytes, cells[index - 1].lowerBound..<name.lowerBound)
        let printed = isJoined ? flow.string(cells[index - 1]) : flow.body(name)
        body = printed
        found += clause(cell, printed, context)
      }
    }
    return found
  }

  private static let longest = 160
  private static let heads: PrefixList = ["remissinstans", "instans ", "instans\t", "nämnd\t"]
  private static let forwards: PrefixList = ["översänder ", "överlämnar ", "antar "]
  private static let answers: PrefixList = [
    "tillstyrk", "avstyrk", "delvis tillstyrk", "avstår", "tar inte ställning", "tar ej ställning",
    "ingen erinran", "inget att erinra", "inga synpunkter", "har inget att", "har inga synpunkter",
    "instämmer", "godkänner", "ställer sig",
  ]

  private static func cells(of row: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for offset in row where bytes[offset] == 0x09 || bytes[offset] == UInt8(ascii: "|") {
      cells.append(bytes.trimmed(start..<offset))
      start = offset + 1
    }
    return cells + [bytes.trimmed(start..<row.upperBound)]
  }

  /// The body that ends the cell before an answer; a heading may stand before it.
  private static func name(endingIn cell: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard let last = bytes.word(before: cell.upperBound, from: cell.lowerBound) else { return nil }
    return BodyName.ending(at: last, in: bytes, from: cell.lowerBound).map {
      $0.lowerBound..<last.upperBound
    }
  }

  private static func clause(
    _ range: Range<Int>, _ body: String, _ context: Context
  ) -> [Clause] {
    let governor = Governor(status: .cited, body: context.paper.resolved(body) ?? body)
    return [ClauseText.clause(range, governor, label: nil, children: [], in: context)]
      .compactMap { $0 }
  }
}
