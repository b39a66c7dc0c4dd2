extension ReadError {
  /// A stable name for programs, such as `file.encrypted`.
  public var id: String {
    switch kind {
    case .unreadable: "file.unreadable"
    case .binary: "file.binary"
    case .legacyWord: "file.legacy-word"
    case .richText: "file.rich-text"
    case .encrypted, .encryptedPDF: "file.encrypted"
    case .damagedPDF: "file.damaged-pdf"
    case .imagesOnly: "file.images-only"
    case .misnamed: "file.misnamed"
    case .tooManyPages: "file.too-many-pages"
    case .tooSlow: "file.too-slow"
    case .missingTool: "tool.missing"
    case .toolFailed: "tool.failed"
    case .damagedArchive: "file.damaged-archive"
    case .notAPaper: "file.not-a-paper"
    case .malformedXML: "file.malformed-xml"
    case .entities: "file.entities"
    case .tooLarge: "file.too-large"
    case .tooManyMembers: "file.too-many-members"
    case .refusedMember: "file.refused-member"
    case .tooDeep: "file.too-deep"
    }
  }
}
