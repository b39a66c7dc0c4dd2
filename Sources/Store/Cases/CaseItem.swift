internal import Papers

/// One item of one paper, as much of it as tells which case it belongs to.
///
/// Everything about joining rests on these values alone, and on no key of the index, so that papers
/// give the same cases in whatever order they were imported.
struct CaseItem: Hashable {
  /// Earlier handling of the same case that the item names.
  struct Reference: Hashable {
    let body: String
    let date: Day?
    let number: String?
  }

  /// Somebody who moved the proposal.
  struct Mover: Hashable {
    let name: String
    let party: String?
  }

  /// The proposal that the item treats, or that the paper is.
  struct Proposal: Hashable {
    var movers: [Mover] = []
    var parties: [String] = []
    var date: Day?
    var basis: MemberProposal.DateBasis?
  }

  /// The item's id; the same for a file at two paths.
  let id: String
  /// The paper's id: `HEX#D`.
  let document: String
  /// The first digits of the file's SHA-256.
  let file: String
  /// How many papers the file holds.
  var papersInFile = 1
  /// How many items the paper holds.
  var itemsInPaper = 1
  var kind: Document.Kind = .unknown
  var body: String?
  var date: Day?
  var number: String?
  var title: String?
  /// As printed.
  var caseNumbers: [String] = []
  var references: [Reference] = []
  var proposal: Proposal?
  var outcome: Outcome?
  var isMinorityReferral = false
  /// Whether it is one entry of a list that the item treats together.
  var isListed = false
  /// What is demanded, and in glued papers whatever else is put as a clause: words to compare.
  var clauses: [String] = []
}

extension CaseItem {
  /// Whether the paper records a meeting.
  var isRecord: Bool { kind == .minutes || kind == .extract }

  /// The level of the body whose paper it is; `nil` when the paper names none.
  var level: BodyLevel? { body.map { BodyLevel($0) } }

  /// Whether `other` is another copy of the same item: the same § of the same meeting.
  func isSameItem(as other: CaseItem) -> Bool {
    guard let number, let otherNumber = other.number, isRecord, other.isRecord, let date, let body,
      let otherBody = other.body, isListed == other.isListed, !isListed || title == other.title
    else { return false }
    return date == other.date && BodyLevel.areSame(body, otherBody)
      && CaseItem.areSame(number, otherNumber)
  }

  /// Whether two § numbers are one: `122` and `122/2020`, `116a` and `116 A`.
  static func areSame(_ left: String, _ right: String) -> Bool {
    bareNumber(left) == bareNumber(right)
  }

  /// The number without sign, spaces and year: `§ 122/2020` → `122`.
  static func bareNumber(_ number: String) -> String {
    String(number.lowercased().drop { !$0.isNumber }.prefix { $0 != "/" }.filter { $0 != " " })
  }
}
