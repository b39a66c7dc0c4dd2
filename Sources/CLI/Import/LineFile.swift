import Glibc
import Reading

/// A text file read line by line, so that it may be larger than memory.
@safe
struct LineFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>

  /// Opens the file at `path`.
  init(_ path: String) throws(ReadError) {
    guard let stream = unsafe fopen(path, "r") else {
      throw ReadError(.unreadable(reason: systemMessage(errno)))
    }
    unsafe self.stream = stream
  }

  deinit { unsafe fclose(stream) }

  /// The next line without its end; `nil` after the last.
  func next() -> [UInt8]? {
    var line: UnsafeMutablePointer<CChar>?
    var size = 0
    let count = unsafe getline(&line, &size, stream)
    defer { unsafe free(line) }
    guard count >= 0, let line = unsafe line else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: line, count: count).map(UInt8.init(bitPattern:))
    return bytes.last == 0x0A ? Array(bytes.dropLast()) : bytes
  }
}
