import Testing

@testable import Papers

@Suite struct ProcedureRuleTests {
  private func rulings(_ text: String) -> String {
    MarkedText("§ 1\nEn rubrik\n\nPropositionsordning\n\n" + text).findings(by: ProcedureRule.self)
      .compactMap { finding in
        guard case .ruling(let ruling) = finding else { return nil }
        return "\(ruling.effect) \(ruling.subject ?? "-")"
      }.joined(separator: " | ")
  }

  @Test(arguments: [
    (
      "Ordföranden ställer propositioner på yrkandena och finner att Bo Eks yrkande bifallits.",
      "approved Bo Eks yrkande"
    ),
    ("Ordföranden finner att nämndens förslag har bifallits.", "approved nämndens förslag"),
    ("Ordföranden finner att det egna yrkandet bifallits.", "approved det egna yrkandet"),
    (
      "Ordföranden finner att nämnden beslutar enligt förvaltningens förslag.",
      "approved förvaltningens förslag"
    ),
    (
      "Ordföranden finner att nämnden beslutar i enlighet med Bo Eks (M) yrkande.",
      "approved Bo Eks (M) yrkande"
    ),
    (
      "Ordföranden ställer proposition på bifall respektive avslag på tilläggsyrkandet från S och finner att det avslagits.",
      "rejected tilläggsyrkandet från S"
    ),
    (
      "Slutligen prövar ordföranden bifall respektive avslag på Bo Eks tilläggsyrkande och finner att det avslås.",
      "rejected Bo Eks tilläggsyrkande"
    ),
    (
      "Ordföranden ställer sedan nämndens förslag mot avslag och finner att förslaget bifalls.",
      "approved nämndens förslag"
    ),
    (
      "Ordföranden finner att nämnden bifaller Bo Eks yrkande och därmed avslår Anna Åbergs yrkande.",
      "approved Bo Eks yrkande | rejected Anna Åbergs yrkande"
    ),
    (
      "Ordföranden finner att nämnden bifaller både planen och tilläggsyrkandet.",
      "approved planen | approved tilläggsyrkandet"
    ),
    (
      "Ordföranden ställer proposition på nämndens förslag och finner bifall.",
      "approved nämndens förslag"
    ),
    (
      "Ordföranden ställer proposition på yrkandena och finner Bo Eks yrkande antaget.",
      "approved Bo Eks yrkande"
    ),
    ("Ordföranden finner att ärendet ska avgöras i dag.", "settledNow -"),
    (
      "Ordföranden finner att fullmäktige beslutat avgöra ärendet vid dagens sammanträde.",
      "settledNow -"
    ),
    ("Ordföranden finner att ärendet ska återremitteras.", "referredBack -"),
    ("Ordföranden finner att fullmäktige beslutat att inte återremittera ärendet.", "settledNow -"),
    ("Ordföranden finner att ärendet ska bordläggas.", "deferred -"),
    (
      "Nämnden konstaterar att tilläggsyrkandet från S har fallit.",
      "lapsed tilläggsyrkandet från S"
    ),
    (
      "Ordföranden finner att det bara finns ett förslag och att nämnden beslutar så.",
      "unopposed -"
    ),
    ("Ordföranden frågar om förslaget kan bifallas och finner att så sker.", "approved förslaget"),
    ("Därefter ställs proposition på nämndens förslag, som bifalls.", "approved nämndens förslag"),
    ("Nämnden beslutar först att bifalla kontorets förslag.", "approved kontorets förslag"),
    (
      "Med röstsiffrorna 5 Ja mot 1 Nej bifaller nämnden yrkandet från S.",
      "approved yrkandet från S"
    ),
  ])
  func reads(text: String, expected: String) {
    #expect(rulings(text) == expected)
  }

  @Test func keepsTheWholeProcedure() {
    let text = MarkedText(
      "§ 1\nEn rubrik\n\nPropositionsordning\n\n⟦Ordföranden ställer proposition.\n\nHon väntar.⟧\n\nReservation\n\nIngen."
    )
    let places = text.findings(by: ProcedureRule.self).compactMap { finding in
      if case .procedure(let place) = finding { return place.range }
      return nil
    }
    #expect(places == text.ranges)
  }

  @Test(arguments: [
    "Ordföranden finner att Bo Eks yrkande ska vara motförslag.",
    "Om nej vinner har nämnden beslutat bifalla motionen.",
    "Omröstning begärs.",
    "Ordföranden frågar om motionen ska bifallas eller avslås.",
  ])
  func ignores(text: String) {
    #expect(rulings(text).isEmpty)
  }
}
