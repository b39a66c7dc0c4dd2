public import Reading

/// *Paragraf, ärende*: a § of minutes, or the whole of a paper without §.
public struct Item: Hashable, Sendable {
  /// Somebody who does not take part in an item.
  public struct Recusal: Hashable, Sendable {
    /// Who.
    public let person: Person
    /// The item it concerns when announced elsewhere, as printed; `nil` for this item.
    public let items: String?
  }

  /// The number as printed (`310`, `116a`); `nil` in a paper without §.
  public internal(set) var number: String?
  /// The whole title, lines joined; `nil` when there is none.
  public internal(set) var title: String?
  /// Case numbers as printed, without label.
  public internal(set) var caseNumbers: [String] = []
  /// Everything decided, proposed, demanded or cited, in text order.
  public internal(set) var clauses: [Clause] = []
  /// Formal proposals at the meeting.
  public internal(set) var yrkanden: [Yrkande] = []
  /// *Beslutsgång*: the order of questions as printed; `nil` when there is none.
  public internal(set) var procedure: String?
  /// Votes, in text order.
  public internal(set) var votes: [Vote] = []
  /// Reservations, in text order.
  public internal(set) var reservations: [Reservation] = []
  /// Statements and notes, in text order.
  public internal(set) var statements: [Statement] = []
  /// *Jäv*.
  public internal(set) var recusals: [Recusal] = []
  /// *Deltar inte i beslutet*.
  public internal(set) var nonParticipations: [Person] = []
  /// Earlier handling of the same case.
  public internal(set) var earlierDecisions: [EarlierDecision] = []
  /// The motion that the item treats; `nil` when it treats none.
  public internal(set) var memberProposal: MemberProposal?
  /// Every sum of money in the item, in text order.
  public internal(set) var amounts: [Amount] = []
  /// *Beslutsunderlag*, as printed.
  public internal(set) var supportingDocuments: [String] = []
  /// *Expedieras till*, as printed.
  public internal(set) var recipients: [String] = []
  /// What became of the item in this body; `nil` when nothing was decided.
  public internal(set) var outcome: Outcome?
  /// Whether a minority of one third referred it back.
  public internal(set) var isMinorityReferral = false
  /// Where the plain values stand.
  public internal(set) var places = ItemPlaces()
  /// The item from its header to the next.
  public let range: SourceRange
}
