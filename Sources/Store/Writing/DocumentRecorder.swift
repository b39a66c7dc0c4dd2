internal import Papers
internal import Reading

/// Notes one paper.
struct DocumentRecorder {
  private let recorder: RowRecorder
  private let text: SourceText
  private let source: FileKey

  init(_ recorder: RowRecorder, text: SourceText, source: FileKey) {
    self.recorder = recorder
    self.text = text
    self.source = source
  }

  /// Notes `document`, the paper with `ordinal` in its file, counted from 1.
  func record(_ document: Document, ordinal: Int) {
    let key = recorder.drawKey()
    recordAttendance(document.attendance, document: key)
    var mentions = MentionRecorder(recorder, holder: key)
    mentions.record(document.signatories, as: .signatory)
    mentions.record(document.verifiers, as: .verifier)
    let parties = document.parties + document.signatories.compactMap(\.party)
    // An id without a file: only the part after it is stored.
    let names = Identifier.items(of: document, id: "").map { String($0.dropFirst()) }
    for (index, item) in document.items.enumerated() {
      ItemRecorder(recorder, text: text, document: key, signatories: parties)
        .record(item, name: names[index], ordinal: index + 1)
    }
    record(document, ordinal: ordinal, key: key)
  }

  private func record(_ document: Document, ordinal: Int, key: FileKey) {
    if let municipality = document.municipality, let code = municipality.code {
      recorder.insert(.municipalityCode, [.municipality(municipality.name), .text(code)])
    }
    recorder.insert(
      .document,
      [
        .key(key), .key(recorder.latestKey), .key(source), .integer(ordinal),
        .init(document.kind), .init(document.title), .municipality(document.municipality?.name),
        .body(document.body), .init(document.date?.description),
        StringList.value(document.parties), .integer(document.range.start),
        .integer(document.range.end),
      ])
  }

  private func recordAttendance(_ attendance: [Attendance], document: FileKey) {
    for (index, entry) in attendance.enumerated() {
      recorder.insert(
        .attendance,
        [
          .key(document), .integer(index), .person(entry.person.name),
          .init(entry.person.party), .init(entry.role), .init(entry.status),
          .init(entry.standsInFor), .init(entry.items),
        ])
    }
  }
}
