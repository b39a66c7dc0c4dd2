/// Whose act a sentence tells.
extension EarlierHandling {
  /// *Nämndens arbetsutskott* is that of the paper's own body.
  func full(_ name: String) -> String? {
    guard name.hasPrefix("Nämndens "), let own = context.paper.body else {
      return named(name)
    }
    return own + name.dropFirst(7)
  }

  /// What the name means here; `nil` for *direktionen* and the like in the papers of a body of
  /// another kind.
  private func named(_ name: String) -> String? {
    if BodyName.isGeneric(name), name != "Fullmäktige" {
      let own = context.paper.body?.lowercased() ?? ""
      let noun = EarlierHandling.nouns.first { name.lowercased().hasPrefix($0) }
      guard let noun else { return nil }
      if !own.contains(noun) { return onlyOne(noun) }
    }
    return context.paper.resolved(name)
  }

  /// *Socialnämnden har yttrat sig. Nämnden beslutade den …*: the only body of its kind that the
  /// section names before.
  private func onlyOne(_ noun: String) -> String? {
    guard let start = context.range(of: section)?.lowerBound, start < sentence.lowerBound else {
      return nil
    }
    let before = BodyMention.all(in: start..<sentence.lowerBound, of: context.flow)
      .map(\.name).filter { $0.lowercased().contains(noun) && !BodyName.isGeneric($0) }
    return Set(before).count == 1 ? before.first : nil
  }

  private static let nouns = ["nämnd", "styrelse", "utskott", "direktion"]

  /// *Norrviks kommunalförbund beslutade …*, *Valberedningen har …*: who is no body of the municipality.
  func outsider(before verb: Int) -> String? {
    let bytes = context.flow.bytes.span
    var end = verb
    if bytes.has(UInt8(ascii: ")"), at: end - 1),
      let opening = context.flow.firstRange(of: " (", in: sentence.lowerBound..<end)
    {
      end = opening.lowerBound
    }
    let name = sentence.lowerBound..<end
    guard OrganisationName.fills(name, in: bytes),
      EarlierHandling.outsiders.hasSuffix(in: bytes, before: end)
    else { return nil }
    return context.flow.string(name)
  }

  private static let outsiders: WordList = [
    "förbund", "förbundet", "beredningen", "rådet", "kommittén", "bolaget", "ab",
  ]
}
