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
    let session = Session(handler, depthLimit: limits.xmlDepth)
    let parser = try ParserContext(bytes, session: session)
    try parser.run()
    handler = session.handler
  }

  /// Starts libxml2 once, before threads use it.
  static let isStarted: Bool = {
    xmlInitParser()
    return true
  }()
}

/// What one run of the parser knows; libxml2 holds a pointer to it.
@safe private class AnySession {
  private(set) var failure: ReadError?
  /// The parser, to stop it; set as long as it runs.
  var context: xmlParserCtxtPtr?
  private let depthLimit: Int
  private var tags: [Tag] = []
  private var cache = TagCache()

  init(depthLimit: Int) { self.depthLimit = depthLimit }

  var isFinished: Bool { failure != nil }

  final func start(_ name: UnsafePointer<UInt8>, _ namespace: UnsafePointer<UInt8>?) -> Tag {
    let tag = unsafe cache.tag(name, namespace)
    tags.append(tag)
    if tags.count > depthLimit { fail(ReadError(.tooDeep(limit: depthLimit))) }
    return tag
  }

  final func end() -> Tag { tags.popLast() ?? .other }

  final func fail(_ error: ReadError) {
    failure = error
    stopIfFinished()
  }

  /// Stops the parser when there is nothing more to hear.
  final func stopIfFinished() {
    if isFinished, let context = unsafe context { unsafe xmlStopParser(context) }
  }

  func start(_ tag: Tag, _ attributes: XMLAttributes) {}
  func end(_ tag: Tag) {}
  func text(_ bytes: Span<UInt8>) {}
}

private final class Session<Handler: XMLHandler>: AnySession {
  var handler: Handler

  init(_ handler: Handler, depthLimit: Int) {
    self.handler = handler
    super.init(depthLimit: depthLimit)
  }

  override var isFinished: Bool { failure != nil || handler.isFinished }
  override func start(_ tag: Tag, _ attributes: XMLAttributes) { handler.start(tag, attributes) }
  override func end(_ tag: Tag) { handler.end(tag) }
  override func text(_ bytes: Span<UInt8>) { handler.text(bytes) }
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
  private let session: AnySession

  init(_ bytes: [UInt8], session: AnySession) throws(ReadError) {
    precondition(XMLParser.isStarted)
    let made = unsafe bytes.withUnsafeBytes { bytes in
      unsafe xmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(clamping: bytes.count))
    }
    guard let context = unsafe made else {
      throw ReadError(.malformedXML(reason: "Document is empty", line: 1))
    }
    unsafe self.context = context
    self.session = session
    unsafe session.context = context
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_HUGE.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe context.pointee.sax.pointee = Self.handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()
  }

  deinit {
    // A document type makes the parser keep a document although nobody asked for one.
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses to the end, or until the handler has heard enough.
  func run() throws(ReadError) {
    let status = unsafe xmlParseDocument(context)
    if let failure = session.failure { throw failure }
    if status != 0 && !session.isFinished { throw malformed() }
  }

  private func malformed() -> ReadError {
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
  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
      guard let session = unsafe hearer(user), let name = unsafe name else { return }
      let tag = unsafe session.start(name, namespace)
      unsafe session.start(tag, XMLAttributes(attributes, count: Int(count)))
      session.stopIfFinished()
    }
    unsafe handler.endElementNs = { user, _, _, _ in
      guard let session = unsafe hearer(user) else { return }
      session.end(session.end())
    }
    unsafe handler.entityDecl = { user, _, _, _, _, _ in
      unsafe hearer(user)?.fail(ReadError(.entities))
    }
    unsafe handler.characters = hearText
    unsafe handler.ignorableWhitespace = hearText
    unsafe handler.cdataBlock = hearText
    return unsafe handler
  }
}

private func hearer(_ user: UnsafeMutableRawPointer?) -> AnySession? {
  guard let user = unsafe user else { return nil }
  return unsafe Unmanaged<AnySession>.fromOpaque(user).takeUnretainedValue()
}

private func hearText(
  _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32
) {
  guard let session = unsafe hearer(user), let text = unsafe text else { return }
  unsafe session.text(Span(_unsafeStart: text, count: Int(count)))
}
