import Reading

extension AttendanceList {
  /// *Ordförande ⇥ Justerande* over the names of those who signed, at the end of an extract.
  ///
  /// The names may stand on the line of the labels, after the last of them.
  mutating func readSignatures(in paper: Outline.Paper, of flow: Flow) {
    guard
      flow.paragraphs[paper.paragraphs].suffix(40)
        .contains(where: { flow.contains(any: Self.verifying, in: $0.range) })
    else { return }
    let bytes = flow.text.bytes.span
    let blocks = CellLine.blocks(of: paper.paragraphs, in: flow).suffix(40)
    for index in blocks.indices {
      let line = flow.text.blocks[blocks[index]].range
      guard Self.labels.isFound(in: bytes, line.start..<line.end) else { continue }
      var labels: [Bool] = []
      var names: [CellLine.Cell] = []
      for cell in Self.signed(blocks[index], of: flow.text) {
        if let label = Self.signers.first(where: { cell.begins(with: $0.text) }) {
          labels.append(label.verifies)
          if let name = Self.signed(cell.dropping(label.text.utf8CodeUnitCount)) {
            names.append(name)
          }
        } else {
          names.append(cell)
        }
      }
      if names.isEmpty {
        let below = blocks[(index + 1)...].lazy.map { Self.signed($0, of: flow.text) }
        names = below.first { !$0.isEmpty } ?? []
      }
      guard labels.count > 1, labels.contains(true), names.count == labels.count else { continue }
      for (verifies, name) in zip(labels, names) where verifies {
        let bytes = Array(name.text.utf8)
        let reading = people(in: bytes.span, 0..<bytes.count, codes: roster.codes)
        addVerifiers(reading.members, name.range)
      }
    }
  }

  /// *… med Anna Åberg som ersättare*, *… och Bo Ek som ersättare*: the substitute verifies only if
  /// the other cannot.
  static func substitutesStart(
    in text: String, _ members: [PeopleReading.Member]
  ) -> Int {
    let starts = [" med ", " (ersättare", "ersättare:", ", ersättare"].compactMap { words in
      text.firstRange(of: words).map { text[..<$0.lowerBound].utf8.count }
    }
    if let first = starts.min() { return first }
    guard let words = text.firstRange(of: " som ersättare") else { return text.utf8.count }
    let end = text[..<words.lowerBound].utf8.count
    return members.last { $0.range.lowerBound < end }?.range.lowerBound ?? end
  }

  /// A name with the part that stands below it.
  mutating func sign(_ line: CellLine, as label: AttendanceLabel) {
    guard let cell = line.cells.first else { return }
    let bytes = Array(cell.text.utf8)
    let reading = people(in: bytes.span, 0..<bytes.count, codes: roster.codes)
    if label == .verifiers {
      addVerifiers(reading.members, cell.range)
    } else if let member = reading.members.first {
      signers.append((label, member, cell.range))
    }
  }

  /// *Bo Ek, justerare*: a signature with its part after the name.
  mutating func readVerifiers(_ line: CellLine) {
    for cell in line.cells where cell.text.utf8.count < 60 {
      let lower = cell.text.lowercased()
      guard lower.hasSuffix(", justerare") || lower.hasSuffix("(justerare)") else { continue }
      let bytes = Array(cell.text.utf8)
      let reading = people(in: bytes.span, 0..<bytes.count, codes: roster.codes)
      addVerifiers(reading.members, cell.range)
    }
  }

  private static let verifying: PhraseTable = ["justera"]

  private static let signers: [(text: StaticString, verifies: Bool)] = [
    ("ordförande", false), ("sekreterare", false), ("justerande", true), ("justerare", true),
  ]

  private static let labels = PhraseTable(signers.map(\.text))

  /// The cells of a line without the lines to write on.
  private static func signed(_ block: Int, of text: SourceText) -> [CellLine.Cell] {
    CellLine(block, of: text).cells.compactMap(signed)
  }

  /// The cell without the line to write on; `nil` when nothing is left.
  private static func signed(_ cell: CellLine.Cell) -> CellLine.Cell? {
    let start = cell.text.utf8.prefix { "_.… ".utf8.contains($0) }.count
    let rest = cell.dropping(start)
    return rest.text.hasLetter ? rest : nil
  }
}

extension CellLine.Cell {
  /// Whether the cell begins with `words`, in any case.
  fileprivate func begins(with words: StaticString) -> Bool {
    hasPrefix(words, in: text.utf8.span, 0..<text.utf8.count)
  }

  /// What follows the first `count` bytes.
  fileprivate func dropping(_ count: Int) -> CellLine.Cell {
    count == 0 ? self : part(count..<text.utf8.count)
  }
}
