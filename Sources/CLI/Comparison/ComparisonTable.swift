import Papers
import Store

/// Comparisons for people: who tried it, what became of it, and the words that differ.
struct ComparisonTable {
  let texts: Texts
  let terminal: Terminal

  func text(_ comparisons: [ClauseComparison], _ looked: ComparedIndex) -> String {
    var lines: [String] = []
    for (index, comparison) in comparisons.enumerated() {
      if index > 0 { lines.append("") }
      lines += heading(of: comparison, number: index + 1)
      guard !comparison.matches.isEmpty else {
        lines.append("  " + texts.noMatch(looked))
        continue
      }
      lines += MarkedWords(summary(of: comparison)).lines(width: terminal.width - 2, maximum: 4)
        .map { "  \($0)" }
      for papers in comparison.proposals { lines += self.lines(of: papers) }
    }
    if comparisons.isEmpty { lines.append(texts.nothingToCompare) }
    return lines.map { $0 + "\n" }.joined()
  }

  func markdown(_ comparisons: [ClauseComparison]) -> String {
    comparisons.enumerated().map { index, comparison in
      let title = "## \(texts.clause(index + 1)): \(comparison.subject.text)\n\n"
      guard !comparison.matches.isEmpty else { return title + texts.noEarlierMatch + "\n" }
      return title + summary(of: comparison) + "\n\n" + Markdown.header(texts.comparisonColumns)
        + comparison.matches.map { Markdown.line(cells(of: $0)) }.joined()
    }.joined(separator: "\n")
  }

  private func heading(of comparison: ClauseComparison, number: Int) -> [String] {
    let name = texts.clause(number)
    let words = MarkedWords("”\(comparison.subject.text)”").lines(
      width: terminal.width - name.count - 2, maximum: 3)
    let indent = String(repeating: " ", count: name.count + 2)
    return words.enumerated().map { ($0 == 0 ? "\(terminal.bold(name))  " : indent) + $1 }
  }

  /// Counts by state and the first: of the same proposals, then of those only similar.
  func summary(of comparison: ClauseComparison) -> String {
    let similar = comparison.proposals.filter { $0.allSatisfy { $0.relation == .similar } }
    let likeness = similar.isEmpty ? nil : texts.similar(similar.count, states: states(of: similar))
    guard !comparison.states.isEmpty else {
      return texts.noneTheSame + (likeness.map { " \($0)" } ?? "")
    }
    let states = comparison.states.map { "\($0.count) \(texts.name($0.value))" }
    let sentences = [
      texts.proposed(
        municipalities: comparison.municipalities.count, states: states.joined(separator: " · ")),
      comparison.first.map { texts.first(origin(of: $0)) }, likeness,
    ]
    return sentences.compactMap(\.self).joined(separator: "  ")
  }

  private func states(of proposals: [[ClauseComparison.Match]]) -> String {
    ClauseComparison.State.allCases.compactMap { state in
      let count = proposals.count { $0.first?.state == state }
      return count > 0 ? "\(count) \(texts.name(state))" : nil
    }.joined(separator: " · ")
  }

  /// One proposal: how it is like the clause, who made it and what became of it; then its papers.
  private func lines(of papers: [ClauseComparison.Match]) -> [String] {
    guard let match = papers.first else { return [] }
    let label = texts.name(match.relation)
    let parties = papers.map(\.result.parties).first { !$0.isEmpty } ?? []
    let head = [
      match.result.municipality?.name ?? match.result.path,
      parties.isEmpty ? nil : parties.map { "(\($0))" }.joined(separator: ", "),
    ].compactMap(\.self).joined(separator: " · ")
    let text = match.relation == .identical ? "" : marked(match.difference)
    let indent = String(repeating: " ", count: 6)
    let words = MarkedWords(text).lines(width: terminal.width - indent.count, maximum: 4)
      .map { indent + $0 }
    let places = papers.prefix(Self.mostPapers).map { indent + terminal.dim(place(of: $0)) }
    let more = papers.count - places.count
    return ["    \(label.padded(to: 12))  \(terminal.bold(head))  \(state(of: match))"] + words
      + places + (more > 0 ? [indent + texts.more(more)] : [])
  }

  private static let mostPapers = 4

  /// `2021-11-24 Socialnämnden § 98  granasa/sn.pdf s. 14  4f2a8c11#1/§98.1`.
  private func place(of match: ClauseComparison.Match) -> String {
    let result = match.result
    let parts = [
      result.date?.description, result.body, result.number.map { "§ \($0)" },
    ].compactMap(\.self)
    let page = result.page.map { " \(texts.page($0))" } ?? ""
    return parts.joined(separator: " ") + (parts.isEmpty ? "" : "  ")
      + "\(result.path)\(page)  \(ResultTable.short(result.id))"
  }

  /// `Granåsa 2021-11-24 (M), (KD)`.
  private func origin(of match: ClauseComparison.Match) -> String {
    let result = match.result
    let parties = result.parties.map { "(\($0))" }.joined(separator: ", ")
    let parts = [
      result.municipality?.name ?? result.path, result.date?.description,
      parties.isEmpty ? nil : parties,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private func state(of match: ClauseComparison.Match) -> String {
    let name = texts.name(match.state)
    switch match.state {
    case .approved, .partlyApproved: return terminal.good(name)
    case .rejected: return terminal.bad(name)
    default: return name
    }
  }

  /// `[-en-] {+fler+} fältassistenter`.
  private func marked(_ difference: [ClauseComparison.Difference]) -> String {
    difference.map { piece in
      switch piece.kind {
      case .kept: piece.words
      case .removed: "[-\(piece.words)-]"
      case .added: "{+\(piece.words)+}"
      }
    }.joined(separator: " ")
  }

  private func cells(of match: ClauseComparison.Match) -> [String] {
    let result = match.result
    return [
      texts.name(match.relation), result.municipality?.name ?? "", result.body ?? "",
      result.date?.description ?? "", result.parties.joined(separator: ", "),
      texts.name(match.state), marked(match.difference), result.path,
      ResultTable.short(result.id),
    ]
  }
}
