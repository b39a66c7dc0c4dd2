extension Yrkande {
  init(reading value: JSONValue) throws(FieldError) {
    self.init(
      movers: try value.people("movers", "yrkande"),
      supporters: try value.people("supporters", "yrkande"), parties: value.texts("parties"),
      group: value["group"]?.text, kind: try value.needed("kind"),
      target: value["target"]?.text, rank: value["rank"]?.wholeNumber ?? 1,
      result: try value.name("result"), text: try value.neededText("text"),
      place: try value.place("yrkande"))
  }
}

extension Vote {
  init(reading value: JSONValue) throws(FieldError) {
    guard let yes = value["yes"]?.wholeNumber, let no = value["no"]?.wholeNumber else {
      throw FieldError(field: "yes")
    }
    self.init(
      yes: yes, no: no, abstain: value["abstain"]?.wholeNumber,
      absent: value["absent"]?.wholeNumber, yesMeans: value["yesMeans"]?.text,
      noMeans: value["noMeans"]?.text, yesYrkande: value["yesYrkande"]?.wholeNumber,
      noYrkande: value["noYrkande"]?.wholeNumber,
      ballots: try value.list("ballots") { (value) throws(FieldError) in
        Ballot(
          person: try Person(reading: value, rule: "vote"), choice: try value.needed("choice"))
      },
      castingVote: try value["castingVote"].map { (value) throws(FieldError) in
        try Person(reading: value, rule: "vote")
      }, stage: try value.name("stage"), place: try value.place("vote"))
  }
}

extension Reservation {
  init(reading value: JSONValue) throws(FieldError) {
    self.init(
      members: try value.people("members", "reservation"), parties: value.texts("parties"),
      group: value["group"]?.text, inFavourOf: value["inFavourOf"]?.text,
      yrkande: value["yrkande"]?.wholeNumber, form: try value.needed("form"),
      body: value["body"]?.text, text: value["text"]?.text,
      place: try value.place("reservation"))
  }
}

extension Statement {
  init(reading value: JSONValue) throws(FieldError) {
    self.init(
      members: try value.people("members", "statement"), parties: value.texts("parties"),
      kind: try value.needed("kind"), text: value["text"]?.text,
      place: try value.place("statement"))
  }
}
