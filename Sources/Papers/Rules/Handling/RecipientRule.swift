/// *Beslutet skickas till*: who is told.
///
///     Beslutet skickas till: Socialnämnden, ekonomiavdelningen
///
/// A list on one line is cut at its commas; in a list with one recipient a line, a comma belongs to
/// the recipient.
///
/// Source: DOMAIN.md 3.3 and 10, 89.
enum RecipientRule: Rule {
  static let name = "recipient"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard section.kind == .recipients else { return [] }
    let lines = joined(lines(of: section, in: context), of: context.flow)
    let isList = lines.count > 1 && !lines.dropLast().contains { $0.hasSuffix(",") }
    let recipients = isList ? lines : lines.flatMap { split($0) }
    var places = PrintedList(section, in: context, rule: name)
    return recipients.map { cleaned($0) }.filter { isRecipient($0) }
      .map { .recipient($0, places.next($0)) }
  }

  /// The paragraphs of the list, up to what no longer belongs to it.
  private static func lines(of section: Section, in context: Context) -> [Flow.Paragraph] {
    var lines: [Flow.Paragraph] = []
    for paragraph in context.paragraphs(of: section) {
      if ListEnd.isReached(paragraph, after: lines.last, of: context.flow) { break }
      if lines.count == 1, section.inlineText != nil, !goesOn(lines[0], paragraph, context.flow) {
        break
      }
      lines.append(paragraph)
    }
    return lines
  }

  /// Whether a list on the heading's own line goes on in `next`.
  private static func goesOn(
    _ first: Flow.Paragraph, _ next: Flow.Paragraph, _ flow: Flow
  ) -> Bool {
    let bytes = flow.bytes.span
    let last = bytes[first.range.upperBound - 1]
    // "Skickas till: Kommunfullmäktige" right above "Akten": one a line.
    let isOneEach =
      next.blankLinesBefore == 0 && next.range.count <= 60
      && bytes.firstOffset(in: first.content, { $0.holds(UInt8(ascii: ",")) }) == nil
      && Ending(of: bytes, first.range) == .open && Ending(of: bytes, next.range) == .open
    return isOneEach || last == UInt8(ascii: ",") || last == UInt8(ascii: "-")
      || bytes.isLower(at: next.content.lowerBound)
  }

  /// The words of the lines; a line that ends with a comma or begins small goes on with the last.
  private static func joined(_ lines: [Flow.Paragraph], of flow: Flow) -> [String] {
    var joined: [String] = []
    for line in lines {
      let text = flow.string(line.content).joiningColumns
      if let last = joined.last, line.marker == nil, isOpen(last) {
        joined[joined.count - 1] = last.hasSuffix("-") ? last.dropLast() + text : last + " " + text
      } else {
        joined.append(text)
      }
    }
    return joined
  }

  private static func isOpen(_ line: String) -> Bool {
    line.hasSuffix(",") || line.hasSuffix(" och") || line.hasSuffix("-")
  }

  /// Cuts a line at its commas, but for those in parentheses, after a dash and in *Kultur-, idrotts-*.
  private static func split(_ line: String) -> [String] {
    if line.contains(any: dash) { return [line] }
    var parts: [String] = []
    var depth = 0
    var start = 0
    let bytes = line.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        guard depth <= 0, index == 0 || bytes[index - 1] != UInt8(ascii: "-") else { continue }
        parts.append(cleaned(string(bytes, start..<index)))
        start = index + 1
      default: break
      }
    }
    if start == 0 { return withLastPair([cleaned(line)]) }
    return withLastPair(parts + [cleaned(string(bytes, start..<bytes.count))])
  }

  private static let dash: PhraseTable = [" – "]
  private static let pairs: PhraseTable = [" och ", " samt "]

  /// *… och löneenheten*: the last two of a list.
  private static func withLastPair(_ parts: [String]) -> [String] {
    guard let last = parts.last, last.contains(any: pairs) else { return parts }
    let words = last.split(separator: " ")
    guard words.count == 3, ["och", "samt"].contains(words[1]), !words[0].hasSuffix("-"),
      words[0].hasSuffix("n") || words[0].hasSuffix("t") || words[0].hasSuffix("na")
    else { return parts }
    return parts.dropLast() + [String(words[0]), String(words[2])]
  }

  private static func cleaned(_ text: String) -> String {
    var words = text.utf8[...]
    while words.first == UInt8(ascii: " ") { words.removeFirst() }
    while let last = words.last, ".,;: ".utf8.contains(last),
      !Substring(words).hasSuffix(" m.fl.")
    {
      words.removeLast()
    }
    return words.count == text.utf8.count ? text : String(Substring(words))
  }

  private static func isRecipient(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.contains(where: \.isLetter) && lower != "ingen" && lower != "inga"
      && !lower.hasPrefix("ingen expediering") && (text.utf8.count <= 90 || text.count <= 90)
  }
}

extension String {
  /// The columns of a row, divided by commas.
  fileprivate var joiningColumns: String {
    guard utf8.contains(UInt8(ascii: "\t")) else { return self }
    return split(separator: "\t").joined(separator: ", ")
  }
}

/// Where a list of short lines ends: signatures, dates and what stands after a gap.
enum ListEnd {
  /// Whether `paragraph` is no longer part of the list whose last line is `last`.
  static func isReached(
    _ paragraph: Flow.Paragraph, after last: Flow.Paragraph?, of flow: Flow
  ) -> Bool {
    if paragraph.heading != nil || isDebris(paragraph, of: flow) { return true }
    if StackedNumber(paragraph, of: flow) != nil { return true }
    guard let last else { return false }
    if paragraph.blankLinesBefore >= 2 { return true }
    guard paragraph.blankLinesBefore == 1 else { return false }
    if last.marker != nil, paragraph.marker != nil { return false }
    return last.blankLinesBefore != 1
      || !isOffice(flow.string(paragraph.range)) && !isWord(paragraph, in: flow)
  }

  /// *Akten*, *Diariet*, *Sökanden*: one noun in the definite form, which is neither a name nor who signs.
  private static func isWord(_ paragraph: Flow.Paragraph, in flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let line = paragraph.range
    return paragraph.marker == nil && line.count <= 40 && bytes.wordCount(line) == 1
      && bytes.isUpper(at: line.lowerBound)
      && definite.hasSuffix(in: bytes, before: line.upperBound)
      && !signing.hasWord(in: bytes, at: line.lowerBound)
  }

  private static let definite: WordList = ["en", "et", "na"]
  private static let signing: WordList = [
    "sekreterare", "sekreteraren", "ordförande", "ordföranden", "justerare", "justeraren",
    "protokollförare", "nämndsekreterare", "kommunsekreterare", "handläggare",
  ]

  private static let offices = [
    "nämnden", "styrelsen", "fullmäktige", "utskottet", "kontoret", "förvaltningen", "enheten",
    "avdelningen", "verket", "chefen", "rådet", "bolaget", "förbundet", "nämnder", "bolag", "AB",
    "direktören", "revisorerna", "motionärerna", "motionären", "sökanden", "stiftelsen",
  ]

  /// Whether the line is certain to be a recipient, though it stands apart.
  private static func isOffice(_ line: String) -> Bool {
    line.utf8.count < 70 && offices.contains { line.hasSuffix($0) }
  }

  private static let debris: [StaticString] = [
    "justerande", "justerarnas", "justerarens", "ordförandens sign", "utdragsbestyrk",
    "utdragets riktighet", "rätt utdraget", "sign", "vid protokollet", "underskrift", "bilaga",
    "för kännedom:", "kopia:", "sida ", "sidan ", "protokoll ", "sammanträdesdatum", "___", "---",
    "...", "paragrafen är", "i tjänsten", "omröstningslista", "voteringslista", "närvaro",
    "paraf", "som ovan", "dag som", "dag för justering", "justeringsdag",
  ]

  private static func isDebris(_ paragraph: Flow.Paragraph, of flow: Flow) -> Bool {
    let bytes = flow.bytes.span
    let range = paragraph.content
    if range.count > 200 || debris.contains(where: { hasPrefix($0, in: bytes, range) }) {
      return true
    }
    return paragraph.marker == nil && bytes.isDigit(at: range.lowerBound)
      || !range.contains { isLetter(bytes[$0]) }
  }
}
