import Papers
import Reading
import Store

/// The account of unanswered motions that a council is given twice a year: by municipality, the
/// oldest first.
///
/// Source: kommunallagen (2017:725) 5 kap. 35 §.
struct MotionsReport {
  private let texts: Texts
  private let day: Day
  private let lives: [ProposalLife]

  /// `lives` are the unanswered ones, `day` the day asked about.
  init(_ lives: [ProposalLife], texts: Texts, day: Day) {
    self.lives = lives
    self.texts = texts
    self.day = day
  }

  /// As Markdown.
  var markdown: String {
    var text = ""
    for part in parts {
      switch part {
      case .heading(let words, let level):
        text += (text.isEmpty ? "" : "\n") + String(repeating: "#", count: level) + " \(words)\n"
      case .paragraph(let words): text += "\n\(words)\n"
      case .table(let header, let rows, _):
        text += "\n" + Markdown.header(header) + rows.map(Markdown.line).joined()
      }
    }
    return text
  }

  /// As a Word paper; `nil` when there is no memory for it.
  func word(masks: Bool) -> [UInt8]? {
    WordFile(
      title: texts.reportTitle(day), language: texts.language == .english ? "en-GB" : "sv-SE",
      created: day.description, parts: parts
    ).bytes { if masks { PersonalNumber.mask(&$0) } }
  }

  /// Shares of the page for ``Texts/reportColumns``.
  private static let widths = [3, 23, 16, 13, 13, 22, 10]

  private var parts: [WordFile.Part] {
    var parts: [WordFile.Part] = [
      .heading(texts.reportTitle(day), level: 1), .paragraph(texts.reportBasis),
    ]
    for municipality in municipalities {
      let own = lives.filter { $0.municipality?.name == municipality }
      if let municipality { parts.append(.heading(municipality, level: 2)) }
      let late = own.count { $0.overdueBy != nil }
      parts.append(.paragraph(texts.reportCount(own.count, late: late)))
      let rows = own.enumerated().map { index, life in
        ["\(index + 1)"] + ProposalRow(life).reportCells(texts)
      }
      parts.append(.table(header: texts.reportColumns, rows: rows, widths: Self.widths))
    }
    return parts
  }

  private var municipalities: [String?] {
    var names: [String?] = []
    for life in lives where !names.contains(life.municipality?.name) {
      names.append(life.municipality?.name)
    }
    return names.sorted { ($0 ?? "") < ($1 ?? "") }
  }
}
