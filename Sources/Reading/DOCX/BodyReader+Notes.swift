extension BodyReader {
  /// A note in a part of its own has a number; one inside a paragraph (Word 2003) stands where
  /// the text refers to it.
  mutating func startNote(_ tag: Tag, _ attributes: XMLAttributes) {
    let kind = tag == .footnote ? "f" : "e"
    if paragraphs.isEmpty {
      layout.notes.start(kind, attributes["id"] ?? "")
    } else {
      let id = "inline\(paragraphs[0].text.count).\(layout.place)"
      layout.notes.start(kind, id)
      layout.notes.refer(to: kind, id)
    }
    layout.startInner()
  }

  mutating func endNote() {
    if let note = layout.endInner() { layout.notes.end(note) }
  }
}
