internal import Papers

/// Tells what became of clauses, and which of them are the same proposal.
struct ProposalReader {
  /// So many of the nearest proposals are followed: each takes a joining of papers.
  private static let mostFollowed = 10

  private let connection: Connection
  private let search: CandidateSearch
  private let reader: ClauseReader
  private let results: ResultReader
  private let known = Known()

  /// What was joined around each item.
  private final class Known {
    var lives: [Int: [CaseFinder.FoundProposal]] = [:]
  }

  init(_ connection: Connection, _ search: CandidateSearch, _ reader: ClauseReader) {
    self.connection = connection
    self.search = search
    self.reader = reader
    results = ResultReader(connection, terms: SearchTerms(nil))
  }

  /// What is known of one match before it is told.
  private struct Draft {
    let result: SearchResult
    let candidate: CandidateSearch.Candidate
    let documentKind: Document.Kind
    let likeness: ClauseLikeness
    /// What proposals are told apart by: municipality and words, municipality and case number.
    let names: Set<String>
    var state: ClauseComparison.State
    var proposal: Int

    /// Whether the paper or the item is a motion or an answer to one: only those have a life to follow.
    var isOfProposal: Bool {
      switch documentKind {
      case .memberProposal, .citizenProposal: true
      default: Comparer.subject(of: result.title ?? "") != nil
      }
    }
  }

  /// The matches with what became of them, in the order given.
  func matches(
    _ found: [(CandidateSearch.Candidate, ClauseLikeness)]
  ) throws -> [ClauseComparison.Match] {
    var drafts = try found.enumerated().map { try draft($1.0, $1.1, number: $0) }
    join(&drafts)
    settle(&drafts)
    try follow(&drafts)
    return drafts.map {
      ClauseComparison.Match(
        result: $0.result, documentKind: $0.documentKind, relation: $0.likeness.relation,
        score: $0.likeness.score, difference: $0.likeness.difference, state: $0.state,
        proposal: $0.proposal)
    }
  }

  private func draft(
    _ candidate: CandidateSearch.Candidate, _ likeness: ClauseLikeness, number: Int
  ) throws -> Draft {
    let result = try results.result(
      SearchedPassage(key: candidate.key, kind: candidate.kind), item: candidate.item,
      document: candidate.document)
    let context = try ResultContext(
      connection, item: candidate.item, document: candidate.document)
    let place = result.municipality?.name ?? result.path
    let words = reader.words(of: result.text).letters
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    let names =
      ["\(place)/\(words)"] + result.caseNumbers.map { "\(place)#\(CaseNumber.normal($0))" }
    return Draft(
      result: result, candidate: candidate, documentKind: context.documentKind, likeness: likeness,
      names: Set(names),
      state: try state(of: result, item: context.outcome, candidate), proposal: number)
  }

  /// What the numbers and words of papers leave open the life of the proposal may tell: an answer with
  /// another number and other words, joined to it by title and mover.
  private func follow(_ drafts: inout [Draft]) throws {
    var followed: Set<Int> = []
    for index in drafts.indices where drafts[index].state == .open {
      let draft = drafts[index]
      guard draft.isOfProposal, followed.count < Self.mostFollowed,
        followed.insert(draft.proposal).inserted
      else { continue }
      guard
        let found = try lives(of: draft.candidate)
          .first(where: { $0.items.contains(draft.candidate.item) })
      else { continue }
      // Another match of the same proposal was told apart from it by number and words.
      if let same = drafts.first(where: {
        $0.proposal != draft.proposal && found.items.contains($0.candidate.item)
      }) {
        for other in drafts.indices where drafts[other].proposal == draft.proposal {
          drafts[other].proposal = same.proposal
        }
      }
      let words = reader.words(of: draft.result.text).letters
      let own = found.life.clauses.first {
        $0.id == draft.result.id || reader.words(of: $0.text).letters == words
      }
      let state =
        own?.outcome.flatMap { ClauseComparison.State($0, isDecided: false) }
        ?? ClauseComparison.State(found.life.state)
      for other in drafts.indices where drafts[other].proposal == drafts[index].proposal {
        if drafts[other].state == .open { drafts[other].state = state }
      }
    }
  }

  /// The proposals that the item belongs to, among the items of its municipality with a title like
  /// its own or the same case number.
  private func lives(
    of candidate: CandidateSearch.Candidate
  ) throws -> [CaseFinder.FoundProposal] {
    if let lives = known.lives[candidate.item] { return lives }
    let lives = try joined(around: candidate)
    known.lives[candidate.item] = lives
    return lives
  }

  private func joined(
    around candidate: CandidateSearch.Candidate
  ) throws -> [CaseFinder.FoundProposal] {
    let place = try connection.command(
      """
      SELECT d.municipality, coalesce(i.title, d.title)
      FROM document AS d, item AS i WHERE d.key = ? AND i.key = ?
      """
    ).first([.integer(candidate.document), .integer(candidate.item)]) {
      (municipality: $0.optionalInteger(0), title: $0.text(1))
    }
    guard let place, let municipality = place.municipality else { return [] }
    let titled = try search.items(
      titled: reader.words(of: place.title), municipality: municipality)
    let numbered = try connection.command(
      """
      SELECT theirs.item FROM caseNumber AS mine
        CROSS JOIN caseNumber AS theirs ON theirs.normal = mine.normal
        CROSS JOIN item AS i ON i.key = theirs.item CROSS JOIN document AS d ON d.key = i.document
      WHERE mine.item = ?1 AND d.municipality = ?2 ORDER BY theirs.item LIMIT 40
      """
    ).all([.integer(candidate.item), .integer(municipality)]) { $0.integer(0) }
    return try CaseFinder(connection, asOf: .today).proposals(
      only: CaseScope(items: Set(titled + numbered + [candidate.item])), with: candidate.item)
  }

  /// Clauses of one municipality with the same words or the same case are one proposal.
  private func join(_ drafts: inout [Draft]) {
    var owners: [String: Int] = [:]
    for index in drafts.indices {
      var proposals = Set(drafts[index].names.compactMap { owners[$0] })
      proposals.insert(drafts[index].proposal)
      let first = proposals.min() ?? index
      for other in drafts.indices where proposals.contains(drafts[other].proposal) {
        drafts[other].proposal = first
      }
      for name in drafts[index].names { owners[name] = first }
      for (name, owner) in owners where proposals.contains(owner) { owners[name] = first }
    }
  }

  /// What the latest paper that settles a proposal says holds for all of its clauses.
  private func settle(_ drafts: inout [Draft]) {
    for proposal in Set(drafts.map(\.proposal)) {
      let told = drafts.filter { $0.proposal == proposal && $0.state != .open }
      guard
        let last = told.max(by: {
          ($0.result.date?.dayNumber ?? 0) < ($1.result.date?.dayNumber ?? 0)
        })
      else { continue }
      for index in drafts.indices where drafts[index].proposal == proposal {
        drafts[index].state = last.state
      }
    }
  }

  /// A decided clause settles itself; what is asked for is settled by its item, or by another paper
  /// of the same case.
  private func state(
    of result: SearchResult, item: Outcome?, _ candidate: CandidateSearch.Candidate
  ) throws -> ClauseComparison.State {
    if result.status == .decided {
      guard let outcome = result.outcome else { return .approved }
      return ClauseComparison.State(outcome, isDecided: true) ?? .open
    }
    if let item, let state = ClauseComparison.State(item, isDecided: false) { return state }
    let outcomes = try connection.command(
      """
      SELECT i.outcome FROM caseNumber AS mine JOIN caseNumber AS theirs ON theirs.normal = mine.normal
        JOIN item AS i ON i.key = theirs.item JOIN document AS d ON d.key = i.document
      WHERE mine.item = ?1 AND i.outcome IS NOT NULL
        AND d.municipality IS (SELECT municipality FROM document WHERE key = ?2)
      ORDER BY d.date DESC, i.key DESC LIMIT 20
      """
    ).all([.integer(candidate.item), .integer(candidate.document)]) { $0.name(0) as Outcome? }
    return outcomes.lazy.compactMap { $0 }
      .compactMap { ClauseComparison.State($0, isDecided: false) }.first ?? .open
  }
}

extension ClauseComparison.State {
  /// The state of the proposal that a clause belongs to.
  init(_ state: ProposalLife.State) {
    switch state {
    case .approved: self = .approved
    case .partlyApproved: self = .partlyApproved
    case .rejected: self = .rejected
    case .answered: self = .answered
    case .struck: self = .struck
    case .withdrawn: self = .withdrawn
    case .open, .unknown: self = .open
    }
  }

  /// The state that an outcome leads to; `nil` when it settles nothing.
  ///
  /// A decision that gives or orders something approves what it says (`isDecided`), but says nothing
  /// of what else was asked for in the item.
  init?(_ outcome: Outcome, isDecided: Bool) {
    switch outcome {
    case .approved: self = .approved
    case .partlyApproved: self = .partlyApproved
    case .rejected: self = .rejected
    case .answered: self = .answered
    case .struck: self = .struck
    case .withdrawn: self = .withdrawn
    case .adopted, .accepted, .commissioned, .funded, .reduced, .other, .elected, .relieved,
      .delegated, .discharged, .completed:
      guard isDecided else { return nil }
      self = .approved
    case .endorsed, .advisedAgainst, .referredBack, .deferred, .forwarded, .noted, .lapsed:
      return nil
    }
  }
}

extension ClauseComparison {
  init(subject: Subject, matches: [Match]) {
    self.subject = subject
    self.matches = matches
    let counted = matches.filter { $0.relation != .similar }
    var proposals: [Int: Match] = [:]
    for match in counted where proposals[match.proposal] == nil {
      proposals[match.proposal] = match
    }
    let told = proposals.sorted { $0.key < $1.key }.map(\.value)
    states = State.allCases.compactMap { state in
      let count = told.count { $0.state == state }
      return count > 0 ? Counted(value: state, count: count) : nil
    }
    var places: [String: Int] = [:]
    for name in told.compactMap(\.result.municipality?.name) { places[name, default: 0] += 1 }
    municipalities = places.map { Counted(value: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count
        ? $0.count > $1.count : SwedishOrder($0.value) < SwedishOrder($1.value)
    }
    first = counted.filter { $0.result.date != nil }.min {
      let (left, right) = ($0.result.date?.dayNumber ?? 0, $1.result.date?.dayNumber ?? 0)
      return left != right ? left < right : $0.result.id < $1.result.id
    }
  }
}
