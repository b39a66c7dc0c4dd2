/// *Tidigare behandling*: where and when the same case was handled before.
///
///     Medborgarnämnden beslutade 18 augusti 2021, § 60
///     Bordlagt den 25 maj 2023, § 50
///
/// A reference to a paragraph within a decision names what is decided about, not the case's own
/// way, and lists of papers are papers: neither is read.
///
/// Source: DOMAIN.md 4.5 and 8.2.
enum EarlierDecisionRule: Rule {
  static let name = "earlierDecision"

  private static let reads: [Section.Kind] = [
    .earlier, .background, .other, .debate, .title, .metadata, .proposal, .basis,
  ]

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard reads.contains(section.kind), let range = context.range(of: section) else { return [] }
    let stacked = section.kind == .title ? StackedNumber.decisions(above: context) : []
    let isOwn = section.kind == .earlier
    guard isOwn || context.flow.has([.refers, .decided, .committee], in: range) else {
      return stacked.map { .earlierDecision($0) }
    }
    let told = context.paragraphs(of: section).flatMap { paragraph in
      decisions(in: paragraph, section, context)
    }
    return (stacked + told).map { .earlierDecision($0) }
  }

  private static func decisions(
    in paragraph: Flow.Paragraph, _ section: Section, _ context: Context
  ) -> [EarlierDecision] {
    let isOwn = section.kind == .earlier
    let hasCue = context.flow.has([.refers, .decided, .committee], in: paragraph.range)
    let isListed = paragraph.marker != nil && section.kind != .basis
    guard isOwn || hasCue && !isListed,
      isOwn || StackedNumber(paragraph, of: context.flow) == nil
    else { return [] }
    return context.sentences(in: paragraph.content).flatMap { sentence in
      mayTell(sentence, context.flow)
        ? EarlierHandling(sentence, section, context).decisions : []
    }
  }

  /// Whether a sentence has a day or a paragraph's number in it.
  private static func mayTell(_ sentence: Range<Int>, _ flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    return sentence.contains { bytes[$0].isASCIIDigit }
  }
}

/// *Au § 97*: the numbers that a case had in other bodies, stacked over its own.
struct StackedNumber {
  private let body: String
  private let number: String
  private let range: Range<Int>

  /// Reads a line that is nothing but a short name and a number; `nil` when it is more.
  init?(_ paragraph: Flow.Paragraph, of flow: Flow) {
    let range = flow.trimmed(paragraph.range)
    guard range.count <= 20, let sign = flow.first(.refers, in: range), sign > range.lowerBound,
      let mention = ParagraphMention.all(in: range, of: flow).first,
      mention.range.upperBound == range.upperBound
    else { return nil }
    let words = flow.string(range.lowerBound..<sign).split(separator: " ")
    guard words.count == 1, let word = words.first, word.allSatisfy(\.isLetter) else { return nil }
    (body, number, self.range) = (String(word), mention.number, range)
  }

  /// The lines right over the header of the item.
  static func decisions(above context: Context) -> [EarlierDecision] {
    guard let header = context.item.header else { return [] }
    var decisions: [EarlierDecision] = []
    var index = header - 1
    while index >= 0, let line = StackedNumber(context.flow.paragraphs[index], of: context.flow) {
      if let body = BodyAbbreviation.body(line.body, in: context) {
        decisions.append(
          EarlierDecision(
            body: body, date: nil, number: line.number,
            place: context.flow.place(line.range, rule: EarlierDecisionRule.name)))
      }
      index -= 1
    }
    return decisions.reversed()
  }
}

/// *BUN*, *Au*: short names of bodies, which are local.
enum BodyAbbreviation {
  private static let common = [
    "au": "Arbetsutskottet", "kf": "Kommunfullmäktige", "ks": "Kommunstyrelsen",
    "ksau": "Kommunstyrelsens arbetsutskott", "rf": "Regionfullmäktige", "rs": "Regionstyrelsen",
  ]

  /// The body that `short` stands for: a common one, the paper's own, or the only one named in the
  /// text whose words have these initials.
  static func body(_ short: String, in context: Context) -> String? {
    let lower = short.lowercased()
    if let body = common[lower] { return body }
    guard lower.count >= 2, lower.count <= 5 else { return nil }
    let flow = context.flow
    if let header = context.item.header,
      flow.string(flow.paragraphs[header].range).lowercased().hasPrefix(lower + " ")
    {
      return context.paper.body
    }
    if let own = context.paper.body, initials(of: own) == lower { return own }
    var found: Set<String> = []
    for paragraph in flow.paragraphs.prefix(2000) where paragraph.range.count < 2000 {
      for mention in BodyMention.all(in: paragraph.range, of: flow)
      where initials(of: mention.name) == lower {
        found.insert(mention.name)
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// `Barn- och utbildningsnämnden` → `bun`; `Socialnämnden` → `sn`.
  private static func initials(of name: String) -> String {
    let words = name.lowercased().split { " -,".contains($0) }.filter { $0 != "och" && $0 != "för" }
    let first = words.map { String($0.prefix(1)) }.joined()
    guard let last = words.last, last.count > 6, last.hasSuffix("nämnden"), last != "nämnden" else {
      return first
    }
    return first + "n"
  }
}
