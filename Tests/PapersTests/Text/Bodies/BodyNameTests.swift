import Testing

@testable import Papers

@Suite struct BodyNameTests {
  @Test(arguments: [
    "Regionala utvecklingsnämnden", "Operativa hälso- och sjukvårdsnämnden",
    "Gemensamma räddningsnämnden", "Gemensam överförmyndarnämnd", "Sociala myndighetsutskottet",
    "Norrmalms stadsdelsnämnd",
  ])
  func isRead(name: String) throws {
    #expect(BodyName.first(in: name + " beslutar") == name)
    let paper = try documents("\(name)\n2023-05-10\n\n§ 12 Taxa\n\nBeslut\n\nTaxan antas.\n").first
    #expect(paper?.body == name)
  }

  @Test(arguments: [
    "Nämnd/styrelse", "Kommunstyrelse/nämnd",
  ])
  func isLabel(text: String) { #expect(BodyName.first(in: text) == nil) }

  @Test func isNamedInText() {
    #expect(BodyName.first(in: "den gemensamma räddningsnämnden") == "Räddningsnämnden")
  }

  /// The paper's own body, named without its first words.
  @Test(arguments: [
    ("Miljö- och byggnadsnämnden", "Byggnadsnämnden"),
    ("Norrmalms stadsdelsnämnd", "Stadsdelsnämnden"),
    ("Socialnämndens individutskott", "Individutskottet"),
  ])
  func isItsOwn(body: String, short: String) throws {
    let item = try minutesItem("Beslut\n\n\(short) beslutar\n- att anta taxan", body: body)
    #expect(item?.clauses.map(\.body) == [body])
    #expect(item?.clauses.map(\.status) == [.decided])
  }
}
