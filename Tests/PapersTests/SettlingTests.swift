import Testing

@testable import Papers

/// Who has won and lost when several things were moved, by the chair's words.
@Suite struct SettlingTests {
  private static let moved: [Character: String] = [
    "A": "Anna Lind (S) yrkar avslag på förslaget.",
    "B": "Bo Ek (M) yrkar bifall till förslaget.",
    "R": "Carl Dahl (V) yrkar att ärendet återremitteras.",
    "T": "Dora Falk (C) yrkar som tillägg att förvaltningen ska utvärdera beslutet.",
    "E": "Eva Gren (L) yrkar att två tjänster inrättas i stället för tre.",
  ]

  /// What became of each yrkande of `kinds`; `*` stands for anything.
  @Test(arguments: [
    (
      "ABR",
      "Ordföranden ställer proposition på om ärendet ska avgöras idag eller återremitteras och finner att ärendet ska avgöras idag. Ordföranden ställer proposition på bifall och avslag och finner att nämnden bifaller förslaget.",
      "lost won lost"
    ),
    (
      "ABR",
      "Ordföranden ställer återremissyrkandet mot att avgöra ärendet idag och finner att ärendet avgörs idag. Ordföranden ställer sedan Bo Eks yrkande mot Anna Linds yrkande och finner att nämnden beslutar enligt Bo Eks yrkande.",
      "lost won lost"
    ),
    (
      "ABR",
      "Ordföranden finner att nämnden avslår yrkandet om återremiss. Därefter finner ordföranden att nämnden avslår förslaget.",
      "won lost lost"
    ),
    (
      "ABR",
      "Ordföranden frågar om ärendet ska återremitteras och finner att så sker.",
      "* * won"
    ),
    (
      "ABR",
      "Ordföranden frågar om ärendet ska återremitteras och finner att så inte är fallet. Ordföranden frågar om nämnden bifaller förslaget och finner att så är fallet.",
      "lost won lost"
    ),
    (
      "ABR",
      "Ordföranden frågar om ärendet ska avgöras idag eller återremitteras och finner att det ska återremitteras.",
      "* * won"
    ),
    (
      "ABR",
      "Ordföranden frågar om ärendet ska avgöras idag eller återremitteras och finner att det ska avgöras idag. Därefter frågar ordföranden om nämnden ska bifalla eller avslå förslaget och finner att nämnden ska avslå det.",
      "won lost lost"
    ),
    (
      "BT",
      "Ordföranden finner att nämnden bifaller förslaget. Ordföranden ställer proposition på tilläggsyrkandet och finner att det avslås.",
      "won lost"
    ),
    (
      "BT",
      "Ordföranden finner att nämnden bifaller förslaget och tilläggsyrkandet.",
      "won won"
    ),
    (
      "BT",
      "Ordföranden frågar om tilläggsyrkandet kan bifallas och finner att det avslås. Förslaget bifalls.",
      "won lost"
    ),
    (
      "ABT",
      "Ordföranden ställer bifallsyrkandet mot avslagsyrkandet och finner bifall till förslaget. Ordföranden ställer bifall mot avslag på tilläggsyrkandet och finner att nämnden avslår tilläggsyrkandet.",
      "lost won lost"
    ),
    (
      "ABT",
      "Ordföranden ställer bifall mot avslag på tilläggsyrkandet och finner att nämnden bifaller detta. Ordföranden finner att nämnden bifaller förslaget.",
      "lost won won"
    ),
    (
      "ABT",
      "Ordföranden finner att nämnden bifaller Bo Eks yrkande och avslår Dora Falks tilläggsyrkande.",
      "lost won lost"
    ),
    (
      "BE",
      "Ordföranden ställer Bo Eks yrkande mot Eva Grens yrkande och finner att nämnden beslutar enligt Bo Eks yrkande.",
      "won lost"
    ),
    (
      "BE",
      "Ordföranden ställer ändringsyrkandet mot förslaget och finner att förslaget bifalls.",
      "won lost"
    ),
    (
      "BE",
      "Ordföranden ställer proposition på Eva Grens ändringsyrkande och finner att det avslås. Därmed bifalls förslaget.",
      "won lost"
    ),
    (
      "ABE",
      "Ordföranden ställer de tre yrkandena mot varandra och finner att nämnden bifaller Bo Eks yrkande.",
      "lost won lost"
    ),
    (
      "AB",
      "Ordföranden ställer proposition på avslag och bifall och finner att nämnden avslår förslaget.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden finner att S-yrkandet vinner bifall.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden finner att nämnden beslutar enligt yrkandet från Socialdemokraterna.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden finner att nämnden beslutar enligt yrkandet från (M).",
      "lost won"
    ),
    (
      "AB",
      "Ordföranden finner att nämnden beslutar enligt Moderaternas yrkande.",
      "lost won"
    ),
    (
      "AB",
      "Ordföranden ställer Anna Linds avslagsyrkande mot Bo Eks bifallsyrkande och finner att nämnden beslutar i enlighet med det sistnämnda.",
      "lost won"
    ),
    (
      "AB",
      "Ordföranden ställer Anna Linds avslagsyrkande mot Bo Eks bifallsyrkande och finner att det förstnämnda vinner bifall.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden ställer yrkandena under proposition och förklarar sig anse att bifallsyrkandet vunnit majoritet.",
      "lost won"
    ),
    (
      "AB",
      "Propositioner ställs på bifall respektive avslag, varvid ordföranden finner den förra propositionen besvarad med övervägande ja.",
      "lost won"
    ),
    (
      "AB",
      "Propositioner ställs på bifall respektive avslag, varvid ordföranden finner den senare propositionen besvarad med övervägande ja.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden finner avslag på förslaget.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden finner att nämnden har avslagit förslaget.",
      "won lost"
    ),
    (
      "AB",
      "Nämnden beslutar att avslå förslaget.",
      "won lost"
    ),
    (
      "BT",
      "Ordföranden ställer proposition på förslaget. Hon finner att det bifalls. Därefter ställer ordföranden proposition på tilläggsyrkandet. Ordföranden finner att det avslås.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden frågar om nämnden kan bifalla förslaget. Ordföranden finner att så sker.",
      "lost won"
    ),
    (
      "ABR",
      "Ordföranden frågar om ärendet ska återremitteras. Ordföranden finner att så inte är fallet.",
      "* * lost"
    ),
    (
      "AB",
      "Ordföranden frågar om nämnden kan avslå förslaget. Ordföranden finner att så sker.",
      "won lost"
    ),
    (
      "AB",
      "Ordföranden ställer Anna Linds yrkande mot Bo Eks yrkande. Ordföranden finner att nämnden beslutar enligt det senare.",
      "lost won"
    ),
  ])
  func settles(kinds: String, procedure: String, expected: String) {
    let yrkanden = kinds.compactMap { Self.moved[$0] }.joined(separator: "\n\n")
    let item = MarkedText(
      "§ 1\nFältassistenter\n\nYrkanden\n\n\(yrkanden)\n\nBeslutsgång\n\n\(procedure)"
    ).items.first
    let found = (item?.yrkanden ?? []).map { $0.result?.rawValue ?? "-" }
    let wanted = expected.split(separator: " ").map(String.init)
    #expect(found.count == wanted.count)
    for (result, want) in zip(found, wanted) where want != "*" { #expect(result == want) }
  }
}
