/// The words of a sentence before a list that tell what it makes of the list.
///
/// They are found in one pass, wherever in a word they stand.
struct LeadWords: OptionSet {
  let rawValue: UInt64

  /// *Föreslår, föreslagit*.
  static let propose = LeadWords(rawValue: 1 << 0)
  /// *Föreslå, föreslog, förordar, förslag till beslut, följande förslag*.
  static let putForward = LeadWords(rawValue: 1 << 1)
  static let apply = LeadWords(rawValue: 1 << 2)
  static let decide = LeadWords(rawValue: 1 << 3)
  /// *Beslutade, beslöt, har beslutat*.
  static let told = LeadWords(rawValue: 1 << 4)
  static let wish = LeadWords(rawValue: 1 << 5)
  static let ask = LeadWords(rawValue: 1 << 6)
  static let demand = LeadWords(rawValue: 1 << 7)
  static let move = LeadWords(rawValue: 1 << 8)
  /// *Motion, initiativ* and *yrkar*: a politician's.
  static let politician = LeadWords(rawValue: 1 << 9)
  /// *Förvaltningen, svar på motion*: officers and committees.
  static let officials = LeadWords(rawValue: 1 << 10)
  static let following = LeadWords(rawValue: 1 << 11)
  static let andProposes = LeadWords(rawValue: 1 << 12)
  static let endorses = LeadWords(rawValue: 1 << 13)
  /// *Vi, jag, därför, med hänvisning till ovanstående*: who writes draws a conclusion.
  static let claimant = LeadWords(rawValue: 1 << 14)

  /// Any of these asks for something.
  static let asking: LeadWords = [.propose, .move, .wish, .apply, .decide, .ask, .demand]
  static let political: LeadWords = [.politician]
  static let proposal: LeadWords = [.putForward, .apply]

  /// The words in `range`.
  init(in bytes: Span<UInt8>, _ range: Range<Int>) {
    var words: LeadWords = []
    LeadWords.table.scan(bytes, range) { index, _ in
      words.formUnion(LeadWords.list[index].0)
      return false
    }
    self = words
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Whether any of `words` is there.
  func has(_ words: LeadWords) -> Bool { !isDisjoint(with: words) }

  private static let table = PhraseTable(list.map(\.1))

  private static let list: [(LeadWords, StaticString)] = [
    (.propose, "föresl"), (.putForward, "föreslå"), (.putForward, "föreslog"),
    (.putForward, "föreslagit"),
    (.putForward, "förordar"), (.putForward, "förslag till beslut"),
    (.putForward, "följande förslag"), (.putForward, "förslag:"), (.apply, "hemställ"),
    (.decide, "besluta"), (.told, "beslutade"), (.told, "beslöt"), (.told, "har beslutat"),
    (.wish, "vill "), (.wish, "vill:"), (.wish, "vi vill"), (.wish, "jag vill"), (.ask, "begär"),
    (.ask, "med förslag om"),
    ([.ask, .putForward], "med förslag att"),
    (.ask, "motion med förslag"), (.ask, "motion med följande"), (.ask, "motionens att-sats"),
    (.ask, "följande att-sats"), (.ask, "motionens yrkande"), (.ask, "motionens förslag"),
    (.ask, "motionärens förslag"), (.ask, "motionärernas förslag"), (.ask, "anhåll"),
    (.move, "motionerat"), (.demand, "kräv"), (.move, "yrka"), (.move, "motionerar"),
    (.putForward, "förslag är"), (.wish, "önskar"), (.wish, "anser därför"),
    (.wish, "anser vi därför"), (.wish, "tycker därför"), (.wish, "tycker vi därför"),
    (.wish, "uppmanar"),
    (.politician, "motion"), (.politician, "medborgarförslag"), (.politician, "yrkar"),
    (.politician, "yrkas"), (.politician, "vi kräver"), (.politician, "kräver vi"),
    (.politician, "jag kräver"), (.politician, "kräver jag"), (.politician, "partiet kräver"),
    (.politician, "demokraterna kräver"), (.politician, "gruppen kräver"),
    (.politician, "i den krävs"),
    (.politician, "förslagsställar"), (.politician, "initiativ"), (.politician, "e-förslag"),
    (.officials, "förvaltning"), (.officials, "kontoret"), (.officials, "svar på motion"),
    (.officials, "utskottet föresl"), (.following, "följande"), (.andProposes, " och föreslår "),
    (.endorses, "tillstyrker"), (.endorses, "avstyrker"), (.endorses, "godkänner"),
    (.claimant, "vi "), (.claimant, "jag "), (.claimant, "vår"), (.claimant, "undertecknad"),
    (.claimant, "parti"), (.claimant, "gruppen "), (.claimant, "därför"),
    (.claimant, "därmed"), (.claimant, "ovan"), (.claimant, "bakgrund"),
    (.claimant, "anledning"), (.claimant, "bör "), (.claimant, "förslag"),
  ]
}
