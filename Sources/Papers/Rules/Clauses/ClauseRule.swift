/// *Att-sats, beslutspunkt*: what is decided, proposed, demanded or cited, point by point.
///
///     Nämnden beslutar
///     - att anta planen, samt
///     - att uppdra åt förvaltningen att återkomma.
///
/// A heading or a lead-in governs the points below it until another takes over; it alone tells a
/// decision from a proposal, for both read alike.
///
/// Source: DOMAIN.md 4; CONTRACT section 5.
enum ClauseRule: Rule {
  static let name = "clause"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    switch section.kind {
    case .decision, .proposal, .background, .earlier, .other, .basis:
      // What an interpellation lists are questions.
      if [.interpellation, .question].contains(context.paper.kind) { return [] }
      if context.paper.kind == .statement, section.kind != .decision, section.kind != .proposal {
        return []
      }
      var reader = ClauseReader(section: section, context: context)
      let answers = ReferralTable.clauses(in: section, of: context)
      return reader.read() + answers.map { .clause($0) }
    case .yrkanden where context.paper.isDemand:
      // Said at no meeting: what the paper asks for.
      var reader = ClauseReader(section: section, context: context)
      return reader.read()
    case .debate where context.paper.kind == .opinion:
      // How the body that gives the opinion dealt with the matter itself.
      var reader = ClauseReader(section: section, context: context)
      return reader.read().filter { finding in
        if case .clause(let clause) = finding { clause.status == .cited } else { false }
      }
    default:
      return []
    }
  }
}
