import Reading

extension PaperFacts {
  /// Takes over from `known` what the text does not say of the paper; tells where it says otherwise.
  mutating func fill(from known: KnownFacts, reporting diagnostics: inout [Diagnostic]) {
    if let other = known.body, let body {
      if other.lowercased() != body.lowercased() {
        diagnostics.append(.contradiction("organet", known: other, text: body))
      }
    } else if let other = known.body {
      body = other.prefix(1).uppercased() + other.dropFirst()
    }
    if let other = known.date, let date {
      if other != date {
        diagnostics.append(.contradiction("datum", known: "\(other)", text: "\(date)"))
      }
    } else {
      date = date ?? known.date
    }
  }
}

extension Municipality {
  /// Whether both are the same, as far as their names tell.
  func isSame(as other: Municipality) -> Bool {
    func plain(_ municipality: Municipality) -> String {
      let name = municipality.name.lowercased()
      guard name.hasSuffix(" kommun") else { return name }
      let owner = name.dropLast(" kommun".count)
      return String(owner.hasSuffix("s") ? owner.dropLast() : owner)
    }
    return name == other.name || plain(self) == plain(other)
  }
}

extension Diagnostic {
  /// What somebody who knows the file says of `what` is not what its text says.
  static func contradiction(_ what: String, known: String, text: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "facts.contradiction",
      message: "Uppgiften om \(what) är \(known), men texten säger \(text).")
  }
}
