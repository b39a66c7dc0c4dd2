import Reading

/// Collects the places of values, with their paths.
struct PlaceWriter {
  let text: SourceText
  private(set) var values: [PlacedValue] = []

  init(_ text: SourceText) {
    self.text = text
  }

  /// Adds a value that has a place of its own; what lies in `parts` belongs to other values.
  mutating func add(_ path: String, _ place: Place, without parts: [Place] = []) {
    add(path, SourceRange.pieces(of: place.pieces, without: parts.map(\.range)), place.rule)
  }

  /// Adds a value that is made up of several places.
  mutating func add(_ path: String, _ places: [Place]) {
    guard let first = places.first else { return }
    add(path, places.flatMap(\.pieces), first.rule)
  }

  /// Adds a value whose words stand somewhere in `place`.
  mutating func add(_ path: String, words: String?, in place: Place) {
    add(path, words: words, in: place.pieces, place.rule)
  }

  /// Adds a value whose words stand somewhere in `pieces`; whether they do.
  @discardableResult
  mutating func add(
    _ path: String, words: String?, in pieces: [SourceRange], _ rule: String
  ) -> Bool {
    guard let words else { return false }
    let ranges = pieces.map { $0.start..<$0.end }
    guard let found = PrintedWords(words).ranges(in: ranges, of: text.bytes.span) else {
      return false
    }
    add(path, found.map { SourceRange($0.lowerBound, $0.upperBound) }, rule)
    return true
  }

  /// Adds a value whose words stand last before `end`, as a lead-in before its list.
  mutating func add(
    _ path: String, words: String?, from start: Int, before end: Int, _ rule: String
  ) {
    guard let words, start < end else { return }
    guard let found = PrintedWords(words).last(in: start..<end, of: text.bytes.span) else { return }
    add(path, found.map { SourceRange($0.lowerBound, $0.upperBound) }, rule)
  }

  /// Adds people: each with the words that tell of them, and the name in these.
  mutating func add(_ path: String, _ persons: [Person]) {
    for (index, person) in persons.enumerated() { add("\(path)[\(index)]", person) }
  }

  /// Adds somebody.
  mutating func add(_ path: String, _ person: Person) {
    add(path, person.place)
    add("\(path).name", words: person.name, in: person.place)
  }

  mutating func add(_ path: String, _ ranges: [SourceRange], _ rule: String) {
    guard let first = ranges.first else { return }
    values.append(
      PlacedValue(path: path, ranges: ranges, rule: rule, page: text.page(at: first.start)))
  }
}

extension SourceRange {
  /// What is left of `pieces` without `parts`, the white space around it left out.
  fileprivate static func pieces(
    of pieces: [SourceRange], without parts: [SourceRange]
  ) -> [SourceRange] {
    parts.reduce(pieces) { pieces, part in
      pieces.flatMap { piece -> [SourceRange] in
        guard piece.overlaps(part) else { return [piece] }
        let before = piece.start < part.start ? [SourceRange(piece.start, part.start)] : []
        return before + (part.end < piece.end ? [SourceRange(part.end, piece.end)] : [])
      }
    }
  }
}
