public import Papers

extension Query {
  /// A fact that a query asks for.
  ///
  /// Names are compared without regard to case; a name that ends in `*` stands for all that begin
  /// so.
  public enum Field: Hashable, Sendable {
    /// *Kommun*: the paper's municipality, with or without *kommun* or *stad*.
    case municipality(String)
    /// *Organ*: the body whose paper it is, or who is asked to decide; abbreviations too (`KS`).
    case body(String)
    /// *Parti*: a party that acts in the item, in any role.
    case party(String)
    /// *Person*: somebody who acts in the item, in any role; part of the name is enough.
    case person(String)
    /// A party or person in one role.
    case role(Role, String)
    /// *Diarienummer*, however it is punctuated.
    case caseNumber(String)
    /// *§*: the item's number.
    case number(String)
    /// *Typ*: what the paper is.
    case kind(Document.Kind)
    /// *Status*: who stands behind the clause.
    case status(Clause.Status)
    /// *Utfall*: what became of the clause or the item.
    case outcome(Outcome)
    /// *Belopp*: a sum in kronor in the clause or the item.
    case amount(AmountLimit)
    /// *År*: the years of the paper's date.
    case years(ClosedRange<Int>)
    /// *Från*: the paper is dated then or later.
    case from(Period)
    /// *Till*: the paper is dated then or earlier.
    case until(Period)
    /// *Datum*: the paper is dated within the time from the first to the second.
    case dates(Period, Period)
    /// *Rutin*: elections, resignations and announcements, or all else.
    case routine(Claim)
    /// *Läge*: where the proposal that the item is about stands.
    case state(ProposalLife.State)
    /// *Försenad*: whether it has waited more than a year for a final decision.
    case overdue(Claim)
  }

  /// Yes or no.
  public enum Claim: String, Hashable, Sendable, CaseIterable {
    /// It is so.
    case yes
    /// It is not.
    case no
  }

  /// What a party or person does in an item.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Makes or joins a yrkande, or moves the motion that the item treats.
    case yrkande
    /// Has dissent recorded.
    case reservation
    /// Votes.
    case vote
    /// Signs the paper.
    case signatory
    /// Verifies the minutes (*justerare*).
    case verifier
    /// Is on the attendance list.
    case attendance
  }

  /// Limits of a sum in kronor.
  public enum AmountLimit: Hashable, Sendable {
    /// More than.
    case over(Money)
    /// As much or more.
    case atLeast(Money)
    /// Less than.
    case under(Money)
    /// As much or less.
    case atMost(Money)
    /// From the first to the second, both included.
    case between(Money, Money)
    /// Just that.
    case exactly(Money)
  }

  /// A year, a month or a day.
  public struct Period: Hashable, Sendable {
    /// The year, four digits.
    public let year: Int
    /// The month, 1 to 12; `nil` for the whole year.
    public let month: Int?
    /// The day of the month; `nil` for the whole month or year.
    public let day: Int?
  }
}
