/// What a decision's verb does to its object.
///
/// Source: DOMAIN.md 4.3.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// *Bifalls*.
  case approved
  /// *Avslås*.
  case rejected
  /// *Bifalls delvis*.
  case partlyApproved
  /// *Besvaras*: neither yes nor no.
  case answered
  /// *Tillstyrks*: advice to a higher body, not a final yes.
  case endorsed
  /// *Avstyrks*: advice, not a final no.
  case advisedAgainst
  /// *Återremitteras*.
  case referredBack
  /// *Bordläggs*.
  case deferred
  /// *Utgår*.
  case withdrawn
  /// *Avskrivs*.
  case struck
  /// *Remitteras, överlämnas, hänskjuts*.
  case forwarded
  /// *Antas, fastställs*.
  case adopted
  /// *Godkänns*.
  case accepted
  /// *Noteras, läggs till handlingarna*.
  case noted
  /// *Förklaras fullgjort*.
  case completed
  /// *Får i uppdrag*.
  case commissioned
  /// *Beviljas, anslås*: money.
  case funded
  /// *Minskas*: money.
  case reduced
  /// *Utses*.
  case elected
  /// *Entledigas*.
  case relieved
  /// *Delegeras, bemyndigas*.
  case delegated
  /// *Beviljas ansvarsfrihet*.
  case discharged
  /// *Faller*: made moot by another decision.
  case lapsed
  /// A decision whose verb is none of these.
  case other
}
