public import Foundation

/// The folder that holds the package: sources, documentation, papers.
public enum PackageFolder {
  /// The folder itself, told from where this file stands.
  public static let url = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The file or folder at `path`, relative to the package.
  public static func url(_ path: String) -> URL { url.appending(path: path) }

  /// Whether there is a file or folder at `path`, relative to the package.
  public static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  /// The text of the file at `path`, relative to the package.
  public static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  /// The names in the folder at `path`, in order; hidden ones are left out, and it may be missing.
  public static func names(in path: String) throws -> [String] {
    guard has(path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: url(path).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The files below the folder at `path`, as paths relative to the package, in order.
  ///
  /// Hidden folders (but for `.ci`) and what `make demo` leaves behind are passed over.
  public static func files(below path: String = "") throws -> [String] {
    var files: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: url(path).path).sorted() {
      let entry = path.isEmpty ? name : "\(path)/\(name)"
      guard entry == ".ci" || !name.hasPrefix("."), entry != "demo" else { continue }
      if url(entry).resolvingSymlinksInPath().isFolder {
        files += try Self.files(below: entry)
      } else {
        files.append(entry)
      }
    }
    return files
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }
}
