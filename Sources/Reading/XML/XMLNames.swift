/// The open elements of a document that is being scanned, the namespaces that they declare, and
/// what the names of elements mean there.
struct XMLNames {
  /// Whether an attribute declares a namespace.
  enum Declaration {
    case none
    case declared
    /// It does so in a way that libxml2 may have something to say of.
    case unusual
  }

  private struct Element {
    let name: XMLName
    let tag: Tag
    /// How many bindings there were before it.
    let bindings: Int
  }

  /// A prefix, empty for the namespace of names without one, and the namespace it stands for.
  private struct Binding {
    let prefix: SourceRange
    let namespace: SourceRange
  }

  private struct Known {
    let name: XMLName
    let tag: Tag
    let generation: Int
  }

  private var elements: [Element] = []
  private var bindings: [Binding] = []
  /// How many bindings there were before the element that is being read.
  private var outerBindings = 0
  /// Meanings of names, by their keys, each true in one generation of bindings.
  private var known = [Known?](repeating: nil, count: 256)
  private var generation = 0

  /// How many elements are open.
  var depth: Int { elements.count }

  /// An element is being read: what is declared from now on is its own.
  mutating func startElement() { outerBindings = bindings.count }

  /// Takes note of the namespace that `attribute` declares, if it does.
  mutating func declare(_ attribute: ScannedAttribute, _ bytes: Span<UInt8>) -> Declaration {
    let isDefault = attribute.prefix.isEmpty && bytes.holds("xmlns", at: attribute.name)
    guard isDefault || bytes.holds("xmlns", at: attribute.prefix) else { return .none }
    let prefix = isDefault ? attribute.prefix : attribute.name
    let isReserved = bytes.holds("xml", at: prefix) || bytes.holds("xmlns", at: prefix)
    let isTwice = bindings[outerBindings...].contains { bytes.areEqual($0.prefix, prefix) }
    guard attribute.isPlain, !isReserved, !isTwice, isDefault || !attribute.value.isEmpty else {
      return .unusual
    }
    bindings.append(Binding(prefix: prefix, namespace: attribute.value))
    generation += 1
    return .declared
  }

  /// Opens the element `name`; `nil` when its prefix is not declared.
  mutating func open(_ name: XMLName, _ bytes: Span<UInt8>) -> Tag? {
    guard let tag = tag(of: name, bytes) else { return nil }
    elements.append(Element(name: name, tag: tag, bindings: outerBindings))
    return tag
  }

  /// How long the name of the innermost open element is, if it stands at `start`.
  func countOfInnermost(at start: Int, _ bytes: Span<UInt8>) -> Int? {
    guard let name = elements.last?.name, bytes.areEqual(start, name.start, count: name.count)
    else { return nil }
    return name.count
  }

  /// Closes the innermost element.
  mutating func close() -> Tag {
    guard let element = elements.popLast() else { return .other }
    if bindings.count > element.bindings {
      bindings.removeLast(bindings.count - element.bindings)
      generation += 1
    }
    return element.tag
  }

  private mutating func tag(of name: XMLName, _ bytes: Span<UInt8>) -> Tag? {
    let slot = Int(truncatingIfNeeded: (name.key &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if let found = known[slot], found.generation == generation, found.name.isSame(as: name, bytes) {
      return found.tag
    }
    guard let namespace = namespace(of: name.prefix, bytes) else { return nil }
    let tag = Tag(
      String(decoding: bytes, at: name.local), in: String(decoding: bytes, at: namespace))
    known[slot] = Known(name: name, tag: tag, generation: generation)
    return tag
  }

  /// What `prefix` stands for; empty for no namespace, `nil` when it is not declared.
  private func namespace(of prefix: SourceRange, _ bytes: Span<UInt8>) -> SourceRange? {
    let binding = bindings.last { bytes.areEqual($0.prefix, prefix) }
    return binding?.namespace ?? (prefix.isEmpty ? prefix : nil)
  }

  /// Whether no two of `attributes` are the same one.
  func areDistinct(_ attributes: Span<ScannedAttribute>, _ bytes: Span<UInt8>) -> Bool {
    for index in 1..<attributes.count {
      for other in 0..<index where bytes.areEqual(attributes[index].name, attributes[other].name) {
        let one = attributes[index].prefix
        let two = attributes[other].prefix
        // A prefix that nobody declares tells nothing; `xml` is one that nobody needs to.
        guard !one.isEmpty, !two.isEmpty else {
          if one.isEmpty, two.isEmpty { return false }
          continue
        }
        guard let first = namespace(of: one, bytes), let second = namespace(of: two, bytes),
          !bytes.areEqual(first, second)
        else { return false }
      }
    }
    return true
  }
}

extension Span<UInt8> {
  /// Whether `word` is all that stands at `range`.
  func holds(_ word: String, at range: SourceRange) -> Bool {
    range.count == word.utf8.count && holds(word, at: range.start)
  }
}
