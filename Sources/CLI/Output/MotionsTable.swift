import Papers
import Reading
import Store

/// Members' proposals for people, two lines each.
///
///     ÖPPEN      583 dygn  Norrvik · Ljudböcker på alla bibliotek (V)
///                          daterad 2020-07-13 · 218 dygn försenad · senast: KN 2022-02-09 § 8 …
struct MotionsTable {
  private static let stateWidth = 15
  private static let daysWidth = 12

  let texts: Texts
  let terminal: Terminal
  /// The day asked about.
  let day: Day

  /// `lives` under their heading; `all` are those that the query names, for the count at the end.
  func text(_ lives: [ProposalLife], of all: [ProposalLife], isOverdue: Bool) -> String {
    let heading = isOverdue ? texts.overdueHeading(day) : texts.motionsHeading(day)
    let lines =
      [terminal.bold(heading)] + lives.flatMap(lines) + ["", summary(lives, all, isOverdue)]
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of life: ProposalLife) -> [String] {
    let state = styled(texts.name(life.state).uppercased().padded(to: Self.stateWidth), life.state)
    let days = (life.days.map(texts.days) ?? "").padded(to: Self.daysWidth)
    let subject = texts.subject(of: life.title)
    let named = life.parties.isEmpty ? "" : " (\(life.parties.joined(separator: ", ")))"
    // Titles often end in the party already.
    let parties = subject.hasSuffix(named) ? "" : named
    let head = [life.municipality?.name, subject].compactMap(\.self)
    let indent = String(repeating: " ", count: 2 + Self.stateWidth + Self.daysWidth)
    let room = max(20, terminal.width - indent.count)
    let title = head.joined(separator: " · ").cut(to: room - parties.count) + parties
    let details = MarkedWords(self.details(of: life)).lines(width: room, maximum: 3)
    return ["  \(state)\(days)\(title)"] + details.map { indent + $0 }
      + [indent + terminal.dim(ResultTable.short(life.id))]
  }

  private func details(of life: ProposalLife) -> String {
    var parts: [String] = []
    if let date = life.date { parts.append("\(texts.name(life.dateBasis)) \(date)") }
    if let overdue = life.overdueBy { parts.append(texts.overdue(by: overdue)) }
    if let decided = life.decided { parts.append(texts.decidedOn(decided)) }
    if life.state.isUndecided, let last = life.steps.last(where: { $0.what != .submitted }) {
      parts.append("\(texts.latest) \(texts.brief(last))")
    }
    parts += life.caseNumbers.prefix(2)
    return parts.joined(separator: " · ")
  }

  private func styled(_ text: String, _ state: ProposalLife.State) -> String {
    switch state {
    case .approved, .partlyApproved: terminal.good(text)
    case .rejected: terminal.bad(text)
    default: text
    }
  }

  private func summary(
    _ lives: [ProposalLife], _ all: [ProposalLife], _ isOverdue: Bool
  ) -> String {
    let late = all.count { $0.overdueBy != nil }
    let open = all.count { $0.state.isUndecided } - late
    let decided = all.count { !$0.state.isUndecided }
    let text = texts.motionCounts(
      lives.count, late: isOverdue ? nil : late, open: open, decided: decided)
    return MarkedWords(text).lines(width: terminal.width, maximum: 3).joined(separator: "\n")
  }
}
