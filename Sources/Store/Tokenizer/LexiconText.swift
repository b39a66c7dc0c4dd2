/// The lexicon as people write it: `lexicon/swedish-compounds.txt`.
///
/// A line is a word, with a full stop when it may end a compound, a tab, and the forms in which it
/// may begin one, separated by spaces. Lines that begin with `#` are remarks.
struct LexiconText {
  private struct Draft {
    var flags: UInt8 = 0
    var stem: [UInt8] = []
  }

  private var drafts: [[UInt8]: Draft] = [:]
  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()

  /// Reads the lines.
  init(_ text: [UInt8]) {
    for line in text.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 0x09)
      guard let first = fields.first else { continue }
      let endsCompounds = first.last == UInt8(ascii: ".")
      let word = folded(endsCompounds ? first.dropLast() : first)
      guard !word.isEmpty else { continue }
      let stem = stemmed(word)
      drafts[stem, default: Draft()].flags |= Lexicon.Entry.atom
      if endsCompounds { addEnd(word, stem) }
      for form in fields.dropFirst().first?.split(separator: 0x20) ?? [] {
        addBegin(folded(form), stem)
      }
    }
  }

  /// The table as ``Lexicon`` uses it; the same lines give the same bytes.
  var table: [UInt8] {
    var slotCount = 1
    while slotCount < drafts.count * 2 { slotCount *= 2 }
    var slots = [UInt32](repeating: 0, count: slotCount)
    var entries: [UInt8] = []
    let start = 8 + 4 * slotCount
    for (key, draft) in drafts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var slot = Int(LexiconHash.of(key)) & (slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt32(start + entries.count)
      entries += [draft.flags, UInt8(key.count), UInt8(draft.stem.count)] + key + draft.stem
    }
    var table = Lexicon.magic
    for number in [UInt32(slotCount)] + slots {
      for shift in stride(from: 0, through: 24, by: 8) {
        table.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
      }
    }
    return table + entries
  }

  private mutating func addBegin(_ form: [UInt8], _ stem: [UInt8]) {
    guard !form.isEmpty else { return }
    drafts[form, default: Draft()].flags |= Lexicon.Entry.begin
    drafts[form]?.stem = stem
  }

  private mutating func addEnd(_ word: [UInt8], _ stem: [UInt8]) {
    drafts[stem, default: Draft()].flags |= Lexicon.Entry.end
    guard word.letterCount == CompoundSplitter.shortest else { return }
    drafts[word, default: Draft()].flags |= Lexicon.Entry.shortEnd
  }

  /// The letters as the index has them; empty when the text is not one word.
  private func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    unsafe word.withUnsafeBufferPointer { text in
      var offset = 0
      guard let word = unsafe scanner.next(in: text, at: &offset) else { return [] }
      return unsafe offset == text.count ? Array(word.letters) : []
    }
  }

  private func stemmed(_ word: [UInt8]) -> [UInt8] {
    unsafe word.withUnsafeBufferPointer { letters in
      let length = unsafe stemmer.stemLength(of: letters, hash: LexiconHash.of(letters))
      return unsafe Array(letters[..<length])
    }
  }
}

extension Sequence<UInt8> {
  /// How many characters of UTF-8.
  var letterCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}
