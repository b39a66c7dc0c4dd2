import Reading

/// The title of a paper that shares its line with the paper's first sentence.
enum GluedTitle {
  /// The titles that stand alone in a text.
  struct Known {
    private var titles: [Range<Int>] = []

    init(in bytes: Span<UInt8>, _ blocks: [Block]) {
      for block in blocks {
        let line = block.range.start..<block.range.end
        guard line.count <= 300, GluedTitle.isTitle(line, in: bytes),
          Ending(of: bytes, line) == .open
        else { continue }
        titles.append(GluedTitle.matter(of: line, in: bytes))
      }
    }

    /// Where the title ends with which `line` begins; `nil` when it is none, or is all of it.
    ///
    /// The printed matter of one case repeats its title on every paper: where a line goes on with
    /// a capital after the words that are a whole title elsewhere, the title ends. A title that
    /// stands only here ends before the first word that begins a sentence.
    func end(in bytes: Span<UInt8>, _ line: Range<Int>) -> Int? {
      guard GluedTitle.isTitle(line, in: bytes) else { return nil }
      let matter = GluedTitle.matter(of: line, in: bytes)
      for title in titles where title.count >= 30 && title.count + 2 < matter.count {
        let end = matter.lowerBound + title.count
        if isSpace(bytes[end]), isUpper(in: bytes, at: end + 1),
          GluedTitle.isSame(title, matter.lowerBound..<end, in: bytes)
        {
          return end
        }
      }
      return Ending(of: bytes, line) == .open ? nil : GluedTitle.sentenceStart(line, in: bytes)
    }
  }

  /// Whether the line begins as titles of papers do.
  static func isTitle(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard isUpper(in: bytes, at: line.lowerBound) else { return false }
    return openings.hasPrefix(in: bytes, line)
  }

  private static let openings: PrefixList = [
    "motion av", "motion om", "motion från", "motion gällande", "motion angående", "motion –",
    "yttrande över", "yttrande angående", "yttrande till", "yttrande om", "yttrande –",
    "yttrande gällande", "yrkande angående", "yrkande gällande", "yrkande –", "yrkande -",
    "återremissyrkande a", "tilläggsyrkande a", "ändringsyrkande a", "svar på", "remissvar",
    "interpellation av", "interpellation till", "interpellation om", "interpellation angående",
    "fråga av", "enkel fråga", "medborgarförslag om", "yttrande - ", "yttrande angående",
  ]

  /// The part of a title that other papers of the case repeat: from *motion* on.
  private static func matter(of line: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    let near = line.lowerBound..<min(line.upperBound, line.lowerBound + 80)
    guard let motion = motions.first(in: bytes, near) else { return line }
    return motion.lowerBound..<line.upperBound
  }

  private static let motions: PhraseTable = ["motion "]

  private static func isSame(
    _ one: Range<Int>, _ other: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    // Only the case of the first letter may differ.
    for index in 1..<one.count
    where bytes[one.lowerBound + index] != bytes[other.lowerBound + index] { return false }
    return true
  }

  /// Where the words end before the first that begins a sentence.
  private static func sentenceStart(_ line: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard var last = bytes.word(from: line.lowerBound, to: line.upperBound) else { return nil }
    let near = min(line.upperBound, line.lowerBound + 300)
    while let word = bytes.word(from: last.upperBound, to: near) {
      let ends = Ending(of: bytes, last)
      if ends == .fullStop { return nil }
      if word.lowerBound - last.upperBound == 1, ends == .open,
        starters.wordEnd(in: bytes, at: word.lowerBound) == word.upperBound,
        isUpper(in: bytes, at: word.lowerBound), !SentenceJoints.bind(last, in: bytes),
        let next = bytes.word(from: word.upperBound, to: line.upperBound),
        isLower(in: bytes, at: next.lowerBound)
      {
        return last.upperBound
      }
      last = word
    }
    return nil
  }

  /// Words that begin sentences and no names.
  private static let starters: WordList = [
    "det", "den", "de", "detta", "denna", "dessa", "en", "ett", "i", "på", "vid", "för", "under",
    "genom", "när", "om", "att", "som", "sedan", "enligt", "efter", "inom", "med", "av", "vi",
    "jag", "vår", "vårt", "våra", "alla", "allt", "många", "idag", "man", "trots", "flera",
    "varje", "här", "då", "nu", "utan", "redan", "både", "samtidigt", "tyvärr", "utifrån",
    "bakgrunden", "syftet", "nämnden", "kommunen", "motionären", "motionärerna",
  ]
}
