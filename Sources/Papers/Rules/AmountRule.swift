/// *Belopp*: every sum of money in the item, in sentences and in tables.
///
///     Socialnämnden tilldelas högst 1,5 mnkr för år 2024.
///
/// Source: DOMAIN.md 7; CONTRACT section 6.
enum AmountRule: Rule {
  static let name = "amount"

  private static let silent: Set<Section.Kind> = [
    .preamble, .contents, .recipients, .basis, .metadata, .appeal, .adjustment,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard !silent.contains(section.kind) else { return [] }
    let paragraphs = context.paragraphs(of: section)
    var found: [Amount] = []
    var index = 0
    while index < paragraphs.count {
      let end = AmountTable.end(of: paragraphs, from: index)
      if end > index, let table = AmountTable(paragraphs, index..<end, of: context.flow) {
        found += table.amounts
        index = end
      } else {
        found += amounts(in: paragraphs[index].range, of: context.flow)
        index += 1
      }
    }
    return found.map { .amount($0) }
  }

  /// The sums in running text.
  static func amounts(in range: Range<Int>, of flow: Flow) -> [Amount] {
    let readings = Papers.amounts(in: flow.bytes.span, range)
    guard !readings.isEmpty else { return [] }
    let sentences = Sentences.ranges(in: flow.bytes.span, range)
    return readings.map { reading in
      let sentence = sentences.first { $0.contains(reading.range.lowerBound) } ?? range
      return Amount(
        text: flow.string(reading.range), value: reading.value, max: reading.max,
        currency: reading.currency, per: reading.per, qualifier: reading.qualifier,
        isDifference: false, recipient: AmountSurroundings.recipient(of: reading, sentence, flow),
        purpose: nil, year: AmountSurroundings.year(in: sentence, flow),
        place: flow.place(reading.range, rule: name))
    }
  }
}

/// What the sentence around a sum says of it.
///
/// Only what stands next to the sum counts; a sentence may hold many.
enum AmountSurroundings {
  /// The body that gets the sum: *bevilja socialnämnden 500 tkr*, *500 tkr till socialnämnden*.
  static func recipient(
    of reading: AmountReading, _ sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let after = flow.string(
      reading.range.upperBound..<max(reading.range.upperBound, sentence.upperBound))
    if after.hasPrefix(" till ") {
      let words = after.dropFirst(6).split(separator: " ")
      if let name = body(beginning: Array(words.prefix(6))) { return name }
    }
    let before = flow.string(
      sentence.lowerBound..<max(sentence.lowerBound, reading.range.lowerBound))
    var words = before.split(separator: " ")
    let qualifiers: Set<String> = ["högst", "maximalt", "cirka", "ca", "med", "om", "ytterligare"]
    while let last = words.last, qualifiers.contains(last.lowercased()) { words.removeLast() }
    let passive: Set<String> = ["tilldelas", "beviljas", "tillförs", "erhåller", "får"]
    let active: Set<String> = [
      "bevilja", "tilldela", "tillföra", "ge", "anslå", "beviljar", "tillför",
    ]
    if let last = words.last, passive.contains(last.lowercased()) {
      return body(ending: Array(words.dropLast()))?.name
    }
    guard let found = body(ending: words), found.start > 0,
      active.contains(words[found.start - 1].lowercased())
    else { return nil }
    return found.name
  }

  /// The name of a body that ends `words`, as printed.
  private static func body(ending words: [Substring]) -> (name: String, start: Int)? {
    guard let last = words.indices.last, let found = BodyName.ending(at: last, in: words) else {
      return nil
    }
    return (words[found.start...last].joined(separator: " "), found.start)
  }

  /// The name of a body that begins `words`, as printed.
  private static func body(beginning words: [Substring]) -> String? {
    for index in words.indices {
      guard let found = BodyName.ending(at: index, in: words), found.start == 0 else { continue }
      return withoutMarks(words[...index].joined(separator: " "))
    }
    return nil
  }

  private static func withoutMarks(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, ".,;:".contains(last) { text.removeLast() }
    return String(text)
  }

  /// The year, when the sentence names just one.
  static func year(in sentence: Range<Int>, _ flow: Flow) -> String? {
    let bytes = flow.bytes.span
    var year: String?
    for words in ["år ", "för ", "under "] as [StaticString] {
      var rest = sentence
      while let found = flow.firstRange(of: words, in: rest) {
        rest = found.upperBound..<sentence.upperBound
        let end = bytes.digitsEnd(from: found.upperBound)
        guard end - found.upperBound == 4, let number = bytes.number(found.upperBound..<end),
          (1980...2060).contains(number), !bytes.has(UInt8(ascii: "-"), at: end)
        else { continue }
        if let year, year != String(number) { return nil }
        year = String(number)
      }
    }
    return year
  }
}
