import Papers
import Reading

/// A paper that a careful reader has annotated: a folder with `source.*` and `gold.json`.
struct GoldPaper {
  /// What is known of the paper before anything is read.
  let name: String
  private let folder: String

  /// The endings of sources, the best first where a paper has several.
  private static let endings = [
    "txt", "docx", "docm", "dotx", "md", "html", "htm", "odt", "xml", "pdf",
  ]

  /// The papers in `folder`, by name; the folder may also be one paper's own.
  static func all(in folder: String) -> [GoldPaper] {
    let folders =
      isPaper(folder)
      ? [folder]
      : (FileWalk.names(in: folder) ?? []).map { folder == "." ? $0 : "\(folder)/\($0)" }
    return folders.filter(isPaper).map { path in
      let name = path.split(separator: "/").last.map(String.init)
      return GoldPaper(name: name ?? path, folder: path)
    }
  }

  private static func isPaper(_ folder: String) -> Bool {
    FileEntry("\(folder)/gold.json")?.isFile ?? false
  }

  /// The annotations' file.
  var goldPath: String { "\(folder)/gold.json" }

  /// The paper's file; when there is none, `source.*`.
  var sourcePath: String {
    GoldPaper.endings.lazy.map { "\(folder)/source.\($0)" }
      .first { FileEntry($0)?.isFile ?? false } ?? "\(folder)/source.*"
  }

  /// What the reader found.
  ///
  /// - Throws: a ``Failure`` that says why the file cannot be used.
  func gold() throws(Failure) -> JSONValue {
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try Reading.bytes(ofFile: goldPath)
    } catch {
      throw Failure(error.message(Texts.current.language))
    }
    do throws(JSONError) {
      return try JSONReader.value(in: bytes)
    } catch {
      throw Failure(Texts.current.noJSON(line: error.line))
    }
  }

  /// What the program finds, as it prints it.
  func extraction() throws(ReadError) -> JSONValue {
    let path = sourcePath
    let bytes = try bytes(ofFile: path)
    let text = try SourceText(reading: bytes, name: path)
    let file = PaperFile(path, bytes, text, sha256: sha256(of: bytes), municipality: nil)
    var json = JSONWriter()
    file.extraction.write(to: &json, source: file.source)
    do {
      return try JSONReader.value(in: json.bytes)
    } catch {
      preconditionFailure("what JSONWriter wrote is JSON: \(error)")
    }
  }
}
