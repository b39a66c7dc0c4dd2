/// Those outside the municipality: what they propose or require is told, and put forward by nobody who
/// may here.
enum Outsiders {
  /// Whether `word` names an authority of the state.
  static func isAuthority(_ word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    authorities.hasSuffix(in: bytes, before: word.upperBound)
  }

  /// Whether `sentence` begins with an outsider: *Länsstyrelsen begär att …*, *De sökande vill …*.
  static func isSubject(of sentence: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let first = bytes.word(from: sentence.lowerBound, to: sentence.upperBound) else {
      return false
    }
    return isAuthority(first, in: bytes) || others.hasPrefix(in: bytes, at: first.lowerBound)
  }

  private static let authorities: WordList = [
    "departementet", "verket", "myndigheten", "inspektionen", "länsstyrelsen", "regeringskansliet",
    "socialstyrelsen", "folkhälsomyndigheten",
  ]

  private static let others: WordList = [
    "remissinstans", "regeringen", "riksdagen", "parterna", "sökande", "klagande", "lagen",
    "författning", "förordning",
  ]
}
