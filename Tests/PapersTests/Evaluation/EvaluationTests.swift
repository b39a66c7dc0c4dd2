import Papers
import Testing

/// What counts as right, wrong, missed and too much.
@Suite struct EvaluationTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONReader.value(in: Array(text.utf8))
  }

  /// The evaluation of one paper with one document.
  private func evaluation(_ gold: String, _ found: String) throws -> Evaluation {
    var evaluation = Evaluation()
    evaluation.add(
      paper: "norrvik-kf-1", gold: try value("{\"documents\": [\(gold)]}"),
      found: try value("{\"documents\": [\(found)]}"))
    return evaluation
  }

  private func score(_ field: Field, _ gold: String, _ found: String) throws -> [Int] {
    guard let score = try evaluation(gold, found).scores[field] else { return [] }
    return [score.hits, score.misses, score.extras]
  }

  @Test(arguments: [
    (#"{"body": "Socialnämnden"}"#, #"{"body": "Socialnämnden"}"#, [1, 0, 0]),
    (#"{"body": "Socialnämnden"}"#, #"{"body": "socialnämnden"}"#, [0, 1, 1]),
    (#"{"body": "Socialnämnden"}"#, #"{"body": null}"#, [0, 1, 0]),
    (#"{"body": null}"#, #"{"body": "Socialnämnden"}"#, []),
    (#"{}"#, #"{"body": "Socialnämnden"}"#, []),
  ])
  func aValue(gold: String, found: String, expected: [Int]) throws {
    #expect(try score(.body, gold, found) == expected)
  }

  @Test(arguments: [
    (#"["S", "M"]"#, #"["m", "S"]"#, [2, 0, 0]), (#"["S"]"#, #"["S", "V"]"#, [1, 0, 1]),
    (#"[]"#, #"["S"]"#, [0, 0, 1]), (#"["S", "S"]"#, #"["S"]"#, [1, 1, 0]),
  ])
  func aList(gold: String, found: String, expected: [Int]) throws {
    #expect(
      try score(.parties, "{\"parties\": \(gold)}", "{\"parties\": \(found)}") == expected)
  }

  private func item(_ fields: String) -> String {
    #"{"items": [{"number": "7", \#(fields)}]}"#
  }

  /// Nine words in ten, whatever stands between them; the status is a figure of its own.
  @Test func clauses() throws {
    let gold = item(
      """
      "clauses": [
        {"text": "anta planen för 2024, med de ändringar som nämnden gör", "status": "decided"},
        {"text": "avslå motionen", "status": "proposed", "body": "Kommunfullmäktige"}]
      """)
    let found = item(
      """
      "clauses": [
        {"text": "Anta planen för 2024 med de ändringar som nämnden gör", "status": "proposed"},
        {"text": "bifalla motionen", "status": "proposed", "body": "Kommunfullmäktige"}]
      """)
    #expect(try score(.clauses, gold, found) == [1, 1, 1])
    #expect(try score(.clauseTextAndStatus, gold, found) == [0, 2, 2])
    #expect(try score(.clauseStatus, gold, found) == [0, 1, 1])
    // The body is only asked for where the clause was found.
    #expect(try score(.clauseBody, gold, found) == [])
    let misses = try evaluation(gold, found).misses.filter { $0.field == .clauses }
    #expect(misses.map(\.kind) == [.missed, .extra])
    #expect(misses[0].expected == "[proposed] avslå motionen")
    #expect(misses[0].found == "[proposed] bifalla motionen")
    #expect(misses[0].place.item == "§ 7")
  }

  @Test func nineWordsInTen() throws {
    let ten = "a b c d e f g h i j"
    for (text, hits) in [("a b c d e f g h i x", 1), ("a b c d e f g h x y", 0), ("\(ten) k", 1)] {
      let gold = item(#""clauses": [{"text": "\#(ten)"}]"#)
      let found = item(#""clauses": [{"text": "\#(text)"}]"#)
      #expect(try score(.clauses, gold, found).first == hits, "\(text)")
    }
  }

  @Test func whatAMissedItemHoldsIsMissed() throws {
    let gold = item(
      #""title": "Taxa", "outcome": "adopted", "clauses": [{"text": "anta", "status": "decided"}]"#)
    #expect(try score(.items, gold, #"{"items": []}"#) == [0, 1, 0])
    #expect(try score(.itemTitle, gold, #"{"items": []}"#) == [0, 1, 0])
    #expect(try score(.clauses, gold, #"{"items": []}"#) == [0, 1, 0])
    #expect(try score(.itemOutcome, gold, #"{"items": []}"#) == [])
  }

  @Test func whatAnExtraItemHoldsIsTooMuch() throws {
    let found = #"{"items": [{"number": "8", "title": "Taxa", "clauses": [{"text": "anta"}]}]}"#
    let gold = #"{"items": [{"number": "7", "title": "Val", "clauses": []}]}"#
    #expect(try score(.items, gold, found) == [0, 1, 1])
    #expect(try score(.itemTitle, gold, found) == [0, 1, 1])
    #expect(try score(.clauses, gold, found) == [0, 0, 1])
    let partial = gold.dropLast() + #", "partial": true}"#
    #expect(try score(.items, String(partial), found) == [0, 1, 0])
    #expect(try score(.clauses, String(partial), found) == [0, 0, 0])
  }

  @Test func aPaperWithoutNumbersIsPairedByTitle() throws {
    let gold = #"{"items": [{"number": null, "title": "Fler träd i parken"}, {"title": "Bad"}]}"#
    let found = #"{"items": [{"title": "Fler träd i stadsparken i"}, {"title": "Övrigt"}]}"#
    #expect(try score(.items, gold, found) == [1, 1, 1])
    #expect(try score(.items, #"{"items": [{}]}"#, #"{"items": [{"title": "Bad"}]}"#) == [1, 0, 0])
  }

  @Test func yrkanden() throws {
    let anna = #"{"name": "Anna Åberg", "party": "S"}"#
    let gold = item(
      #""yrkanden": [{"kind": "approve", "movers": [\#(anna)], "target": "motionen", "rank": 1}]"#)
    let other = item(
      #""yrkanden": [{"kind": "reject", "movers": [\#(anna)], "target": "motionen", "rank": 1}]"#)
    #expect(try score(.yrkanden, gold, gold) == [1, 0, 0])
    #expect(try score(.yrkandeTarget, gold, gold) == [1, 0, 0])
    #expect(try score(.yrkanden, gold, other) == [0, 1, 1])
    #expect(try score(.yrkandeTarget, gold, other) == [])
    #expect(try score(.yrkandeKind, gold, other) == [0, 1, 1])
    #expect(try score(.personParty, gold, gold) == [1, 0, 0])
    let liberal = gold.replacing(#""party": "S""#, with: #""party": "L""#)
    #expect(try score(.personParty, gold, liberal) == [0, 1, 1])
  }

  /// Complete is a vote whose tally and ballots are both right; those absent do not count.
  @Test func votes() throws {
    func vote(_ ballots: String, yes: Int = 1) -> String {
      item(#""votes": [{"yes": \#(yes), "no": 0, "ballots": [\#(ballots)]}]"#)
    }
    let anna = #"{"name": "Anna Åberg", "choice": "yes"}"#
    let absent = #"{"name": "Bo Ek", "choice": "absent"}"#
    #expect(try score(.voteComplete, vote("\(anna), \(absent)"), vote(anna)) == [1, 0, 0])
    #expect(try score(.voteComplete, vote(anna), vote("")) == [0, 1, 1])
    #expect(try score(.votes, vote(anna), vote("")) == [1, 0, 0])
    #expect(try score(.voteComplete, vote(anna), vote(anna, yes: 2)) == [0, 1, 1])
  }

  /// An index would be another where one yrkande is missed.
  @Test func aVotesYrkandeIsKnownByWhatItIs() throws {
    let anna = #"{"kind": "reject", "movers": [{"name": "Anna Åberg"}]}"#
    let bo = #"{"kind": "approve", "movers": [{"name": "Bo Ek"}]}"#
    let gold = item(
      #""yrkanden": [\#(bo), \#(anna)], "votes": [{"yes": 2, "no": 1, "yesYrkande": 1}]"#)
    let found = item(#""yrkanden": [\#(anna)], "votes": [{"yes": 2, "no": 1, "yesYrkande": 0}]"#)
    #expect(try score(.voteYrkanden, gold, found) == [1, 0, 0])
  }

  @Test(arguments: [
    (#""value": 600000, "currency": "SEK""#, [1, 0, 0]),
    (#""value": 600000.0, "currency": "SEK""#, [1, 0, 0]),
    (#""value": 600000, "currency": "EUR""#, [0, 1, 1]),
  ])
  func amounts(found: String, expected: [Int]) throws {
    let gold = item(#""amounts": [{"value": 600000, "currency": "SEK"}]"#)
    #expect(try score(.amounts, gold, item(#""amounts": [{\#(found)}]"#)) == expected)
  }

  @Test func anEarlierDecisionMayTellMoreThanTheGold() throws {
    let gold = item(#""earlierDecisions": [{"body": "Kommunstyrelsen", "date": "2021-01-12"}]"#)
    let more = item(
      #""earlierDecisions": [{"body": "Kommunstyrelsen", "date": "2021-01-12", "number": "9"}]"#)
    let other = item(#""earlierDecisions": [{"body": "Kommunstyrelsen", "number": "9"}]"#)
    #expect(try score(.earlierDecisions, gold, more) == [1, 0, 0])
    #expect(try score(.earlierDecisions, gold, other) == [0, 1, 1])
  }

  @Test func thePaperThatCannotBeReadMissesAll() throws {
    var evaluation = Evaluation()
    let gold = try value(
      #"{"documents": [{"kind": "minutes", "items": [{"number": "7", "title": "Taxa"}]}]}"#)
    evaluation.add(paper: "norrvik-kf-1", gold: gold, found: nil)
    for field in [Field.documents, .kind, .items, .itemTitle] {
      #expect(evaluation.scores[field]?.misses == 1 && evaluation.scores[field]?.hits == 0)
      #expect(evaluation.scores[field]?.f1 == 0)
    }
  }

  @Test func figuresAreKeptForEachMunicipality() throws {
    var evaluation = Evaluation(of: [.kind])
    let minutes = try value(#"{"documents": [{"kind": "minutes", "body": "Socialnämnden"}]}"#)
    let extract = try value(#"{"documents": [{"kind": "extract", "body": null}]}"#)
    evaluation.add(paper: "norrvik-kf-2", gold: minutes, found: extract)
    evaluation.add(paper: "granby-ks-1", gold: minutes, found: minutes)
    evaluation.add(paper: "norrvik-kf-1", gold: minutes, found: minutes)
    #expect(evaluation.municipalities.map(\.name) == ["granby", "norrvik"])
    #expect(evaluation.municipalities.map(\.paperCount) == [1, 2])
    #expect(evaluation.municipalities[1].scores[.kind]?.f1 == 0.5)
    #expect(evaluation.scores[.kind]?.count == 3)
    #expect(evaluation.scores[.body] == nil)
    #expect(evaluation.misses.map(\.paper) == ["norrvik-kf-2"])
  }

  @Test func figures() throws {
    let evaluation = try self.evaluation(
      #"{"parties": ["S", "M", "V"]}"#, #"{"parties": ["S", "C"]}"#)
    let score = try #require(evaluation.scores[.parties])
    #expect(score.precision == 0.5)
    #expect(score.recall == 1.0 / 3)
    #expect(score.f1 == 0.4)
    #expect(score.count == 3)
    let nothing = try self.evaluation(#"{"parties": []}"#, #"{"parties": []}"#)
    #expect(nothing.scores[.parties]?.f1 == nil)
  }
}
