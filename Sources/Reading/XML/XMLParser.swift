internal import CLibXML2

/// Parses XML one event at a time: no tree is built, no entity is expanded, nothing is fetched.
///
/// What office programs write is read by ``XMLScanner``, all else by libxml2, which also tells what
/// is wrong with a file.
enum XMLParser {
  /// Lets `handler` hear what `bytes` hold.
  ///
  /// - Throws: `malformedXML`, `entities` and `tooDeep`.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], with handler: inout Handler, limits: ReadLimits
  ) throws(ReadError) {
    let bytes = Handler.relevant(bytes)
    let before = handler
    if XMLScanner.read(bytes.span, with: &handler, depthLimit: limits.xmlDepth) { return }
    handler = before
    try parseWithLibrary(bytes, with: &handler, limits: limits)
  }

  /// The same with libxml2 alone.
  static func parseWithLibrary<Handler: XMLHandler>(
    _ bytes: [UInt8], with handler: inout Handler, limits: ReadLimits
  ) throws(ReadError) {
    guard let parser = parser(of: bytes) else {
      throw ReadError(.malformedXML(reason: "Document is empty", line: 1))
    }
    var tags = OpenTags()
    let failure = unsafe withUnsafeMutablePointer(to: &handler) { handler in
      unsafe withUnsafeMutablePointer(to: &tags) { tags in
        var session = ParserSession(
          hearing: unsafe hearing(handler, tags), depthLimit: limits.xmlDepth)
        let status = unsafe parser.run(&session) { unsafe xmlParseDocument($0) }
        return session.failure ?? (status == 0 || session.isStopped ? nil : parser.malformed)
      }
    }
    if let failure { throw failure }
  }

  /// Starts libxml2 once, before threads use it.
  static func startLibrary() { precondition(isStarted) }

  private static let isStarted: Bool = {
    xmlInitParser()
    return true
  }()

  private static func parser(of bytes: [UInt8]) -> ParserContext? {
    startLibrary()
    let made = unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(clamping: bytes.count))
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_HUGE.rawValue
    if let made = unsafe made { unsafe xmlCtxtUseOptions(made, Int32(options)) }
    return unsafe ParserContext(made)
  }

  /// The handler and the tags must stay where they are as long as events come.
  private static func hearing<Handler: XMLHandler>(
    _ handler: UnsafeMutablePointer<Handler>, _ tags: UnsafeMutablePointer<OpenTags>
  ) -> ParserHearing {
    unsafe ParserHearing(
      start: { name, namespace, attributes, count in
        let tag = unsafe tags.pointee.open(name, namespace)
        unsafe handler.pointee.start(tag, XMLAttributes(attributes, count: count))
        return unsafe handler.pointee.hasHeardEnough()
      },
      end: { _ in unsafe handler.pointee.end(tags.pointee.close()) },
      text: { unsafe handler.pointee.text($0) })
  }
}

extension ParserContext {
  fileprivate var malformed: ReadError {
    let error = lastError
    return ReadError(
      .malformedXML(reason: error?.reason ?? "unknown", line: error?.line ?? 1))
  }
}

/// The open elements, and what their names mean.
private struct OpenTags {
  private var tags: [Tag] = []
  private var cache = TagCache()

  mutating func open(_ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Tag {
    let tag = unsafe cache.tag(name, namespace)
    tags.append(tag)
    return tag
  }

  mutating func close() -> Tag { tags.popLast() ?? .other }
}

/// Tags by the addresses of their names: the parser keeps one copy of each name.
private struct TagCache {
  private struct Entry {
    var name: UInt = 0
    var namespace: UInt = 0
    var tag = Tag.other
  }

  private var entries = [Entry](repeating: Entry(), count: 256)

  mutating func tag(_ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Tag {
    let key = (name: UInt(bitPattern: name), namespace: UInt(bitPattern: namespace))
    let slot = Int((key.name >> 2 ^ key.namespace >> 4) & 255)
    if entries[slot].name == key.name, entries[slot].namespace == key.namespace {
      return entries[slot].tag
    }
    let tag = unsafe Tag(
      String(cString: name), in: namespace.map { unsafe String(cString: $0) } ?? "")
    entries[slot] = Entry(name: key.name, namespace: key.namespace, tag: tag)
    return tag
  }
}
