extension Document {
  func writeFields(to json: inout JSONWriter, id: String) {
    json.field("id", id)
    json.field("kind", kind.rawValue)
    json.field("title", title)
    if let municipality {
      json.object("municipality") {
        $0.field("code", municipality.code)
        $0.field("name", municipality.name)
      }
    } else {
      json.field("municipality", String?.none)
    }
    json.field("body", body)
    json.field("date", date?.description)
    json.array("parties", parties)
    json.persons("signatories", signatories)
    json.array("attendance", attendance) { json, attendance in
      json.object { attendance.writeFields(to: &$0) }
    }
    json.persons("verifiers", verifiers)
    let identifiers = Identifier.items(of: self, id: id)
    json.array("items", items.indices) { json, index in
      json.object { items[index].writeFields(to: &$0, id: identifiers[index]) }
    }
    json.field("range", range)
  }
}

extension Person {
  func writeFields(to json: inout JSONWriter) {
    json.field("name", name)
    json.optional("party", party)
    json.optional("role", role)
  }
}

extension Attendance {
  func writeFields(to json: inout JSONWriter) {
    json.field("name", person.name)
    json.optional("party", person.party)
    json.optional("role", role?.rawValue)
    json.field("status", status.rawValue)
    json.optional("standsInFor", standsInFor)
    json.optional("items", items)
  }
}
