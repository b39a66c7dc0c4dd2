public import Reading

/// *Handling*: one paper.
public struct Document: Hashable, Sendable {
  /// What a paper is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// *Protokoll*.
    case minutes
    /// *Protokollsutdrag*.
    case extract
    /// *Kallelse*.
    case agenda
    /// *Tjänsteskrivelse*.
    case officerReport
    /// *Motion*.
    case memberProposal
    /// *Medborgarförslag*.
    case citizenProposal
    /// *Alternativt förslag*.
    case alternativeProposal
    /// *Tilläggs- eller ändringsyrkande* as a paper.
    case amendment
    /// *Budgetförslag*.
    case budgetProposal
    /// *Yttrande* of one body to another.
    case opinion
    /// *Reservation* as a paper.
    case reservation
    /// *Särskilt yttrande* as a paper.
    case statement
    /// *Interpellation*.
    case interpellation
    /// *Fråga*.
    case question
    /// *Handlingsprogram*.
    case programme
    /// *Beslut i korthet*.
    case webSummary
    /// None of these for certain.
    case unknown
  }

  /// What it is.
  public internal(set) var kind: Kind
  /// As printed, without markup; `nil` when there is none.
  public internal(set) var title: String?
  /// Where the lines of the title stand; empty when there is none, or the place is not known.
  public internal(set) var titlePlaces: [Place] = []
  /// The municipality or region; `nil` when the text does not say.
  public internal(set) var municipality: Municipality?
  /// The body whose paper it is or to which it is addressed; `nil` when the text does not say.
  public internal(set) var body: String?
  /// Meeting date, or the document's own date; `nil` when the text does not say.
  public internal(set) var date: Day?
  /// Parties that submit it.
  public internal(set) var parties: [String] = []
  /// Who signs it; not the chair, secretary or adjusters of minutes.
  public internal(set) var signatories: [Person] = []
  /// Who was there.
  public internal(set) var attendance: [Attendance] = []
  /// *Justerare*.
  public internal(set) var verifiers: [Person] = []
  /// In text order.
  public internal(set) var items: [Item] = []
  /// The whole paper.
  public let range: SourceRange
}
