/// Finds the entries of a list in its section, one after another.
struct PrintedList {
  private let context: Context
  private let rule: String
  private var rest: Range<Int>

  init(_ section: Section, in context: Context, rule: String) {
    self.context = context
    self.rule = rule
    rest = context.range(of: section) ?? 0..<0
  }

  /// Where `entry` stands, after the one before it; all that is left when its words are not there.
  mutating func next(_ entry: String) -> Place {
    let flow = context.flow
    let found = PrintedWords(entry).ranges(in: [rest], of: flow.bytes.span)?.first ?? rest
    rest = (found == rest ? rest.lowerBound : found.upperBound)..<rest.upperBound
    return flow.place(found, rule: rule)
  }
}
