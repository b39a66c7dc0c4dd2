import Glibc
import Reading

/// The papers under some files and folders, in the order of their bytes.
///
/// Symbolic links are followed; a folder that has been walked is not walked again.
struct FileWalk {
  /// Something that could not be looked at.
  struct Failure {
    let path: String
    let message: String
  }

  private static let endings: Set<String> = [
    "txt", "docx", "docm", "dotx", "xml", "pdf", "html", "htm", "odt", "zip",
  ]

  /// Each file once.
  private(set) var files: [PaperLocation] = []
  /// What manifests say of files, by path.
  private(set) var facts: [String: Manifest.Entry] = [:]
  /// Files that a manifest names and that are not there.
  private(set) var missing: [String] = []
  private(set) var failures: [Failure] = []
  let limits: ReadLimits
  private var seen: Set<PaperLocation> = []
  private var foldersWithFacts: Set<String> = []
  private var walked: Set<FolderIdentity> = []

  /// A file that is named is read whatever it is called; one that `mayBeMissing` is no failure.
  init(_ paths: [String], limits: ReadLimits, mayBeMissing: (String) -> Bool) {
    self.limits = limits
    for path in paths {
      guard let entry = FileEntry(path) else {
        let code = errno
        if !mayBeMissing(path) { fail(path, code) }
        continue
      }
      if entry.isFolder {
        walk(path, entry)
      } else {
        readManifests(beside: path)
        add(path)
      }
    }
  }

  private mutating func walk(_ folder: String, _ entry: FileEntry) {
    guard walked.insert(entry.identity).inserted else { return }
    guard let names = FileWalk.names(in: folder) else {
      fail(folder, errno)
      return
    }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : "\(folder)/"
    for name in names where Manifest.names.contains(name) {
      readManifest(prefix + name, folder: prefix, tellsMissing: true)
    }
    for name in names where !FileWalk.isHidden(name) {
      let path = prefix + name
      guard let entry = FileEntry(path) else {
        // A link that leads nowhere, or a name whose bytes are not UTF-8.
        let code = errno
        if FileWalk.isPaper(name) { fail(path, code) }
        continue
      }
      if entry.isFolder {
        walk(path, entry)
      } else if entry.isFile, FileWalk.isPaper(name) || facts[path] != nil {
        add(path)
      }
    }
  }

  private mutating func add(_ path: String) {
    if path.lowercased().hasSuffix(".zip") {
      addArchive(path)
    } else {
      add(PaperLocation(path))
    }
  }

  mutating func add(_ location: PaperLocation) {
    if seen.insert(location).inserted { files.append(location) }
  }

  mutating func fail(_ path: String, _ message: String) {
    failures.append(Failure(path: path, message: message))
  }

  private mutating func fail(_ path: String, _ code: Int32) {
    fail(path, Texts.current.noSuchFile(systemMessage(code)))
  }

  // MARK: Manifests

  /// A file that is named alone may be in a manifest; of what else that names nothing is asked.
  private mutating func readManifests(beside path: String) {
    let folder = String(path.dropLast(path.lastComponent.count))
    guard foldersWithFacts.insert(folder).inserted else { return }
    for name in Manifest.names where FileEntry(folder + name)?.isFile == true {
      readManifest(folder + name, folder: folder, tellsMissing: false)
    }
  }

  private mutating func readManifest(_ path: String, folder: String, tellsMissing: Bool) {
    do throws(ReadError) {
      let content = try bytes(ofFile: path, limits: limits)
      add(manifest: content, path, folder: folder) { !tellsMissing || FileEntry($0) != nil }
    } catch {
      fail(path, error.message(Texts.current.language))
    }
  }

  /// Takes over what the manifest at `path` says of files below `folder`.
  mutating func add(
    manifest bytes: [UInt8], _ path: String, folder: String, exists: (String) -> Bool
  ) {
    do throws(Manifest.Trouble) {
      for entry in try Manifest(bytes, name: path).entries {
        let file = (folder + entry.file).tidyPath
        facts[file] = entry
        if !exists(file) { missing.append(file) }
      }
    } catch {
      fail(path, Texts.current.manifest(error))
    }
  }

  static func isPaper(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased()) || name == "source.md"
  }

  /// Hidden files, and the locks that Word leaves beside an open paper.
  static func isHidden(_ name: String) -> Bool {
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
