internal import Papers
internal import Reading

/// Writes one paper.
struct DocumentWriter {
  private let writer: SourceWriter
  private let text: SourceText
  private let source: Int

  init(_ writer: SourceWriter, text: SourceText, source: Int) {
    self.writer = writer
    self.text = text
    self.source = source
  }

  /// Writes `document`, the paper with `ordinal` in its file, counted from 1.
  func write(_ document: Document, ordinal: Int) throws {
    let key = writer.drawKey()
    try writeAttendance(document.attendance, document: key)
    var mentions = MentionWriter(writer, holder: key)
    try mentions.write(document.signatories, as: .signatory)
    try mentions.write(document.verifiers, as: .verifier)
    let parties = document.parties + document.signatories.compactMap(\.party)
    // An id without a file: only the part after it is stored.
    let names = Identifier.items(of: document, id: "").map { String($0.dropFirst()) }
    for (index, item) in document.items.enumerated() {
      try ItemWriter(writer, text: text, document: key, signatories: parties)
        .write(item, name: names[index], ordinal: index + 1)
    }
    try write(document, ordinal: ordinal, key: key)
  }

  private func write(_ document: Document, ordinal: Int, key: Int) throws {
    try writer.insert(
      .document,
      [
        .integer(key), .integer(writer.latestKey), .integer(source), .integer(ordinal),
        .init(document.kind), .init(document.title), .init(try municipality(of: document)),
        .init(try document.body.map(writer.bodies.key)), .init(document.date?.description),
        StringList.value(document.parties), .integer(document.range.start),
        .integer(document.range.end),
      ])
  }

  private func municipality(of document: Document) throws -> Int? {
    guard let municipality = document.municipality else { return nil }
    let key = try writer.municipalities.key(of: municipality.name)
    if let code = municipality.code {
      try writer.connection.command(
        "UPDATE municipality SET code = ? WHERE key = ? AND code IS NOT ?"
      ).run([.text(code), .integer(key), .text(code)])
    }
    return key
  }

  private func writeAttendance(_ attendance: [Attendance], document: Int) throws {
    for (index, entry) in attendance.enumerated() {
      try writer.insert(
        .attendance,
        [
          .integer(document), .integer(index),
          .integer(try writer.people.key(of: entry.person.name)),
          .init(entry.person.party), .init(entry.role), .init(entry.status),
          .init(entry.standsInFor), .init(entry.items),
        ])
    }
  }
}
