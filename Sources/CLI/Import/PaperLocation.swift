import Reading

/// Where the bytes of a paper lie: in a file of its own, or in a zip archive.
struct PaperLocation: Hashable, Sendable {
  /// How the index knows it: `archive.zip/folder/paper.pdf` for a file in an archive.
  let path: String
  /// The archive and the path within it; `nil` for a file of its own.
  let member: Member?

  struct Member: Hashable, Sendable {
    let archive: String
    let path: String
  }

  init(_ path: String) {
    self.path = path
    member = nil
  }

  init(_ path: String, inArchive archive: String) {
    self.path = "\(archive)/\(path)"
    member = Member(archive: archive, path: path)
  }

  func bytes(_ limits: ReadLimits) throws(ReadError) -> [UInt8] {
    guard let member else { return try Reading.bytes(ofFile: path, limits: limits) }
    var archive = try PaperArchive(path: member.archive, limits: limits)
    return try archive.bytes(of: member.path)
  }
}
