extension SourceText {
  /// Reads the file that holds `bytes`.
  ///
  /// The format is told from the bytes; of `name` only the ending `.md` counts, which tells
  /// Markdown from text. An empty file gives an empty text and the diagnostic `file.empty`.
  ///
  /// - Throws: any ``ReadError/Kind`` but `unreadable`.
  public init(
    reading bytes: [UInt8], name: String? = nil, limits: ReadLimits = .standard
  ) throws(ReadError) {
    if bytes.count > limits.fileBytes { throw ReadError(.tooLarge(limit: limits.fileBytes)) }
    switch Signature(of: bytes) {
    case .zip: self = try WordReader.readArchive(bytes, limits: limits)
    case .xml: self = try WordReader.readXML(bytes, limits: limits)
    case .compound(let holdsEncryptedPackage):
      throw ReadError(holdsEncryptedPackage ? .encrypted : .legacyWord)
    case .richText: throw ReadError(.richText)
    case .pdf: throw ReadError(.unsupported(.pdf))
    case .html: self = try HTMLReader.read(bytes, limits: limits)
    case .binary: throw ReadError(.binary)
    case .text:
      self = PlainTextReader.read(bytes, format: name.isMarkdown ? .markdown : .text)
    }
  }
}

extension String? {
  fileprivate var isMarkdown: Bool { self?.lowercased().hasSuffix(".md") ?? false }
}
