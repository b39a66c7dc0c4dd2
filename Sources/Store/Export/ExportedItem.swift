internal import Papers
internal import Reading

/// One item as rows of the index.
struct ExportedItem {
  struct Clause {
    let row: ExportedRow
    let children: [ExportedRow]
    let amounts: [Amount]
  }

  let row: ExportedRow
  let clauses: [Clause]
  let yrkanden: [ExportedRow]
  let votes: [ExportedRow]
  let reservations: [ExportedRow]
  let statements: [ExportedRow]
  let mentions: [ExportedRow]
  let earlierDecisions: [ExportedRow]
  let memberProposal: ExportedRow?
  let amounts: [Amount]
  let caseNumbers: [String]
  let supportingDocuments: [String]
  let recipients: [String]
}

/// The file a paper came in; `text` and `diagnostics` are told once.
struct ExportedSource {
  let row: ExportedRow?
  var text: String?
  var diagnostics: [ExportedRow] = []

  func write(to json: inout JSONWriter) {
    guard let row else { return }
    json.field("path", row.text(0))
    json.field("sha256", row.text(1))
    json.field("byteCount", row.integer(2))
    json.field("format", row.text(3))
    json.optional("url", row[4])
    json.optional("title", row[5])
    json.optional("author", row[6])
    json.optional("created", row[7])
    guard let text else { return }
    json.field("text", text)
    json.array("diagnostics", diagnostics) { json, row in
      json.object {
        $0.field("severity", row.text(0))
        $0.field("id", row.text(1))
        $0.field("message", row.text(2))
        if row[3] != nil { $0.range(row, at: 3) }
      }
    }
  }
}

extension JSONWriter {
  /// Writes `range` from two columns.
  mutating func range(_ row: ExportedRow, at column: Int) {
    field("range", SourceRange(row.integer(column), row.integer(column + 1)))
  }

  mutating func attendance(_ row: ExportedRow) {
    object {
      $0.field("name", row.text(0))
      $0.optional("party", row[1])
      $0.optional("role", row[2])
      $0.field("status", row.text(3))
      $0.optional("standsInFor", row[4])
      $0.optional("items", row[5])
    }
  }

  /// Writes the people in a role, those of one part if given.
  mutating func people(
    _ name: StaticString, _ mentions: [ExportedRow], _ role: MentionRole, part: Int? = nil
  ) {
    let people = mentions.filter { $0[0] == role.rawValue && $0.optionalInteger(1) == part }
    array(name, people) { $0.person($1) }
  }

  private mutating func person(_ row: ExportedRow) {
    object { $0.personFields(row) }
  }

  private mutating func personFields(_ row: ExportedRow) {
    field("name", row.text(2))
    optional("party", row[3])
    optional("role", row[4])
    optional("choice", row[5])
    optional("items", row[6])
    range(row, at: 7)
  }

  mutating func item(_ item: ExportedItem, id: String) {
    let row = item.row
    let itemID = "\(id)/\(row.text(1))"
    object { json in
      json.field("id", itemID)
      json.field("number", row[2])
      json.field("title", row[3])
      json.array("caseNumbers", item.caseNumbers)
      json.array("clauses", item.clauses.enumerated()) { json, entry in
        json.clause(entry.element, id: Identifier.clause(entry.offset + 1, ofItem: itemID))
      }
      json.array("yrkanden", item.yrkanden) { $0.yrkande($1, item.mentions) }
      json.field("procedure", row[4])
      json.array("votes", item.votes) { $0.vote($1, item.mentions) }
      json.array("reservations", item.reservations) { $0.reservation($1, item.mentions) }
      json.array("statements", item.statements) { $0.statement($1, item.mentions) }
      json.people("recusals", item.mentions, .recused)
      json.people("nonParticipations", item.mentions, .nonParticipating)
      json.array("earlierDecisions", item.earlierDecisions) { json, row in
        json.object {
          $0.field("body", row.text(0))
          $0.optional("date", row[1])
          $0.optional("number", row[2])
          $0.range(row, at: 3)
        }
      }
      json.proposal(of: item)
      json.amounts(item.amounts)
      json.array("supportingDocuments", item.supportingDocuments)
      json.array("recipients", item.recipients)
      json.field("outcome", row[5])
      if row.integer(6) != 0 { json.field("isMinorityReferral", true) }
      json.range(row, at: 7)
      json.optional("page", row.optionalInteger(9))
    }
  }

  private mutating func proposal(of item: ExportedItem) {
    guard let row = item.memberProposal else { return field("memberProposal", String?.none) }
    object("memberProposal") {
      $0.people("movers", item.mentions, .proposer)
      $0.array("parties", StringList.list(row[0]))
      $0.optional("date", row[1])
      $0.optional("dateBasis", row[2])
      $0.range(row, at: 3)
    }
  }

  private mutating func clause(_ clause: ExportedItem.Clause, id: String) {
    let row = clause.row
    object { json in
      json.field("id", id)
      json.field("label", row[1])
      json.field("text", row.text(2))
      json.field("leadIn", row[3])
      json.array("children", clause.children) { json, child in
        json.object {
          $0.field("label", child[0])
          $0.field("text", child.text(1))
          $0.range(child, at: 2)
        }
      }
      json.array("conditions", StringList.list(row[4]))
      json.field("status", row.text(5))
      json.field("body", row[6])
      json.field("basedOn", row[7])
      json.field("outcome", row[8])
      json.amounts(clause.amounts)
      json.place(row, at: 9)
    }
  }

  /// Writes `range`, `gaps`, `rule` and `page` from five columns.
  private mutating func place(_ row: ExportedRow, at column: Int) {
    range(row, at: column)
    let gaps = GapList.list(row[column + 2])
    if !gaps.isEmpty {
      array("gaps", gaps) { json, gap in json.array([gap.start, gap.end]) { $0.value($1) } }
    }
    field("rule", row.text(column + 3))
    optional("page", row.optionalInteger(column + 4))
  }

  private mutating func yrkande(_ row: ExportedRow, _ mentions: [ExportedRow]) {
    let key = row.integer(0)
    object {
      $0.people("movers", mentions, .mover, part: key)
      $0.people("supporters", mentions, .supporter, part: key)
      $0.array("parties", StringList.list(row[6]))
      $0.optional("group", row[5])
      $0.field("kind", row.text(1))
      $0.optional("target", row[2])
      $0.field("rank", row.integer(3))
      $0.optional("result", row[4])
      $0.field("text", row.text(7))
      $0.place(row, at: 8)
    }
  }

  private mutating func vote(_ row: ExportedRow, _ mentions: [ExportedRow]) {
    let key = row.integer(0)
    object { json in
      json.field("yes", row.integer(1))
      json.field("no", row.integer(2))
      json.optional("abstain", row.optionalInteger(3))
      json.optional("absent", row.optionalInteger(4))
      json.optional("yesMeans", row[5])
      json.optional("noMeans", row[6])
      json.optional("yesYrkande", row.optionalInteger(7))
      json.optional("noYrkande", row.optionalInteger(8))
      json.people("ballots", mentions, .voting, part: key)
      json.field("isVerified", row.integer(10) != 0)
      let casting = mentions.first {
        $0[0] == MentionRole.castingVote.rawValue && $0.optionalInteger(1) == key
      }
      if let casting { json.object("castingVote") { $0.personFields(casting) } }
      json.optional("stage", row[9])
      json.range(row, at: 11)
    }
  }

  private mutating func reservation(_ row: ExportedRow, _ mentions: [ExportedRow]) {
    object {
      $0.people("members", mentions, .reserving, part: row.integer(0))
      $0.array("parties", StringList.list(row[1]))
      $0.optional("group", row[2])
      $0.optional("inFavourOf", row[3])
      $0.optional("yrkande", row.optionalInteger(4))
      $0.field("form", row.text(5))
      $0.optional("body", row[6])
      $0.optional("text", row[7])
      $0.range(row, at: 8)
    }
  }

  private mutating func statement(_ row: ExportedRow, _ mentions: [ExportedRow]) {
    object {
      $0.people("members", mentions, .statement, part: row.integer(0))
      $0.array("parties", StringList.list(row[1]))
      $0.field("kind", row.text(2))
      $0.optional("text", row[3])
      $0.range(row, at: 4)
    }
  }
}
