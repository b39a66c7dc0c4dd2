internal import Glibc

/// One run of an external command over bytes: what it wrote, and how it ended.
///
/// The command reads the bytes as `/dev/stdin`, from a temporary file without a name: just what
/// was hashed, wherever it came from. It has limits from the system (`prlimit`) and a process group
/// of its own, so that it can neither use more than allowed nor outlive the run.
struct ToolRun {
  /// How the command ended.
  enum Ending: Equatable {
    /// By itself, with this code.
    case exit(code: Int32)
    /// By a signal, for want of memory or for a bug of its own.
    case signal(Int32)
    /// It was stopped when its time was out.
    case timeOut
    /// It was stopped because it wrote more than allowed.
    case tooMuchOutput
  }

  /// What the command may use.
  struct Limits {
    /// Seconds on the clock, and as many of the processor.
    let seconds: Int
    /// Bytes of address space.
    let memory: Int
    /// Bytes of output.
    let output: Int
  }

  private(set) var output: [UInt8] = []
  /// The start of what came on standard error.
  private(set) var errors: [UInt8] = []
  let ending: Ending

  private static let errorBytes = 1 << 14

  /// Runs `command`, with its arguments, until it ends or has used what it may.
  ///
  /// - Throws: ``ReadError/Kind/unreadable(reason:)`` when the system gives no process or file.
  init(
    _ command: [String], input: [UInt8], limits: Limits
  ) throws(ReadError) {
    let source = try UnnamedFile(holding: input)
    var output = try Channel()
    var errors = try Channel()
    var process = try ChildProcess(
      command, input: source.descriptor, output: output.far, errors: errors.far)
    try process.limit(seconds: limits.seconds, memory: limits.memory)
    output.closeFar()
    errors.closeFar()
    let deadline = ContinuousClock.now + .seconds(limits.seconds)
    var isOver: Ending?
    while isOver == nil, output.isOpen || errors.isOpen {
      guard Channel.wait(output, errors, until: deadline) else {
        isOver = .timeOut
        break
      }
      output.read(into: &self.output)
      errors.read(into: &self.errors)
      self.errors.removeLast(max(0, self.errors.count - ToolRun.errorBytes))
      if self.output.count > limits.output { isOver = .tooMuchOutput }
    }
    if isOver == nil { isOver = process.ending(by: deadline) }
    process.kill()
    ending = isOver ?? .timeOut
  }

  /// Where the command `name` is, as the search path has it; `nil` when it is nowhere.
  static func path(of name: String) -> String? {
    for folder in searchPath.split(separator: ":") {
      let path = "\(folder)/\(name)"
      if unsafe access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  static var searchPath: String {
    guard let path = unsafe getenv("PATH") else { return "/usr/bin:/bin" }
    return unsafe String(cString: path)
  }
}
