import Papers
import Reading
import Store

extension PartyRecord {
  /// Writes the party's record as an object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.optional(municipality)
      json.field("party", party)
      tally.write(to: &json)
      json.array("proposals", proposals)
    }
  }
}

extension PersonRecord {
  /// Writes the person's record as an object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("name", name)
      json.array("spellings", spellings)
      json.optional(municipality)
      json.array("parties", parties) { json, membership in
        json.object {
          $0.field("party", membership.party)
          $0.write(membership.days)
        }
      }
      json.array("roles", roles) { json, role in
        json.object {
          $0.field("role", role.kind.rawValue)
          $0.optional("body", role.body)
          $0.write(role.days)
          $0.field("meetings", role.meetings)
        }
      }
      tally.write(to: &json)
      json.array("proposals", proposals) { json, life in
        json.object {
          $0.field("id", life.id)
          $0.field("title", life.title)
          $0.optional("date", life.date?.description)
          $0.field("state", life.state.rawValue)
        }
      }
    }
  }
}

extension ProposalTally {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("moved", moved)
    json.field("decided", decided)
    json.field("approved", self[.approved])
    json.field("partlyApproved", self[.partlyApproved])
    json.field("rejected", self[.rejected])
    json.field("answered", self[.answered])
    json.field("struck", self[.struck])
    json.field("withdrawn", self[.withdrawn])
    json.field("open", self[.open])
    json.field("unknown", self[.unknown])
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ days: ClosedRange<Day>?) {
    optional("first", days?.lowerBound.description)
    optional("last", days?.upperBound.description)
  }
}
