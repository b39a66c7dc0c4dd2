import Reading

/// What the table of contents says otherwise than the items do.
///
/// A number may be printed wrong in either place: the one at the item stays.
///
/// Source: DOMAIN.md 4.4.
enum ContentsCheck {
  /// The items whose title stands in the table of contents under another number.
  static func oddities(_ items: [Item], of paper: Outline.Paper, in flow: Flow) -> [Diagnostic] {
    paper.preamble.compactMap { index -> Diagnostic? in
      let paragraph = flow.paragraphs[index]
      guard let header = paragraph.header, header.isListed else { return nil }
      let number = flow.string(header.number)
      let start = paragraph.range.lowerBound + header.restOffset
      let title = words(flow.string(start..<paragraph.range.upperBound))
      guard title.utf8.count >= 8, !items.contains(where: { $0.number == number }),
        let item = items.first(where: { words($0.title ?? "") == title }),
        let printed = item.number, printed != number
      else { return nil }
      return Diagnostic(
        .warning, id: "item.number-differs",
        message: "Paragrafen heter § \(printed), men § \(number) i innehållsförteckningen.",
        range: item.range)
    }
  }

  /// The letters of a title in small, without leaders and page number.
  private static func words(_ title: String) -> String {
    title.lowercased().split(separator: " ")
      .map { $0.filter(\.isLetter) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
