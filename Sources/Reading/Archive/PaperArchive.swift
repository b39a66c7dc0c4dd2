/// A zip archive of papers: files that are read one at a time, as if they lay in a folder.
public struct PaperArchive: ~Copyable {
  /// A file in the archive.
  public struct Member: Hashable, Sendable {
    /// The path inside the archive, with `/` between folders.
    public let path: String
    /// The size that the archive tells, unpacked, in bytes.
    public let byteCount: Int
  }

  private var archive: ZipArchive

  /// Opens the archive in the file at `path`; only the directory in it is read.
  ///
  /// - Throws: `unreadable` and `damagedArchive`.
  public init(path: String, limits: ReadLimits = .standard) throws(ReadError) {
    archive = try ZipArchive(path: path, limits: limits)
  }

  /// Whether the archive is itself one paper: a Word or OpenDocument file by another name.
  public var isPaper: Bool {
    archive.has("[Content_Types].xml") || archive.has("mimetype")
  }

  /// The files in the archive, in its order; folders are left out.
  ///
  /// - Throws: `tooManyMembers`, and `tooLarge` when they unpack to more than the limit together.
  public func members(limits: ReadLimits = .standard) throws(ReadError) -> [Member] {
    let count = archive.entryCount
    if count > limits.archiveMembers {
      throw ReadError(.tooManyMembers(limit: limits.archiveMembers))
    }
    var members: [Member] = []
    var total = 0
    for index in 0..<count {
      guard let member = archive.member(at: index) else { throw ReadError(.damagedArchive) }
      if member.path.hasSuffix("/") { continue }
      let (sum, overflows) = total.addingReportingOverflow(member.byteCount)
      if overflows || sum > limits.archiveBytes {
        throw ReadError(.tooLarge(limit: limits.archiveBytes))
      }
      total = sum
      members.append(member)
    }
    return members
  }

  /// The unpacked bytes of the file at `path`.
  ///
  /// - Throws: `unreadable` when there is none, `encrypted`, `tooLarge` and `damagedArchive`.
  public mutating func bytes(of path: String) throws(ReadError) -> [UInt8] {
    guard let bytes = try archive.entry(path, isExact: true) else {
      throw ReadError(.unreadable(reason: "No such file in the archive"))
    }
    return bytes
  }
}
