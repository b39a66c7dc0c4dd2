internal import Reading

/// Why a value is not what its field should hold.
public struct FieldError: Error, Hashable, Sendable {
  /// The field's name.
  public let field: String
}

extension Document {
  /// Reads a paper as an export writes it: the contract's `Document` with `gaps`, `rule` and the
  /// `range` of people besides, which may be missing.
  public init(reading value: JSONValue) throws(FieldError) {
    self.init(kind: try value.name("kind") ?? .unknown, range: try value.range())
    title = value["title"]?.text
    if let municipality = value["municipality"], let name = municipality["name"]?.text {
      self.municipality = Municipality(code: municipality["code"]?.text, name: name)
    }
    body = value["body"]?.text
    date = try value.day("date")
    parties = value.texts("parties")
    signatories = try value.people("signatories", "signatory")
    attendance = try value.list("attendance", Attendance.init(reading:))
    verifiers = try value.people("verifiers", "verifier")
    items = try value.list("items", Item.init(reading:))
  }
}

extension Attendance {
  fileprivate init(reading value: JSONValue) throws(FieldError) {
    self.init(
      person: try Person(reading: value, rule: "attendance", roleField: nil),
      role: try value.name("role"), status: try value.needed("status"),
      standsInFor: value["standsInFor"]?.text, items: value["items"]?.text)
  }
}

extension Person {
  /// `roleField` is `nil` where the role is not the person's own.
  init(reading value: JSONValue, rule: String, roleField: String? = "role") throws(FieldError) {
    self.init(
      name: try value.neededText("name"), party: value["party"]?.text,
      role: roleField.flatMap { value[$0]?.text },
      place: Place(try value.optionalRange() ?? SourceRange(0, 0), rule: rule))
  }
}

extension Item {
  fileprivate init(reading value: JSONValue) throws(FieldError) {
    self.init(range: try value.range())
    number = value["number"]?.text
    title = value["title"]?.text
    caseNumbers = value.texts("caseNumbers")
    clauses = try value.list("clauses", Clause.init(reading:))
    yrkanden = try value.list("yrkanden", Yrkande.init(reading:))
    procedure = value["procedure"]?.text
    votes = try value.list("votes", Vote.init(reading:))
    reservations = try value.list("reservations", Reservation.init(reading:))
    statements = try value.list("statements", Statement.init(reading:))
    recusals = try value.list("recusals") { (value) throws(FieldError) in
      Recusal(person: try Person(reading: value, rule: "recusal"), items: value["items"]?.text)
    }
    nonParticipations = try value.people("nonParticipations", "nonParticipation")
    earlierDecisions = try value.list("earlierDecisions") { (value) throws(FieldError) in
      EarlierDecision(
        body: try value.neededText("body"), date: try value.day("date"),
        number: value["number"]?.text, place: try value.place("earlierDecision"))
    }
    memberProposal = try value["memberProposal"].map(MemberProposal.init(reading:))
    amounts = try value.list("amounts", Amount.init(reading:))
    supportingDocuments = value.texts("supportingDocuments")
    recipients = value.texts("recipients")
    outcome = try value.name("outcome")
    isMinorityReferral = value["isMinorityReferral"]?.truth ?? false
  }
}

extension MemberProposal {
  fileprivate init(reading value: JSONValue) throws(FieldError) {
    self.init(
      movers: try value.people("movers", "memberProposal"), parties: value.texts("parties"),
      date: try value.day("date"), dateBasis: try value.name("dateBasis"),
      place: try value.place("memberProposal"))
  }
}

extension Clause {
  fileprivate init(reading value: JSONValue) throws(FieldError) {
    self.init(
      label: value["label"]?.text, text: try value.neededText("text"),
      leadIn: value["leadIn"]?.text,
      children: try value.list("children") { (value) throws(FieldError) in
        Child(
          label: value["label"]?.text, text: try value.neededText("text"),
          place: try value.place("clause"))
      },
      conditions: value.texts("conditions"), status: try value.needed("status"),
      body: value["body"]?.text, basedOn: value["basedOn"]?.text,
      outcome: try value.name("outcome"),
      amounts: try value.list("amounts", Amount.init(reading:)),
      place: try value.place("clause"))
  }
}

extension Amount {
  fileprivate init(reading value: JSONValue) throws(FieldError) {
    guard let sum = try value.money("value") else { throw FieldError(field: "value") }
    self.init(
      text: try value.neededText("text"), value: sum,
      max: try value.money("max"), currency: try value.neededText("currency"),
      per: value["per"]?.text, qualifier: try value.name("qualifier"),
      isDifference: value["isDifference"]?.truth ?? false, recipient: value["recipient"]?.text,
      purpose: value["purpose"]?.text, year: value["year"]?.text,
      place: try value.place("amount"))
  }
}
