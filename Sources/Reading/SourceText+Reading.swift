extension SourceText {
  /// Reads the file that holds `bytes`.
  ///
  /// The format is told from the bytes; of `name` only the endings count: `.md` tells Markdown from
  /// text, and a web page called `.pdf` is an error message in place of a paper. An empty file
  /// gives an empty text and the diagnostic `file.empty`. Where a Word paper has tracked changes,
  /// what was inserted is read, and what was deleted only when `showsDeletions`.
  ///
  /// - Throws: any ``ReadError/Kind`` but `unreadable`.
  public init(
    reading bytes: [UInt8], name: String? = nil, limits: ReadLimits = .standard,
    showsDeletions: Bool = false
  ) throws(ReadError) {
    if bytes.count > limits.fileBytes { throw ReadError(.tooLarge(limit: limits.fileBytes)) }
    switch Signature(of: bytes) {
    case .zip:
      self = try WordReader.readArchive(bytes, limits: limits, showsDeletions: showsDeletions)
    case .xml:
      self = try WordReader.readXML(bytes, limits: limits, showsDeletions: showsDeletions)
    case .compound(let holdsEncryptedPackage):
      throw ReadError(holdsEncryptedPackage ? .encrypted : .legacyWord)
    case .richText: throw ReadError(.richText)
    case .pdf: self = try PDFReader.read(bytes, limits: limits)
    case .html where name.isPDF: throw ReadError(.misnamed(as: .pdf, is: .html))
    case .html: self = try HTMLReader.read(bytes, limits: limits)
    case .binary: throw ReadError(.binary)
    case .text:
      self = PlainTextReader.read(bytes, format: name.isMarkdown ? .markdown : .text)
    }
  }
}

extension String? {
  fileprivate var isMarkdown: Bool { self?.lowercased().hasSuffix(".md") ?? false }
  fileprivate var isPDF: Bool { self?.lowercased().hasSuffix(".pdf") ?? false }
}
