internal import Reading

/// Fields of a record, read as what they should be.
extension JSONValue {
  func neededText(_ field: String) throws(FieldError) -> String {
    guard let text = self[field]?.text else { throw FieldError(field: field) }
    return text
  }

  /// One of an enum's cases; `nil` when the field is absent.
  func name<Name: RawRepresentable<String>>(_ field: String) throws(FieldError) -> Name? {
    guard let value = self[field] else { return nil }
    guard let name = value.text.flatMap(Name.init(rawValue:)) else {
      throw FieldError(field: field)
    }
    return name
  }

  func needed<Name: RawRepresentable<String>>(_ field: String) throws(FieldError) -> Name {
    guard let name: Name = try name(field) else { throw FieldError(field: field) }
    return name
  }

  func day(_ field: String) throws(FieldError) -> Day? {
    guard let value = self[field] else { return nil }
    guard let day = value.text.flatMap({ Day($0) }) else { throw FieldError(field: field) }
    return day
  }

  /// A sum as a plain number, exact to the hundredth.
  func money(_ field: String) throws(FieldError) -> Money? {
    guard let value = self[field] else { return nil }
    guard case .number(let digits) = value, let money = Money(plain: digits) else {
      throw FieldError(field: field)
    }
    return money
  }

  func texts(_ field: String) -> [String] { (self[field]?.elements ?? []).compactMap(\.text) }

  /// The elements of an array; none when it is absent.
  func list<Element>(
    _ field: String, _ element: (JSONValue) throws(FieldError) -> Element
  ) throws(FieldError) -> [Element] {
    var list: [Element] = []
    for value in self[field]?.elements ?? [] { list.append(try element(value)) }
    return list
  }

  func people(_ field: String, _ rule: String) throws(FieldError) -> [Person] {
    try list(field) { (value) throws(FieldError) in try Person(reading: value, rule: rule) }
  }

  func optionalRange() throws(FieldError) -> SourceRange? {
    guard let value = self["range"] else { return nil }
    guard let range = SourceRange(reading: value) else { throw FieldError(field: "range") }
    return range
  }

  func range() throws(FieldError) -> SourceRange {
    guard let range = try optionalRange() else { throw FieldError(field: "range") }
    return range
  }

  /// The place that `range`, `gaps` and `rule` tell; `rule` stands in for one that is not there.
  func place(_ rule: String) throws(FieldError) -> Place {
    Place(
      try range(), gaps: (self["gaps"]?.elements ?? []).compactMap(SourceRange.init(reading:)),
      rule: self["rule"]?.text ?? rule)
  }
}

extension SourceRange {
  /// Reads `[start, end]`; `nil` when the value is none.
  init?(reading value: JSONValue) {
    let ends = (value.elements ?? []).compactMap(\.wholeNumber)
    guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1] else { return nil }
    self.init(ends[0], ends[1])
  }
}

extension Money {
  /// Reads what ``description`` prints: `750000`, `-0.6`, `21.45`; `nil` when it is something else.
  init?(plain text: String) {
    let isNegative = text.hasPrefix("-")
    let halves = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let whole = Int(halves[0]), whole >= 0 else { return nil }
    let decimals = halves.count == 2 ? halves[1] : ""
    guard decimals.count <= 2, let rest = Int((decimals + "00").prefix(2)) else { return nil }
    let (scaled, isTooLarge) = whole.multipliedReportingOverflow(by: 100)
    guard !isTooLarge else { return nil }
    self.init(hundredths: isNegative ? -(scaled + rest) : scaled + rest)
  }
}
