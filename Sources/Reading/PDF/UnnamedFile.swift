internal import Glibc

/// A temporary file that has no name any more, and is gone when it goes out of scope.
struct UnnamedFile: ~Copyable {
  /// Stands at the start of the file.
  let descriptor: Int32

  init(holding bytes: [UInt8]) throws(ReadError) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = "\(folder)/klubba-XXXXXX".utf8CString.map { $0 }
    descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw .lastSystemError() }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unsafe unlink(name)
    var written = 0
    while written < bytes.count {
      let rest = bytes[written...]
      let count = unsafe rest.withUnsafeBytes { rest in
        unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      guard count >= 0 || errno == EINTR else { throw .lastSystemError() }
      written += max(count, 0)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
