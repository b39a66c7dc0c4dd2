/// Reads plain text, with or without the marks of Markdown.
enum PlainTextReader {
  /// The text in `bytes`, which are known to be no other format.
  static func read(_ bytes: [UInt8], format: Format) -> SourceText {
    switch TextEncoding.marked(in: bytes) {
    case (.utf16LittleEndian, let start)?:
      clean(TextEncoding.decodeUTF16(bytes, from: start, bigEndian: false), format)
    case (.utf16BigEndian, let start)?:
      clean(TextEncoding.decodeUTF16(bytes, from: start, bigEndian: true), format)
    case (.utf8, _)?: clean(bytes, format)
    case nil: clean(bytes, format, mayBeWindows1252: true)
    }
  }

  private static func clean(
    _ bytes: [UInt8], _ format: Format, mayBeWindows1252: Bool = false
  ) -> SourceText {
    if let text = SourceText(cleaning: RawText(bytes: bytes), removesMarks: true, format: format) {
      return text
    }
    if mayBeWindows1252, !TextEncoding.hasMultiByteScalar(bytes) {
      return repaired(TextEncoding.decodeWindows1252(bytes), format)
    }
    return repaired(bytes, format)
  }

  private static func repaired(_ bytes: [UInt8], _ format: Format) -> SourceText {
    SourceText(repairing: RawText(bytes: bytes), removesMarks: true, format: format)
  }
}

extension SourceText {
  /// Cleans `raw`; `nil` when it is not valid UTF-8 or holds control codes of older encodings.
  init?(
    cleaning raw: RawText, removesMarks: Bool, format: Format,
    properties: Properties = Properties(), diagnostics: [Diagnostic] = []
  ) {
    var cleaner = TextCleaner(raw, removesMarks: removesMarks)
    cleaner.run()
    guard cleaner.invalidAt == nil else { return nil }
    var diagnostics = diagnostics
    if cleaner.removedInstructions > 0 {
      diagnostics.append(.removedInstructions(cleaner.removedInstructions))
    }
    if cleaner.blocks.isEmpty { diagnostics.append(.emptyFile) }
    self.init(
      bytes: cleaner.output, blocks: cleaner.blocks, format: format, properties: properties,
      diagnostics: diagnostics)
  }

  /// Cleans `raw`, with U+FFFD for bytes that are not valid UTF-8.
  init(
    repairing raw: RawText, removesMarks: Bool, format: Format,
    properties: Properties = Properties(), diagnostics: [Diagnostic] = []
  ) {
    if let text = SourceText(
      cleaning: raw, removesMarks: removesMarks, format: format, properties: properties,
      diagnostics: diagnostics)
    {
      self = text
      return
    }
    let (bytes, strayBytes) = TextEncoding.repairUTF8(raw.bytes)
    guard
      let text = SourceText(
        cleaning: RawText(bytes: bytes, traits: raw.traits), removesMarks: removesMarks,
        format: format, properties: properties, diagnostics: diagnostics)
    else { preconditionFailure("repaired text must be valid") }
    self = strayBytes == 0 ? text : text.adding(.strayBytes(strayBytes, in: text))
  }

  func adding(_ diagnostic: Diagnostic) -> SourceText {
    SourceText(
      bytes: bytes, blocks: blocks, format: format, properties: properties,
      diagnostics: diagnostics + [diagnostic])
  }
}

extension Diagnostic {
  static let emptyFile = Diagnostic(.warning, id: "file.empty", message: "Filen har ingen text.")

  static func removedInstructions(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note, id: "text.instructions-removed",
      message: "Mallinstruktioner inom hakparentes togs bort: \(count).")
  }

  /// The range is where the first stray byte stood.
  static func strayBytes(_ count: Int, in text: SourceText) -> Diagnostic {
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    let first = text.bytes.indices.first { text.bytes[$0...].starts(with: mark) }
    return Diagnostic(
      .warning, id: "text.invalid-utf8",
      message: "Byte som inte är giltig UTF-8 ersattes med \u{FFFD}: \(count).",
      range: first.map { SourceRange($0, $0 + mark.count) })
  }
}
