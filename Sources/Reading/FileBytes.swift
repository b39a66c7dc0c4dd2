internal import Glibc

/// The bytes of the file at `path`; of standard input when `path` is `-`.
///
/// - Throws: ``ReadError/Kind/unreadable(reason:)`` with the operating system's reason, and
///   ``ReadError/Kind/tooLarge(limit:)``.
public func bytes(
  ofFile path: String, limits: ReadLimits = .standard
) throws(ReadError) -> [UInt8] {
  let file = try OpenFile(path)
  return try file.bytes(upTo: limits.fileBytes)
}

/// A file descriptor that is closed when it goes out of scope.
private struct OpenFile: ~Copyable {
  private let descriptor: Int32

  init(_ path: String) throws(ReadError) {
    descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastSystemError() }
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Reads to the end; pipes tell no size, so the size is only the first guess.
  func bytes(upTo limit: Int) throws(ReadError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = try expectedSize(upTo: limit) + 1
    while true {
      let before = bytes.count
      try append(room, to: &bytes)
      if bytes.count > limit { throw ReadError(.tooLarge(limit: limit)) }
      if bytes.count == before { return bytes }
      room = max(before + room - bytes.count, 1 << 16)
    }
  }

  private func expectedSize(upTo limit: Int) throws(ReadError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .lastSystemError() }
    let size = Int(status.st_size)
    if size > limit { throw ReadError(.tooLarge(limit: limit)) }
    return size
  }

  /// Appends what one call of `read` gives, at most `room` bytes.
  private func append(_ room: Int, to bytes: inout [UInt8]) throws(ReadError) {
    let start = bytes.count
    var failed = false
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var got = unsafe read(descriptor, buffer.baseAddress, room)
      while got < 0 && errno == EINTR { got = unsafe read(descriptor, buffer.baseAddress, room) }
      failed = got < 0
      count = max(got, 0)
    }
    if failed { throw .lastSystemError() }
    if start == 0 { bytes = chunk } else { bytes += chunk }
  }
}

extension ReadError {
  /// What the operating system says about the call that just failed.
  static func lastSystemError() -> ReadError { systemError(errno) }

  /// What the operating system says about `code`.
  static func systemError(_ code: Int32) -> ReadError {
    guard let reason = unsafe strerror(code) else { return ReadError(.unreadable(reason: "")) }
    return ReadError(.unreadable(reason: unsafe String(cString: reason)))
  }
}
