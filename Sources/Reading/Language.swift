/// The language of texts for people.
public enum Language: Sendable {
  /// *Svenska*.
  case swedish
  /// English.
  case english
}
