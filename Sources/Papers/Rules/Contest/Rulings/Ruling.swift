/// What the chair finds, or the meeting decides, about what was put to it.
///
/// Source: DOMAIN.md 5.2.
struct Ruling: Hashable, Sendable {
  /// What became of the question.
  enum Effect: Hashable, Sendable {
    /// *Bifallits*, *beslutar enligt*.
    case approved
    /// *Avslagits*.
    case rejected
    /// *Har fallit*.
    case lapsed
    /// *Ärendet ska avgöras i dag*.
    case settledNow
    /// *Ärendet återremitteras*.
    case referredBack
    /// *Ärendet bordläggs*.
    case deferred
    /// *Det finns bara ett förslag*.
    case unopposed
  }

  /// One of the things put to the meeting: *Bo Eks avslagsyrkande*.
  struct Question: Hashable, Sendable {
    /// As printed.
    let words: String
    /// Members named in it.
    let names: [String]
  }

  let effect: Effect
  /// The points that it is about; `nil` when it is about the whole.
  var points: PointScope?
  /// What it concerns, as printed; `nil` for the case itself.
  let subject: String?
  /// Members named in the subject.
  let names: [String]
  /// Parties named in the subject.
  let parties: [String]
  /// Whether alternatives stood against each other, so that the others lost.
  let isContest: Bool
  /// What was put to the meeting in the same sentence, the subject itself among it.
  var questions: [Question] = []
  let place: Place

  /// Whether only the sentence before says what it concerns: *det senare*, *det sistnämnda*.
  var isVague: Bool {
    subject?.isAny(of: [
      "det senare", "det senare yrkandet", "det sistnämnda", "det sistnämnda yrkandet",
      "det förra", "det förstnämnda", "detta", "det",
    ]) ?? false
  }
}
