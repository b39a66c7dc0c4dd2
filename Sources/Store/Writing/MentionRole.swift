/// What somebody does where a text names them: the column `role` of `mention` and `partyMention`.
enum MentionRole: String, CaseIterable {
  /// Makes a yrkande.
  case mover
  /// Joins a yrkande.
  case supporter
  /// Moved the motion that the item treats.
  case proposer
  /// Is on the list of a vote.
  case voting
  /// Decides an even vote.
  case castingVote
  /// Has dissent recorded.
  case reserving
  /// Has words put on record without dissent.
  case statement
  /// Leaves the room (*jäv*).
  case recused
  /// Takes no part in the decision.
  case nonParticipating
  /// Signs the paper.
  case signatory
  /// Verifies the minutes (*justerare*).
  case verifier
}
