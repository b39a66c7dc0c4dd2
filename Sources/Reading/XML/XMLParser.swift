internal import CLibXML2

/// Parses XML with libxml2, one event at a time: no tree is built, no entity is expanded,
/// nothing is fetched.
enum XMLParser {
  /// Lets `handler` hear what `bytes` hold.
  ///
  /// - Throws: `malformedXML`, `entities` and `tooDeep`.
  static func parse<Handler: XMLHandler>(
    _ bytes: [UInt8], with handler: inout Handler, limits: ReadLimits
  ) throws(ReadError) {
    let parser = try ParserContext(Handler.relevant(bytes))
    let failure = unsafe withUnsafeMutablePointer(to: &handler) { handler in
      var session = Session(hearing: unsafe Hearing(handler), depthLimit: limits.xmlDepth)
      return parser.run(&session)
    }
    if let failure { throw failure }
  }

  /// Starts libxml2 once, before threads use it.
  static func startLibrary() { precondition(isStarted) }

  private static let isStarted: Bool = {
    xmlInitParser()
    return true
  }()
}

/// Passes events on to a handler whose type a C callback cannot name.
///
/// An existential would be unpacked at every event, which takes as long as the parsing.
@safe private struct Hearing {
  let start: (Tag, XMLAttributes) -> Void
  let end: (Tag) -> Void
  let text: (Span<UInt8>) -> Void
  let hasHeardEnough: () -> Bool

  /// The handler must stay where it is as long as events come.
  init<Handler: XMLHandler>(_ handler: UnsafeMutablePointer<Handler>) {
    start = { unsafe handler.pointee.start($0, $1) }
    end = { unsafe handler.pointee.end($0) }
    text = { unsafe handler.pointee.text($0) }
    hasHeardEnough = { unsafe handler.pointee.hasHeardEnough() }
  }
}

/// What one run of the parser knows; libxml2 passes a pointer to it to each callback.
@safe private struct Session {
  let hearing: Hearing
  let depthLimit: Int
  var failure: ReadError?
  var isStopped = false
  /// The open elements.
  var tags: [Tag] = []
  var cache = TagCache()
  /// The parser, to stop it.
  var context: xmlParserCtxtPtr?

  init(hearing: Hearing, depthLimit: Int) {
    self.hearing = hearing
    self.depthLimit = depthLimit
  }

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) {
    tags.append(tag)
    if tags.count > depthLimit { return fail(ReadError(.tooDeep(limit: depthLimit))) }
    hearing.start(tag, attributes)
    if hearing.hasHeardEnough() { stop() }
  }

  mutating func end() { hearing.end(tags.popLast() ?? .other) }

  mutating func fail(_ error: ReadError) {
    failure = error
    stop()
  }

  private mutating func stop() {
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }
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

/// libxml2's parser for one document.
@safe private struct ParserContext: ~Copyable {
  private let context: xmlParserCtxtPtr

  init(_ bytes: [UInt8]) throws(ReadError) {
    XMLParser.startLibrary()
    let made = unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(clamping: bytes.count))
    }
    guard let context = unsafe made else {
      throw ReadError(.malformedXML(reason: "Document is empty", line: 1))
    }
    unsafe self.context = context
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_HUGE.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe context.pointee.sax.pointee = Self.callbacks
  }

  deinit {
    // A document type makes the parser keep a document although nobody asked for one.
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses to the end, or until the handler has heard enough; returns what went wrong.
  func run(_ session: inout Session) -> ReadError? {
    unsafe session.context = context
    let status = unsafe withUnsafeMutablePointer(to: &session) { session in
      unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
      return unsafe xmlParseDocument(context)
    }
    unsafe session.context = nil
    return session.failure ?? (status == 0 || session.isStopped ? nil : malformed)
  }

  private var malformed: ReadError {
    guard let error = unsafe xmlCtxtGetLastError(UnsafeMutableRawPointer(context)) else {
      return ReadError(.malformedXML(reason: "unknown", line: 1))
    }
    let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unknown"
    return ReadError(
      .malformedXML(
        reason: String(message.prefix { $0 != "\n" }), line: Int(unsafe error.pointee.line)))
  }

  /// The events that are heard. Entities are refused as soon as one is declared; references to
  /// others than the five of XML itself are errors, since no `getEntity` is set.
  private static var callbacks: xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe callbacks.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      let tag = unsafe session.pointee.cache.tag(name, namespace)
      unsafe session.pointee.start(tag, XMLAttributes(attributes, count: Int(count)))
    }
    unsafe callbacks.endElementNs = { user, _, _, _ in unsafe session(user)?.pointee.end() }
    unsafe callbacks.entityDecl = { user, _, _, _, _, _ in
      unsafe session(user)?.pointee.fail(ReadError(.entities))
    }
    unsafe callbacks.characters = hearText
    unsafe callbacks.ignorableWhitespace = hearText
    unsafe callbacks.cdataBlock = hearText
    return unsafe callbacks
  }
}

private func session(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Session>? {
  unsafe user?.assumingMemoryBound(to: Session.self)
}

private func hearText(
  _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32
) {
  guard let session = unsafe session(user), let text = unsafe text else { return }
  unsafe session.pointee.hearing.text(Span(_unsafeStart: text, count: Int(count)))
}
