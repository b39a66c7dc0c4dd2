/// One thing that gold annotates and that is measured on its own, in the order of the tables.
///
/// A raw value is what tables, JSON and `--field` call it. A name with a dot is a field of something
/// in a list: it is measured where that thing was found. Source: CONTRACT section 7.
public enum Field: String, Hashable, Sendable, CaseIterable {
  // MARK: - Of a paper

  case documents
  case kind
  case title
  case municipality
  case body
  case date
  case parties
  case signatories
  case verifiers
  /// By name and party.
  case attendance
  case attendanceStatus = "attendance.status"
  case attendanceRole = "attendance.role"
  case attendanceStandsInFor = "attendance.standsInFor"
  case attendanceItems = "attendance.items"

  // MARK: - Of an item

  /// By number; in a paper without §, by title and clauses.
  case items
  case itemTitle = "items.title"
  case itemOutcome = "items.outcome"
  case isMinorityReferral = "items.isMinorityReferral"
  case caseNumbers

  /// By text alone.
  case clauses
  /// Text and status both right.
  case clauseTextAndStatus = "clauses+status"
  case clauseStatus = "clauses.status"
  case clauseBody = "clauses.body"
  case clauseOutcome = "clauses.outcome"
  case clauseLabel = "clauses.label"
  case clauseLeadIn = "clauses.leadIn"
  case clauseBasedOn = "clauses.basedOn"
  case clauseChildren = "clauses.children"
  case clauseConditions = "clauses.conditions"
  case clauseAmounts = "clauses.amounts"

  /// By kind and movers' names, or parties where there are none.
  case yrkanden
  /// Where the movers are right.
  case yrkandeKind = "yrkanden.kind"
  case yrkandeTarget = "yrkanden.target"
  case yrkandeRank = "yrkanden.rank"
  case yrkandeResult = "yrkanden.result"
  case yrkandeParties = "yrkanden.parties"
  case yrkandeSupporters = "yrkanden.supporters"
  case yrkandeText = "yrkanden.text"

  case procedure

  /// By (yes, no, abstain).
  case votes
  /// Tally and ballots both right.
  case voteComplete = "votes.complete"
  /// What *ja* and *nej* mean.
  case voteMeanings = "votes.meanings"
  /// The yrkanden for which *ja* and *nej* stand.
  case voteYrkanden = "votes.yrkanden"
  case voteStage = "votes.stage"
  case castingVote = "votes.castingVote"

  /// By members' names and all parties.
  case reservations
  case reservationInFavourOf = "reservations.inFavourOf"
  case reservationYrkande = "reservations.yrkande"
  case reservationForm = "reservations.form"
  case reservationGroup = "reservations.group"
  case reservationBody = "reservations.body"
  case reservationText = "reservations.text"

  /// By kind and names, or parties where there are none.
  case statements
  case statementText = "statements.text"

  case recusals
  case recusalItems = "recusals.items"
  case nonParticipations
  case earlierDecisions

  /// By movers' names, or parties where there are none.
  case memberProposal
  case memberProposalParties = "memberProposal.parties"
  case memberProposalDate = "memberProposal.date"
  case memberProposalDateBasis = "memberProposal.dateBasis"

  /// By value and currency.
  case amounts
  case amountMaximum = "amounts.max"
  case amountPer = "amounts.per"
  case amountQualifier = "amounts.qualifier"
  case amountIsDifference = "amounts.isDifference"
  case amountRecipient = "amounts.recipient"
  case amountPurpose = "amounts.purpose"
  case amountYear = "amounts.year"

  case supportingDocuments
  case recipients

  // MARK: - Of any person

  /// Of every person whose name was found.
  case personParty = "persons.party"
  /// Of every person whose name was found.
  case personRole = "persons.role"

  /// The fields that `name` means: that very one, or all below it (`clauses`: `clauses.body`, …).
  public static func named(_ name: String) -> [Field] {
    allCases.filter { field in
      let raw = field.rawValue
      return raw == name || raw.hasPrefix("\(name).") || raw.hasPrefix("\(name)+")
    }
  }
}
