/// The parts of a Word paper: files in a zip archive, or elements of one XML file.
protocol WordPackage: ~Copyable {
  /// Lets `handler` hear the part at `path` (without a leading slash); `false` when there is none.
  mutating func parse<Handler: XMLHandler>(
    _ path: String, with handler: inout Handler
  ) throws(ReadError) -> Bool
}

/// A package in a zip archive, as Word saves it.
struct ZipPackage: WordPackage, ~Copyable {
  private var archive: ZipArchive
  private let limits: ReadLimits

  init(_ bytes: [UInt8], limits: ReadLimits) throws(ReadError) {
    archive = try ZipArchive(bytes, limits: limits)
    self.limits = limits
  }

  mutating func parse<Handler: XMLHandler>(
    _ path: String, with handler: inout Handler
  ) throws(ReadError) -> Bool {
    guard let bytes = try archive.entry(path) else { return false }
    try XMLParser.parse(bytes, with: &handler, limits: limits)
    return true
  }

  /// Whether the archive needs a password.
  var isEncrypted: Bool { archive.isEncrypted }

  /// The bytes of an entry that is no XML.
  mutating func entry(_ path: String) throws(ReadError) -> [UInt8]? { try archive.entry(path) }
}

/// A package in one XML file (flat OPC).
struct FlatPackage: WordPackage {
  let bytes: [UInt8]
  let limits: ReadLimits

  mutating func parse<Handler: XMLHandler>(
    _ path: String, with handler: inout Handler
  ) throws(ReadError) -> Bool {
    var filter = PartFilter(path: path, handler: handler)
    try XMLParser.parse(bytes, with: &filter, limits: limits)
    handler = filter.handler
    return filter.isFound
  }
}

/// Lets a handler hear one part of a flat package.
private struct PartFilter<Handler: XMLHandler>: XMLHandler {
  let path: String
  var handler: Handler
  private(set) var isFound = false
  private var depth = 0

  init(path: String, handler: Handler) {
    self.path = path
    self.handler = handler
  }

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    if depth > 0 {
      depth += 1
      handler.start(tag, attributes)
    } else if tag == .part, attributes["name"] == "/" + path {
      depth = 1
      isFound = true
    }
  }

  mutating func end(_ tag: Tag) {
    guard depth > 0 else { return }
    depth -= 1
    if depth > 0 { handler.end(tag) }
  }

  mutating func text(_ bytes: Span<UInt8>) { if depth > 0 { handler.text(bytes) } }

  mutating func hasHeardEnough() -> Bool { isFound && depth == 0 || handler.hasHeardEnough() }
}
