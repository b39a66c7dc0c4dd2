/// The words that tell what a title is about, as stems: *Svar på motion om trygga skolvägar (S)* →
/// `trygg`, `skolväg`.
struct TitleWords: Hashable {
  /// The stems in the order of the title, each once.
  let stems: [String]

  /// The stems in the order of the alphabet, to find equal titles by; empty when there are none.
  var key: String { stems.sorted().joined(separator: " ") }

  /// The share of the words of both titles that they have in common, 0 to 1.
  func likeness(to other: TitleWords) -> Double {
    guard !stems.isEmpty, !other.stems.isEmpty else { return 0 }
    let common = Set(stems).intersection(other.stems).count
    return Double(common) / Double(stems.count + other.stems.count - common)
  }
}

/// Reads titles and clauses into stems.
///
/// Not to be shared between threads: the stemmer remembers words.
final class TitleReader {
  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()

  /// The words of a title; `names` (of movers, of the municipality) are left out.
  func words(of title: String?, without names: [String] = []) -> TitleWords {
    guard let title else { return TitleWords(stems: []) }
    let bare = Self.withoutParties(title)
    let ignored = Set(names.flatMap { stems(of: $0, without: []) })
    return TitleWords(
      stems: stems(of: bare, without: Self.commonWords).filter { !ignored.contains($0) })
  }

  /// The stems of a clause, each once; common words and sums of money are left out.
  func words(ofClause clause: String) -> Set<String> {
    Set(
      stems(of: clause, without: Self.commonWords).filter { stem in
        !Self.units.contains(stem) && (stem.count == 4 || !stem.allSatisfy(\.isNumber))
      })
  }

  private static let units: Set<String> = [
    "kr", "kron", "kronor", "tkr", "mnkr", "mkr", "miljon", "tus", "tusen",
  ]

  /// The lower-case words of a title in order, unstemmed.
  func plainWords(of title: String) -> [String] {
    var words: [String] = []
    scan(title) { letters, _ in words.append(String(decoding: letters, as: UTF8.self)) }
    return words
  }

  private func stems(of text: String, without ignored: Set<String>) -> [String] {
    var stems: [String] = []
    scan(text) { letters, stem in
      guard !ignored.contains(String(decoding: letters, as: UTF8.self)) else { return }
      let stem = String(decoding: letters.prefix(stem), as: UTF8.self)
      if !stems.contains(stem) { stems.append(stem) }
    }
    return stems
  }

  private func scan(_ text: String, _ body: ([UInt8], Int) -> Void) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while let word = unsafe scanner.next(in: text, at: &offset) {
        let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
        unsafe body(Array(word.letters), length)
      }
    }
  }

  /// `(S)`, `(C, L och KD)`: parentheses of a few letters say who, not what.
  private static func withoutParties(_ title: String) -> String {
    var kept = ""
    var rest = title[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      kept += rest[..<open]
      if rest.distance(from: open, to: close) > 16 { kept += rest[open...close] }
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  /// Words that titles of any matter have.
  private static let commonWords: Set<String> = [
    "motion", "motionen", "motionssvar", "motionssvaret", "medborgarförslag", "interpellation",
    "fråga", "enkel", "svar", "besvarande", "yttrande", "remiss", "remissvar", "ärende", "ärendet",
    "beslut", "förslag", "begäran", "anmälan", "beredning", "återremiss", "återremitterad",
    "återremitterat", "bordlagd", "bordlagt", "kommunfullmäktige", "kommunstyrelsen", "kommun",
    "kommunen", "kommuns", "om", "av", "från", "till", "på", "över", "angående", "gällande",
    "rörande", "avseende", "beträffande", "att", "och", "i", "för", "med", "en", "ett", "den",
    "det", "de", "som", "samt", "vid", "ska", "dnr", "nr", "forts", "mfl", "m", "fl", "flera",
    "är", "har", "ur", "inom", "eller", "sin", "sitt", "sina", "bör", "så",
  ]
}
