/// *Att-sats, beslutspunkt*: one thing decided, proposed, demanded or cited.
public struct Clause: Hashable, Sendable {
  /// Who stands behind a clause.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// *Beslutat*: this document's body decided it here.
    case decided
    /// *Förslag till beslut*: put forward for decision by anyone in office.
    case proposed
    /// *Krav*: asked for by politicians, also when quoted.
    case demanded
    /// *Åberopat*: a decision already taken, quoted.
    case cited
  }

  /// A point under a point.
  public struct Child: Hashable, Sendable {
    /// The marker as printed: `a`.
    public let label: String?
    /// The point alone.
    public let text: String
    /// Where it stands.
    public let place: Place
    /// Where it stands with its marker.
    let wholePlace: Place

    init(label: String?, text: String, place: Place, wholePlace: Place? = nil) {
      self.label = label
      self.text = text
      self.place = place
      self.wholePlace = wholePlace ?? place
    }
  }

  /// The marker as printed (`1`, `a`); `nil` for `att` and bullets.
  public let label: String?
  /// The clause alone: no marker, no leading `att`, no closing `samt`, comma or full stop.
  public let text: String
  /// The words before a list when they carry the verb; `nil` for plain *beslutar*.
  public let leadIn: String?
  /// Points under the point.
  public let children: [Child]
  /// Sentences after the list that bind it.
  public internal(set) var conditions: [String]
  /// Where they stand.
  public internal(set) var conditionPlaces: [Place] = []
  /// Who stands behind it.
  public let status: Status
  /// Who decided, or who is asked to decide; `nil` when the text does not say.
  public internal(set) var body: String?
  /// Whose proposal won, as printed; `nil` when not said.
  public internal(set) var basedOn: String?
  /// What the verb does; `nil` for demands, and when it rests on a proposal that is not here.
  public internal(set) var outcome: Outcome?
  /// Sums of money in the clause.
  public internal(set) var amounts: [Amount]
  /// Where it stands.
  public let place: Place
}
