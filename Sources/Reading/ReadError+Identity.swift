extension ReadError {
  /// A stable name for programs, such as `file.encrypted`.
  public var id: String {
    switch kind {
    case .unreadable: "file.unreadable"
    case .binary: "file.binary"
    case .legacyWord: "file.legacy-word"
    case .richText: "file.rich-text"
    case .encrypted: "file.encrypted"
    case .damagedArchive: "file.damaged-archive"
    case .notAPaper: "file.not-a-paper"
    case .malformedXML: "file.malformed-xml"
    case .entities: "file.entities"
    case .tooLarge: "file.too-large"
    case .tooDeep: "file.too-deep"
    case .unsupported: "file.unsupported"
    }
  }
}
