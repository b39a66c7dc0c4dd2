/// Reads papers in WordprocessingML: ECMA-376 in an archive or one file, and Word 2003 XML.
struct WordReader {
  let limits: ReadLimits
  let showsDeletions: Bool
  private var diagnostics: [Diagnostic] = []

  init(limits: ReadLimits, showsDeletions: Bool) {
    self.limits = limits
    self.showsDeletions = showsDeletions
  }

  /// Reads a zip archive.
  static func readArchive(
    _ bytes: [UInt8], limits: ReadLimits, showsDeletions: Bool
  ) throws(ReadError) -> SourceText {
    var package = try ZipPackage(bytes, limits: limits)
    if package.isEncrypted { throw ReadError(.encrypted) }
    if let type = try package.entry("mimetype"),
      type.starts(with: OpenDocumentReader.mediaType.utf8)
    {
      return try OpenDocumentReader.read(
        &package, limits: limits, showsDeletions: showsDeletions)
    }
    var reader = WordReader(limits: limits, showsDeletions: showsDeletions)
    return try reader.read(&package, format: .docx)
  }

  /// Reads a paper that is one XML file.
  static func readXML(
    _ bytes: [UInt8], limits: ReadLimits, showsDeletions: Bool
  ) throws(ReadError) -> SourceText {
    var root = RootReader()
    try XMLParser.parse(bytes, with: &root, limits: limits)
    var reader = WordReader(limits: limits, showsDeletions: showsDeletions)
    switch root.tag {
    case .package:
      var package = FlatPackage(bytes: bytes, limits: limits)
      return try reader.read(&package, format: .wordXML)
    case .wordDocument: return try reader.readWord2003(bytes)
    case .openDocument:
      return try OpenDocumentReader.readXML(
        bytes, limits: limits, showsDeletions: showsDeletions)
    default: throw ReadError(.notAPaper)
    }
  }

  // MARK: Packages

  private mutating func read<Package: WordPackage & ~Copyable>(
    _ package: inout Package, format: Format
  ) throws(ReadError) -> SourceText {
    var root = Relationships()
    _ = try package.parse("_rels/.rels", with: &root)
    let path = root["officeDocument"] ?? "word/document.xml"
    let (folder, relationshipsPath) = Relationships.path(for: path)
    var parts = Relationships(folder: folder)
    try parseExtra(relationshipsPath, of: &package, with: &parts)
    var styles = StylesReader()
    try parseExtra(parts["styles"], of: &package, with: &styles)
    var numbering = NumberingReader()
    try parseExtra(parts["numbering"], of: &package, with: &numbering)
    var properties = CoreProperties()
    try parseExtra(root["core-properties"], of: &package, with: &properties)

    var body = BodyReader(
      styles: styles.styles, numbering: numbering.numbering, showsDeletions: showsDeletions)
    guard try package.parse(path, with: &body), body.isPaper else { throw ReadError(.notAPaper) }
    try parseExtra(parts["footnotes"], of: &package, with: &body)
    try parseExtra(parts["endnotes"], of: &package, with: &body)
    var heard: Set<String> = []
    for id in body.sections.flatMap(\.printed) {
      guard let part = parts.target(id), heard.insert(part).inserted else { continue }
      try parseExtra(part, of: &package, with: &body)
    }
    return text(body, format, properties)
  }

  /// Lets `handler` hear a part that a paper can be read without: when it is damaged, that is a
  /// diagnostic.
  private mutating func parseExtra<Package: WordPackage & ~Copyable, Handler: XMLHandler>(
    _ path: String?, of package: inout Package, with handler: inout Handler
  ) throws(ReadError) {
    guard let path else { return }
    do throws(ReadError) {
      _ = try package.parse(path, with: &handler)
    } catch {
      switch error.kind {
      case .malformedXML, .damagedArchive: diagnostics.append(.damagedPart(path))
      default: throw error
      }
    }
  }

  // MARK: Word 2003

  private func readWord2003(_ bytes: [UInt8]) throws(ReadError) -> SourceText {
    var styles = StylesReader()
    try XMLParser.parse(bytes, with: &styles, limits: limits)
    var properties = CoreProperties()
    try XMLParser.parse(bytes, with: &properties, limits: limits)
    var body = BodyReader(
      styles: styles.styles, numbering: Numbering(), showsDeletions: showsDeletions)
    try XMLParser.parse(bytes, with: &body, limits: limits)
    return text(body, .wordXML, properties)
  }

  private func text(
    _ body: BodyReader, _ format: Format, _ properties: CoreProperties
  ) -> SourceText {
    var diagnostics = diagnostics
    if body.deletions > 0 { diagnostics.append(.leftOutDeletions(body.deletions)) }
    return SourceText(
      repairing: body.layout.text, removesMarks: false, format: format,
      properties: properties.properties,
      diagnostics: diagnostics)
  }
}

/// Hears which element a file begins with.
private struct RootReader: XMLHandler {
  private(set) var tag: Tag?

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    if self.tag == nil { self.tag = tag }
  }

  mutating func hasHeardEnough() -> Bool { tag != nil }
}

extension Diagnostic {
  static func leftOutDeletions(
    _ count: Int, id: String = "docx.deletions-left-out"
  ) -> Diagnostic {
    Diagnostic(
      .note, id: id,
      message: "Spårade borttagningar lästes inte: \(count). De spårade tilläggen lästes.")
  }

  fileprivate static func damagedPart(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "docx.damaged-part",
      message: "Delen \(path) är skadad; rubriknivåer, listnummer eller noter kan saknas.")
  }
}
