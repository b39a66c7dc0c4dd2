extension Yrkande {
  func writeFields(to json: inout JSONWriter) {
    json.persons("movers", movers)
    json.persons("supporters", supporters)
    json.array("parties", parties)
    json.optional("group", group)
    json.field("kind", kind.rawValue)
    json.optional("target", target)
    json.field("rank", rank)
    json.optional("result", result?.rawValue)
    json.field("text", text)
    json.field("range", place.range)
  }
}

extension Vote {
  func writeFields(to json: inout JSONWriter) {
    json.field("yes", yes)
    json.field("no", no)
    json.optional("abstain", abstain)
    json.optional("absent", absent)
    json.optional("yesMeans", yesMeans)
    json.optional("noMeans", noMeans)
    json.optional("yesYrkande", yesYrkande)
    json.optional("noYrkande", noYrkande)
    json.array("ballots", ballots.indices) { json, index in
      json.object {
        $0.field("name", ballots[index].person.name)
        $0.optional("party", ballots[index].person.party)
        $0.field("choice", ballots[index].choice.rawValue)
      }
    }
    json.field("isVerified", isVerified)
    if let castingVote { json.object("castingVote") { castingVote.writeFields(to: &$0) } }
    json.optional("stage", stage?.rawValue)
    json.field("range", place.range)
  }
}

extension Reservation {
  func writeFields(to json: inout JSONWriter) {
    json.persons("members", members)
    json.array("parties", parties)
    json.optional("group", group)
    json.optional("inFavourOf", inFavourOf)
    json.optional("yrkande", yrkande)
    json.field("form", form.rawValue)
    json.optional("body", body)
    json.optional("text", text)
    json.field("range", place.range)
  }
}

extension Statement {
  func writeFields(to json: inout JSONWriter) {
    json.persons("members", members)
    json.array("parties", parties)
    json.field("kind", kind.rawValue)
    json.optional("text", text)
    json.field("range", place.range)
  }
}
