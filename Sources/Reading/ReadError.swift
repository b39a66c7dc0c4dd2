/// Why a file gave no text.
public struct ReadError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Kind: Hashable, Sendable {
    /// The file could not be opened or read; the operating system's reason.
    case unreadable(reason: String)
    /// The bytes are no text and no format that Klubba reads.
    case binary
    /// A Word file of the kind before 2007 (OLE compound file).
    case legacyWord
    /// Rich Text Format.
    case richText
    /// An Office file or archive that needs a password.
    case encrypted
    /// A PDF that needs a password.
    case encryptedPDF
    /// A PDF that ends too early or makes no sense.
    case damagedPDF
    /// A PDF whose pages hold pictures and no text.
    case imagesOnly
    /// A file with the name of one format and the content of another.
    case misnamed(as: Format, is: Format)
    /// More pages than the limit allows.
    case tooManyPages(limit: Int)
    /// A command took more time than the limit allows; the limit in seconds.
    case tooSlow(limit: Int)
    /// A command that reads the format is not installed; the Debian package that has it.
    case missingTool(name: String, package: String)
    /// A command that reads the format ended in no way that it should.
    case toolFailed(name: String, reason: String)
    /// A zip archive that ends too early or contradicts itself.
    case damagedArchive
    /// A zip archive or an XML file that holds no Word paper.
    case notAPaper
    /// XML that is not well formed; the parser's reason and the line, counted from 1.
    case malformedXML(reason: String, line: Int)
    /// XML that declares entities; none is ever expanded.
    case entities
    /// More bytes than the limit allows; the limit in bytes.
    case tooLarge(limit: Int)
    /// A zip archive of more files than the limit allows.
    case tooManyMembers(limit: Int)
    /// A zip archive inside another.
    case refusedMember
    /// XML nested deeper than the limit allows.
    case tooDeep(limit: Int)
  }

  /// What was wrong.
  public let kind: Kind

  /// Makes an error of `kind`.
  public init(_ kind: Kind) {
    self.kind = kind
  }
}
