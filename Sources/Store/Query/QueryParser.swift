/// Reads a query as typed, byte by byte.
///
///     query  = [ or ]
///     or     = and { ("OR" | "ELLER") and }
///     and    = unit { [ "AND" | "OCH" ] unit }
///     unit   = "-" unit | "(" or ")" | phrase | field | word [ "*" ] | near | "§" number
///            | "=" ( word | phrase )
///     near   = word { "NEAR" [ "/" number ] word }
///     field  = name ":" ( word | phrase | "(" or ")" )
struct QueryParser {
  private static let lengthLimit = 10_000
  private static let depthLimit = 40
  static let nearDistance = 10
  static let greatestDistance = 100

  let bytes: [UInt8]
  var offset = 0
  private var depth = 0
  private var order: Query.Order?
  /// The field whose values are read, within `field:(…)`.
  var group: (name: Vocabulary.FieldName, typed: String)?

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
      if let near = nearness() {
        parts.append(try neighbours(of: parts.popLast(), near))
        continue
      }
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
    case UInt8(ascii: "("): return try parenthesis()
    case UInt8(ascii: "=") where group == nil: return try exact()
    default:
      let start = offset
      if let group { return .field(try value(of: group.name, typed: group.typed, from: start)) }
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

  /// Words in just the forms typed.
  private mutating func exact() throws(QueryError) -> Query.Expression {
    let start = offset
    offset += 1
    let text = try quoted() ?? plainValue()
    guard !text.contains("*") else { throw QueryError(.misplacedStar, range: start..<offset) }
    return .exact(try checked(text, start..<offset))
  }

  /// Two words, or one more beside others, that stand near each other.
  private mutating func neighbours(
    of left: Query.Expression?, _ near: (range: Range<Int>, distance: Int)
  ) throws(QueryError) -> Query.Expression {
    let missing = QueryError(.missingOperand(text(near.range)), range: near.range)
    guard let left, !isAtEnd, !isAlternative, let right = try unit(), case .word(let last) = right
    else { throw missing }
    switch left {
    case .word(let first): return .near([first, last], distance: near.distance)
    case .near(let words, let distance):
      return .near(words + [last], distance: max(distance, near.distance))
    default: throw missing
    }
  }

  private mutating func parenthesis() throws(QueryError) -> Query.Expression {
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
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "("), field != .order {
      group = (field, typed)
      defer { group = nil }
      return try parenthesis()
    }
    guard field == .order else {
      return .field(try value(of: field, typed: typed, from: name.lowerBound))
    }
    let start = offset
    let reader = FieldReader(
      field: typed, value: try quoted() ?? plainValue(), range: start..<offset)
    if order != nil {
      throw QueryError(.misplacedOrder, range: name.lowerBound..<offset)
    }
    guard start < offset else {
      throw QueryError(.missingValue(field: typed), range: name.lowerBound..<offset)
    }
    order = try reader.order()
    return nil
  }

  /// The field with the value that comes; `first` is where its name, or the value alone, begins.
  private mutating func value(
    of field: Vocabulary.FieldName, typed: String, from first: Int
  ) throws(QueryError) -> Query.Field {
    let start = offset
    let value = try quoted() ?? plainValue()
    guard value.contains(where: { !$0.isWhitespace }) else {
      throw QueryError(.missingValue(field: typed), range: first..<offset)
    }
    return try FieldReader(field: typed, value: value, range: start..<offset).field(field)
  }

  private typealias Words = (Vocabulary.FieldName) -> [String]
}
