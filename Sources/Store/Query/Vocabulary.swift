internal import Papers

/// The words that people type in queries: each in Swedish first, then its synonyms.
enum Vocabulary {
  /// What a query can ask about.
  enum FieldName: String, CaseIterable {
    case municipality, body, party, person, yrkande, reservation, vote, signatory, verifier
    case attendance, caseNumber, number, kind, status, outcome, amount, years, from, until
    case dates, state, overdue, routine, order
  }

  /// Words that join two alternatives, and words that only stand between two conditions.
  static let alternatives: Set<String> = ["OR", "ELLER"]
  static let conjunctions: Set<String> = ["AND", "OCH"]
  /// Words that join two words that stand near each other.
  static let nearness = ["NEAR", "NÄRA"]

  static func words(of field: FieldName) -> [String] {
    switch field {
    case .municipality: ["kommun", "region", "municipality"]
    case .body: ["organ", "nämnd", "body"]
    case .party: ["parti", "party"]
    case .person: ["person", "namn", "name"]
    case .yrkande: ["yrkande"]
    case .reservation: ["reservation"]
    case .vote: ["röst", "rost", "vote"]
    case .signatory: ["undertecknare", "signatory"]
    case .verifier: ["justerare", "verifier"]
    case .attendance: ["närvarande", "narvarande", "attendance"]
    case .caseNumber: ["dnr", "diarienummer", "case", "caseNumber"]
    case .number: ["§", "paragraf", "number"]
    case .kind: ["typ", "kind", "type"]
    case .status: ["status"]
    case .outcome: ["utfall", "outcome"]
    case .amount: ["belopp", "amount"]
    case .years: ["år", "ar", "year"]
    case .from: ["från", "fran", "from"]
    case .until: ["till", "to"]
    case .state: ["läge", "lage", "state"]
    case .overdue: ["försenad", "forsenad", "overdue"]
    case .dates: ["datum", "date"]
    case .routine: ["rutin", "routine"]
    case .order: ["sort", "sortera"]
    }
  }

  static func words(of kind: Document.Kind) -> [String] {
    switch kind {
    case .minutes: ["protokoll"]
    case .extract: ["utdrag", "protokollsutdrag"]
    case .agenda: ["kallelse"]
    case .officerReport: ["tjänsteskrivelse"]
    case .memberProposal: ["motion"]
    case .citizenProposal: ["medborgarförslag"]
    case .alternativeProposal: ["alternativförslag", "alternativt förslag"]
    case .amendment: ["tilläggsyrkande", "ändringsyrkande"]
    case .budgetProposal: ["budgetförslag", "budget"]
    case .opinion: ["yttrande", "remissvar"]
    case .reservation: ["reservation"]
    case .statement: ["särskiltyttrande", "särskilt yttrande"]
    case .interpellation: ["interpellation"]
    case .question: ["fråga"]
    case .programme: ["program", "handlingsprogram"]
    case .webSummary: ["sammanfattning", "beslut i korthet"]
    case .unknown: ["okänd"]
    }
  }

  static func words(of status: Clause.Status) -> [String] {
    switch status {
    case .decided: ["beslutat", "beslutad", "beslut"]
    case .proposed: ["föreslaget", "föreslagen", "förslag"]
    case .demanded: ["krav", "yrkat"]
    case .cited: ["åberopat", "åberopad", "citerat"]
    }
  }

  static func words(of outcome: Outcome) -> [String] {
    switch outcome {
    case .approved: ["bifall", "bifallen"]
    case .rejected: ["avslag", "avslagen"]
    case .partlyApproved: ["delbifall", "delvis bifall"]
    case .answered: ["besvarad"]
    case .endorsed: ["tillstyrkt", "tillstyrkan"]
    case .advisedAgainst: ["avstyrkt", "avstyrkan"]
    case .referredBack: ["återremiss", "återremitterad"]
    case .deferred: ["bordlagd", "bordläggning"]
    case .withdrawn: ["utgår", "återtagen"]
    case .struck: ["avskriven"]
    case .forwarded: ["överlämnad", "remitterad", "hänskjuten"]
    case .adopted: ["antagen", "fastställd"]
    case .accepted: ["godkänd"]
    case .noted: ["noterad"]
    case .completed: ["fullgjord"]
    case .commissioned: ["uppdrag"]
    case .funded: ["anslag", "medel", "beviljad"]
    case .reduced: ["minskad", "minskat"]
    case .elected: ["val", "vald"]
    case .relieved: ["entledigad", "entledigande"]
    case .delegated: ["delegerad", "delegation"]
    case .discharged: ["ansvarsfrihet"]
    case .lapsed: ["förfallen", "förfaller"]
    case .other: ["annat", "övrigt"]
    }
  }

  static func words(of state: ProposalLife.State) -> [String] {
    switch state {
    case .open: ["öppen", "öppet"]
    case .unknown: ["okänt", "okänd"]
    case .withdrawn: ["återtagen", "återkallad"]
    case .approved: words(of: Outcome.approved)
    case .partlyApproved: words(of: Outcome.partlyApproved)
    case .rejected: words(of: Outcome.rejected)
    case .answered: words(of: Outcome.answered)
    case .struck: words(of: Outcome.struck)
    }
  }

  static func words(of claim: Query.Claim) -> [String] {
    switch claim {
    case .yes: ["ja"]
    case .no: ["nej"]
    }
  }

  static func words(of order: Query.Order) -> [String] {
    switch order {
    case .relevance: ["relevans"]
    case .oldest: ["datum", "date"]
    case .newest: ["-datum", "-date"]
    case .amount: ["belopp"]
    }
  }

  /// A yrkande's kind, for the line that tells who wanted what.
  static func word(of kind: Yrkande.Kind) -> String {
    switch kind {
    case .approve: "bifall"
    case .reject: "avslag"
    case .amend: "ändring"
    case .add: "tillägg"
    case .referBack: "återremiss"
    case .defer: "bordläggning"
    case .other: "annat"
    }
  }

  /// Bodies by the abbreviations that everybody uses.
  static let bodies = [
    "kf": "kommunfullmäktige", "ks": "kommunstyrelsen",
    "ksau": "kommunstyrelsens arbetsutskott", "rf": "regionfullmäktige",
    "rs": "regionstyrelsen",
  ]

  /// The codes of the parties in parliament by their names.
  static let parties = [
    "moderaterna": "M", "socialdemokraterna": "S", "sverigedemokraterna": "SD",
    "centerpartiet": "C", "liberalerna": "L", "folkpartiet": "FP", "vänsterpartiet": "V",
    "kristdemokraterna": "KD", "miljöpartiet": "MP",
  ]

  /// The thing that a word stands for, itself or in its synonyms; case does not matter.
  static func meaning<Thing: RawRepresentable<String> & CaseIterable>(
    of word: String, words: (Thing) -> [String]
  ) -> Thing? {
    let word = word.lowercased()
    return Thing.allCases.first {
      $0.rawValue.lowercased() == word
        || words($0).contains { $0.lowercased() == word }
    }
  }

  /// The known word that is nearest to one that is unknown; `nil` when none is near.
  static func suggestion<Thing: RawRepresentable<String> & CaseIterable>(
    for word: String, words: (Thing) -> [String]
  ) -> String? {
    EditDistance.nearest(to: word, among: Thing.allCases.flatMap { words($0) + [$0.rawValue] })
  }
}
