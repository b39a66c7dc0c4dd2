import Glibc
import Papers

/// A file that somebody asked a report to be written to.
enum ReportFile {
  static func write(_ text: String, to path: String, masks: Bool) throws(Failure) {
    var bytes = Array(text.utf8)
    if masks { PersonalNumber.mask(&bytes) }
    guard let stream = unsafe fopen(path, "w") else { throw failure(path) }
    let count = unsafe fwrite(bytes, 1, bytes.count, stream)
    let isWritten = count == bytes.count
    let isClosed = unsafe fclose(stream) == 0
    guard isWritten, isClosed else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    let texts = Texts.current
    return Failure(texts.file(path, texts.cannotWrite(systemMessage(errno))))
  }
}
