public import Reading

/// The file a paper came in.
public struct Source: Hashable, Sendable {
  /// The path as given.
  public let path: String
  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// The file's size in bytes.
  public let byteCount: Int
  /// The form in which it arrived.
  public let format: Format
  /// Where it was fetched; `nil` when nobody said.
  public let url: String?
  /// What the file says about itself.
  public let properties: SourceText.Properties
  /// What somebody told of the file when it was read.
  public let told: Told

  /// What somebody told of a file, beside its bytes: told anew, it is read anew.
  public struct Told: Hashable, Sendable {
    /// The municipality that the import was told; `nil` when none.
    public let municipality: String?
    /// What a manifest says of it, as one text; `nil` when none does.
    public let manifest: String?

    /// Makes what was told; `nil` is nothing.
    public init(municipality: String? = nil, manifest: String? = nil) {
      self.municipality = municipality
      self.manifest = manifest
    }
  }

  /// Makes a source; `url` is `nil` when nobody said.
  public init(
    path: String, sha256: String, byteCount: Int, format: Format, url: String? = nil,
    properties: SourceText.Properties = SourceText.Properties(), told: Told = Told()
  ) {
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
    self.format = format
    self.url = url
    self.properties = properties
    self.told = told
  }

  /// The first 16 digits of ``sha256``: how ids name the file.
  public var identifier: String { String(sha256.prefix(16)) }
}
