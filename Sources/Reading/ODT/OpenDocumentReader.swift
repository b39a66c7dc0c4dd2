/// Reads OpenDocument texts: in a zip archive, or as one XML file.
enum OpenDocumentReader {
  /// How the file of a package begins that tells its type.
  static let mediaType = "application/vnd.oasis.opendocument.text"

  /// Reads a zip archive.
  static func read(
    _ package: inout ZipPackage, limits: ReadLimits, showsDeletions: Bool
  ) throws(ReadError) -> SourceText {
    let manifest = try package.entry("META-INF/manifest.xml") ?? []
    if manifest.offset(of: Array("encryption-data".utf8)) != nil { throw ReadError(.encrypted) }
    var properties = OpenDocumentProperties()
    var body = OpenDocumentBody(showsDeletions: showsDeletions)
    var diagnostics: [Diagnostic] = []
    do throws(ReadError) {
      _ = try package.parse("meta.xml", with: &properties)
      _ = try package.parse("styles.xml", with: &body)
    } catch {
      switch error.kind {
      case .malformedXML, .damagedArchive:
        // What was heard before the damage may have left elements open.
        body = OpenDocumentBody(showsDeletions: showsDeletions)
        diagnostics.append(.damagedStyles)
      default: throw error
      }
    }
    guard try package.parse("content.xml", with: &body), body.isText else {
      throw ReadError(.notAPaper)
    }
    return text(body, properties, diagnostics, showsDeletions)
  }

  /// Reads a text that is one XML file.
  static func readXML(
    _ bytes: [UInt8], limits: ReadLimits, showsDeletions: Bool
  ) throws(ReadError) -> SourceText {
    var properties = OpenDocumentProperties()
    try XMLParser.parse(bytes, with: &properties, limits: limits)
    var body = OpenDocumentBody(showsDeletions: showsDeletions)
    try XMLParser.parse(bytes, with: &body, limits: limits)
    guard body.isText else { throw ReadError(.notAPaper) }
    return text(body, properties, [], showsDeletions)
  }

  private static func text(
    _ body: OpenDocumentBody, _ properties: OpenDocumentProperties, _ diagnostics: [Diagnostic],
    _ showsDeletions: Bool
  ) -> SourceText {
    let count = showsDeletions ? 0 : body.deletions.count
    let diagnostics =
      diagnostics + (count > 0 ? [.leftOutDeletions(count, id: "odt.deletions-left-out")] : [])
    return SourceText(
      repairing: body.layout.text, removesMarks: false, format: .odt,
      properties: properties.properties, diagnostics: diagnostics)
  }
}

/// What an OpenDocument text says about itself.
private struct OpenDocumentProperties: XMLHandler {
  private(set) var properties = SourceText.Properties()
  private var line = FlowingLine()
  private var isDone = false

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    line = FlowingLine()
    if tag == .openText || tag == .openStyle { isDone = true }
  }

  mutating func text(_ bytes: Span<UInt8>) { line.append(bytes) }

  mutating func end(_ tag: Tag) {
    let value = String(decoding: line.text, as: UTF8.self)
    line = FlowingLine()
    guard !value.isEmpty else { return }
    switch tag {
    case .title: properties.title = value
    case .openAuthor: properties.author = value
    // Who saved it last; better than nobody.
    case .creator: if properties.author == nil { properties.author = value }
    case .openCreated: properties.created = value
    default: break
    }
  }

  mutating func hasHeardEnough() -> Bool { isDone }
}

extension Diagnostic {
  fileprivate static let damagedStyles = Diagnostic(
    .warning, id: "odt.damaged-part",
    message: "Delen med formatmallar är skadad; listnummer och sidhuvuden kan saknas.")
}
