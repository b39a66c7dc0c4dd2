/// The language of a message for people.
public enum Language: Hashable, Sendable {
  /// Swedish, the language of the papers.
  case swedish
  /// English.
  case english
}
