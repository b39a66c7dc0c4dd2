/// The rules, each of which reads one phenomenon.
enum Rules {
  /// All rules; a test compares the list with the folder.
  static let all: [any Rule.Type] = [
    ClauseRule.self, YrkandeRule.self, ProcedureRule.self, VoteRule.self,
    MinorityReferralRule.self, ReservationRule.self, StatementRule.self, RecusalRule.self,
    NonParticipationRule.self, EarlierDecisionRule.self, MemberProposalRule.self,
    AmountRule.self, SupportingDocumentRule.self, RecipientRule.self,
  ]
}
