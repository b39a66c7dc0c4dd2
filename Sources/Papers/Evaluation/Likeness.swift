/// When two values of a field count as the same.
enum Likeness {
  /// The same word or truth.
  case exact
  /// The same number, however printed.
  case number
  /// But for white space: names of bodies and numbers, which have one right form.
  case spaced
  /// Letters and digits only, lower case, however they are divided into words.
  case letters
  /// The same parties, in any order.
  case parties
  /// Every field that the gold gives.
  case fields

  func isSame(_ gold: JSONValue, _ found: JSONValue) -> Bool {
    switch self {
    case .exact: gold == found
    case .number: gold.amount == found.amount
    case .spaced: gold.spaced == found.spaced
    case .letters: gold.letters == found.letters
    case .parties: gold.partyKey == found.partyKey
    case .fields: isPart(gold, of: found)
    }
  }

  private func isPart(_ gold: JSONValue, of found: JSONValue) -> Bool {
    guard case .object(let fields) = gold else { return gold == found }
    return fields.keys.allSatisfy { name in
      gold[name].map { $0.spaced == found[name]?.spaced } ?? true
    }
  }
}

extension JSONValue {
  /// The words as compared: letters and digits only, lower case.
  var words: [String] {
    (text ?? "").filter { $0 != "\u{AD}" }.lowercased()
      .split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// The words without what divides them.
  var letters: String { words.joined() }

  /// The text with single spaces; of what is no text its JSON.
  var spaced: String {
    text.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? "\(self)"
  }

  /// The number as compared.
  var amount: Double? {
    if case .number(let digits) = self { Double(digits) } else { nil }
  }

  /// A person's name as compared.
  var nameKey: String { (self["name"] ?? .null).words.joined(separator: " ") }

  /// The names of several persons as compared, in any order.
  var nameKeys: String { (elements ?? []).map(\.nameKey).sorted().joined(separator: "/") }

  /// A party's code as compared.
  var partyCode: String { (text ?? "").filter { !$0.isWhitespace }.uppercased() }

  /// Parties as compared: each once, in order.
  var partyKey: String { Set(things.map(\.partyCode)).sorted().joined(separator: "/") }
}
