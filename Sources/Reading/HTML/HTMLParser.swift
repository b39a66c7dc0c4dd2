internal import CLibXML2

/// What hears the events of the parser of web pages.
protocol HTMLHandler {
  /// `name` is in lower case.
  mutating func start(_ name: String, _ attributes: HTMLAttributes)
  mutating func end(_ name: String)
  /// A piece of the text between two tags, as UTF-8; there may be several.
  mutating func text(_ bytes: Span<UInt8>)
}

/// The attributes of an element; valid only while the handler is in `start`.
@safe struct HTMLAttributes {
  /// Pairs of name and value, then `nil`.
  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    unsafe self.pointers = unsafe pointers
  }

  /// The value of the attribute `name`, empty when it is there without one; `nil` when it is not.
  subscript(_ name: String) -> String? {
    guard let pointers = unsafe pointers else { return nil }
    var index = 0
    while let found = unsafe pointers[index] {
      if unsafe String(cString: found) == name {
        return unsafe pointers[index + 1].map { unsafe String(cString: $0) } ?? ""
      }
      index += 2
    }
    return nil
  }

  /// The whole number that `name` holds; `nil` when it holds none.
  func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }
}

/// Parses web pages with libxml2, one event at a time; nothing is fetched, no script runs.
enum HTMLParser {
  /// Lets `handler` hear what `text`, which is UTF-8, holds; whatever it holds is a page.
  ///
  /// - Throws: `tooDeep`.
  static func parse<Handler: HTMLHandler>(
    _ text: [UInt8], with handler: inout Handler, limits: ReadLimits
  ) throws(ReadError) {
    var session = Session(handler: handler, depthLimit: limits.xmlDepth)
    if let context = ParserContext(text) { context.run(&session) }
    guard let heard = session.handler as? Handler else { preconditionFailure("same handler") }
    handler = heard
    if session.isTooDeep { throw ReadError(.tooDeep(limit: limits.xmlDepth)) }
  }
}

/// What one run of the parser knows; libxml2 passes a pointer to it to each callback.
@safe private struct Session {
  var handler: any HTMLHandler
  let depthLimit: Int
  var depth = 0
  var isTooDeep = false
  /// The parser, to stop it.
  var context: htmlParserCtxtPtr?

  init(handler: any HTMLHandler, depthLimit: Int) {
    self.handler = handler
    self.depthLimit = depthLimit
  }

  mutating func start(_ name: String, _ attributes: HTMLAttributes) {
    guard !isTooDeep else { return }
    depth += 1
    if depth > depthLimit {
      isTooDeep = true
      if let context = unsafe context { unsafe xmlStopParser(context) }
    } else {
      handler.start(name, attributes)
    }
  }

  mutating func end(_ name: String) {
    guard !isTooDeep else { return }
    depth -= 1
    handler.end(name)
  }
}

/// libxml2's parser for one page.
@safe private struct ParserContext: ~Copyable {
  private let context: htmlParserCtxtPtr

  init?(_ text: [UInt8]) {
    XMLParser.startLibrary()
    let made = unsafe text.withUnsafeBytes { bytes in
      unsafe htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(clamping: bytes.count))
    }
    guard let context = unsafe made else { return nil }
    unsafe self.context = context
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    unsafe htmlCtxtUseOptions(context, Int32(options))
    unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    unsafe context.pointee.sax.pointee = Self.callbacks
  }

  deinit {
    if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe htmlFreeParserCtxt(context)
  }

  /// Parses to the end, or until the page is too deep.
  func run(_ session: inout Session) {
    unsafe session.context = context
    unsafe withUnsafeMutablePointer(to: &session) { session in
      unsafe context.pointee.userData = UnsafeMutableRawPointer(session)
      unsafe htmlParseDocument(context)
    }
    unsafe session.context = nil
  }

  private static var callbacks: xmlSAXHandler {
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.startElement = { user, name, attributes in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      unsafe session.pointee.start(String(cString: name), HTMLAttributes(attributes))
    }
    unsafe callbacks.endElement = { user, name in
      guard let session = unsafe session(user), let name = unsafe name else { return }
      unsafe session.pointee.end(String(cString: name))
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
  unsafe session.pointee.handler.text(Span(_unsafeStart: text, count: Int(count)))
}
