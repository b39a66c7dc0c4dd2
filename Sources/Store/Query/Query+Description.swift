internal import Papers

extension Query: CustomStringConvertible {
  /// The query as one would type it in Swedish.
  public var description: String {
    var parts: [String] = []
    if let expression { parts.append(expression.description) }
    if order != .relevance {
      parts.append("sort:\(Vocabulary.words(of: order)[0])")
    }
    return parts.joined(separator: " ")
  }
}

extension Query.Expression: CustomStringConvertible {
  /// The condition as one would type it in Swedish.
  public var description: String {
    switch self {
    case .word(let word): word
    case .phrase(let phrase): "\"\(phrase)\""
    case .prefix(let start): "\(start)*"
    case .exact(let text): "=\(Query.Field.quoted(text))"
    case .near(let words, let distance): words.joined(separator: " NEAR/\(distance) ")
    case .field(let field): field.description
    case .not(let inner): "-\(inner.operand)"
    case .all(let parts): parts.map(\.operand).joined(separator: " ")
    case .any(let parts): parts.map(\.description).joined(separator: " OR ")
    }
  }

  /// The condition within another one: in parentheses when it has parts.
  private var operand: String {
    switch self {
    case .all, .any, .near: "(\(description))"
    default: description
    }
  }
}

extension Query.Field: CustomStringConvertible {
  /// The field as one would type it in Swedish.
  public var description: String {
    "\(Vocabulary.words(of: name)[0]):\(Self.quoted(value))"
  }

  /// The name under which the field is typed.
  var name: Vocabulary.FieldName {
    switch self {
    case .municipality: .municipality
    case .body: .body
    case .party: .party
    case .person: .person
    case .role(let role, _): role.name
    case .caseNumber: .caseNumber
    case .number: .number
    case .kind: .kind
    case .status: .status
    case .outcome: .outcome
    case .amount: .amount
    case .years: .years
    case .from: .from
    case .until: .until
    case .state: .state
    case .overdue: .overdue
    case .dates: .dates
    case .routine: .routine
    }
  }

  private var value: String {
    switch self {
    case .municipality(let value), .body(let value), .party(let value), .person(let value),
      .role(_, let value), .caseNumber(let value), .number(let value):
      value
    case .kind(let kind): Vocabulary.words(of: kind)[0]
    case .status(let status): Vocabulary.words(of: status)[0]
    case .outcome(let outcome): Vocabulary.words(of: outcome)[0]
    case .amount(let limit): limit.description
    case .years(let years): Self.description(of: years)
    case .from(let period), .until(let period): period.description
    case .dates(let first, let last): first == last ? "\(first)" : "\(first)..\(last)"
    case .state(let state): Vocabulary.words(of: state)[0]
    case .overdue(let claim), .routine(let claim): Vocabulary.words(of: claim)[0]
    }
  }

  private static func description(of years: ClosedRange<Int>) -> String {
    let (first, last) = (years.lowerBound, years.upperBound)
    return first == last ? "\(first)" : "\(first)..\(last)"
  }

  fileprivate static func quoted(_ value: String) -> String {
    value.utf8.contains { QueryParser.endsWord($0) } || value.contains("\u{A0}")
      ? "\"\(value)\"" : value
  }
}

extension Query.Role {
  /// The name under which the role is typed.
  var name: Vocabulary.FieldName {
    switch self {
    case .yrkande: .yrkande
    case .reservation: .reservation
    case .vote: .vote
    case .signatory: .signatory
    case .verifier: .verifier
    case .attendance: .attendance
    }
  }
}

extension Query.AmountLimit: CustomStringConvertible {
  /// The limit as one would type it: `>500000`, `500000..1000000`.
  public var description: String {
    switch self {
    case .over(let sum): ">\(sum)"
    case .atLeast(let sum): ">=\(sum)"
    case .under(let sum): "<\(sum)"
    case .atMost(let sum): "<=\(sum)"
    case .between(let low, let high): "\(low)..\(high)"
    case .exactly(let sum): "\(sum)"
    }
  }
}

extension Query.Period: CustomStringConvertible {
  /// `2021`, `2021-06` or `2021-06-16`.
  public var description: String {
    let parts = [month, day].compactMap(\.self).map { $0 < 10 ? "-0\($0)" : "-\($0)" }
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + parts.joined()
  }
}
