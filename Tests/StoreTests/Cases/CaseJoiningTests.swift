import TestSupport
import Testing

@testable import Papers
@testable import Store

/// Joining by itself, without an index.
@Suite struct CaseJoiningTests {
  /// An item of the council's minutes, or of another paper.
  private static func item(
    _ id: String, _ title: String, _ date: String?, number: String? = nil,
    body: String = "Kommunfullmäktige", kind: Document.Kind = .extract, dnr: [String] = [],
    movers: [String] = [], references: [CaseItem.Reference] = []
  ) -> CaseItem {
    var item = CaseItem(id: "\(id)#1/§\(number ?? "1")", document: "\(id)#1", file: id)
    item.kind = kind
    item.title = title
    item.date = date.map { Day.on($0) }
    item.number = number
    item.body = body
    item.caseNumbers = dnr
    item.references = references
    if !movers.isEmpty {
      item.proposal = CaseItem.Proposal(
        movers: movers.map { CaseItem.Mover(name: $0, party: "S") }, parties: ["S"])
    }
    return item
  }

  /// The cases as the first parts of their items' ids, the same in every order of the items.
  private func cases(_ items: [CaseItem]) throws -> Set<String> {
    let results = orders(of: items).map { items in
      let joining = CaseJoining(items)
      return Set(
        joining.cases.map { members in
          members.map { joining.items[$0].file }.sorted().joined(separator: "+")
        })
    }
    let first = try #require(results.first)
    #expect(results.allSatisfy { $0 == first })
    return first
  }

  @Test func joinsByNumberInAnySpelling() throws {
    let items = [
      Self.item("a", "Simhall", "2021-03-01", number: "7", dnr: ["KS 2021/415"]),
      Self.item("b", "Ny simhall", "2021-05-01", number: "9", dnr: ["KS.2021.0415"]),
      Self.item("c", "Badhus", "2021-05-01", number: "10", dnr: ["KS.2021.416"]),
    ]
    #expect(try cases(items) == ["a+b", "c"])
  }

  @Test func aNumberWithoutAYearMayComeAgain() throws {
    let items = [
      Self.item("a", "Motion om lekplats", "2021-03-01", number: "7", dnr: ["KS 112"]),
      Self.item("b", "Svar på motion om lekplats", "2021-11-01", number: "70", dnr: ["KS 112"]),
      Self.item("c", "Motion om bryggor", "2022-03-01", number: "8", dnr: ["KS 112"]),
    ]
    #expect(try cases(items) == ["a+b", "c"])
  }

  @Test func joinsByReference() throws {
    let reference = CaseItem.Reference(
      body: "Socialnämnden", date: .on("2021-03-01"), number: "7")
    let items = [
      Self.item(
        "a", "Yttrande", "2021-03-01", number: "7", body: "Socialnämnden", dnr: ["SN 2021/1"]),
      Self.item(
        "b", "Bidrag", "2021-05-01", number: "9", dnr: ["KS 2021/8"], references: [reference]),
      Self.item("c", "Annat", "2021-03-01", number: "8", body: "Socialnämnden"),
    ]
    #expect(try cases(items) == ["a+b", "c"])
  }

  /// A decision may name an earlier one on another matter.
  @Test func twoNumbersOfOneRegisterAreTwoCases() throws {
    let reference = CaseItem.Reference(
      body: "Kommunfullmäktige", date: .on("2021-03-01"), number: "7")
    let items = [
      Self.item("a", "Motion om fältassistenter", "2021-03-01", number: "7", dnr: ["KS 2020/11"]),
      Self.item(
        "b", "Medel till fältassistenter", "2023-05-01", number: "9", body: "Kommunstyrelsen",
        dnr: ["KS 2023/8"], references: [reference]),
    ]
    #expect(try cases(items) == ["a", "b"])
  }

  @Test func nearEqualTitlesAreTwoMotions() throws {
    let items = [
      Self.item(
        "a", "Motion om trygga skolvägar i Norr", "2021-03-01", kind: .memberProposal,
        movers: ["Anna Åberg"]),
      Self.item(
        "b", "Motion om trygga skolvägar i Söder", "2021-03-01", kind: .memberProposal,
        movers: ["Anna Åberg"]),
      Self.item(
        "c", "Svar på motion om trygga skolvägar i Söder (S)", "2021-11-01", number: "7",
        movers: ["Anna Åberg"]),
    ]
    #expect(try cases(items) == ["a", "b+c"])
  }

  @Test func theSameTitleOfOtherMoversIsAnotherMotion() throws {
    let items = [
      Self.item(
        "a", "Motion om mensskydd", "2021-03-01", kind: .memberProposal, movers: ["Anna Åberg"]),
      Self.item("b", "Svar på motion om mensskydd", "2021-11-01", number: "7", movers: ["Bo Ek"]),
    ]
    var second = items[1]
    second.proposal?.parties = ["V"]
    #expect(try cases([items[0], second]) == ["a", "b"])
    #expect(try cases(items) == ["a+b"])
  }

  @Test func neverTwoItemsOfOneMeeting() throws {
    let items = [
      Self.item("a", "Val", "2021-03-01", number: "7", dnr: ["KS 2021/1"]),
      Self.item("b", "Val", "2021-03-01", number: "8", dnr: ["KS 2021/1"]),
    ]
    #expect(try cases(items) == ["a", "b"])
  }

  @Test func twoCopiesOfOneItemAreOne() throws {
    let items = [
      Self.item("a", "Simhall", "2021-03-01", number: "7"),
      Self.item("b", "Simhall", "2021-03-01", number: "7", kind: .minutes),
    ]
    #expect(try cases(items) == ["a+b"])
    #expect(CaseJoining(items).joins.flatMap(\.self).map(\.because) == [.sameItem])
  }

  @Test func routineTitlesJoinNothing() throws {
    let items = [
      Self.item("a", "Delegationsbeslut", "2021-03-01", number: "7"),
      Self.item("b", "Delegationsbeslut", "2021-04-01", number: "9", body: "Socialnämnden"),
      Self.item(
        "c", "Ekonomisk uppföljning mars Norrskolan", "2021-04-01", number: "1", body: "SN"),
      Self.item(
        "d", "Ekonomisk uppföljning mars Norrskolan", "2021-04-01", number: "2", body: "BN"),
    ]
    #expect(try cases(items) == ["a", "b", "c", "d"])
  }

  @Test func saysWhyAndHowSurely() throws {
    let joining = CaseJoining([
      Self.item("b", "Svar på motion om ljudböcker", "2021-11-01", number: "9", movers: ["Bo Ek"]),
      Self.item(
        "a", "Motion om ljudböcker", "2021-03-01", kind: .memberProposal, movers: ["Bo Ek"]),
    ])
    let join = try #require(joining.joins.first?.first)
    #expect(join.ids == ["a#1/§1", "b#1/§9"])
    #expect(join.because == .title && join.certainty == .likely)
  }
}
