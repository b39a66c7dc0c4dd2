internal import Glibc

/// A way for bytes from a command to this process.
///
/// It is a pair of sockets, for those are closed to other commands from the start: one that is
/// started in parallel must not hold this one's output open.
struct Channel: ~Copyable {
  private let near: Int32
  /// What the command writes to.
  let far: Int32
  private var isFarOpen = true
  /// Whether more may come.
  private(set) var isOpen = true

  private static let chunk = 1 << 16

  init() throws(ReadError) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .lastSystemError() }
    near = ends[0]
    far = ends[1]
  }

  deinit {
    close(near)
    if isFarOpen { close(far) }
  }

  /// Leaves the far end to the command alone, so that its end is seen.
  mutating func closeFar() {
    close(far)
    isFarOpen = false
  }

  /// Waits until one of the channels has something to read; `false` when the time is out.
  static func wait(
    _ one: borrowing Channel, _ other: borrowing Channel, until deadline: ContinuousClock.Instant
  ) -> Bool {
    let left = deadline - .now
    guard left > .zero else { return false }
    var waiting = [one.question, other.question]
    _ = unsafe poll(&waiting, 2, Int32(clamping: Int(left / .milliseconds(1)) + 1))
    return true
  }

  private var question: pollfd {
    pollfd(fd: isOpen ? near : -1, events: Int16(POLLIN), revents: 0)
  }

  /// Appends what has come, without waiting.
  mutating func read(into bytes: inout [UInt8]) {
    guard isOpen else { return }
    var count = 0
    repeat {
      let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Channel.chunk) { buffer, filled in
        count = unsafe recv(near, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
        filled = max(count, 0)
      }
      bytes += chunk
    } while count == Channel.chunk
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { isOpen = false }
  }
}
