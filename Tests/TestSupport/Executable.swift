public import Foundation

/// The built command, run as a process of its own.
public struct Executable: Sendable {
  /// What a run gave.
  public struct Result: Sendable {
    /// The exit code, or minus the signal that ended the process.
    public let status: Int32
    /// What came on standard output.
    public let output: String
    /// What came on standard error.
    public let errors: String
    /// The bytes of ``output``, which need not be text.
    public let bytes: Data
  }

  /// The command stands beside the test bundle.
  public static let klubba = Executable(
    path: Bundle.main.bundleURL.appending(path: "klubba").path)

  /// Where the command is.
  public let path: String

  /// The command at `path`.
  public init(path: String) {
    self.path = path
  }

  /// Runs the command in Swedish, without colour, in `folder`.
  public func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
    input: Data = Data()
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let inherited = ProcessInfo.processInfo.environment
    // A small lexicon: a debug build reads the whole one slowly.
    process.environment = [
      "PATH": inherited["PATH"] ?? "", "LANG": "sv_SE.UTF-8",
      "KLUBBA_LEXICON": PackageFolder.url("lexicon/additions.txt").path,
    ]
    .merging(environment) { $1 }
    let files = try Scratch()
    let (output, errors) = (files.url("output"), files.url("errors"))
    try Data().write(to: output)
    try Data().write(to: errors)
    try input.write(to: files.url("input"))
    // Files, not pipes: a full pipe would stop the process while nobody reads.
    process.standardInput = try FileHandle(forReadingFrom: files.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Result(
      status: isSignal ? -process.terminationStatus : process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      bytes: try Data(contentsOf: output))
  }
}

/// A folder that is gone when nobody uses it any more.
public final class Scratch: Sendable {
  /// The folder.
  public let folder: URL

  /// Makes an empty folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "klubba-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      print("\(folder.path) is left: \(error)")
    }
  }

  /// A file in the folder, there or not.
  public func url(_ name: String) -> URL { folder.appending(path: name) }

  /// Writes a file; folders on the way are made.
  public func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file; folders on the way are made.
  public func write(_ data: Data, to name: String) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }
}
