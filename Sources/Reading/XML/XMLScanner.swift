/// Reads XML as office programs write it: UTF-8, no document type, no comments, no CDATA, no
/// processing instructions.
///
/// Whatever else there is, and whatever is not well formed, it leaves to libxml2: it tells no
/// errors, it only gives up. The handler hears just what it would hear from there, but for the
/// places where text is cut into pieces. Every access to memory is checked.
struct XMLScanner {
  private let depthLimit: Int
  /// The next byte to look at.
  private var position = 0
  private var names = XMLNames()
  /// The attributes of the element that is being read, and room that others before it had.
  private var attributes: [ScannedAttribute] = []
  private var attributeCount = 0
  /// An element with more is left to libxml2, for each is compared with all others.
  private static let mostAttributes = 64

  private init(depthLimit: Int) { self.depthLimit = depthLimit }

  /// Lets `handler` hear what `bytes` hold; `false` when that is for libxml2 to read, whatever has
  /// been heard.
  static func read<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, with handler: inout Handler, depthLimit: Int
  ) -> Bool {
    guard XMLText.isWellFormed(bytes) else { return false }
    var scanner = XMLScanner(depthLimit: depthLimit)
    return scanner.read(bytes, with: &handler)
  }

  private mutating func read<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, with handler: inout Handler
  ) -> Bool {
    guard skipDeclaration(bytes) else { return false }
    skipSpace(bytes)
    guard bytes.byte(at: position) == UInt8(ascii: "<") else { return false }
    repeat {
      if bytes.byte(at: position) != UInt8(ascii: "<") {
        guard readText(bytes, with: &handler) else { return false }
      } else if bytes.byte(at: position + 1) == UInt8(ascii: "/") {
        guard let tag = readEnd(bytes) else { return false }
        handler.end(tag)
      } else {
        guard let (tag, isEmpty) = readStart(bytes) else { return false }
        handler.start(
          tag, XMLAttributes(attributes.span.extracting(first: attributeCount), of: bytes))
        if handler.hasHeardEnough() { return true }
        if isEmpty { handler.end(names.close()) }
      }
    } while names.depth > 0
    skipSpace(bytes)
    return position == bytes.count
  }

  // MARK: Tags

  /// `<w:p w:rsidR="00A1">`, and whether the element ends with it.
  private mutating func readStart(_ bytes: Span<UInt8>) -> (tag: Tag, isEmpty: Bool)? {
    guard let name = XMLName(bytes, at: position + 1), names.depth < depthLimit else { return nil }
    position = name.end
    attributeCount = 0
    names.startElement()
    while true {
      let end = position
      skipSpace(bytes)
      switch bytes.byte(at: position) {
      case UInt8(ascii: ">"):
        position += 1
        return open(name, bytes).map { ($0, false) }
      case UInt8(ascii: "/"):
        guard bytes.byte(at: position + 1) == UInt8(ascii: ">") else { return nil }
        position += 2
        return open(name, bytes).map { ($0, true) }
      default:
        guard position > end, readAttribute(bytes) else { return nil }
      }
    }
  }

  private mutating func open(_ name: XMLName, _ bytes: Span<UInt8>) -> Tag? {
    attributeCount < 2
      || names.areDistinct(attributes.span.extracting(first: attributeCount), bytes)
      ? names.open(name, bytes) : nil
  }

  /// `</w:p>`
  private mutating func readEnd(_ bytes: Span<UInt8>) -> Tag? {
    guard let count = names.countOfInnermost(at: position + 2, bytes) else { return nil }
    position += 2 + count
    skipSpace(bytes)
    guard bytes.byte(at: position) == UInt8(ascii: ">") else { return nil }
    position += 1
    return names.close()
  }

  /// `w:val="Rubrik1"`; what declares a namespace is none of the attributes.
  private mutating func readAttribute(_ bytes: Span<UInt8>) -> Bool {
    guard let attribute = ScannedAttribute(bytes, at: position) else { return false }
    position = attribute.value.end + 1
    switch names.declare(attribute, bytes) {
    case .none:
      if attributeCount < attributes.count {
        attributes[attributeCount] = attribute
      } else {
        attributes.append(attribute)
      }
      attributeCount += 1
    case .declared: break
    case .unusual: return false
    }
    return attributeCount <= Self.mostAttributes
  }

  // MARK: Text

  /// Text up to the next tag.
  private mutating func readText<Handler: XMLHandler>(
    _ bytes: Span<UInt8>, with handler: inout Handler
  ) -> Bool {
    var start = position
    var index = position
    while true {
      index = XMLText.end(ofText: bytes, from: index)
      switch bytes.byte(at: index) {
      case UInt8(ascii: "<"):
        if index > start { handler.text(bytes.extracting(start..<index)) }
        position = index
        return true
      case UInt8(ascii: "&"):
        guard let (letter, end) = XMLText.reference(bytes, at: index) else { return false }
        if index > start { handler.text(bytes.extracting(start..<index)) }
        handler.text(letter.span)
        (start, index) = (end, end)
      case Byte.carriageReturn:
        // However a file ends its lines, it is one newline that is heard.
        if index > start { handler.text(bytes.extracting(start..<index)) }
        if bytes.byte(at: index + 1) != Byte.newline { handler.text([Byte.newline].span) }
        index += 1
        start = index
      case UInt8(ascii: "]")
      where bytes.byte(at: index + 1) == UInt8(ascii: "]")
        && bytes.byte(at: index + 2) == UInt8(ascii: ">"):
        return false
      case 0: return false
      default: index += 1
      }
    }
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while XMLText.isSpace(bytes.byte(at: position)) { position += 1 }
  }

  // MARK: Declaration

  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, if it is there; whether it says
  /// nothing else.
  private mutating func skipDeclaration(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.byte(at: 1) == UInt8(ascii: "?") else { return true }
    guard bytes.holds("<?xml", at: 0) else { return false }
    position = 5
    for (name, values) in Self.declared {
      let end = position
      skipSpace(bytes)
      guard bytes.holds(name, at: position) else {
        // The version is always there.
        guard name != "version" else { return false }
        position = end
        continue
      }
      guard position > end, let attribute = ScannedAttribute(bytes, at: position) else {
        return false
      }
      let value = String(decoding: bytes, at: attribute.value).lowercased()
      guard attribute.name.count == name.utf8.count, values.contains(value) else { return false }
      position = attribute.value.end + 1
    }
    skipSpace(bytes)
    guard bytes.holds("?>", at: position) else { return false }
    position += 2
    return true
  }

  private static let declared = [
    ("version", ["1.0"]), ("encoding", ["utf-8"]), ("standalone", ["yes", "no"]),
  ]
}
