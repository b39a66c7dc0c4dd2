import Papers
import Reading
import Store

/// One case on one screen: its steps, what was asked and what was decided, and why its papers are
/// taken to be of one case.
struct CasePage {
  private static let longestBody = 30
  private static let mostPairs = 8
  private static let mostJoins = 12

  private let found: Case
  private let texts: Texts
  private let terminal: Terminal

  init(_ found: Case, texts: Texts, terminal: Terminal) {
    self.found = found
    self.texts = texts
    self.terminal = terminal
  }

  var text: String {
    let blocks = [[heading] + steps, outcome, joins].filter { !$0.isEmpty }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  var markdown: String {
    let rows = found.steps.map { step in
      Markdown.line([
        step.date?.description ?? "", step.body ?? "", step.number ?? "", texts.name(step.what),
        step.outcome.map { texts.name($0) } ?? "", step.text ?? texts.missing(step) ?? "",
        step.id.map(ResultTable.short) ?? "",
      ])
    }
    let table = Markdown.header(texts.stepColumns) + rows.joined()
    return "## \(titleLine)\n\n\(table)\n" + outcome.map { "\($0.trimmed)  \n" }.joined()
  }

  // MARK: - Heading

  private var titleLine: String {
    let number = found.caseNumbers.prefix(3).joined(separator: ", ")
    return [number, texts.subject(of: found.title)].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var heading: String {
    let right = [found.municipality?.name, state].compactMap(\.self).joined(separator: " · ")
    let left = titleLine.cut(to: max(20, terminal.width - right.count - 2))
    let space = max(2, terminal.width - left.count - right.count)
    return terminal.bold(left) + String(repeating: " ", count: space) + right
  }

  private var state: String {
    if let proposal = found.proposal {
      let day = proposal.decided.map { " \($0)" } ?? ""
      let late = proposal.overdueBy.map { " · \(texts.overdue(by: $0))" } ?? ""
      return texts.name(proposal.state) + day + late
    }
    return found.isDecided ? texts.settled(found.decided) : texts.unsettled
  }

  // MARK: - Steps

  private var steps: [String] {
    let bodies = found.steps.map { $0.body ?? "" }
    let width = min(Self.longestBody, bodies.map(\.count).max() ?? 0)
    let whats = found.steps.map { texts.name($0.what).count }.max() ?? 0
    return found.steps.flatMap { line(of: $0, bodyWidth: width, whatWidth: whats) }
  }

  private func line(of step: CaseStep, bodyWidth: Int, whatWidth: Int) -> [String] {
    let place = [
      (step.date?.description ?? "").padded(to: 10),
      (step.body ?? "").cut(to: bodyWidth).padded(to: bodyWidth),
      (step.number.map { "§ \($0)" } ?? "").padded(to: 7),
      texts.name(step.what).padded(to: whatWidth),
    ].joined(separator: "  ")
    let parts = [texts.label(of: step), texts.missing(step) ?? step.text]
    let text = parts.compactMap(\.self).joined(separator: " · ")
    let id = step.id.map { "  \(ResultTable.short($0))" } ?? ""
    let room = terminal.width - place.count - id.count - 4
    guard room >= 24 else {
      let below = text.cut(to: terminal.width - id.count - 4)
      return ["  \(place)".trimmedEnd, "    \(below)\(terminal.dim(id))"]
    }
    let cell = text.cut(to: room).padded(to: room)
    return ["  \(place)  \(cell)\(terminal.dim(id))".trimmedEnd]
  }

  // MARK: - Asked and decided

  private var outcome: [String] {
    let compared = found.askedAndDecided
    var lines: [String] = []
    if let difference = compared.difference { lines.append(texts.moneyLine(difference)) }
    for clause in compared.forwarded.prefix(3) where !compared.asked.isEmpty {
      lines += wrapped("\(texts.sentOn) \(clause.text)", indent: 2)
    }
    for pair in compared.asked.prefix(Self.mostPairs) { lines += self.lines(of: pair) }
    let more = compared.asked.count - Self.mostPairs
    return lines + (more > 0 ? [texts.more(more)] : [])
  }

  private func lines(of pair: AskedAndDecided.Pair) -> [String] {
    let fate = pair.asked.outcome.flatMap { found.proposal == nil ? nil : $0 }
    let label = fate.map { " (\(texts.name($0)))" } ?? ""
    guard pair.answer != nil else {
      return wrapped("\(texts.asked)\(label): \(pair.asked.text)", indent: 2)
    }
    guard pair.areAlike else {
      return wrapped("\(texts.asked)\(label): \(pair.asked.text)", indent: 2)
        + wrapped("  \(texts.decided): \(pair.answer?.text ?? "")", indent: 4)
    }
    let words = pair.changes.map { change in
      switch change.kind {
      case .kept: change.words
      case .removed: "[-\(change.words)-]"
      case .added: "{+\(change.words)+}"
      }
    }
    return wrapped("\(texts.askedAndDecided)\(label): \(words.joined(separator: " "))", indent: 2)
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    let lines = MarkedWords(text).lines(width: terminal.width - indent, maximum: 6)
    let first = String(text.prefix { $0 == " " })
    return lines.enumerated().map {
      ($0 == 0 ? first : String(repeating: " ", count: indent)) + $1
    }
  }

  // MARK: - Joins

  private var joins: [String] {
    guard !found.joins.isEmpty else { return [] }
    let lines = found.joins.prefix(Self.mostJoins).map { join in
      let ids = join.ids.map(ResultTable.short).joined(separator: " – ")
      let detail = join.detail.map { " (\($0))" } ?? ""
      let doubt = join.certainty == .certain ? "" : "? "
      return "\(doubt)\(texts.name(join.because))\(detail), \(texts.name(join.certainty)): \(ids)"
        .cut(to: terminal.width - 2)
    }
    let more = found.joins.count - lines.count
    return [texts.joinsHeading] + lines.map { "  \(terminal.dim($0))" }
      + (more > 0 ? ["  \(texts.more(more))"] : [])
  }
}

extension AskedAndDecided.Pair {
  /// Whether so many words are kept that the two can be shown in one.
  fileprivate var areAlike: Bool {
    func count(_ kind: WordChange.Kind) -> Int {
      changes.filter { $0.kind == kind }.reduce(0) { $0 + $1.words.split(separator: " ").count }
    }
    return count(.kept) >= count(.removed) + count(.added)
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Without spaces at either end.
  fileprivate var trimmed: String { String(trimmedEnd.drop { $0 == " " }) }
}
