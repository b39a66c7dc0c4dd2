/// What is compared of one kind of thing: a field, and how.
struct Measure: Sendable {
  /// Whether both the thing and one more of its fields are right.
  struct Joint: Sendable {
    let field: Field
    /// Measured where the gold gives this field.
    let key: String
    let isSame: @Sendable (_ gold: JSONValue, _ found: JSONValue) -> Bool
  }

  /// How a field is compared.
  enum Way: Sendable {
    /// One value. It is measured where its thing was found; a `loner` also where it was not.
    case value(Field, Likeness, isLoner: Bool)
    /// Several things, or one with fields of its own; without a field only what is in them counts.
    case things(Field?, Pairing, joint: Joint?, within: [Measure])
  }

  /// The field's name in JSON.
  let key: String
  let way: Way

  static func value(
    _ field: Field, _ key: String, _ likeness: Likeness, isLoner: Bool = false
  ) -> Measure {
    Measure(key: key, way: .value(field, likeness, isLoner: isLoner))
  }

  static func things(
    _ field: Field?, _ key: String, _ pairing: Pairing, joint: Joint? = nil,
    within measures: [Measure] = []
  ) -> Measure {
    Measure(key: key, way: .things(field, pairing, joint: joint, within: measures))
  }

  /// Whether it is one of things, which an item that should not be there has too many of.
  var isOfThings: Bool {
    if case .things = way { true } else { false }
  }
}
