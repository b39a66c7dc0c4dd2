internal import CLibXML2

/// Passes the parser's events on to a handler whose type a C callback cannot name.
///
/// An existential would be unpacked at every event, which takes as long as the parsing.
@safe struct ParserHearing {
  typealias Text = UnsafePointer<UInt8>

  /// An element begins: its name, its namespace, its attributes and their number (XML alone tells
  /// it). Whether the handler has heard enough.
  let start: (Text, Text?, UnsafeMutablePointer<Text?>?, Int) -> Bool
  /// An element ends.
  let end: (Text) -> Void
  /// A piece of text.
  let text: (Span<UInt8>) -> Void
}

/// What one run of libxml2's parser knows; it passes a pointer to it to each callback.
@safe struct ParserSession {
  fileprivate let hearing: ParserHearing
  private let depthLimit: Int
  private var depth = 0
  private(set) var failure: ReadError?
  /// Whether it was stopped before the end.
  private(set) var isStopped = false
  /// The parser, to stop it.
  fileprivate var context: xmlParserCtxtPtr?

  init(hearing: ParserHearing, depthLimit: Int) {
    self.hearing = hearing
    self.depthLimit = depthLimit
  }

  fileprivate mutating func start(
    _ name: ParserHearing.Text, _ namespace: ParserHearing.Text?,
    _ attributes: UnsafeMutablePointer<ParserHearing.Text?>?, count: Int
  ) {
    guard !isStopped else { return }
    depth += 1
    if depth > depthLimit { return fail(ReadError(.tooDeep(limit: depthLimit))) }
    if unsafe hearing.start(name, namespace, attributes, count) { stop() }
  }

  fileprivate mutating func end(_ name: ParserHearing.Text) {
    guard !isStopped else { return }
    depth -= 1
    unsafe hearing.end(name)
  }

  fileprivate mutating func fail(_ error: ReadError) {
    failure = error
    stop()
  }

  private mutating func stop() {
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }
}

/// libxml2's parser for one document or page.
@safe struct ParserContext: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// Takes over a context that libxml2 has made; `nil` when it had nothing to make one of.
  init?(_ made: xmlParserCtxtPtr?) {
    guard let made = unsafe made else { return nil }
    unsafe context = made
    unsafe context.pointee.sax.pointee = Self.callbacks
  }

  deinit {
    // The parser may keep a document although nobody asked for one.
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe xmlFreeParserCtxt(context)
  }

  /// Lets `parse` parse to the end, or until the session has stopped it; returns what it returns.
  func run(_ session: inout ParserSession, _ parse: (xmlParserCtxtPtr) -> Int32) -> Int32 {
    unsafe session.context = context
    let status = unsafe withUnsafeMutablePointer(to: &session) { session in
      unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
      return unsafe parse(context)
    }
    unsafe session.context = nil
    return status
  }

  /// What the parser says of the last error, and in which line.
  var lastError: (reason: String, line: Int)? {
    guard let error = unsafe xmlCtxtGetLastError(UnsafeMutableRawPointer(context)) else {
      return nil
    }
    let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unknown"
    return (String(message.prefix { $0 != "\n" }), Int(unsafe error.pointee.line))
  }

  /// The events that are heard: of XML those that know namespaces, of web pages the others.
  ///
  /// Entities are refused as soon as one is declared; references to others than the five of XML
  /// itself are errors, since no `getEntity` is set.
  private static var callbacks: xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe callbacks.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      unsafe session.pointee.start(name, namespace, attributes, count: Int(count))
    }
    unsafe callbacks.endElementNs = { user, name, _, _ in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      unsafe session.pointee.end(name)
    }
    unsafe callbacks.startElement = { user, name, attributes in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      unsafe session.pointee.start(name, nil, attributes, count: 0)
    }
    unsafe callbacks.endElement = { user, name in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      unsafe session.pointee.end(name)
    }
    unsafe callbacks.entityDecl = { user, _, _, _, _, _ in
      unsafe session(user)?.pointee.fail(ReadError(.entities))
    }
    unsafe callbacks.characters = hearText
    unsafe callbacks.ignorableWhitespace = hearText
    unsafe callbacks.cdataBlock = hearText
    return unsafe callbacks
  }
}

private func session(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParserSession>? {
  unsafe user?.assumingMemoryBound(to: ParserSession.self)
}

private func hearText(
  _ user: UnsafeMutableRawPointer?, _ text: UnsafePointer<UInt8>?, _ count: Int32
) {
  guard let session = unsafe session(user), let text = unsafe text else { return }
  unsafe session.pointee.hearing.text(Span(_unsafeStart: text, count: Int(count)))
}
