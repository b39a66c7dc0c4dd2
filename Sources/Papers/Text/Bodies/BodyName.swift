/// *Organ*: the names of governing bodies, read from running text.
///
/// A name is a range of whole words; ``name(in:_:)`` makes the canonical string of it. A word is
/// told from its last bytes, so that nearly all words cost one look.
///
/// Source: DOMAIN.md 1.1.
enum BodyName {
  /// The first body named in `range`; `nil` when none is.
  static func first(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (name: String, range: Range<Int>)? {
    firstRange(in: bytes, range).map { (name(in: bytes, $0), $0) }
  }

  /// The last body named in `range`; `nil` when none is.
  static func last(
    in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> (name: String, range: Range<Int>)? {
    lastRange(in: bytes, range).map { (name(in: bytes, $0), $0) }
  }

  /// Where the first body stands in `range`; `nil` when none does.
  static func firstRange(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      if let found = found(at: word, in: bytes, range) { return found }
      offset = word.upperBound
    }
    return nil
  }

  /// Where the last body stands in `range`; `nil` when none does.
  static func lastRange(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var offset = range.upperBound
    while let word = bytes.word(before: offset, from: range.lowerBound) {
      if let found = found(at: word, in: bytes, range) { return found }
      offset = word.lowerBound
    }
    return nil
  }

  /// The name that ends with `word`, or goes on after it; it stays within `range`.
  @inline(__always)
  private static func found(
    at word: Range<Int>, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    guard isBody(word, in: bytes) else { return nil }
    return beginning(at: word, in: bytes, to: range.upperBound)
      ?? ending(at: word, in: bytes, from: range.lowerBound)
  }

  /// Where the name stands that ends with `word` and begins no earlier than `limit`, without
  /// punctuation at its end; `nil` when no name ends there.
  static func ending(
    at word: Range<Int>, in bytes: Span<UInt8>, from limit: Int
  ) -> Range<Int>? {
    guard isBody(word, in: bytes) else { return nil }
    let plain = bytes.withoutMarks(word)
    if isAbbreviation(plain, in: bytes) { return word.lowerBound..<plain.upperBound }
    var first = word
    // "Tekniska nämnden": the word alone names nothing.
    if isAnyOf(generic, withGenitive: true, plain, in: bytes),
      let before = bytes.word(before: first.lowerBound, from: limit),
      isAdjective(before, in: bytes)
    {
      first = before
    }
    // "Norrmalms stadsdelsnämnd"
    if isAnyOf(["stadsdelsnämnd"], withGenitive: true, plain, in: bytes),
      let before = bytes.word(before: first.lowerBound, from: limit),
      isUpper(in: bytes, at: before.lowerBound), isLetter(bytes[before.upperBound - 1])
    {
      return before.lowerBound..<plain.upperBound
    }
    // "Barn-och ungdomsnämnden" with the space lost.
    if let before = bytes.word(before: first.lowerBound, from: limit),
      hasSuffix("-och", in: bytes, before)
    {
      first = before
    }
    first = limbs(before: first, in: bytes, from: limit)
    // "Norra hälso- och sjukvårdsnämnden", "Regionala utvecklingsnämnden"
    if let before = bytes.word(before: first.lowerBound, from: limit),
      isAnyOf(quarters, withGenitive: false, before, in: bytes)
        || isUpper(in: bytes, at: before.lowerBound)
          && isAnyOf(shared, withGenitive: false, before, in: bytes)
    {
      first = before
    }
    // "Kommunstyrelsens arbetsutskott", "Social- och omsorgsnämndens arbetsutskott".
    if contains("utskott", in: bytes, plain),
      let before = bytes.word(before: first.lowerBound, from: limit),
      isGenitive(before, in: bytes)
    {
      let start = ending(at: before, in: bytes, from: limit)?.lowerBound ?? before.lowerBound
      return start..<plain.upperBound
    }
    return first.lowerBound..<plain.upperBound
  }

  /// *Social- och omsorgsnämnden*, *Kultur-, idrotts- och fritidsnämnden*: the first word of the
  /// name that goes on at `title`.
  private static func limbs(
    before title: Range<Int>, in bytes: Span<UInt8>, from limit: Int
  ) -> Range<Int> {
    var first = title
    while let joint = bytes.word(before: first.lowerBound, from: limit), isJoint(joint, in: bytes),
      let limb = bytes.word(before: joint.lowerBound, from: limit),
      isLimb(limb, before: first, in: bytes)
    {
      first = limb
      while let more = bytes.word(before: first.lowerBound, from: limit),
        hasSuffix("-,", in: bytes, more)
      {
        first = more
      }
    }
    return first
  }

  /// Where the name stands whose first word begins at `start` and whose last is one of the next six;
  /// `nil` when none does. It ends no later than `limit`.
  static func starting(at start: Int, in bytes: Span<UInt8>, to limit: Int) -> Range<Int>? {
    var offset = start
    for _ in 0..<6 {
      guard let word = bytes.word(from: offset, to: limit) else { return nil }
      if let name = ending(at: word, in: bytes, from: start), name.lowerBound == start {
        return name
      }
      offset = word.upperBound
    }
    return nil
  }

  /// *Nämnden för arbete och välfärd*: where the name stands that begins with `word` and goes on
  /// after it; `nil` when none does. It ends no later than `limit`.
  static func beginning(
    at word: Range<Int>, in bytes: Span<UInt8>, to limit: Int
  ) -> Range<Int>? {
    // "Nämnd för folkhälsa" is a name, "en nämnd för folkhälsa" none.
    guard
      isAnyOf(["nämnden", "utskottet"], withGenitive: true, word, in: bytes)
        || isUpper(in: bytes, at: word.lowerBound)
          && isAnyOf(["nämnd"], withGenitive: false, word, in: bytes),
      let link = bytes.word(from: word.upperBound, to: limit),
      isAnyOf(["för"], withGenitive: false, link, in: bytes),
      var last = bytes.word(from: link.upperBound, to: limit)
    else { return nil }
    let second = last
    while !hasSuffix(",", in: bytes, last) || hasSuffix("-,", in: bytes, last)
      || isEnumerated(after: last, in: bytes, to: limit),
      let next = bytes.word(from: last.upperBound, to: limit),
      !isAnyOf(stops, withGenitive: false, bytes.withoutMarks(next), in: bytes)
    {
      last = next
    }
    while last != second, isAnyOf(["och", "samt"], withGenitive: false, last, in: bytes),
      let before = bytes.word(before: last.lowerBound, from: second.lowerBound)
    {
      last = before
    }
    return word.lowerBound..<max(last.lowerBound, bytes.withoutMarks(last).upperBound)
  }

  /// *Nämnden för teknik, fastighet och idrott*: one word and *och* after the comma.
  private static func isEnumerated(
    after word: Range<Int>, in bytes: Span<UInt8>, to limit: Int
  ) -> Bool {
    guard let next = bytes.word(from: word.upperBound, to: limit),
      isLower(in: bytes, at: next.lowerBound), !isBody(next, in: bytes),
      next.allSatisfy({ isLetter(bytes[$0]) }),
      let joint = bytes.word(from: next.upperBound, to: limit)
    else { return false }
    return isAnyOf(["och", "samt"], withGenitive: false, joint, in: bytes)
  }

  /// Words that end the open name of a body.
  private static let stops: [StaticString] = [
    "beslutar", "beslutade", "besluta", "beslut", "förslag", "att", "föreslår", "föreslås", "får",
    "ges", "ska", "har", "tillstyrker", "avstyrker", "godkänner", "antar", "den", "i", "till",
    "översänder", "om", "med", "är", "samt", "uppdrar", "bifaller", "avslår",
    "behandlade", "behandlar", "behandlat", "diskuterade", "återremitterade", "bordlade", "beslöt",
    "§", "§§", "yttrade", "lämnade", "lämnar", "begär", "begärde", "anser", "vid", "på", "föreslog",
  ]

  /// Whether the name means whatever body the paper belongs to.
  static func isGeneric(_ name: String) -> Bool {
    name.isAny(of: [
      "Nämnden", "Nämnd", "Fullmäktige", "Styrelsen", "Utskottet", "Utskott", "Direktionen",
    ])
  }

  private static let quarters: [StaticString] = [
    "norra", "södra", "östra", "västra", "regionala", "operativa",
  ]

  /// Part of a name where they begin with a capital: *den gemensamma räddningsnämnden* names it not.
  private static let shared: [StaticString] = ["gemensamma", "gemensam", "sociala"]

  private static let generic: [StaticString] = [
    "nämnden", "utskottet", "utskott", "styrelsen", "beredningen", "delegationen",
  ]

  /// *Tekniska*, *sociala*, *gemensamma*: words that make a name of *nämnden*.
  private static func isAdjective(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    hasSuffix("iska", in: bytes, word) || isAnyOf(adjectives, withGenitive: false, word, in: bytes)
  }

  private static let adjectives: [StaticString] = [
    "sociala", "gemensamma", "allmänna", "kommunala", "centrala", "personliga", "regionala",
    "särskilda", "delregionala", "kommungemensamma",
  ]

  private static func isJoint(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isAnyOf(["och", "samt", "&"], withGenitive: false, word, in: bytes)
  }

  /// Whether `word` is the first half of a joined name: `Social-`, or `Individ` before a capital.
  private static func isLimb(
    _ word: Range<Int>, before title: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    let isJoined = bytes[word.upperBound - 1] == UInt8(ascii: "-")
    for index in word where !isLetter(bytes[index]) || bytes[index] == 0xE2 {
      guard isJoined, bytes[index] == UInt8(ascii: "-") else { return false }
    }
    return isJoined
      || isUpper(in: bytes, at: word.lowerBound) && isUpper(in: bytes, at: title.lowerBound)
        && !isBody(word, in: bytes)
  }

  private static func isGenitive(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let plain = bytes.withoutMarks(word)
    return hasSuffix("s", in: bytes, plain) && isBody(plain, in: bytes)
  }
}
