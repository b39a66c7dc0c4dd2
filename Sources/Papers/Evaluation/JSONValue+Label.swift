/// Things on one line, for those who read a list of misses.
extension JSONValue {
  /// What tells the thing from others of its kind.
  var label: String {
    switch self {
    case .null: return "–"
    case .bool(let truth): return "\(truth)"
    case .number(let digits): return digits
    case .string(let text): return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .array(let elements): return elements.map(\.label).joined(separator: ", ")
    case .object: return objectLabel
    }
  }

  private var objectLabel: String {
    if self["yes"] != nil { return voteLabel }
    if self["currency"] != nil { return amountLabel }
    if self["status"] != nil, self["text"] != nil { return "[\(label("status"))] \(textLabel)" }
    if self["clauses"] != nil || self["title"] != nil || self["number"] != nil { return itemLabel }
    if self["movers"] != nil || self["members"] != nil || self["parties"] != nil {
      return contestLabel
    }
    if self["name"] != nil { return personLabel }
    if self["body"] != nil { return label(["body", "date", "number"]) }
    return label("text")
  }

  private var textLabel: String { label("text") }

  private var itemLabel: String {
    if let number = self["number"] { return "§ \(number.label)" }
    return self["title"]?.label ?? "–"
  }

  private var personLabel: String {
    label("name") + (self["party"].map { " (\($0.label))" } ?? "")
  }

  private var contestLabel: String {
    let people = self["movers"] ?? self["members"] ?? .null
    let names = people.elements.map { $0.isEmpty ? self["parties"] ?? .null : people } ?? .null
    return [self["kind"]?.label, names.label, self["text"]?.label ?? self["inFavourOf"]?.label]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private var voteLabel: String {
    let tally = ["yes", "no", "abstain"].map { self[$0]?.label ?? "0" }.joined(separator: "–")
    let ballots = self["ballots"]?.elements?.count ?? 0
    return "\(tally) (\(label("yesMeans")) / \(label("noMeans")), \(ballots))"
  }

  private var amountLabel: String { "\(textLabel) = \(label("value")) \(label("currency"))" }

  private func label(_ key: String) -> String { self[key]?.label ?? "–" }

  private func label(_ keys: [String]) -> String {
    keys.compactMap { self[$0]?.label }.joined(separator: " ")
  }
}
