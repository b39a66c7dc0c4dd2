/// One value of JSON that was read.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as printed: sums of money stay exact.
  case number(String)
  /// A string, without its quotation marks and escapes.
  case string(String)
  /// The elements, in order.
  case array([JSONValue])
  /// The fields; of two with the same name the last counts.
  case object([String: JSONValue])

  /// The value of the field `name`; `nil` when it is absent or `null`, or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let fields) = self, let value = fields[name], value != .null else {
      return nil
    }
    return value
  }

  /// The elements; `nil` unless this is an array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The string; `nil` unless this is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth; `nil` unless this is `true` or `false`.
  public var truth: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// The number; `nil` unless this is a whole one.
  public var wholeNumber: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }
}
