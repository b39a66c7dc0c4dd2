/// The verb of a lead-in that decides, and its subject.
extension LeadIn {
  /// *Beslutar*; in *Under förutsättning att fullmäktige beslutar så beslutar kommunstyrelsen* the last.
  static func decidingVerb(in sentence: Range<Int>, _ flow: Flow) -> Range<Int>? {
    let bytes = flow.bytes.span
    var verb = bytes.firstWord(beginning: "besluta", in: sentence)
    guard conditions.hasPrefix(in: bytes, sentence) else { return verb }
    while let first = verb,
      let next = bytes.firstWord(beginning: "beslutar", in: first.upperBound..<sentence.upperBound)
    {
      verb = next
    }
    return verb
  }

  static let conditions: PrefixList = ["under förutsättning ", "förutsatt att "]

  /// *Enligt utskottets förslag beslutar nämnden*: who stands right after the verb decides.
  static func subject(
    after verb: Range<Int>, in sentence: Range<Int>, _ flow: Flow
  ) -> String? {
    let bytes = flow.bytes.span
    guard let body = BodyName.firstRange(in: bytes, verb.upperBound..<sentence.upperBound),
      trimmed(bytes, verb.upperBound..<body.lowerBound).isEmpty
    else { return nil }
    return flow.body(body)
  }
}
