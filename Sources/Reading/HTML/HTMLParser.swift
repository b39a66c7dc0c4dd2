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
    guard let parser = parser(of: text) else { return }
    let failure = unsafe withUnsafeMutablePointer(to: &handler) { handler in
      var session = ParserSession(hearing: unsafe hearing(handler), depthLimit: limits.xmlDepth)
      _ = unsafe parser.run(&session) { unsafe htmlParseDocument($0) }
      return session.failure
    }
    if let failure { throw failure }
  }

  private static func parser(of text: [UInt8]) -> ParserContext? {
    XMLParser.startLibrary()
    let made = unsafe text.withUnsafeBytes { bytes in
      unsafe htmlCreateMemoryParserCtxt(bytes.baseAddress, Int32(clamping: bytes.count))
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    if let made = unsafe made {
      unsafe htmlCtxtUseOptions(made, Int32(options))
      unsafe xmlSwitchEncoding(made, XML_CHAR_ENCODING_UTF8)
    }
    return unsafe ParserContext(made)
  }

  /// The handler must stay where it is as long as events come.
  private static func hearing<Handler: HTMLHandler>(
    _ handler: UnsafeMutablePointer<Handler>
  ) -> ParserHearing {
    unsafe ParserHearing(
      start: { name, _, attributes, _ in
        unsafe handler.pointee.start(String(cString: name), HTMLAttributes(attributes))
        return false
      },
      end: { unsafe handler.pointee.end(String(cString: $0)) },
      text: { unsafe handler.pointee.text($0) })
  }
}
