import Glibc

/// The papers under some files and folders, in the order of their bytes.
///
/// Symbolic links are followed; a folder that has been walked is not walked again.
struct FileWalk {
  /// Something that could not be looked at.
  struct Failure {
    let path: String
    let reason: String
  }

  private static let endings: Set<String> = [
    "txt", "docx", "docm", "dotx", "xml", "pdf", "html", "htm", "odt", "zip",
  ]

  /// Each file once.
  private(set) var files: [String] = []
  private(set) var failures: [Failure] = []
  private var seen: Set<String> = []
  private var walked: Set<FolderIdentity> = []

  /// A file that is named is read whatever it is called; one that `mayBeMissing` is no failure.
  init(_ paths: [String], mayBeMissing: (String) -> Bool) {
    for path in paths {
      guard let entry = FileEntry(path) else {
        let reason = systemMessage(errno)
        if !mayBeMissing(path) { failures.append(Failure(path: path, reason: reason)) }
        continue
      }
      if entry.isFolder { walk(path, entry) } else { add(path) }
    }
  }

  private mutating func walk(_ folder: String, _ entry: FileEntry) {
    guard walked.insert(entry.identity).inserted else { return }
    guard let names = FileWalk.names(in: folder) else {
      failures.append(Failure(path: folder, reason: systemMessage(errno)))
      return
    }
    for name in names where !FileWalk.isHidden(name) {
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let entry = FileEntry(path) else {
        // A link that leads nowhere, or a name whose bytes are not UTF-8.
        let reason = systemMessage(errno)
        if FileWalk.isPaper(name) { failures.append(Failure(path: path, reason: reason)) }
        continue
      }
      if entry.isFolder {
        walk(path, entry)
      } else if entry.isFile, FileWalk.isPaper(name) {
        add(path)
      }
    }
  }

  private mutating func add(_ path: String) {
    if seen.insert(path).inserted { files.append(path) }
  }

  private static func isPaper(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased()) || name == "source.md"
  }

  /// Hidden files, and the locks that Word leaves beside an open paper.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$")
  }

  /// The names in a folder, sorted; `nil` with `errno` when it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// What tells one folder from another, whatever path leads there.
struct FolderIdentity: Hashable {
  let device: UInt
  let node: UInt
}

/// What the file system says about a path, links followed.
struct FileEntry {
  let identity: FolderIdentity
  private let mode: mode_t

  /// `nil` with `errno` when there is nothing or it may not be looked at.
  init?(_ path: String) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { return nil }
    identity = FolderIdentity(device: UInt(info.st_dev), node: UInt(info.st_ino))
    mode = info.st_mode
  }

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isFile: Bool { mode & S_IFMT == S_IFREG }

  /// Whether nothing is at `path` any more, as opposed to something that may not be looked at.
  static func isGone(_ path: String) -> Bool {
    FileEntry(path) == nil && (errno == ENOENT || errno == ENOTDIR)
  }
}

extension String {
  /// The path without `./` in front, doubled slashes and a slash at the end.
  var tidyPath: String {
    let parts = split(separator: "/").filter { $0 != "." }
    let path = parts.joined(separator: "/")
    return hasPrefix("/") ? "/\(path)" : path.isEmpty ? "." : path
  }

  /// Whether the path is `folder` or lies in it.
  func isInside(_ folder: String) -> Bool {
    folder == "."
      ? !hasPrefix("/") && !hasPrefix("../")
      : self == folder || hasPrefix(folder == "/" ? "/" : "\(folder)/")
  }
}
