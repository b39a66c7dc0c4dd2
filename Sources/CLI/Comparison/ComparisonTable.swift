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
      for match in comparison.matches { lines += self.lines(of: match) }
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

  /// Counts by state and the first: of the same proposals; of those only similar their number.
  func summary(of comparison: ClauseComparison) -> String {
    let similar = Set(
      comparison.matches.filter { $0.relation == .similar }.map(\.proposal)
    ).subtracting(comparison.matches.filter { $0.relation != .similar }.map(\.proposal)).count
    guard !comparison.municipalities.isEmpty else { return texts.onlySimilar(similar) }
    let states = comparison.states.map { "\($0.count) \(texts.name($0.value))" }
    let first = comparison.first.map { texts.first(place(of: $0, full: true)) } ?? ""
    return texts.proposed(
      municipalities: comparison.municipalities.count, states: states.joined(separator: " · "))
      + (first.isEmpty ? "" : "  \(first)") + (similar > 0 ? "  \(texts.alsoSimilar(similar))" : "")
  }

  private func lines(of match: ClauseComparison.Match) -> [String] {
    let label = texts.name(match.relation)
    let head = "    \(label.padded(to: 12))  \(place(of: match, full: false))  \(state(of: match))"
    let id = "\(match.result.path)  \(ResultTable.short(match.result.id))"
    let text = match.relation == .identical ? "" : marked(match.difference)
    let indent = String(repeating: " ", count: 6)
    let words = MarkedWords(text).lines(width: terminal.width - indent.count, maximum: 4)
      .map { indent + $0 }
    return [head] + words + [indent + terminal.dim(id)]
  }

  /// `Granåsa · Socialnämnden · 2021-11-24 · (M), (KD)`.
  private func place(of match: ClauseComparison.Match, full: Bool) -> String {
    let result = match.result
    let parties = result.parties.map { "(\($0))" }.joined(separator: ", ")
    let parts = [
      result.municipality?.name ?? result.path, full ? nil : result.body,
      result.date?.description, full ? nil : result.number.map { "§ \($0)" },
      parties.isEmpty ? nil : parties,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
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
