import Reading
import Testing

@testable import Papers
@testable import Store

@Suite struct ClauseFateTests {
  private func clause(
    _ text: String, _ status: Clause.Status, _ outcome: Outcome? = nil
  ) -> CaseClause {
    CaseClause(
      id: text, label: nil, text: text, leadIn: nil, status: status, body: nil, outcome: outcome,
      sums: [])
  }

  private func fate(_ decided: [CaseClause], outcome: Outcome) -> [Outcome?] {
    var item = CaseItem(id: "a#1/§1", document: "a#1", file: "a")
    item.kind = .minutes
    item.body = "Kommunfullmäktige"
    item.outcome = outcome
    let treated = TreatedItem(item: item, clauses: decided, matter: .memberProposal)
    let demands = ["ett", "två", "tre"].map { clause($0, .demanded) }
    return ClauseFate(treated).applied(to: demands).map(\.outcome)
  }

  @Test func aDecisionOnTheWholeHoldsForEachClause() {
    #expect(
      fate([clause("avslå motionen", .decided, .rejected)], outcome: .rejected)
        == [.rejected, .rejected, .rejected])
  }

  @Test func partsAreCountedUp() {
    let decided = [
      clause("Motionens första och tredje att-sats bifalls", .decided, .approved),
      clause("Motionen anses i övrigt besvarad", .decided, .answered),
    ]
    #expect(fate(decided, outcome: .partlyApproved) == [.approved, .answered, .approved])
    let figures = [
      clause("bifalla att-sats 2", .decided, .approved),
      clause("avslå motionen i övrigt", .decided, .rejected),
    ]
    #expect(fate(figures, outcome: .partlyApproved) == [.rejected, .approved, .rejected])
  }

  @Test func whatCannotBeToldStaysUnknown() {
    let decided = [clause("Motionen bifalls delvis", .decided, .partlyApproved)]
    #expect(fate(decided, outcome: .partlyApproved) == [nil, nil, nil])
  }
}
