internal import Papers

/// Reads the value of a field as typed.
struct FieldReader {
  /// The name as typed, for errors.
  let field: String
  let value: String
  /// Where the value stands in the query.
  let range: Range<Int>

  /// The fact that the query asks for.
  func field(_ name: Vocabulary.FieldName) throws(QueryError) -> Query.Field {
    switch name {
    case .municipality: .municipality(value)
    case .body: .body(value)
    case .party: .party(value)
    case .person: .person(value)
    case .yrkande: .role(.yrkande, value)
    case .reservation: .role(.reservation, value)
    case .vote: .role(.vote, value)
    case .signatory: .role(.signatory, value)
    case .verifier: .role(.verifier, value)
    case .attendance: .role(.attendance, value)
    case .caseNumber: .caseNumber(value)
    case .number: .number(value)
    case .kind: .kind(try meaning(Vocabulary.words(of:)))
    case .status: .status(try meaning(Vocabulary.words(of:)))
    case .outcome: .outcome(try meaning(Vocabulary.words(of:)))
    case .amount: .amount(try limit())
    case .years: .years(try years())
    case .from: .from(try period())
    case .until: .until(try period())
    case .state: .state(try meaning(Vocabulary.words(of:)))
    case .overdue: .overdue(try meaning(Vocabulary.words(of:)))
    case .dates: try dates()
    case .routine: .routine(try meaning(Vocabulary.words(of:)))
    case .order: preconditionFailure("the order is no field")
    }
  }

  /// The order that the query asks for.
  func order() throws(QueryError) -> Query.Order { try meaning(Vocabulary.words(of:)) }

  private func meaning<Thing: RawRepresentable<String> & CaseIterable>(
    _ words: (Thing) -> [String]
  ) throws(QueryError) -> Thing {
    if let thing = Vocabulary.meaning(of: value, words: words) { return thing }
    let near = Vocabulary.suggestion(for: value, words: words)
    let known = Thing.allCases.map { words($0).first ?? $0.rawValue }
    throw QueryError(
      .unknownValue(field: field, value: value, known: known), range: range, suggestion: near)
  }

  private func malformed(_ expected: QueryError.Expectation) -> QueryError {
    QueryError(.malformedValue(field: field, value: value, expected: expected), range: range)
  }

  private func limit() throws(QueryError) -> Query.AmountLimit {
    guard let limit = Query.AmountLimit(reading: value) else { throw malformed(.amount) }
    return limit
  }

  private func years() throws(QueryError) -> ClosedRange<Int> {
    let ends = value.split(separator: value.contains("..") ? ".." : "-").map(String.init)
    let years = ends.compactMap { Query.Period(reading: $0) }.filter { $0.month == nil }
    guard years.count == ends.count, let first = years.first, let last = years.last,
      years.count <= 2, first.year <= last.year
    else { throw malformed(.years) }
    return first.year...last.year
  }

  private func dates() throws(QueryError) -> Query.Field {
    let periods = value.split(separator: "..").map { Query.Period(reading: String($0)) }
    let ends = periods.compactMap(\.self)
    guard ends.count == periods.count, let first = ends.first, let last = ends.last,
      ends.count <= 2, first.first <= last.last
    else { throw malformed(.date) }
    return .dates(first, last)
  }

  private func period() throws(QueryError) -> Query.Period {
    guard let period = Query.Period(reading: value) else { throw malformed(.date) }
    return period
  }
}

extension Query.Period {
  /// Reads `2021`, `2021-06` or `2021-06-16`; `nil` when the text or the day is none.
  init?(reading text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
    guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
  }

  /// The first day, as `YYYY-MM-DD`.
  var first: String { Query.Period(year: year, month: month ?? 1, day: day ?? 1).description }

  /// A text that sorts with the last day or after it, and before the next period.
  var last: String { Query.Period(year: year, month: month ?? 12, day: day ?? 31).description }
}
