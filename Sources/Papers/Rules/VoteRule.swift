enum VoteRule: Rule {
  static let name = "vote"
  static func findings(in section: Section, of context: Context) -> [Finding] { [] }
}
