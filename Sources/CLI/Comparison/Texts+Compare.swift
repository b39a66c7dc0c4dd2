import Reading
import Store

/// What `compare` says.
extension Texts {
  var compareAbstract: String {
    choose(
      "Visar vilka som föreslagit samma sak, och hur det gick.",
      "Shows who proposed the same, and what became of it.")
  }

  var compareExample: String {
    example(
      "klubba compare --draft utkast.docx", "klubba compare 4f2a8c11#1/§98.1",
      "klubba compare 'fältassistent typ:motion' --report rapport.html",
      "klubba compare --budgets 'kommun:Norrvik år:2024'")
  }

  var compareHelp: String {
    choose(
      "En fråga vars punkter jämförs, eller ett id.",
      "A query whose clauses are compared, or an id.")
  }

  var draftHelp: String {
    choose(
      "Ett utkast: varje att-sats i filen jämförs (- är standard in).",
      "A draft: each clause in the file is compared (- is standard input).")
  }

  var reportFileHelp: String {
    choose(
      "Skriv också en webbsida med diagram till filen.",
      "Also write a web page with a chart to the file.")
  }

  var clustersHelp: String {
    choose(
      "Visar förslag som väckts i flera kommuner, de mest spridda först.",
      "Shows proposals made in several municipalities, the most widely spread first.")
  }

  var noClusters: String {
    choose(
      "Inget förslag i indexet har väckts i mer än en kommun.",
      "No proposal in the index was made in more than one municipality.")
  }

  var matchLimitHelp: String {
    choose("Högst så många träffar för varje punkt.", "At most so many matches for each clause.")
  }

  var compareWhat: String {
    choose(
      "Skriv en fråga, ett id, --draft FIL, --budgets FRÅGA eller --clusters.",
      "Type a query, an id, --draft FILE, --budgets QUERY or --clusters.")
  }

  func clause(_ number: Int) -> String { choose("Att-sats \(number)", "Clause \(number)") }

  var noEarlierMatch: String { choose("Ingen tidigare träff.", "No earlier match.") }

  var nothingToCompare: String {
    choose(
      "Där finns ingen punkt som säger nog för att jämföras.",
      "No clause there says enough to be compared.")
  }

  func saysTooLittle(_ clause: String) -> String {
    choose(
      "Säger för lite för att jämföras: ”\(clause.cut(to: 80))”",
      "Says too little to be compared: “\(clause.cut(to: 80))”")
  }

  func looked(_ index: ComparedIndex) -> String {
    choose(
      "Sökt bland \(grouped(index.clauseCount)) punkter i \(grouped(index.municipalityCount)) "
        + (index.municipalityCount == 1 ? "kommun." : "kommuner."),
      "Searched among \(grouped(index.clauseCount)) clauses in "
        + "\(grouped(index.municipalityCount)) municipalities.")
  }

  func noMatch(_ index: ComparedIndex) -> String {
    choose("ingen tidigare träff. ", "no earlier match. ") + looked(index)
  }

  func proposed(municipalities: Int, states: String) -> String {
    let places = choose(
      " i \(grouped(municipalities)) \(municipalities == 1 ? "kommun" : "kommuner")",
      " in \(grouped(municipalities)) \(municipalities == 1 ? "municipality" : "municipalities")")
    return choose("Föreslagen", "Proposed") + (municipalities > 0 ? places : "") + ": \(states)."
  }

  var noneTheSame: String { choose("Ingen har föreslagit samma sak.", "None proposed the same.") }

  func similar(_ count: Int, states: String) -> String {
    choose("\(grouped(count)) liknande: \(states).", "\(grouped(count)) similar: \(states).")
  }

  func first(_ place: String) -> String { choose("Först: \(place).", "First: \(place).") }

  var comparisonColumns: [String] {
    language == .english
      ? ["Relation", "Municipality", "Body", "Date", "Parties", "Outcome", "Words", "File", "Id"]
      : ["Likhet", "Kommun", "Organ", "Datum", "Partier", "Utfall", "Ordalydelse", "Fil", "Id"]
  }

  var reportTitle: String { choose("Förslag jämförda", "Proposals compared") }
  var chartLabel: String {
    choose("Förslag efter vad det blev av dem", "Proposals by what became of them")
  }

  func name(_ relation: ClauseComparison.Relation) -> String {
    switch relation {
    case .identical: choose("lika", "identical")
    case .nearIdentical: choose("nästan lika", "nearly alike")
    case .contains: choose("innehåller", "contains it")
    case .contained: choose("ingår", "contained")
    case .similar: choose("liknar", "similar")
    }
  }

  func name(_ state: ClauseComparison.State) -> String {
    switch state {
    case .approved: choose("bifall", "approved")
    case .partlyApproved: choose("delvis bifall", "partly approved")
    case .rejected: choose("avslag", "rejected")
    case .answered: choose("besvarad", "answered")
    case .struck: choose("avskriven", "struck")
    case .withdrawn: choose("återtagen", "withdrawn")
    case .open: choose("öppen", "open")
    }
  }
}
