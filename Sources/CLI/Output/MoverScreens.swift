import Papers
import Reading
import Store

/// Parties and people with what became of their proposals, in every format.
struct MoverScreens {
  let texts: Texts

  func write(
    _ records: [PartyRecord], _ format: MotionsCommand.Format, to output: inout Output
  ) {
    let rows = records.map { [$0.municipality?.name ?? "", $0.party] + Self.numbers($0.tally) }
    switch format {
    case .json, .ndjson: write(records, isArray: format == .json, to: &output) { $0.write(to: &$1) }
    case .csv:
      output.write(CSV.line(["municipality", "party"] + Self.tallyNames))
      for row in rows { output.write(CSV.line(row)) }
    default:
      let cells = records.map { [$0.municipality?.name ?? "", $0.party] + counts($0.tally) }
      write(texts.partyColumns, cells, texts: 2, format, to: &output)
    }
  }

  func write(
    _ records: [PersonRecord], _ format: MotionsCommand.Format, to output: inout Output
  ) {
    switch format {
    case .json, .ndjson: write(records, isArray: format == .json, to: &output) { $0.write(to: &$1) }
    case .csv:
      let names = ["municipality", "name", "spellings", "parties", "roles"]
      output.write(CSV.line(names + Self.tallyNames + ["proposals"]))
      for record in records {
        let fields = [
          record.municipality?.name ?? "", record.name, record.spellings.joined(separator: "; "),
          record.parties.map(\.party).joined(separator: "; "),
          record.roles.map { texts.plain($0) }.joined(separator: "; "),
        ]
        let ids = record.proposals.map(\.id).joined(separator: "; ")
        output.write(CSV.line(fields + Self.numbers(record.tally) + [ids]))
      }
    default:
      let cells = records.map { record in
        let tally = record.tally
        return [record.municipality?.name ?? "", record.name, parties(of: record)] + [
          texts.grouped(tally.moved), texts.share(tally.successful, of: tally.decided),
          texts.grouped(tally.moved - tally.decided),
        ]
      }
      write(texts.personColumns, cells, texts: 3, format, to: &output)
      if format == .table { output.write(records.map(details).joined()) }
    }
  }

  // MARK: - Tables

  private func write(
    _ columns: [String], _ rows: [[String]], texts textCount: Int,
    _ format: MotionsCommand.Format, to output: inout Output
  ) {
    guard !rows.isEmpty else { return }
    if format == .markdown {
      output.write(Markdown.header(columns) + rows.map(Markdown.line).joined())
      return
    }
    let isNumber = columns.indices.map { $0 >= textCount }
    let lines = Columns(columns, rows, isNumber: isNumber).lines(width: Terminal.current.width)
    output.write(lines.map { $0 + "\n" }.joined())
  }

  /// `(V), (S) 2019–`: with years where the party changed.
  private func parties(of record: PersonRecord) -> String {
    guard record.parties.count > 1 else { return record.parties.map(\.party).joined() }
    return record.parties.map { membership in
      membership.party + (membership.days.map { " \(texts.years($0))" } ?? "")
    }.joined(separator: ", ")
  }

  /// What the table has no room for: other spellings, roles, and each proposal.
  private func details(_ record: PersonRecord) -> String {
    let name = [record.name, record.municipality?.name].compactMap(\.self).joined(separator: " · ")
    var lines = ["", Terminal.current.bold(name)]
    if record.spellings.count > 1 {
      lines.append("  \(texts.alsoWritten) \(record.spellings.dropFirst().joined(separator: ", "))")
    }
    lines += record.roles.map { "  \(texts.told($0))" }
    lines += record.proposals.map { life in
      let state = texts.name(life.state).uppercased().padded(to: 15)
      let day = (life.date?.description ?? "").padded(to: 12)
      let id = ResultTable.short(life.id)
      let room = max(20, Terminal.current.width - 31 - id.count)
      return "  \(state)\(day)\(texts.subject(of: life.title).cut(to: room))  \(id)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: - Numbers

  private static let tallyNames = [
    "moved", "decided", "approved", "partlyApproved", "rejected", "answered", "struck",
    "withdrawn", "open", "unknown",
  ]

  private static let states: [ProposalLife.State] = [
    .approved, .partlyApproved, .rejected, .answered, .struck, .withdrawn, .open, .unknown,
  ]

  private static func numbers(_ tally: ProposalTally) -> [String] {
    ["\(tally.moved)", "\(tally.decided)"] + states.map { "\(tally[$0])" }
  }

  /// The counts, with the share of success and what it is a share of: `3 av 12 (25 %)`.
  private func counts(_ tally: ProposalTally) -> [String] {
    let undecided = tally.moved - tally.decided
    let others = tally[.struck] + tally[.withdrawn]
    return [
      tally.moved, tally[.approved], tally[.partlyApproved], tally[.rejected], tally[.answered],
      others, undecided,
    ].map(texts.grouped) + [texts.share(tally.successful, of: tally.decided)]
  }

  // MARK: - JSON

  private func write<Record>(
    _ records: [Record], isArray: Bool, to output: inout Output,
    _ write: (Record, inout JSONWriter) -> Void
  ) {
    if isArray {
      output.writeArray(records, write)
    } else {
      output.writeLines(records, write)
    }
  }
}
