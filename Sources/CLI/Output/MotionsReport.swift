import Papers
import Reading
import Store

/// The account of unanswered motions that a council is given twice a year, as Markdown.
///
/// Source: kommunallagen (2017:725) 5 kap. 35 §.
struct MotionsReport {
  let texts: Texts
  /// The day asked about.
  let day: Day

  /// `lives` by municipality, the oldest first; those beyond a year are marked.
  func markdown(_ lives: [ProposalLife]) -> String {
    var text = "# \(texts.reportTitle(day))\n\n\(texts.reportBasis)\n"
    for municipality in municipalities(of: lives) {
      let own = lives.filter { $0.municipality?.name == municipality }
      if let municipality { text += "\n## \(municipality)\n" }
      text += "\n\(texts.reportCount(own.count, late: own.count { $0.overdueBy != nil }))\n\n"
      text += Markdown.header(texts.reportColumns)
      for (index, life) in own.enumerated() {
        text += Markdown.line(["\(index + 1)"] + ProposalRow(life).reportCells(texts))
      }
    }
    return text
  }

  private func municipalities(of lives: [ProposalLife]) -> [String?] {
    var names: [String?] = []
    for life in lives where !names.contains(life.municipality?.name) {
      names.append(life.municipality?.name)
    }
    return names.sorted { ($0 ?? "") < ($1 ?? "") }
  }
}
