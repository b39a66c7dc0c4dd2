public import Reading

extension Extraction {
  /// The place of every value, with its JSON path (CONTRACT section 8); `text` is what was read.
  ///
  /// A value that is text has the place where it is printed. What is made of several values (a vote,
  /// a reservation) has all of its evidence, and its parts have their own; what is no text (a kind, a
  /// status, an outcome) rests on the evidence of the thing whose field it is.
  public func places(in text: SourceText) -> [PlacedValue] {
    var writer = PlaceWriter(text)
    for (number, document) in documents.enumerated() {
      document.addPlaces("documents[\(number)]", to: &writer)
    }
    return writer.values
  }
}

extension Document {
  fileprivate func addPlaces(_ path: String, to writer: inout PlaceWriter) {
    writer.add(path, [range], "document")
    addHead(path, to: &writer)
    writer.add("\(path).signatories", signatories)
    writer.add("\(path).attendance", attendance.map(\.person))
    for (index, attendance) in attendance.enumerated() {
      writer.add(
        "\(path).attendance[\(index)].standsInFor", words: attendance.standsInFor,
        in: attendance.person.place)
    }
    writer.add("\(path).verifiers", verifiers)
    for (index, item) in items.enumerated() {
      item.addPlaces("\(path).items[\(index)]", to: &writer)
    }
  }

  /// What stands in the head of the paper; the municipality may stand in another paper of the file.
  private func addHead(_ path: String, to writer: inout PlaceWriter) {
    writer.add("\(path).title", titlePlaces)
    let isHere = writer.add(
      "\(path).municipality.name", words: municipality?.name, in: [range], "document")
    if !isHere {
      writer.add(
        "\(path).municipality.name", words: municipality?.name, in: [writer.text.range], "document")
    }
    writer.add("\(path).body", words: body, in: [range], "document")
    guard let date else { return }
    let days = days(in: writer.text.bytes.span, range.start..<range.end)
    let printed = days.first { $0.resolved(against: nil) == date }
    if let printed = printed?.range {
      writer.add(
        "\(path).date", [SourceRange(printed.lowerBound, printed.upperBound)], "document")
    }
  }
}
