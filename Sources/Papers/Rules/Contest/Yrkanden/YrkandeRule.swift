/// *Yrkande*: what members formally propose at the meeting.
///
///     Anna Åberg (S) yrkar, med instämmande av Bo Ek (V), bifall till motionen.
///
/// Source: kommunallagen (2017:725) 5 kap. 67 §; DOMAIN.md 5.1.
enum YrkandeRule: Rule {
  static let name = "yrkande"

  static func findings(in section: Section, of context: Context) -> [Finding] {
    guard isRead(section, context) else { return [] }
    var reader = YrkandeReader(section: section, context: context)
    reader.read()
    return reader.yrkanden.map { .yrkande($0) } + reader.withdrawals.map { .withdrawal($0) }
  }

  /// Papers of politicians and officers hold no yrkanden said at a meeting, nor does what another
  /// body did.
  private static func isRead(_ section: Section, _ context: Context) -> Bool {
    guard context.paper.canDecide, section.elsewhere == nil else { return false }
    switch section.kind {
    case .yrkanden: return true
    case .other, .debate, .procedure, .decision: return true
    case .background, .proposal: return !context.has(.yrkanden)
    default: return false
    }
  }
}
