/// What a Word paper says about itself.
struct CoreProperties: XMLHandler {
  private(set) var properties = SourceText.Properties()
  private var text: [UInt8] = []

  mutating func start(_ tag: Tag, _ attributes: XMLAttributes) { text.removeAll() }

  mutating func text(_ bytes: Span<UInt8>) { text.append(bytes) }

  mutating func end(_ tag: Tag) {
    let words = String(decoding: text, as: UTF8.self).split { $0.isWhitespace }
    text.removeAll()
    guard !words.isEmpty else { return }
    let value = words.joined(separator: " ")
    switch tag {
    case .title, .oldTitle: properties.title = value
    case .creator, .oldAuthor: properties.author = value
    case .created, .oldCreated: properties.created = value
    default: break
    }
  }
}

extension [UInt8] {
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
