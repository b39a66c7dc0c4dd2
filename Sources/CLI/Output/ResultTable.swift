import Papers
import Store

/// Search results for people: the answer first, the place in the source always there.
///
///     Granåsa · Socialnämnden · 2021-11-24 · § 98 · Svar på motion om fältassistenter (M)
///       AVSLAG   Motionen om fältassistenter vid varje skola avslås.
///                bifall: Bo Ek (M) · reservation: (M), (KD)     granasa/sn.pdf s. 14  4f2a#1/§98.1
struct ResultTable {
  private static let labelWidth = 9

  let texts: Texts
  let terminal: Terminal

  func text(_ answer: SearchAnswer, milliseconds: Int) -> String {
    var lines: [String] = []
    var previous = ""
    for result in answer.results {
      let heading = heading(of: result)
      if heading != previous { lines.append(terminal.bold(heading)) }
      previous = heading
      lines += body(of: result)
    }
    lines += ["", summary(of: answer, milliseconds: milliseconds)]
    return lines.map { $0 + "\n" }.joined()
  }

  func heading(of result: SearchResult) -> String {
    let parts = [
      result.municipality?.name, result.body, result.date?.description,
      result.number.map { "§ \($0)" }, result.title,
    ]
    let heading = parts.compactMap(\.self).joined(separator: " · ")
    return (heading.isEmpty ? result.path : heading).cut(to: terminal.width)
  }

  private func body(of result: SearchResult) -> [String] {
    let name = label(of: result)
    let isShort = name.count < ResultTable.labelWidth
    let label = name.padded(to: isShort ? ResultTable.labelWidth : name.count + 2)
    let indent = String(repeating: " ", count: 2 + ResultTable.labelWidth)
    let lines = MarkedWords(result.snippet, marks: result.marks).lines(
      width: terminal.width - indent.count, maximum: 2,
      indent: label.count - ResultTable.labelWidth, mark: terminal.marked)
    let first = "  \(styled(label, of: result))"
    return lines.enumerated().map { ($0 == 0 ? first : indent) + $1 }
      + details(of: result, indent: indent)
  }

  private func label(of result: SearchResult) -> String {
    switch result.kind {
    case .yrkande: texts.name(result.kind)
    case .clause: texts.label(result.status, result.outcome)
    case .item: texts.label(nil, result.outcome)
    }
  }

  private func styled(_ label: String, of result: SearchResult) -> String {
    guard result.status == .decided || result.kind == .item else { return label }
    switch result.outcome {
    case .approved, .partlyApproved: return terminal.good(label)
    case .rejected: return terminal.bad(label)
    default: return label
    }
  }

  /// Who wanted what and how much on the left, the place on the right; two lines when narrow.
  private func details(of result: SearchResult, indent: String) -> [String] {
    let page = result.page.map { " \(texts.page($0))" } ?? ""
    let place = "\(result.path)\(page)  \(ResultTable.short(result.id))"
    let amounts = result.amounts.prefix(3).map(texts.amount).joined(separator: ", ")
    let facts = ([amounts] + result.yrkanden + reservations(of: result)).filter { !$0.isEmpty }
    let room = terminal.width - indent.count
    let left = facts.joined(separator: " · ")
    guard !left.isEmpty else { return [indent + terminal.dim(place.leftPadded(to: room))] }
    guard left.count + 2 + place.count <= room else {
      return [
        indent + left.cut(to: room), indent + terminal.dim(place.leftPadded(to: room)),
      ]
    }
    return [indent + left + terminal.dim(place.leftPadded(to: room - left.count))]
  }

  private func reservations(of result: SearchResult) -> [String] {
    guard !result.reservations.isEmpty else { return [] }
    return ["\(texts.reservation): \(result.reservations.joined(separator: ", "))"]
  }

  private func summary(of answer: SearchAnswer, milliseconds: Int) -> String {
    let hits = texts.hits(
      answer.total, municipalities: answer.municipalityCount,
      seconds: texts.seconds(milliseconds: milliseconds), shown: answer.results.count,
      isCapped: answer.isCountCapped)
    let counts = answer.outcomes.prefix(6).map { "\(texts.name($0.outcome)) \($0.count)" }
    let outcomes =
      counts.isEmpty ? "" : "  \(texts.outcomes) \(counts.joined(separator: " · "))."
    return MarkedWords("\(hits)\(outcomes)").lines(width: terminal.width, maximum: 3)
      .joined(separator: "\n") + "\n" + terminal.dim(texts.refine)
  }

  /// The id with eight digits of its sixteen: enough to ask with.
  static func short(_ id: String) -> String {
    guard let end = id.firstIndex(of: "#") else { return id }
    return "\(id[..<end].prefix(8))\(id[end...])"
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
