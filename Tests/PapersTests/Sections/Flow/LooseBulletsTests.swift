import Testing

@testable import Papers

@Suite struct LooseBulletsTests {
  private func told(_ sections: String) throws -> [String] {
    try #require(try minutesItem(sections, body: "Kommunfullmäktige")).clauses.map(\.text)
  }

  /// Wide enough that the width of the page is known.
  private static let points = [
    "Vattennämnden bemyndigas att under året själv förfoga över hela den summa som lagts undan "
      + "för ledningar",
    "Vattennämnden bemyndigas att justera taxan på begäran",
    "Gatunämnden ska under våren redovisa hur vägen till bryggan kan ledas om medan den nya bron "
      + "byggs",
  ]

  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 72 { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? "\(word)" : " \(word)"
    }
    return lines.joined(separator: "\n")
  }

  /// The bullets above their points, all together, or each on a line of its own.
  @Test(arguments: [
    "•\n•\n•\n\n" + points.map(wrapped).joined(separator: "\n"),
    "•\n\n•\n\n•\n" + points.map(wrapped).joined(separator: "\n"),
    points.map { "•\n\n\(wrapped($0))." }.joined(separator: "\n"),
    points.map { "●\n\(wrapped($0))." }.joined(separator: "\n\n"),
  ])
  func givesEachPointItsBullet(list: String) throws {
    #expect(try told("Beslut\n\n" + list + "\n\nHandling\n\nHandling 12.") == Self.points)
  }

  /// A dash alone is a mark below words that announce a list, and below its points.
  @Test(arguments: ["-", "–"], ["Kommunfullmäktige beslutar:", "Kommunfullmäktige beslutar att"])
  func givesEachPointItsDash(dash: String, leadIn: String) throws {
    let points = Self.points.map { "\(dash)\n\(Self.wrapped($0))." }.joined(separator: "\n")
    #expect(try told("Beslut\n\n\(leadIn)\n\(points)") == Self.points)
  }

  /// Bullets that a heading follows are no more.
  @Test func forgetsBulletsWithoutPoints() throws {
    let flow = try flow("Beslut\n\n•\n\nBakgrund\n\nGatan är smal och behöver lagas.\nBron är ny.")
    #expect(flow.paragraphs.allSatisfy { $0.marker == nil })
  }

  /// An empty cell of a table is a dash.
  @Test(arguments: ["-", "–", "—"])
  func keepsDashes(dash: String) throws {
    let flow = try flow("Utfall\n\(dash)\nBelopp som avser kajen")
    #expect(flow.paragraphs.allSatisfy { $0.marker == nil })
  }

  private static let listed = """
    Beslut

    • Avgiften för båtplatser vid den inre hamnen fastställs till 900 kronor för 2026.
    Räntor och index för de kommunala bolagens lån och för
    hamnens utbyggnad
    • Räntan fastställs till 2 procent.
    Särskilda medel
    • Medel till kajen anslås med 4 mnkr.
    """

  @Test func dividesAListAtItsHeadings() throws {
    #expect(
      try told(Self.listed) == [
        "Avgiften för båtplatser vid den inre hamnen fastställs till 900 kronor för 2026",
        "Räntan fastställs till 2 procent", "Medel till kajen anslås med 4 mnkr",
      ])
  }

  /// A second sentence is no heading, with or without its full stop.
  @Test(arguments: [
    "• Avgiften för båtplatser vid den inre hamnen fastställs till 900 kronor för 2026.\nDen gäller även gästplatser\n• Räntan är 2 procent.",
    "• Avgiften för båtplatser vid den inre hamnen fastställs till 900 kronor för 2026.\n  Räntan utgår inte\n• Räntan är 2 procent.",
  ])
  func keepsASecondSentence(list: String) throws {
    let clauses = try told("Beslut\n\n" + list)
    #expect(clauses.count == 2)
    #expect(clauses.first?.contains("2026. ") == true)
  }
}
