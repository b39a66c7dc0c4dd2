import Glibc
import Papers

/// Standard output: collects bytes, hides personal numbers, and writes in large pieces.
struct Output {
  private static let pieceSize = 1 << 18

  private var bytes: [UInt8] = []
  private let masks: Bool

  init(masks: Bool) {
    self.masks = masks
  }

  init(_ options: CommonOptions) {
    self.init(masks: !options.unmasked)
  }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    writeIfFull()
  }

  /// Writes a whole value; a large one is not copied.
  mutating func write(_ value: consuming [UInt8]) {
    guard value.count >= Output.pieceSize else {
      bytes.append(contentsOf: value)
      writeIfFull()
      return
    }
    finish()
    bytes = value
    finish()
  }

  mutating func writeLine(_ text: String) {
    write(text)
    write("\n")
  }

  /// Writes what is left.
  mutating func finish() {
    write(upTo: bytes.count)
  }

  private mutating func writeIfFull() {
    guard bytes.count >= Output.pieceSize else { return }
    // A number that is not complete yet must wait for its end.
    let end = masks ? bytes.lastIndex(where: PersonalNumber.isBoundary) ?? 0 : bytes.count
    write(upTo: end)
  }

  private mutating func write(upTo end: Int) {
    guard end > 0 else { return }
    var rest: [UInt8] = []
    if end < bytes.count {
      rest = Array(bytes[end...])
      bytes.removeLast(bytes.count - end)
    }
    if masks { PersonalNumber.maskMarked(&bytes) }
    Descriptor.output.write(bytes.span)
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: rest)
  }
}

/// Standard error: everything that is not an answer.
enum StandardError {
  static func write(_ text: String) {
    var bytes = Array(text.utf8)
    PersonalNumber.mask(&bytes)
    Descriptor.error.write(bytes.span)
  }
}

/// An open file of the process.
struct Descriptor {
  static let output = Descriptor(number: STDOUT_FILENO)
  static let error = Descriptor(number: STDERR_FILENO)

  private let number: Int32

  /// Writes all bytes; ends the process when nobody can read them.
  func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let count = unsafe Glibc.write(
          number, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        if count > 0 { start += count } else if errno != EINTR { end(errno) }
      }
    }
  }

  private func end(_ code: Int32) {
    guard code != EPIPE, number != STDERR_FILENO else { exit(code == EPIPE ? 0 : 2) }
    StandardError.write(Failure(Texts.current.cannotWrite(systemMessage(code))).text(.current))
    exit(2)
  }
}

/// The operating system's words for an error.
func systemMessage(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "\(code)" }
  return unsafe String(cString: text)
}
