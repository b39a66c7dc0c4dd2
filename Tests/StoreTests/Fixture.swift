import Glibc
import Papers
import Reading

@testable import Papers
@testable import Store

/// A paper as somebody would write it by hand: the text grows line by line, and what is made of a
/// line gets the place where it stands.
struct PaperText {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// Adds a line and tells where it stands.
  @discardableResult
  mutating func line(_ text: String, page: Int? = nil) -> SourceRange {
    let start = bytes.count
    bytes += Array(text.utf8)
    let range = SourceRange(start, bytes.count)
    blocks.append(Block(range: range, page: page))
    bytes.append(0x0A)
    return range
  }

  var text: SourceText { SourceText(bytes: bytes, blocks: blocks, format: .text) }
  var end: Int { bytes.count }
}

extension Place {
  static func at(_ range: SourceRange, gaps: [SourceRange] = []) -> Place {
    Place(range, gaps: gaps, rule: "test")
  }
}

extension Person {
  static func named(_ name: String, _ party: String? = nil) -> Person {
    Person(name: name, party: party, role: nil, place: .at(SourceRange(0, 0)))
  }
}

extension Clause {
  static func made(
    _ text: String, _ status: Status, _ outcome: Outcome? = nil, leadIn: String? = nil,
    children: [Child] = [], body: String? = nil, amounts: [Amount] = [], place: Place
  ) -> Clause {
    Clause(
      label: nil, text: text, leadIn: leadIn, children: children, conditions: [], status: status,
      body: body, basedOn: nil, outcome: outcome, amounts: amounts, place: place)
  }
}

extension Yrkande {
  static func made(
    _ text: String, _ kind: Kind, movers: [Person], supporters: [Person] = [], place: Place
  ) -> Yrkande {
    Yrkande(
      movers: movers, supporters: supporters, parties: movers.compactMap(\.party), group: nil,
      kind: kind, target: nil, rank: 1, result: nil, text: text, place: place)
  }
}

extension Reservation {
  static func made(_ members: [Person], parties: [String], place: Place) -> Reservation {
    Reservation(
      members: members, parties: parties, group: nil, inFavourOf: nil, yrkande: nil, form: .oral,
      body: nil, text: nil, place: place)
  }
}

extension Vote {
  static func made(_ ballots: [Ballot], place: Place) -> Vote {
    Vote(
      yes: ballots.count { $0.choice == .yes }, no: ballots.count { $0.choice == .no },
      abstain: nil, absent: nil, yesMeans: "bifall", noMeans: "avslag", yesYrkande: nil,
      noYrkande: nil, ballots: ballots, castingVote: nil, stage: nil, place: place)
  }
}

extension Amount {
  static func made(_ text: String, _ value: Int, place: Place) -> Amount {
    Amount(
      text: text, value: Money(value), max: nil, currency: "SEK", per: nil, qualifier: nil,
      isDifference: false, recipient: nil, purpose: nil, year: nil, place: place)
  }
}

/// A file ready to be stored.
struct StoredPaper {
  let extraction: Extraction
  let source: Source
  let text: SourceText

  init(
    _ documents: [Document], path: String, digits: String, text: SourceText,
    diagnostics: [Diagnostic] = []
  ) {
    extraction = Extraction(documents: documents, diagnostics: diagnostics)
    let sha256 = digits + String(repeating: "0", count: 64 - digits.count)
    source = Source(path: path, sha256: sha256, byteCount: text.bytes.count, format: .text)
    self.text = text
  }

  func store(in archive: Archive) async throws -> Archive.Change {
    try await archive.store(extraction, of: source, text: text)
  }

  func prepared(for archive: Archive) -> PreparedSource {
    archive.preparation.prepared(extraction, of: source, text: text)
  }
}

/// A folder of its own, removed when nobody holds it any more.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/klubba-test-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { name in
      guard let start = name.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    precondition(isMade, "a temporary folder must be possible")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  deinit {
    for name in ["index.sqlite", "other.sqlite"] {
      for end in ["", "-wal", "-shm"] { unsafe unlink(file(name + end)) }
    }
    unsafe rmdir(path)
  }
}

extension Archive {
  /// Runs SQL of a test's own, within a transaction.
  func run(_ sql: String) async throws {
    try await run([sql])
  }

  /// Runs commands without anything in between: no commit of a batch, no look for the lexicon.
  func run(_ commands: [String]) async throws {
    try await file.write { writer in
      for sql in commands { try writer.connection.prepare(sql).run() }
    }
  }
}

/// A file of the package.
enum TestFile {
  struct Missing: Error {
    let path: String
  }

  /// The text of the file at `path`, counted from the package's folder.
  static func text(_ path: String, from here: StaticString = #filePath) throws -> String {
    let folder = "\(here)".split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = unsafe fopen("/\(folder)/\(path)", "r") else { throw Missing(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
