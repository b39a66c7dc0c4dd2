import Papers
import Reading

/// One file, read and understood.
struct PaperFile: Sendable {
  let source: Source
  let text: SourceText
  let extraction: Extraction

  /// Understands the text of the file at `path`.
  ///
  /// `municipality` counts more than what the text says; `nil` leaves the municipality to the text.
  /// `known`, the file's entry in a manifest, counts only where the text says nothing; `nil` when no
  /// manifest names the file. `told` is what was told of the file when it was read.
  init(
    _ path: String, _ bytes: [UInt8], _ text: SourceText, sha256: String,
    municipality: Municipality?, known: Manifest.Entry? = nil,
    told: Source.Told = Source.Told()
  ) {
    self.text = text
    source = Source(
      path: path, sha256: sha256, byteCount: bytes.count, format: text.format,
      url: known?.url, properties: text.properties, told: told)
    extraction = Extraction(
      reading: text, municipality: municipality, known: known?.facts ?? KnownFacts())
  }
}
