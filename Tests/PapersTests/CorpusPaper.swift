import Foundation
import Papers
import Reading
import TestSupport

/// A paper of the corpus: a folder with `source.*` and the extraction recorded from it.
struct CorpusPaper {
  /// The paper's source and what was recorded did not go together.
  struct Mismatch: Error, CustomStringConvertible {
    let description: String
  }

  let folder: URL
  let name: String

  /// The paper in `folder`.
  init(in folder: URL) {
    self.folder = folder
    name = folder.lastPathComponent
  }

  /// All papers of the corpus, by name.
  static func all() throws -> [CorpusPaper] {
    try PackageFolder.names(in: "corpus").map { CorpusPaper(in: PackageFolder.url("corpus/\($0)")) }
  }

  /// Whether the paper can be read here: a PDF needs a command that may not be installed.
  var canBeRead: Bool {
    PDFPaper.canBeRead
      || !FileManager.default.fileExists(atPath: folder.appending(path: "source.pdf").path)
  }

  private var recording: URL { folder.appending(path: "expected.json") }

  /// What the source says now, as `klubba extract corpus/NAME/source.*` prints it in the package.
  func extracted() throws -> String {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let file = files.first(where: { $0.hasPrefix("source.") }) else {
      throw Mismatch(description: "\(name) has no source.*")
    }
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
    let text = try SourceText(reading: bytes, name: file)
    let source = Source(
      path: "corpus/\(name)/\(file)", sha256: sha256(of: bytes), byteCount: bytes.count,
      format: text.format, properties: text.properties)
    var json = JSONWriter(indented: true)
    Extraction(reading: text).write(to: &json, source: source)
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// Compares with what was recorded.
  ///
  /// - Throws: ``Mismatch`` with the first line that differs.
  func check() throws {
    guard FileManager.default.fileExists(atPath: recording.path) else {
      throw Mismatch(description: "\(name) has no expected.json; \(Self.remedy)")
    }
    let expected = String(decoding: try Data(contentsOf: recording), as: UTF8.self)
    let extracted = try extracted()
    guard extracted != expected else { return }
    let old = expected.components(separatedBy: "\n")
    let new = extracted.components(separatedBy: "\n")
    let line = zip(old, new).prefix { $0 == $1 }.count
    throw Mismatch(
      description: """
        corpus/\(name)/expected.json, line \(line + 1)
          recorded: \(old[line...].first ?? "(the end)")
          now:      \(new[line...].first ?? "(the end)")
        Is the change right? Then \(Self.remedy)
        """)
  }

  private static let remedy =
    "run RECORD_CORPUS=1 swift test --filter CorpusTests and read the diff."

  /// Writes what the source says now; whether that changed the recording.
  func record() throws -> Bool {
    let extracted = Data(try extracted().utf8)
    let hasChanged: Bool
    if FileManager.default.fileExists(atPath: recording.path) {
      hasChanged = try Data(contentsOf: recording) != extracted
    } else {
      hasChanged = true
    }
    if hasChanged { try extracted.write(to: recording) }
    return hasChanged
  }
}
