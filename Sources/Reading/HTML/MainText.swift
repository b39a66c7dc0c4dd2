/// The lines of a web page that are its own: no menu, no cookies, no head and foot of the site.
enum MainText {
  /// What the page says is its main part must be at least one part in this many of what else there
  /// is; otherwise it was named so by mistake, or is filled by a script.
  private static let smallestShare = 10

  /// The lines of `page` that belong to its text.
  static func lines(of page: RawText) -> RawText {
    let own = page.lines(where: { !$0.contains(.furniture) })
    let candidates = own.isBlank ? page : own
    for region in [PageRegion.main, .article] {
      let lines = candidates.lines(where: { $0.contains(region) })
      if !lines.isBlank, lines.bytes.count * smallestShare >= candidates.bytes.count {
        return lines
      }
    }
    return withoutMenus(candidates)
  }

  /// Without the lines at either end that only lead to other pages.
  private static func withoutMenus(_ page: RawText) -> RawText {
    let lines = page.lines
    let isText = zip(lines, page.traits).map { line, traits in
      traits.isApart || !line.isEmpty && !traits.region.contains(.links)
    }
    guard let first = isText.firstIndex(of: true), let last = isText.lastIndex(of: true) else {
      return page
    }
    var text = RawText()
    for index in first...last { text.append(lines[index], page.traits[index]) }
    return text
  }
}

extension RawText {
  var isBlank: Bool { bytes.allSatisfy { $0 <= Byte.space } }

  /// The lines that stand in regions that `belongs` takes, from the first that is not blank.
  fileprivate func lines(where belongs: (PageRegion) -> Bool) -> RawText {
    var text = RawText()
    for (line, traits) in zip(lines, traits) where traits.isApart || belongs(traits.region) {
      if !text.bytes.isEmpty || !line.isEmpty { text.append(line, traits) }
    }
    return text
  }
}

extension LineTraits {
  /// Whether the line is of a page header or footer, and not of the text.
  fileprivate var isApart: Bool { kind == .header || kind == .footer }
}
