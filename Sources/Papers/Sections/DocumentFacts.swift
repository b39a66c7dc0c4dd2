import Reading

/// What a paper as a whole says: kind, body, date, municipality.
struct DocumentFacts {
  private let flow: Flow
  private let paper: Outline.Paper
  /// The first lines of the paper, as printed.
  private let head: [String]
  /// The running headers of the text, as printed.
  private let furniture: [String]

  /// The facts of every paper in the text. `municipality` is what somebody who knows the file says.
  static func all(
    _ outline: Outline, of flow: Flow, municipality: Municipality?
  ) -> [PaperFacts] {
    let furniture = furnitureLines(of: flow)
    var facts = outline.papers.map { paper in
      DocumentFacts(paper, of: flow, furniture: outline.papers.count == 1 ? furniture : []).facts()
    }
    // The municipality may stand in another paper of the file; a date may not.
    let known = municipality ?? Locality.municipality(of: flow)
    let roster = Roster(of: flow)
    for (index, paper) in outline.papers.enumerated() {
      facts[index].municipality = known
      facts[index].addPeople(of: paper, in: flow, roster)
      facts[index].addAnnexes(of: paper, in: flow)
    }
    return facts
  }

  private init(_ paper: Outline.Paper, of flow: Flow, furniture: [String]) {
    self.paper = paper
    self.flow = flow
    self.furniture = furniture
    let last = paper.hasNumbers
      ? max(paper.preamble.upperBound, paper.paragraphs.lowerBound) : paper.paragraphs.upperBound
    let range = paper.paragraphs.lowerBound..<min(last, paper.paragraphs.lowerBound + 60)
    head = range.map { flow.string(flow.paragraphs[$0].range) }
  }

  private func facts() -> PaperFacts {
    let kind = PaperKind.kind(of: paper, head: head, runningHeaders: furniture, in: flow)
    var facts = PaperFacts(kind: kind)
    facts.body = body(kind)
    facts.date = date(kind)
    return facts
  }

  // MARK: Body

  private func body(_ kind: Document.Kind) -> String? {
    if let body = letterheadBody() { return body }
    if paper.hasNumbers { return decidingBody() ?? headBody() }
    return addressee() ?? headBody()
  }

  /// A line that is nothing but the name of a body, in the head or in the running header.
  private func letterheadBody() -> String? {
    guard paper.hasNumbers || !PaperKind.isPolitical(head) else { return nil }
    let lines = head.prefix(paper.hasNumbers ? 60 : 12) + furniture
    for line in DocumentFacts.rejoined(Array(lines)) {
      for part in PrintedColumns.split(line) {
        let words = part.split(separator: " ")
        guard let last = words.indices.last, words.count <= 9,
          let body = BodyName.ending(at: last, in: words), body.start <= 1,
          !BodyName.isGeneric(body.name)
        else { continue }
        if body.start == 0 || words[0].lowercased().hasSuffix("stad") { return body.name }
      }
    }
    return nil
  }

  /// Lines in which a name goes on: *Barn- och* above *ungdomsnämnden*.
  private static func rejoined(_ lines: [String]) -> [String] {
    var joined: [String] = []
    for line in lines {
      if let last = joined.last, last.utf8.count < 40, line.first?.isLowercase ?? false,
        last.hasSuffix(" och") || last.hasSuffix("-") || last.hasSuffix("styrelsens")
          || last.hasSuffix("nämndens")
      {
        joined[joined.count - 1] = "\(last) \(line)"
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// The body in the headings of the decisions.
  private func decidingBody() -> String? {
    for item in paper.items {
      for section in item.sections where section.kind == .decision {
        if let body = section.body, !BodyName.isGeneric(body) { return body }
        for index in section.paragraphs.prefix(2) {
          let words = flow.string(flow.paragraphs[index].range).split(separator: " ").prefix(8)
          if let verb = words.firstIndex(where: { $0.hasPrefix("besluta") }), verb > 0,
            let body = BodyName.ending(at: verb - 1, in: Array(words)), body.start == 0,
            !BodyName.isGeneric(body.name)
          {
            return body.name
          }
        }
      }
    }
    return nil
  }

  /// Whom a proposal asks: *Till kommunfullmäktige*, *Nämnden föreslås besluta*.
  private func addressee() -> String? {
    for item in paper.items {
      for section in item.sections {
        if section.kind == .proposal || section.kind == .decision, let body = section.body,
          !BodyName.isGeneric(body)
        {
          return body
        }
      }
    }
    for line in head where line.lowercased().hasPrefix("till ") && line.utf8.count < 70 {
      if let body = BodyName.first(in: line) { return body }
    }
    return askedBody()
  }

  /// The body in the first sentence that asks for a decision.
  private func askedBody() -> String? {
    for index in paper.paragraphs where flow.has([.proposes, .moves, .decides], in: range(index)) {
      let text = flow.string(range(index))
      guard text.lowercased().contains("besluta") || text.lowercased().contains("föresl") else {
        continue
      }
      if let body = BodyName.first(in: text), !BodyName.isGeneric(body) { return body }
    }
    return nil
  }

  private func headBody() -> String? {
    for line in head.prefix(12) where line.utf8.count < 90 {
      if let body = BodyName.first(in: line), !BodyName.isGeneric(body) { return body }
    }
    return nil
  }

  private func range(_ index: Int) -> Range<Int> { flow.paragraphs[index].range }

  // MARK: Date

  private func date(_ kind: Document.Kind) -> Day? {
    let limit = paper.hasNumbers ? head.count : 25
    let lines = head.prefix(limit) + furniture
    for line in lines where line.lowercased().contains("sammanträdesdatum") {
      if let day = PrintedDay.first(in: line) { return day }
    }
    for line in lines {
      for part in PrintedColumns.split(line) {
        if let day = PrintedDay.whole(String(part)) { return day }
      }
    }
    for line in lines where !DocumentFacts.isOtherDate(line) {
      if let day = PrintedDay.first(in: line) { return day }
    }
    return nil
  }

  /// Dates of adjustment, posting and sending are not the meeting's.
  private static func isOtherDate(_ line: String) -> Bool {
    let lower = line.lowercased()
    return ["juster", "anslag", "exp.", "förvaring", "överklag", "uppsätt", "nedtag", "daterad",
      "inkom", "diarie", "dnr"].contains(where: lower.contains) || line.utf8.count > 160
  }

  private static func furnitureLines(of flow: Flow) -> [String] {
    var lines: [String] = []
    for (index, block) in flow.text.blocks.enumerated() where flow.furniture.isFurniture[index] {
      let line = flow.text[block.range]
      if lines.count < 24, !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}

/// The columns of a line as printed.
enum PrintedColumns {
  /// The stretches between tabs or gaps of three or more spaces, without white space at their ends.
  static func split(_ line: String) -> [Substring] {
    line.split(separator: "\t").flatMap { $0.split(separator: "   ") }.map { $0.trimmingSpaces() }
      .filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

/// Days as they stand in heads of papers.
enum PrintedDay {
  /// The day when the text is nothing else, but for the place before it (*Granåsa den 3 maj 2021*).
  static func whole(_ text: String) -> Day? {
    let bytes = Array(text.utf8)
    let range = bytes.span.trimmed(0..<bytes.count)
    guard range.count <= 45, let first = days(in: bytes.span, range).first,
      first.range.upperBound == range.upperBound, !bytes.contains(UInt8(ascii: ":"))
    else { return nil }
    let before = bytes.span.trimmed(range.lowerBound..<first.range.lowerBound)
    let words = Papers.string(bytes.span, before).split(separator: " ")
    return words.count <= 3 ? first.resolved(against: nil) : nil
  }

  /// Whether a day with its year stands in the text.
  static func hasDay(_ text: String) -> Bool { first(in: text) != nil }

  /// The first day with a year in the text.
  static func first(in text: String) -> Day? {
    let bytes = Array(text.utf8)
    return days(in: bytes.span, 0..<bytes.count).lazy.compactMap { $0.resolved(against: nil) }.first
  }
}
