internal import Papers
internal import Reading

/// Notes the rows of a whole file: its papers, its diagnostics, then the file itself.
struct SourceRecorder {
  private let recorder: RowRecorder

  init(_ recorder: RowRecorder) {
    self.recorder = recorder
  }

  func record(_ extraction: Extraction, of source: Source) {
    let key = recorder.drawKey()
    for (index, document) in extraction.documents.enumerated() {
      DocumentRecorder(recorder, text: recorder.text, source: key)
        .record(document, ordinal: index + 1)
    }
    recorder.recordFacts(source: key)
    record(extraction.diagnostics, source: key)
    record(source, key: key)
  }

  private func record(_ source: Source, key: FileKey) {
    recorder.insert(
      .source,
      [
        .key(key), .key(recorder.latestKey), .text(source.path), .text(source.sha256),
        .integer(source.byteCount), .init(source.format), .init(source.url),
        .init(source.properties.title), .init(source.properties.author),
        .init(source.properties.created), .sourceText,
      ])
    guard source.told != Source.Told() else { return }
    recorder.insert(
      .told, [.key(key), .init(source.told.municipality), .init(source.told.manifest)])
  }

  private func record(_ diagnostics: [Diagnostic], source: FileKey) {
    for (index, diagnostic) in diagnostics.enumerated() {
      recorder.insert(
        .diagnostic,
        [
          .key(source), .integer(index), .init(diagnostic.severity), .text(diagnostic.id),
          .text(diagnostic.message), .init(diagnostic.range?.start),
          .init(diagnostic.range?.end),
        ])
    }
  }
}
