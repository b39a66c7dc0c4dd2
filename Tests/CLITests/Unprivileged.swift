import Foundation
import TestSupport

/// Runs the command as somebody whom file permissions bind, also when the tests run as root.
struct Unprivileged {
  private let scratch: Scratch
  private let command: [String]

  /// `nil` when the tests run as root and nothing lets them become somebody else.
  init?(_ scratch: Scratch) throws {
    self.scratch = scratch
    let manager = FileManager.default
    try manager.createDirectory(at: scratch.url("db"), withIntermediateDirectories: true)
    guard geteuid() == 0 else {
      command = [Executable.klubba.path]
      return
    }
    guard manager.isExecutableFile(atPath: "/usr/bin/setpriv") else { return nil }
    // A copy, for the build folder may lie where only root can go.
    let copy = scratch.url("klubba")
    try manager.copyItem(atPath: Executable.klubba.path, toPath: copy.path)
    let open: [FileAttributeKey: Any] = [.posixPermissions: 0o777]
    for url in [scratch.folder, scratch.url("db"), copy] {
      try manager.setAttributes(open, ofItemAtPath: url.path)
    }
    command = [
      "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", copy.path,
    ]
  }

  func klubba(_ arguments: [String]) throws -> Executable.Result {
    try Executable(path: command[0]).run(
      command.dropFirst() + arguments, in: scratch.folder)
  }

  /// Lets the folder be removed when the test is over.
  func open(_ folder: URL) {
    do {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path)
    } catch {
      print("\(folder.path) stays closed: \(error)")
    }
  }
}
