/// *Rutinärenden*: what is on every agenda and that few people search for.
///
/// Elections, resignations and announcements. Source: DOMAIN.md 2 and 4.
enum Routine {
  /// Titles of announcements and of elections begin so.
  private static let titles = [
    "val av", "fyllnadsval", "avsäg", "entledig", "anmälan av", "anmälningsären", "anmälningar",
    "anmälda", "meddelande", "delgivning", "delegationsbeslut", "anmälan om delegation",
    "redovisning av delegation", "godkännande av dagordning", "fastställande av dagordning",
    "upprop", "justering",
  ]

  /// Whether passage `p` is one of them, or stands in one.
  static let condition = """
    coalesce(p.outcome, '') IN ('elected', 'relieved') OR EXISTS (SELECT 1 FROM item AS r
      WHERE r.key = p.item AND (coalesce(r.outcome, '') IN ('elected', 'relieved')
        OR \(titles.map { "r.title LIKE '\($0)%'" }.joined(separator: " OR "))))
    """
}
