/// What hears the events of an XML parser.
protocol XMLHandler {
  mutating func start(_ tag: Tag, _ attributes: XMLAttributes)
  mutating func end(_ tag: Tag)
  /// A piece of the text between two tags, as UTF-8; there may be several.
  mutating func text(_ bytes: Span<UInt8>)
  /// Whether the handler wants to hear no more.
  ///
  /// Mutating, for reading a property would copy the handler at each event.
  mutating func hasHeardEnough() -> Bool
  /// What of `bytes` is worth parsing: the same XML, perhaps without elements that the handler
  /// would not use.
  static func relevant(_ bytes: [UInt8]) -> [UInt8]
}

extension XMLHandler {
  mutating func end(_ tag: Tag) {}
  mutating func text(_ bytes: Span<UInt8>) {}
  mutating func hasHeardEnough() -> Bool { false }
  static func relevant(_ bytes: [UInt8]) -> [UInt8] { bytes }
}
