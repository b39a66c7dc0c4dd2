import Glibc
import Papers
import Store
import Synchronization

/// The folder that an export is written to, a file at a time.
final class ExportFolder: Sendable {
  private struct Open {
    let name: String
    let descriptor: Int32
  }

  private struct State {
    var open: Open?
    var names: [String] = []
    var failure: Failure?
  }

  private let path: String
  private let masks: Bool
  private let state = Mutex(State())

  /// Makes the folder unless it is there; `masks` hides personal numbers.
  init(_ path: String, masks: Bool) throws(Failure) {
    self.path = path
    self.masks = masks
    guard unsafe mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw Failure(Texts.current.file(path, Texts.current.noSuchFile(systemMessage(errno))))
  }

  /// Writes a piece; `false` when that failed, which ``finish()`` tells.
  func write(_ piece: Export.Piece) -> Bool {
    state.withLock { state in
      if state.open?.name != piece.file { begin(piece.file, &state) }
      guard let open = state.open, state.failure == nil else { return false }
      var bytes = piece.bytes
      if masks { PersonalNumber.mask(&bytes) }
      if !Self.write(bytes.span, to: open.descriptor) { fail(open.name, &state) }
      return state.failure == nil
    }
  }

  /// Closes the last file; the names of all.
  func finish() throws(Failure) -> [String] {
    let (names, failure) = state.withLock { state in
      close(&state)
      return (state.names, state.failure)
    }
    if let failure { throw failure }
    return names
  }

  private func begin(_ name: String, _ state: inout State) {
    close(&state)
    let descriptor = unsafe open(
      "\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return fail(name, &state) }
    state.open = Open(name: name, descriptor: descriptor)
    state.names.append(name)
  }

  private func close(_ state: inout State) {
    guard let open = state.open else { return }
    if Glibc.close(open.descriptor) != 0 { fail(open.name, &state) }
    state.open = nil
  }

  private func fail(_ name: String, _ state: inout State) {
    let texts = Texts.current
    let message = texts.cannotWrite(systemMessage(errno))
    state.failure = state.failure ?? Failure(texts.file("\(path)/\(name)", message))
  }

  private static func write(_ bytes: Span<UInt8>, to descriptor: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let count = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        if count > 0 { start += count } else if errno != EINTR { return false }
      }
      return true
    }
  }
}
