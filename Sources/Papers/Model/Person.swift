/// *Person*: somebody the text names.
public struct Person: Hashable, Sendable {
  /// The name as printed, without title, party or genitive.
  public let name: String
  /// The party's code in capitals as used locally (`-` is independent); `nil` when not printed.
  public let party: String?
  /// The role as printed; `nil` when not printed.
  public let role: String?
  /// Where the name stands.
  public let place: Place

  /// Two persons are the same when name, party and role are; the place does not matter.
  public static func == (left: Person, right: Person) -> Bool {
    left.name == right.name && left.party == right.party && left.role == right.role
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(party)
    hasher.combine(role)
  }
}
