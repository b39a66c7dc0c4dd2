import Foundation
import TestSupport
import Testing

@Suite struct EvaluateTests {
  private let scratch: Scratch

  private static let source = """
    NORRVIKS KOMMUN
    SAMMANTRÄDESPROTOKOLL
    Socialnämnden
    2021-11-24

    § 98 Dnr SN 2021-77
    Fältassistenter

    Socialnämndens beslut
    Motionen avslås.
    """

  private static func gold(text: String = "Motionen avslås") -> String {
    """
    {"documents": [{"kind": "minutes", "body": "Socialnämnden", "items": [{"number": "98",
      "title": "Fältassistenter", "clauses": [{"text": "\(text)", "status": "decided",
      "outcome": "rejected"}]}]}]}
    """
  }

  init() throws {
    scratch = try Scratch()
    try scratch.write(Self.source, to: "gold/norrvik-sn-98/source.txt")
    try scratch.write(Self.gold(), to: "gold/norrvik-sn-98/gold.json")
  }

  private func addGranby() throws {
    try scratch.write(Self.source, to: "gold/granby-sn-98/source.txt")
    try scratch.write(
      Self.gold(text: "Förslaget bifalls i sin helhet"), to: "gold/granby-sn-98/gold.json")
  }

  @Test func theTableShowsFiguresWithTheirNumber() throws {
    try addGranby()
    let result = try scratch.klubba("evaluate", "gold")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["clauses", "0,500", "2", "0,500", "0,500", "1", "1", "1"]))
    #expect(lines.contains(["clauses", "0,000", "(1)", "1,000", "(1)"]))
    let english = try scratch.klubba("evaluate", "gold", "--language", "en")
    #expect(english.output.contains("2 papers measured against gold"))
    #expect(english.output.contains("0.500"))
  }

  @Test func missesTellWhereAndWhatStandsThere() throws {
    try addGranby()
    let result = try scratch.klubba("evaluate", "gold", "--misses", "--field", "clauses")
    #expect(result.output.contains("clauses: 2 av 2 missar"))
    #expect(
      result.output.contains(
        """
          granby-sn-98 · § 98
            + [decided] Förslaget bifalls i sin helhet
        """))
    #expect(!result.output.contains("items"))
    let one = try scratch.klubba(
      "evaluate", "gold", "--misses", "1", "--field", "clauses", "--format", "ndjson")
    #expect(one.output.split(separator: "\n").count == 1)
    let miss = try json(one.output) as? [String: Any]
    #expect(miss?["paper"] as? String == "granby-sn-98")
    #expect(miss?["item"] as? String == "§ 98")
  }

  @Test func jsonHasTheSameFigures() throws {
    try addGranby()
    let result = try scratch.klubba("evaluate", "gold", "--format", "json")
    let object = try #require(try json(result.output) as? [String: Any])
    #expect(object["papers"] as? Int == 2)
    let fields = try #require(object["fields"] as? [[String: Any]])
    let clauses = try #require(fields.first { $0["field"] as? String == "clauses" })
    #expect(clauses["f1"] as? Double == 0.5)
    #expect(clauses["n"] as? Int == 2)
    let municipalities = try #require(object["municipalities"] as? [[String: Any]])
    #expect(municipalities.map { $0["name"] as? String } == ["granby", "norrvik"])
  }

  @Test func aFieldThatIsNotAnnotatedIsNotMeasured() throws {
    let result = try scratch.klubba("evaluate", "gold", "--format", "csv")
    #expect(result.output.hasPrefix("municipality,field,precision,recall,f1,n,"))
    #expect(result.output.contains("\nnorrvik,clauses.outcome,1.0000,1.0000,1.0000,1,1,0,0\n"))
    #expect(!result.output.contains("attendance"))
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "markdown"])
  func everyFormatWorks(format: String) throws {
    for arguments in [[], ["--misses"]] {
      let result = try Executable.klubba.run(
        ["evaluate", "gold", "--format", format] + arguments, in: scratch.folder)
      #expect(result.status == 0)
      #expect(result.output.hasSuffix("\n") || (format == "ndjson" && !arguments.isEmpty))
    }
  }

  @Test func papersCanBeChosen() throws {
    try addGranby()
    let result = try scratch.klubba("evaluate", "gold", "--paper", "norr", "--format", "json")
    #expect((try json(result.output) as? [String: Any])?["papers"] as? Int == 1)
    let own = try scratch.klubba("evaluate", "gold/norrvik-sn-98", "--format", "json")
    #expect(own.output == result.output)
  }

  /// The run goes on, the paper misses all, and the end says that something was wrong.
  @Test func aPaperThatCannotBeReadIsNamedAndMissesAll() throws {
    try scratch.write(Data([0x50, 0x4B, 3, 4, 9, 9]), to: "gold/granby-kf-1/source.docx")
    try scratch.write(Self.gold(), to: "gold/granby-kf-1/gold.json")
    try scratch.write(Self.gold(), to: "gold/granby-kf-2/gold.json")
    let result = try scratch.klubba("evaluate", "gold", "--format", "csv")
    #expect(result.status == 2)
    #expect(result.errors.contains("gold/granby-kf-1/source.docx"))
    #expect(result.errors.contains("gold/granby-kf-2/source"))
    #expect(result.errors.split(separator: "\n").count == 2)
    #expect(result.output.contains("\n,items,1.0000,0.3333,0.5000,3,1,0,2\n"))
  }

  @Test func goldThatIsNoJSONIsNamedWithItsLine() throws {
    try scratch.write("{\n\"documents\": [\n}", to: "gold/granby-kf-1/gold.json")
    try scratch.write(Self.source, to: "gold/granby-kf-1/source.txt")
    let result = try scratch.klubba("evaluate", "gold", "--format", "csv")
    #expect(result.status == 2)
    #expect(result.errors.contains("gold/granby-kf-1/gold.json: är inte giltig JSON: se rad 3."))
    #expect(result.output.contains("\n,items,1.0000,1.0000,1.0000,1,1,0,0\n"))
  }

  @Test func wrongUseSaysWhatToDo() throws {
    let nothing = try scratch.klubba("evaluate", "tomt")
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("source.* och gold.json"))
    let field = try scratch.klubba("evaluate", "gold", "--field", "clause")
    #expect(field.status == 2)
    #expect(field.errors.contains("Menade du ”clauses”?"))
    #expect(try scratch.klubba("evaluate", "gold", "--misses", "0").status == 2)
  }
}
