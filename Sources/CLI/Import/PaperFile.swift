import Papers
import Reading

/// One file, read and understood.
struct PaperFile: Sendable {
  let source: Source
  let text: SourceText
  let extraction: Extraction

  init(
    path: String, bytes: [UInt8], sha256: String, municipality: Municipality?
  ) throws(ReadError) {
    text = try SourceText(reading: bytes, name: path)
    source = Source(
      path: path, sha256: sha256, byteCount: bytes.count, format: text.format,
      properties: text.properties)
    extraction = Extraction(reading: text, municipality: municipality)
  }
}
