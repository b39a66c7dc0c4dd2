internal import Papers

/// Finds the proposals that a query names.
///
/// Fields are about the proposal: *parti* is the mover's, *år* that of its date, *utfall* what
/// became of it for good. Words, and what only items have, are looked for in all its papers.
struct ProposalFilter {
  private let connection: Connection
  private let expression: Query.Expression?
  private let day: Day

  init(_ connection: Connection, _ query: Query?, asOf day: Day) {
    self.connection = connection
    self.day = day
    expression = query?.expression
  }

  /// The proposals, the oldest first, those without a date last.
  func lives() throws -> [ProposalLife] {
    let found = try CaseFinder(connection, asOf: day).proposals(only: scope())
    let asksKind = expression?.mentions { if case .kind = $0 { true } else { false } } ?? false
    let kinds = found.filter { asksKind || $0.life.kind == .memberProposal }
    let test = try expression.map(test)
    return kinds.filter { test?($0) ?? true }.map(\.life).sorted { one, two in
      (one.date?.description ?? "9999", one.id) < (two.date?.description ?? "9999", two.id)
    }
  }

  /// Only the municipality that the query names need be read, and those whose papers have its words.
  private func scope() throws -> CaseScope? {
    let parts = (expression?.conjuncts ?? []).filter { part in
      switch part {
      case .word, .phrase, .prefix, .field(.municipality): true
      default: false
      }
    }
    return parts.isEmpty ? nil : try QuerySQL(connection: connection).places(of: .all(parts))
  }

  private typealias Test = (CaseFinder.FoundProposal) -> Bool

  private func test(_ expression: Query.Expression) throws -> Test {
    switch expression {
    case .word(let words), .phrase(let words): return try named(words, expression)
    case .prefix(let start): return try named(start + "*", expression)
    case .exact, .near: return try items(expression)
    case .field(let field): return try test(field)
    case .not(let inner):
      let inner = try test(inner)
      return { !inner($0) }
    case .all(let parts):
      let tests = try parts.map(test)
      return { found in tests.allSatisfy { $0(found) } }
    case .any(let parts):
      let tests = try parts.map(test)
      return { found in tests.contains { $0(found) } }
    }
  }

  /// Words in the papers, or in the title: one that is only listed has no paper of its own.
  private func named(_ words: String, _ expression: Query.Expression) throws -> Test {
    let inPapers = try items(expression)
    let reader = TitleReader()
    let wanted = reader.words(of: words).stems
    return { found in
      if inPapers(found) { return true }
      let title = reader.words(of: found.life.title).stems
      guard !wanted.isEmpty else { return false }
      return wanted.allSatisfy { stem in
        words.hasSuffix("*") ? title.contains { $0.hasPrefix(stem) } : title.contains(stem)
      }
    }
  }

  /// A mover, or anybody who does something in its papers.
  private func person(_ name: String) throws -> Test {
    let inPapers = try items(.field(.person(name)))
    let wanted = name.lowercased().split { !$0.isLetter && $0 != "-" }
    return { found in
      inPapers(found)
        || !wanted.isEmpty
          && found.life.movers.contains { mover in
            let words = mover.name.lowercased().split(separator: " ")
            return wanted.allSatisfy(words.contains)
          }
    }
  }

  private func test(_ field: Query.Field) throws -> Test {
    switch field {
    case .municipality(let name):
      let keys = try Set(QuerySQL(connection: connection).municipalities(name))
      return { $0.municipality.map(keys.contains) ?? false }
    case .party(let name):
      let code = (Vocabulary.parties[name.lowercased()] ?? name).uppercased()
      let (start, isPrefix) = (code.filter { $0 != "*" }, code.hasSuffix("*"))
      return { found in
        found.life.parties.contains { party in
          isPrefix ? party.uppercased().hasPrefix(start) : party.uppercased() == start
        }
      }
    case .caseNumber(let typed): return { $0.life.hasNumber(typed) }
    case .kind(let kind):
      guard let matter = MatterKind(rawValue: kind.rawValue) else {
        return try items(.field(field))
      }
      return { $0.life.kind == matter }
    case .outcome(let outcome):
      return { found in
        found.life.state.rawValue == outcome.rawValue
          || !outcome.endsProposal && found.life.advice == outcome
      }
    case .years(let years): return { $0.life.date.map { years.contains($0.year) } ?? false }
    case .from(let period): return { $0.life.date.map { $0.description >= period.first } ?? false }
    case .until(let period): return { $0.life.date.map { $0.description <= period.last } ?? false }
    case .dates(let first, let last):
      return { found in
        found.life.date.map { (first.first...last.last).contains($0.description) } ?? false
      }
    case .state(let state): return { $0.life.state == state }
    case .overdue(let claim): return { ($0.life.overdueBy != nil) == (claim == .yes) }
    case .person(let name): return try person(name)
    case .body, .role, .number, .status, .amount, .routine: return try items(.field(field))
    }
  }

  /// Whether one of the proposal's items meets a condition.
  private func items(_ expression: Query.Expression) throws -> Test {
    let keys = try QuerySQL(connection: connection).itemKeys(meeting: expression)
    return { !$0.items.isDisjoint(with: keys) }
  }
}

extension ProposalLife {
  fileprivate func hasNumber(_ typed: String) -> Bool {
    guard let wanted = RegisterNumber(typed) else { return false }
    return caseNumbers.contains { text in
      switch RegisterNumber(text)?.relation(to: wanted) {
      case .same, .perhapsSame: true
      default: false
      }
    }
  }
}

extension Query.Expression {
  /// Whether a field somewhere in the condition is of a kind.
  func mentions(_ isMeant: (Query.Field) -> Bool) -> Bool {
    switch self {
    case .field(let field): isMeant(field)
    case .word, .phrase, .prefix, .exact, .near: false
    case .not(let inner): inner.mentions(isMeant)
    case .all(let parts), .any(let parts): parts.contains { $0.mentions(isMeant) }
    }
  }
}
