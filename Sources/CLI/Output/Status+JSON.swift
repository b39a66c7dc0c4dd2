import Papers
import Reading
import Store

extension Status {
  /// What the index holds, as one object.
  func json(indented: Bool) -> [UInt8] {
    var json = JSONWriter(indented: indented)
    json.object { json in
      totals.writeFields(to: &json)
      json.array("holdings", holdings) { json, holding in
        json.object { holding.writeFields(to: &$0) }
      }
      json.array("failures", failures) { json, failure in
        json.object {
          $0.field("path", failure.path)
          $0.field("id", failure.id)
          $0.field("message", failure.message)
        }
      }
      json.array("remarks", remarks) { json, remark in
        json.object {
          $0.field("path", remark.path)
          $0.field("severity", remark.diagnostic.severity.rawValue)
          $0.field("id", remark.diagnostic.id)
          $0.field("message", remark.diagnostic.message)
          if let range = remark.diagnostic.range { $0.field("range", range) }
        }
      }
      json.array("silent", silent)
      json.array("numberings", numberings) { json, numbering in
        json.object { numbering.writeFields(to: &$0) }
      }
      json.array("copies", copies) { json, copies in
        json.object { copies.writeFields(to: &$0) }
      }
      json.array("undecided", undecided) { $1.write(to: &$0) }
      json.array("announced", announced) { json, announced in
        json.object { announced.writeFields(to: &$0) }
      }
      json.array("illegible", illegible.map(\.path))
    }
    json.endLine()
    return json.bytes
  }
}

extension Status.Holding {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("municipality", municipality)
    json.field("body", body)
    json.field("firstYear", firstYear)
    json.field("lastYear", lastYear)
    json.field("meetings", meetings)
    json.field("documents", documents)
    json.field("items", items)
  }
}

extension Status.Numbering {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("municipality", municipality)
    json.field("body", body)
    json.field("year", year)
    json.field("meetings", days.count)
    json.array("days", days.map(\.description))
    json.field("seen", seen)
    json.field("first", range?.lowerBound)
    json.field("last", range?.upperBound)
    json.array("gaps", gaps) { json, gap in
      json.object {
        $0.field("first", gap.numbers.lowerBound)
        $0.field("last", gap.numbers.upperBound)
        $0.field("after", gap.between.lowerBound.description)
        $0.field("before", gap.between.upperBound.description)
      }
    }
  }
}

extension Status.Announced {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("id", id)
    json.optional("municipality", municipality)
    json.optional("body", body)
    json.optional("date", date?.description)
    json.optional("number", number)
    json.field("title", title)
    json.array("caseNumbers", caseNumbers)
    json.field("hasMinutes", hasMinutes)
  }
}

extension Status.Copies {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("meeting", meeting)
    json.field("number", number)
    json.array("papers", papers) { json, paper in
      json.object {
        $0.field("id", paper.id)
        $0.field("path", paper.path)
        $0.optional("version", paper.version?.rawValue)
        $0.field("isSuperseded", paper.isSuperseded)
      }
    }
  }
}

extension ClosedRange<Int> {
  /// `12`, or `12–17`.
  var text: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension Status.Totals {
  fileprivate func writeFields(to json: inout JSONWriter) {
    json.field("sources", sourceCount)
    json.field("byteCount", byteCount)
    json.array("documents", documents) { json, counted in
      json.object {
        $0.field("kind", counted.value.rawValue)
        $0.field("count", counted.count)
      }
    }
    json.field("items", itemCount)
    json.array("clauses", clauses) { json, counted in
      json.object {
        $0.field("status", counted.value.rawValue)
        $0.field("count", counted.count)
      }
    }
    json.field("yrkanden", yrkandeCount)
    json.field("reservations", reservationCount)
    json.field("votes", voteCount)
    json.field("memberProposals", memberProposalCount)
  }
}
