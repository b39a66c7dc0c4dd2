import Reading

/// *Underskrifter*: who signs a paper that is not minutes, and for which parties.
///
///     För Moderaterna i Granåsa
///
///     Anna Åberg          Bo Ek
///
/// Source: DOMAIN.md 2; CONTRACT section 3.
struct Signatures {
  /// Who signs, in text order.
  private(set) var signatories: [Person] = []
  /// Parties that submit the paper.
  private(set) var parties: [String] = []

  static let rule = "signature"

  /// Reads the end of `paper`, and its head when the end names no party.
  init(in paper: Outline.Paper, of flow: Flow, kind: Document.Kind, roster: Roster) {
    let isPolitical = PaperFacts(kind: kind).isDemand && kind != .citizenProposal
    guard isPolitical || kind == .officerReport || kind == .agenda else { return }
    let lines = CellLine.blocks(of: paper.paragraphs, in: flow)
    if kind != .programme {
      let block = SignatureBlock.last(
        of: lines, in: flow.text, roster: roster, isPolitical: isPolitical)
      // "Anna Åberg, godkännare, 2026-06-03": a stamp that repeats who has signed.
      var seen: Set<String> = []
      signatories = (block?.names ?? []).filter { seen.insert($0.name).inserted }.map { name in
        Person(
          name: name.name, party: name.party ?? roster.party(of: name.name), role: name.role,
          place: Place(name.cell.range, rule: Signatures.rule))
      }
      add(signatories.compactMap(\.party))
      if parties.isEmpty, isPolitical { add(block?.parties ?? []) }
    }
    guard isPolitical, parties.isEmpty || signatories.isEmpty else { return }
    let head = lines.prefix(40).map { CellLine($0, of: flow.text) }
    if signatories.isEmpty, kind != .programme {
      signatories = Signatures.senders(head, kind: kind, codes: roster.codes).map { name in
        Person(
          name: name.name, party: name.party ?? roster.party(of: name.name), role: name.role,
          place: Place(name.cell.range, rule: Signatures.rule))
      }
      if parties.isEmpty { add(signatories.compactMap(\.party)) }
    }
    guard parties.isEmpty else { return }
    add(Signatures.heads(of: head, codes: roster.codes))
  }

  private mutating func add(_ codes: [String]) {
    for code in codes where !parties.contains(code) { parties.append(code) }
  }

  /// Who hands in a paper whose end nobody signs, as its head says: *Från: Anna Åberg (M)*, or in a
  /// motion *Anna Åberg (M)* alone.
  private static func senders(
    _ lines: [CellLine], kind: Document.Kind, codes: PartyCodes
  ) -> [SignatureLine.Name] {
    for line in lines.prefix(12) where !isAddressed(line) {
      let isLabelled = SignatureLine.labels.hasPrefix(
        in: line.text.utf8.span, 0..<line.text.utf8.count)
      guard isLabelled || kind == .memberProposal,
        case .names(let names) = SignatureLine(line, codes: codes),
        isLabelled || names.allSatisfy({ $0.party != nil })
      else { continue }
      return names
    }
    return []
  }

  /// *Till: kommunalrådet Bo Ek (S)*: whom a question is put to.
  private static func isAddressed(_ line: CellLine) -> Bool {
    addresses.hasPrefix(in: line.text.utf8.span, 0..<line.text.utf8.count)
  }

  private static let addresses: PrefixList = ["till:", "till ", "ställd till", "mottagare"]

  /// The parties in the head: a column with nothing else, or the one party that its lines name.
  private static func heads(of lines: [CellLine], codes: PartyCodes) -> [String] {
    for line in lines.prefix(15) where !isAddressed(line) {
      for cell in line.cells {
        if let parties = SignatureLine.parties(cell.text, codes: codes) { return parties }
      }
    }
    for line in lines {
      let text = line.text
      guard text.utf8.count <= 160 else { continue }
      let reading = people(in: text.utf8.span, 0..<text.utf8.count, codes: codes)
      if reading.members.isEmpty, !reading.parties.isEmpty { return reading.parties }
    }
    return []
  }
}

/// The lines at the end of a paper that hold its signatures.
struct SignatureBlock {
  fileprivate(set) var names: [SignatureLine.Name] = []
  fileprivate(set) var parties: [String] = []
  private var hasTitles = false
  private var hasPlace = false
  /// The party whose name stands above; `nil` when none or several do.
  private var partyAbove: String?
  /// How many names stand in the last line of names, whose titles may follow.
  private var lastCount = 0
  /// How many of the last names may have their parties below, also below their titles.
  private var partyless = 0

  /// The last block of signatures in the blocks `lines` of `text`; `nil` when there is none.
  ///
  /// Nobody signs above the first line of text, or above the first point where all lines are short.
  static func last(
    of lines: [Int], in text: SourceText, roster: Roster, isPolitical: Bool
  ) -> SignatureBlock? {
    var found: SignatureBlock?
    var block = SignatureBlock()
    let start =
      lines.firstIndex { isText($0, in: text) } ?? lines.firstIndex { isPoint($0, in: text) }
      ?? lines.endIndex
    for index in lines[start...].dropFirst()
    where !block.isEmpty || SignatureLine.mayBegin(index, in: text, codes: roster.codes) {
      let line = CellLine(index, of: text)
      let kind = SignatureLine(line, codes: roster.codes)
      if block.takes(kind, line) { continue }
      if block.isCertain(isPolitical, isLast: false) { found = block }
      block = SignatureBlock()
      _ = block.takes(kind, line)
    }
    return block.isCertain(isPolitical, isLast: true) ? block : found
  }

  private static func isText(_ index: Int, in text: SourceText) -> Bool {
    text.blocks[index].range.count >= 60 && CellLine(index, of: text).text.utf8.count >= 60
  }

  private static func isPoint(_ index: Int, in text: SourceText) -> Bool {
    let range = text.blocks[index].range
    return Marker(in: text.bytes.span, range.start..<range.end) != nil
  }

  private var isEmpty: Bool { names.isEmpty && parties.isEmpty && !hasPlace }

  /// Adds a line; `false` when it does not belong to a block of signatures.
  private mutating func takes(_ kind: SignatureLine, _ line: CellLine) -> Bool {
    switch kind {
    case .names(let more): add(more)
    case .parties(let codes): add(codes)
    case .place: hasPlace = true
    case .blank: break
    case .short:
      guard lastCount > 0 else { return false }
      addTitles(line)
    case .other: return false
    }
    return true
  }

  private mutating func add(_ more: [SignatureLine.Name]) {
    names += more.map { name in
      var name = name
      name.party = name.party ?? partyAbove
      if name.role != nil { hasTitles = true }
      return name
    }
    lastCount = more.count
    partyless = more.count
  }

  /// A party above names is theirs; one below is that of the names that have none, and of several
  /// each is the name's above it.
  private mutating func add(_ codes: [String]) {
    for code in codes where !parties.contains(code) { parties.append(code) }
    partyAbove = codes.count == 1 ? codes[0] : nil
    let last = names.indices.suffix(partyless)
    guard last.contains(where: { names[$0].party == nil }),
      codes.count == 1 || codes.count == partyless
    else { return }
    for (place, index) in last.enumerated() where names[index].party == nil {
      names[index].party = codes.count == 1 ? codes[0] : codes[place]
    }
    partyAbove = nil
    lastCount = 0
    partyless = 0
  }

  private mutating func addTitles(_ line: CellLine) {
    let titles = line.cells.map(\.text).filter { !$0.isEmpty }
    if titles.count == lastCount {
      for (index, title) in zip(names.indices.suffix(lastCount), titles)
      where names[index].role == nil {
        names[index].take(title: title)
      }
    }
    hasTitles = true
    lastCount = 0
  }

  private func isCertain(_ isPolitical: Bool, isLast: Bool) -> Bool {
    guard !names.isEmpty else { return false }
    if !isPolitical { return hasTitles }
    return names.contains { $0.party != nil } || !parties.isEmpty || hasPlace || isLast
  }
}
