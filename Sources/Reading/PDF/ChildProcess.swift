internal import CProcess
internal import Glibc

/// A process that this one started, in a process group of its own.
struct ChildProcess: ~Copyable {
  private let id: pid_t
  private var isRunning = true

  /// Starts the command `command[0]`, found in the search path, with hardly any environment.
  ///
  /// - Throws: ``ReadError/Kind/unreadable(reason:)`` with the system's reason.
  init(
    _ command: [String], input: Int32, output: Int32, errors: Int32
  ) throws(ReadError) {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, place) in [(input, 0), (output, 1), (errors, 2)] as [(Int32, Int32)] {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, place)
    }
    // Ctrl-C is for this process, which lets what is begun be finished.
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var id: pid_t = 0
    let environment = ["LC_ALL=C", "PATH=\(ToolRun.searchPath)"]
    let code = unsafe withCStrings(command) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe posix_spawnp(&id, command[0], &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw .systemError(code) }
    self.id = id
  }

  deinit { if isRunning { ChildProcess.end(id) } }

  /// Limits the seconds of the processor and the bytes of address space that the process may use,
  /// with what it has used since it was started; it leaves no core file.
  ///
  /// The command `prlimit` would set them before the first instruction, but starting it takes as
  /// long as reading a page.
  ///
  /// - Throws: ``ReadError/Kind/unreadable(reason:)`` with the system's reason.
  func limit(seconds: Int, memory: Int) throws(ReadError) {
    let limits = [(RLIMIT_CPU, seconds), (RLIMIT_AS, memory), (RLIMIT_CORE, 0)]
    for (resource, most) in limits {
      var limit = process_limit(soft: UInt64(most), hard: UInt64(most))
      let code = unsafe prlimit64(id, resource.rawValue, &limit, nil)
      // A process that has ended needs none, and one that may do less than this may do no more.
      guard code == 0 || errno == ESRCH || errno == EPERM else { throw .lastSystemError() }
    }
  }

  /// Waits for the end; `nil` when the time is out before it.
  mutating func ending(by deadline: ContinuousClock.Instant) -> ToolRun.Ending? {
    var status: Int32 = 0
    var pause: UInt32 = 50
    while true {
      let found = unsafe waitpid(id, &status, WNOHANG)
      if found == id { break }
      guard found == 0 || errno == EINTR, ContinuousClock.now < deadline else { return nil }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    isRunning = false
    let signal = status & 0x7F
    return signal == 0 ? .exit(code: (status >> 8) & 0xFF) : .signal(signal)
  }

  /// Ends the process, and those that it started, unless it has ended by itself.
  mutating func kill() {
    if isRunning { ChildProcess.end(id) }
    isRunning = false
  }

  private static func end(_ id: pid_t) {
    Glibc.kill(-id, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
  }
}

/// Calls `body` with the strings as C wants them: ended by a null pointer.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe body(pointers)
}
