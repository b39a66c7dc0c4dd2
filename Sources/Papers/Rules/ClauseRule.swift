enum ClauseRule: Rule {
  static let name = "clause"
  static func findings(in section: Section, of context: Context) -> [Finding] { [] }
}
