import Papers
import Testing

/// The form of a JSON value: which fields an object must and may have, and what they may hold.
indirect enum Shape: Sendable {
  case text, number, truth, range, day
  /// One of these words.
  case word(Set<String>)
  case list(Shape)
  /// Fields that are always there, perhaps `null`; and fields that are left out when not said.
  case object([String: Shape], optional: [String: Shape] = [:])
  /// May be `null`.
  case maybe(Shape)

  func check(_ value: JSONValue, _ path: String) throws {
    switch (self, value) {
    case (.maybe, .null), (.text, .string), (.number, .number), (.truth, .bool): break
    case (.maybe(let shape), _): try shape.check(value, path)
    case (.word(let words), .string(let word)):
      #expect(words.contains(word), "\(path): \(word) is none of \(words.sorted())")
    case (.day, .string(let text)): #expect(Day(text) != nil, "\(path): \(text) is no day")
    case (.range, .array(let ends)):
      let numbers = ends.compactMap(\.wholeNumber)
      #expect(numbers.count == 2 && numbers[0] >= 0 && numbers[0] <= numbers[1], "\(path)")
    case (.list(let shape), .array(let elements)):
      for (index, element) in elements.enumerated() {
        try shape.check(element, "\(path)[\(index)]")
      }
    case (.object(let needed, let optional), .object(let fields)):
      try Self.check(fields, needed, optional, path)
    default: Issue.record("\(path): \(value) has another form")
    }
  }

  private static func check(
    _ fields: [String: JSONValue], _ needed: [String: Shape], _ optional: [String: Shape],
    _ path: String
  ) throws {
    for (name, shape) in needed {
      let value = try #require(fields[name], "\(path) has no \(name)")
      try shape.check(value, "\(path).\(name)")
    }
    for (name, value) in fields where needed[name] == nil {
      let shape = try #require(optional[name], "\(path).\(name) is not in the contract")
      try shape.check(value, "\(path).\(name)")
    }
  }
}

/// CONTRACT sections 2 to 6.
extension Shape {
  static let extraction = Shape.object([
    "schemaVersion": .number,
    "source": .object(
      [
        "path": .text, "sha256": .text, "byteCount": .number,
        "format": .word(["text", "markdown", "docx", "wordXML", "pdf", "html", "odt"]),
      ], optional: ["url": .text, "title": .text, "author": .text, "created": .text]),
    "documents": .list(document),
    "diagnostics": .list(
      .object(
        ["severity": .word(["note", "warning", "error"]), "id": .text, "message": .text],
        optional: ["range": .range])),
  ])

  private static let document = Shape.object([
    "id": .text,
    "kind": .word([
      "minutes", "extract", "agenda", "officerReport", "memberProposal", "citizenProposal",
      "alternativeProposal", "amendment", "budgetProposal", "opinion", "reservation", "statement",
      "interpellation", "question", "programme", "webSummary", "unknown",
    ]),
    "title": .maybe(.text),
    "municipality": .maybe(.object(["code": .maybe(.text), "name": .text])),
    "body": .maybe(.text), "date": .maybe(.day), "parties": .list(.text),
    "signatories": .list(person), "attendance": .list(attendance), "verifiers": .list(person),
    "items": .list(item), "range": .range,
  ])

  private static let person = Shape.object(
    ["name": .text], optional: ["party": .text, "role": .text])

  private static let attendance = Shape.object(
    ["name": .text, "status": .word(["serving", "present", "absent"])],
    optional: [
      "party": .text, "role": .word(["chair", "viceChair", "secretary", "officer"]),
      "standsInFor": .text, "items": .text,
    ])

  private static let item = Shape.object(
    [
      "id": .text, "range": .range, "number": .maybe(.text), "title": .maybe(.text),
      "caseNumbers": .list(.text), "clauses": .list(clause), "yrkanden": .list(yrkande),
      "procedure": .maybe(.text), "votes": .list(vote), "reservations": .list(reservation),
      "statements": .list(statement),
      "recusals": .list(
        .object(["name": .text], optional: ["party": .text, "role": .text, "items": .text])),
      "nonParticipations": .list(person),
      "earlierDecisions": .list(
        .object(["body": .text], optional: ["date": .day, "number": .text])),
      "memberProposal": .maybe(memberProposal), "amounts": .list(amount),
      "supportingDocuments": .list(.text), "recipients": .list(.text), "outcome": .maybe(outcome),
    ], optional: ["isMinorityReferral": .truth])

  private static let outcome = Shape.word([
    "approved", "rejected", "partlyApproved", "answered", "endorsed", "advisedAgainst",
    "referredBack", "deferred", "withdrawn", "struck", "forwarded", "adopted", "accepted", "noted",
    "completed", "commissioned", "funded", "reduced", "elected", "relieved", "delegated",
    "discharged", "lapsed", "other",
  ])

  private static let clause = Shape.object([
    "id": .text, "range": .range, "label": .maybe(.text), "text": .text, "leadIn": .maybe(.text),
    "children": .list(.object(["label": .maybe(.text), "text": .text, "range": .range])),
    "conditions": .list(.text), "status": .word(["decided", "proposed", "demanded", "cited"]),
    "body": .maybe(.text), "basedOn": .maybe(.text), "outcome": .maybe(outcome),
    "amounts": .list(amount),
  ])

  private static let yrkande = Shape.object(
    [
      "movers": .list(person), "supporters": .list(person), "parties": .list(.text),
      "kind": .word(["approve", "reject", "amend", "add", "referBack", "defer", "other"]),
      "rank": .number, "text": .text, "range": .range,
    ],
    optional: [
      "group": .text, "target": .text, "result": .word(["won", "lost", "lapsed", "withdrawn"]),
    ])

  private static let vote = Shape.object(
    [
      "yes": .number, "no": .number, "isVerified": .truth, "range": .range,
      "ballots": .list(
        .object(
          ["name": .text, "choice": .word(["yes", "no", "abstain", "absent"])],
          optional: ["party": .text])),
    ],
    optional: [
      "abstain": .number, "absent": .number, "yesMeans": .text, "noMeans": .text,
      "yesYrkande": .number, "noYrkande": .number, "castingVote": person,
      "stage": .word(["main", "preliminary", "referral"]),
    ])

  private static let reservation = Shape.object(
    [
      "members": .list(person), "parties": .list(.text), "range": .range,
      "form": .word(["oral", "written", "missing"]),
    ],
    optional: [
      "group": .text, "inFavourOf": .text, "yrkande": .number, "body": .text, "text": .text,
    ])

  private static let statement = Shape.object(
    [
      "members": .list(person), "parties": .list(.text), "range": .range,
      "kind": .word(["separateStatement", "recordNote"]),
    ], optional: ["text": .text])

  private static let memberProposal = Shape.object(
    ["movers": .list(person), "parties": .list(.text)],
    optional: ["date": .day, "dateBasis": .word(["submitted", "announced", "dated"])])

  private static let amount = Shape.object(
    ["text": .text, "value": .number, "currency": .text, "range": .range],
    optional: [
      "max": .number, "per": .text, "qualifier": .word(["about", "atMost", "atLeast"]),
      "isDifference": .truth, "recipient": .text, "purpose": .text, "year": .text,
    ])
}
