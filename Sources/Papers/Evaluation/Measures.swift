/// What is measured, and when two things are the same: CONTRACT section 7 as a table.
extension [Measure] {
  static let document: [Measure] = [
    .value(.kind, "kind", .exact, isLoner: true),
    .value(.title, "title", .letters, isLoner: true),
    .value(.municipality, "municipality", .fields, isLoner: true),
    .value(.body, "body", .spaced, isLoner: true),
    .value(.date, "date", .exact, isLoner: true),
    .things(.parties, "parties", .by(\.partyCode)),
    .things(.signatories, "signatories", .by(\.nameKey), within: person),
    .things(.verifiers, "verifiers", .by(\.nameKey), within: person),
    .things(
      .attendance, "attendance",
      .by { "\($0.nameKey) \(($0["party"] ?? .null).partyCode)" },
      within: [
        .value(.attendanceStatus, "status", .exact), .value(.attendanceRole, "role", .exact),
        .value(.attendanceStandsInFor, "standsInFor", .letters),
        .value(.attendanceItems, "items", .letters),
      ]),
    .things(.items, "items", .items, within: item),
  ]

  static let item: [Measure] = [
    .value(.itemTitle, "title", .letters, isLoner: true),
    .value(.itemOutcome, "outcome", .exact),
    .value(.isMinorityReferral, "isMinorityReferral", .exact),
    .things(.caseNumbers, "caseNumbers", .by { $0.spaced.lowercased() }),
    .things(
      .clauses, "clauses", .byText,
      joint: Measure.Joint(field: .clauseTextAndStatus, key: "status") {
        $0["status"] == $1["status"]
      }, within: clause),
    .things(
      .yrkanden, "yrkanden", .by({ $0.kindAndNames("movers") }, preferring: yrkandeLikeness),
      within: yrkande),
    .things(
      nil, "yrkanden", .by({ $0.names("movers") }, preferring: yrkandeLikeness),
      within: [.value(.yrkandeKind, "kind", .exact)]),
    .value(.procedure, "procedure", .letters),
    .things(
      .votes, "votes", .by(\.tallyKey, preferring: voteLikeness),
      joint: Measure.Joint(field: .voteComplete, key: "ballots") { $0.ballots == $1.ballots },
      within: vote),
    .things(
      .reservations, "reservations",
      .by(
        { "\(($0["members"] ?? .null).nameKeys) \(($0["parties"] ?? .null).partyKey)" },
        preferring: { $0.agrees($1, "inFavourOf") }),
      within: reservation),
    .things(
      .statements, "statements", .by { $0.kindAndNames("members") },
      within: [
        .value(.statementText, "text", .letters),
        .things(nil, "members", .by(\.nameKey), within: person),
      ]),
    .things(
      .recusals, "recusals", .by(\.nameKey),
      within: person + [.value(.recusalItems, "items", .letters)]),
    .things(.nonParticipations, "nonParticipations", .by(\.nameKey), within: person),
    .things(.earlierDecisions, "earlierDecisions", .byGoldsFields),
    .things(.memberProposal, "memberProposal", .by { $0.names("movers") }, within: memberProposal),
    .things(.amounts, "amounts", .by(\.amountKey, preferring: amountLikeness), within: amount),
    .things(.supportingDocuments, "supportingDocuments", .by(\.letters)),
    .things(.recipients, "recipients", .by(\.letters)),
  ]

  private static let clause: [Measure] = [
    .value(.clauseStatus, "status", .exact), .value(.clauseBody, "body", .spaced),
    .value(.clauseOutcome, "outcome", .exact), .value(.clauseLabel, "label", .letters),
    .value(.clauseLeadIn, "leadIn", .letters), .value(.clauseBasedOn, "basedOn", .letters),
    .things(.clauseChildren, "children", .byText),
    .things(.clauseConditions, "conditions", .byText),
    .things(.clauseAmounts, "amounts", .by(\.amountKey)),
  ]

  private static let yrkande: [Measure] = [
    .value(.yrkandeTarget, "target", .letters), .value(.yrkandeRank, "rank", .number),
    .value(.yrkandeResult, "result", .exact), .value(.yrkandeParties, "parties", .parties),
    .value(.yrkandeText, "text", .letters),
    .things(.yrkandeSupporters, "supporters", .by(\.nameKey), within: person),
    .things(nil, "movers", .by(\.nameKey), within: person),
  ]

  private static let vote: [Measure] = [
    .value(.voteMeanings, "yesMeans", .letters), .value(.voteMeanings, "noMeans", .letters),
    .value(.voteYrkanden, "yesYrkande", .exact), .value(.voteYrkanden, "noYrkande", .exact),
    .value(.voteStage, "stage", .exact), .value(.castingVote, "castingVote", .fields),
  ]

  private static let reservation: [Measure] = [
    .value(.reservationInFavourOf, "inFavourOf", .letters),
    .value(.reservationYrkande, "yrkande", .exact),
    .value(.reservationForm, "form", .exact), .value(.reservationGroup, "group", .letters),
    .value(.reservationBody, "body", .spaced), .value(.reservationText, "text", .letters),
    .things(nil, "members", .by(\.nameKey), within: person),
  ]

  private static let memberProposal: [Measure] = [
    .value(.memberProposalParties, "parties", .parties),
    .value(.memberProposalDate, "date", .exact),
    .value(.memberProposalDateBasis, "dateBasis", .exact),
    .things(nil, "movers", .by(\.nameKey), within: person),
  ]

  private static let amount: [Measure] = [
    .value(.amountMaximum, "max", .number), .value(.amountPer, "per", .letters),
    .value(.amountQualifier, "qualifier", .exact),
    .value(.amountIsDifference, "isDifference", .exact),
    .value(.amountRecipient, "recipient", .letters),
    .value(.amountPurpose, "purpose", .letters), .value(.amountYear, "year", .letters),
  ]

  private static let person: [Measure] = [
    .value(.personParty, "party", .parties), .value(.personRole, "role", .letters),
  ]

  // MARK: - Of several that could be meant

  private static func yrkandeLikeness(_ gold: JSONValue, _ found: JSONValue) -> Double {
    let text = Similarity.share((gold["text"] ?? .null).words, (found["text"] ?? .null).words)
    return text + gold.agrees(found, "kind") + gold.agrees(found, "target")
      + gold.agrees(found, "rank") + 0.5 * gold.agrees(found, "result")
  }

  private static func voteLikeness(_ gold: JSONValue, _ found: JSONValue) -> Double {
    gold.agrees(found, "yesMeans") + gold.agrees(found, "noMeans")
      + (gold.ballots == found.ballots ? 2 : 0)
  }

  private static func amountLikeness(_ gold: JSONValue, _ found: JSONValue) -> Double {
    gold.agrees(found, "text") + gold.agrees(found, "year") + gold.agrees(found, "recipient")
      + gold.agrees(found, "per")
  }
}

extension JSONValue {
  /// 1 when the field is the same, 0 otherwise.
  fileprivate func agrees(_ other: JSONValue, _ key: String) -> Double {
    let (one, two) = (self[key] ?? .null, other[key] ?? .null)
    return one == two || (one.text != nil && one.letters == two.letters) ? 1 : 0
  }

  /// The names in the field `key`; parties where there are none.
  fileprivate func names(_ key: String) -> String {
    let names = (self[key] ?? .null).nameKeys
    return names.isEmpty ? "parties \((self["parties"] ?? .null).partyKey)" : names
  }

  fileprivate func kindAndNames(_ key: String) -> String {
    "\(self["kind"]?.text ?? "") \(names(key))"
  }

  fileprivate var tallyKey: String {
    ["yes", "no", "abstain"].map { "\(self[$0]?.wholeNumber ?? 0)" }.joined(separator: " ")
  }

  fileprivate var amountKey: String {
    "\((self["value"] ?? .null).amount ?? .nan) \(self["currency"]?.text ?? "")"
  }

  /// How often each voted how; those absent are left out.
  fileprivate var ballots: [String: Int] {
    let ballots = self["ballots"]?.elements ?? []
    return ballots.reduce(into: [:]) { counts, ballot in
      let choice = ballot["choice"]?.text ?? ""
      if choice != "absent" { counts["\(ballot.nameKey) \(choice)", default: 0] += 1 }
    }
  }
}
