/// *Kommun* or *region*.
public struct Municipality: Hashable, Sendable {
  /// Statistics Sweden's four-digit code; `nil` when the name is in no register.
  public let code: String?
  /// The name as in the register, without *kommun*: `Värnamo`, `Region Skåne`.
  public let name: String

  /// Makes a municipality; `code` is `nil` when the name is in no register.
  public init(code: String?, name: String) {
    self.code = code
    self.name = name
  }
}
