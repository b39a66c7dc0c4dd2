/// Signatures with each name above its part:
///
///     Anna Åberg (S)
///     Ordförande
///
///     Bo Ek (M)
///     Justerare
///
/// Source: DOMAIN.md 3.1.
enum SignatureRows {
  /// A name and the part below it, as indices of lines.
  struct Pair: Hashable {
    let name: Int
    let label: AttendanceLabel
    /// The line of the part.
    let part: Int
  }

  /// The pairs in `lines`, where at least two follow each other and no name stands below the last.
  static func pairs(in lines: [CellLine]) -> [Pair] {
    var found: [Pair] = []
    var run: [(line: Int, label: AttendanceLabel?)] = []
    func close() {
      defer { run = [] }
      let alternates = run.indices.allSatisfy { (run[$0].label == nil) == $0.isMultiple(of: 2) }
      guard run.count >= 4, run.count.isMultiple(of: 2), alternates else { return }
      for index in stride(from: 0, to: run.count, by: 2) {
        let isAlone = lines[run[index].line].cells.count == 1
        guard isAlone, let label = run[index + 1].label else { continue }
        found.append(Pair(name: run[index].line, label: label, part: run[index + 1].line))
      }
    }
    for (index, line) in lines.enumerated() where line.cells.contains(where: { $0.text.hasLetter })
    {
      if let label = line.cells.lazy.compactMap({ part($0.text) }).first {
        run.append((index, label))
      } else if line.cells.contains(where: { isName($0.text) }) {
        // Only the last name before a part is a signature.
        if let last = run.last, last.label == nil { close() }
        run.append((index, nil))
      } else {
        close()
      }
    }
    close()
    return found
  }

  private static func part(_ text: String) -> AttendanceLabel? {
    guard let found = AttendanceLabel.leading(text), !found.rest.hasLetter else { return nil }
    let isTold =
      [.chair, .secretary].contains(found.label)
      || parts.contains { text.lowercased().hasPrefix($0) }
    return isTold ? found.label : nil
  }

  /// *Justeras* is a heading, *justerare* a person.
  private static let parts = ["justerare", "justerande", "protokollsjusterare"]

  /// Whether the line is a person's name, with or without party, and nothing else.
  private static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let bytes = Array(text.utf8)
    let members = people(in: bytes.span, 0..<bytes.count, codes: .national).members
    guard members.count == 1, let member = members.first, member.range.lowerBound == 0,
      member.role == nil, member.name.contains(" ")
    else { return false }
    return member.range.upperBound == bytes.count
      || bytes.last == UInt8(ascii: ")") && bytes.count - member.range.upperBound <= 8
  }
}
