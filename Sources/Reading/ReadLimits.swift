/// How much a file may ask of the machine before it is refused.
///
/// The standard limits are far above any real paper; docs/limits.md gives the reasons.
public struct ReadLimits: Hashable, Sendable {
  /// Bytes that a file may hold.
  public var fileBytes: Int
  /// Bytes that the parts of an archive may hold together when they are unpacked, and that a command
  /// may write.
  public var inflatedBytes: Int
  /// Files that a zip archive of papers may hold.
  public var archiveMembers: Int
  /// Bytes that the files of a zip archive of papers may hold together when they are unpacked.
  public var archiveBytes: Int
  /// Elements that may stand inside one another in XML.
  public var xmlDepth: Int
  /// Pages that a file may have.
  public var pages: Int
  /// Seconds that a command may take over a file, on the clock and of the processor.
  public var toolSeconds: Int
  /// Bytes of memory that a command may ask for.
  public var toolBytes: Int

  /// Makes limits; what is left out has its standard value.
  public init(
    fileBytes: Int = 1 << 30, inflatedBytes: Int = 1 << 29, xmlDepth: Int = 512,
    pages: Int = 10_000, toolSeconds: Int = 120, toolBytes: Int = 1 << 32,
    archiveMembers: Int = 100_000, archiveBytes: Int = 1 << 34
  ) {
    self.fileBytes = fileBytes
    self.inflatedBytes = inflatedBytes
    self.xmlDepth = xmlDepth
    self.pages = pages
    self.toolSeconds = toolSeconds
    self.toolBytes = toolBytes
    self.archiveMembers = archiveMembers
    self.archiveBytes = archiveBytes
  }

  /// The limits of docs/limits.md.
  public static let standard = ReadLimits()
}

extension ReadLimits {
  /// A limit by the name of its property, as people set it.
  public enum Name: String, CaseIterable, Sendable {
    case fileBytes, inflatedBytes, archiveMembers, archiveBytes, xmlDepth, pages, toolSeconds
    case toolBytes
  }

  /// The limit with a name.
  public subscript(name: Name) -> Int {
    get { self[keyPath: Self.path(to: name)] }
    set { self[keyPath: Self.path(to: name)] = newValue }
  }

  private static func path(to name: Name) -> WritableKeyPath<ReadLimits, Int> {
    switch name {
    case .fileBytes: \.fileBytes
    case .inflatedBytes: \.inflatedBytes
    case .archiveMembers: \.archiveMembers
    case .archiveBytes: \.archiveBytes
    case .xmlDepth: \.xmlDepth
    case .pages: \.pages
    case .toolSeconds: \.toolSeconds
    case .toolBytes: \.toolBytes
    }
  }
}
