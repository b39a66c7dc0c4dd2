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
    let lines = CellLine.lines(in: paper.paragraphs, of: flow, last: 40)
      .map { $0.cells.compactMap(Self.signed) }.filter { !$0.isEmpty }
    for (index, cells) in lines.enumerated() {
      var labels: [Bool] = []
      var names: [CellLine.Cell] = []
      for cell in cells {
        if let label = Self.signers.first(where: { cell.begins(with: $0.text) }) {
          labels.append(label.verifies)
          if let name = Self.signed(cell.dropping(label.text.utf8CodeUnitCount)) {
            names.append(name)
          }
        } else {
          names.append(cell)
        }
      }
      if names.isEmpty, index + 1 < lines.count { names = lines[index + 1] }
      guard labels.count > 1, labels.contains(true), names.count == labels.count else { continue }
      for (verifies, name) in zip(labels, names) where verifies {
        let bytes = Array(name.text.utf8)
        let reading = people(in: bytes.span, 0..<bytes.count, codes: roster.codes)
        addVerifiers(reading.members, name.range)
      }
    }
  }

  private static let verifying: PhraseTable = ["justera"]

  private static let signers: [(text: StaticString, verifies: Bool)] = [
    ("ordförande", false), ("sekreterare", false), ("justerande", true), ("justerare", true),
  ]

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
