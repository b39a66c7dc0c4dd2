/// Where the plain values of an item stand.
public struct ItemPlaces: Hashable, Sendable {
  /// The words of the title; empty when there is none.
  public internal(set) var title: [Place] = []
  /// One for each case number.
  public internal(set) var caseNumbers: [Place] = []
  /// The pieces of the order of questions.
  public internal(set) var procedure: [Place] = []
  /// One for each supporting document.
  public internal(set) var supportingDocuments: [Place] = []
  /// One for each recipient.
  public internal(set) var recipients: [Place] = []
}
