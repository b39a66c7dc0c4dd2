/// A value that many hold and nobody changes.
///
/// A struct of many arrays and strings costs a count for each of them whenever it is copied; held
/// so it costs one. The class has no identity that anybody asks for.
final class Shared<Value> {
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Shared: Sendable where Value: Sendable {}

extension Shared: Equatable where Value: Equatable {
  static func == (left: Shared, right: Shared) -> Bool { left.value == right.value }
}

extension Shared: Hashable where Value: Hashable {
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
