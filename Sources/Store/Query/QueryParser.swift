/// Reads a query as typed, byte by byte.
///
///     query  = [ or ]
///     or     = and { ("OR" | "ELLER") and }
///     and    = unit { [ "AND" | "OCH" ] unit }
///     unit   = "-" unit | "(" or ")" | phrase | field | word [ "*" ] | "§" number
///     field  = name ":" ( word | phrase )
struct QueryParser {
  private static let lengthLimit = 10_000
  private static let depthLimit = 40

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0
  private var order: Query.Order?

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Whether the byte can stand in no word: white space, a parenthesis or a plain quotation mark.
  static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "\"")
  }

  /// Reads all of the text.
  mutating func query() throws(QueryError) -> Query {
    guard bytes.count <= Self.lengthLimit else {
      throw QueryError(.tooLong(limit: Self.lengthLimit), range: Self.lengthLimit..<bytes.count)
    }
    skipSpace()
    guard offset < bytes.count else { return Query(nil) }
    let expression = try alternatives()
    if offset < bytes.count {
      throw QueryError(.strayParenthesis, range: offset..<offset + 1)
    }
    return Query(expression, order: order ?? .relevance)
  }

  /// `nil` when there was nothing but the order.
  private mutating func alternatives() throws(QueryError) -> Query.Expression? {
    var parts = [try conjunction()]
    while let word = keyword(Vocabulary.alternatives) {
      guard parts.last != .some(nil), !isAtEnd else {
        throw QueryError(.missingOperand(text(word)), range: word)
      }
      parts.append(try conjunction())
      if parts.last == .some(nil) {
        throw QueryError(.missingOperand(text(word)), range: word)
      }
    }
    let present = parts.compactMap(\.self)
    return present.count > 1 ? .any(present) : present.first
  }

  private mutating func conjunction() throws(QueryError) -> Query.Expression? {
    var parts: [Query.Expression] = []
    while !isAtEnd, !isAlternative {
      if keyword(Vocabulary.conjunctions) != nil { continue }
      if let part = try unit() { parts.append(part) }
    }
    return parts.count > 1 ? .all(parts) : parts.first
  }

  /// `nil` when it was the order.
  private mutating func unit() throws(QueryError) -> Query.Expression? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw QueryError(.tooDeep(limit: Self.depthLimit), range: offset..<offset + 1)
    }
    defer { skipSpace() }
    switch bytes[offset] {
    case UInt8(ascii: "-"): return .not(try negated())
    case UInt8(ascii: "("): return try group()
    default:
      let start = offset
      if let phrase = try quoted() { return .phrase(try checked(phrase, start..<offset)) }
      return try term()
    }
  }

  private mutating func negated() throws(QueryError) -> Query.Expression {
    let sign = offset..<offset + 1
    offset += 1
    guard !isAtEnd, bytes[offset] > 0x20, !isAlternative, !isConjunction else {
      throw QueryError(.missingOperand("-"), range: sign)
    }
    let start = offset
    guard let part = try unit() else {
      throw QueryError(.misplacedOrder, range: start..<wordEnd(start))
    }
    return part
  }

  private mutating func group() throws(QueryError) -> Query.Expression {
    let start = offset
    offset += 1
    skipSpace()
    let outerOrder = order
    let inner = try alternatives()
    guard offset < bytes.count else {
      throw QueryError(.unclosedParenthesis, range: start..<start + 1)
    }
    offset += 1
    if order != outerOrder { throw QueryError(.misplacedOrder, range: start..<offset) }
    guard let inner else { throw QueryError(.missingOperand("()"), range: start..<offset) }
    return inner
  }

  private mutating func term() throws(QueryError) -> Query.Expression? {
    let range = offset..<wordEnd(offset)
    if let colon = fieldColon(in: range) { return try field(range.lowerBound..<colon) }
    offset = range.upperBound
    let word = text(range)
    if word.hasPrefix("§"), word.dropFirst().first?.isNumber == true {
      return .field(.number(String(word.dropFirst())))
    }
    return try Self.term(word, range)
  }

  private static func term(
    _ word: String, _ range: Range<Int>
  ) throws(QueryError) -> Query.Expression {
    guard let star = word.firstIndex(of: "*") else {
      guard word.contains(where: \.isSearchable) else {
        throw QueryError(.noLetters(word), range: range)
      }
      return .word(word)
    }
    let start = String(word[..<star])
    guard start.contains(where: \.isSearchable), word[star...].allSatisfy({ $0 == "*" }) else {
      throw QueryError(.misplacedStar, range: range)
    }
    return .prefix(start)
  }

  private mutating func field(_ name: Range<Int>) throws(QueryError) -> Query.Expression? {
    let typed = text(name)
    guard let field = Vocabulary.meaning(of: typed, words: Vocabulary.words(of:) as Words) else {
      let near = Vocabulary.suggestion(for: typed, words: Vocabulary.words(of:) as Words)
      throw QueryError(.unknownField(typed), range: name, suggestion: near)
    }
    offset = name.upperBound + 1
    let start = offset
    let value = try quoted() ?? plainValue()
    guard value.contains(where: { !$0.isWhitespace }) else {
      throw QueryError(.missingValue(field: typed), range: name.lowerBound..<offset)
    }
    let reader = FieldReader(field: typed, value: value, range: start..<offset)
    guard field == .order else { return .field(try reader.field(field)) }
    if order != nil {
      throw QueryError(.misplacedOrder, range: name.lowerBound..<offset)
    }
    order = try reader.order()
    return nil
  }

  private typealias Words = (Vocabulary.FieldName) -> [String]
}

extension QueryParser {
  private var isAtEnd: Bool { offset >= bytes.count || bytes[offset] == UInt8(ascii: ")") }

  private var isAlternative: Bool {
    Vocabulary.alternatives.contains(text(offset..<wordEnd(offset)))
  }

  private var isConjunction: Bool {
    Vocabulary.conjunctions.contains(text(offset..<wordEnd(offset)))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Steps over white space, the non-breaking space included.
  private mutating func skipSpace() {
    while offset < bytes.count {
      if bytes[offset] <= 0x20 {
        offset += 1
      } else if bytes[offset...].starts(with: [0xC2, 0xA0]) {
        offset += 2
      } else {
        return
      }
    }
  }

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, !Self.endsWord(bytes[end]), !bytes[end...].starts(with: [0xC2, 0xA0]),
      quoteSize(at: end) == 0
    {
      end += 1
    }
    return end
  }

  /// The range of one of the words, which is stepped over; `nil` when another thing comes.
  private mutating func keyword(_ words: Set<String>) -> Range<Int>? {
    let range = offset..<wordEnd(offset)
    guard words.contains(text(range)) else { return nil }
    offset = range.upperBound
    skipSpace()
    return range
  }

  /// Where the colon after a field's name stands; `nil` when the word is no field.
  private func fieldColon(in range: Range<Int>) -> Int? {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text(range.lowerBound..<colon)
    return !name.isEmpty && name.allSatisfy { $0.isLetter || $0 == "§" } ? colon : nil
  }

  private mutating func plainValue() -> String {
    let range = offset..<wordEnd(offset)
    offset = range.upperBound
    return text(range)
  }

  /// How many bytes the quotation mark at `index` takes: `"`, `”`, `“` or `„`; 0 when none.
  private func quoteSize(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    if bytes[index] == UInt8(ascii: "\"") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return (0x9C...0x9E).contains(bytes[index + 2]) ? 3 : 0
  }

  /// What stands between quotation marks; `nil` when none comes.
  private mutating func quoted() throws(QueryError) -> String? {
    let start = offset
    let size = quoteSize(at: start)
    guard size > 0 else { return nil }
    offset += size
    let first = offset
    while offset < bytes.count {
      let closing = quoteSize(at: offset)
      if closing > 0 {
        defer { offset += closing }
        return text(first..<offset)
      }
      offset += 1
    }
    throw QueryError(.unclosedQuote, range: start..<start + size)
  }

  private func checked(
    _ phrase: String, _ range: Range<Int>
  ) throws(QueryError) -> String {
    guard phrase.contains(where: \.isSearchable) else {
      throw QueryError(.noLetters(phrase), range: range)
    }
    return phrase
  }
}

extension Character {
  /// Whether the index keeps it: a letter or a digit.
  var isSearchable: Bool {
    unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal
    }
  }
}
