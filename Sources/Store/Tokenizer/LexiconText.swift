/// The lexicon as people write it: `lexicon/swedish-compounds.txt`.
///
/// A line is a word, with a full stop when it may end a compound, a tab, and the forms in which it
/// may begin one, separated by spaces. Lines that begin with `#` are remarks.
struct LexiconText {
  private struct Draft {
    var flags: UInt8
    let key: Range<Int>
    var stem: Range<Int>
    let hash: UInt32
  }

  private var drafts: [Draft] = []
  /// The letters of all keys and stems.
  private var letters: [UInt8] = []
  /// Where in ``drafts`` a key stands, counted from 1, at or after its hash value; 0 for none.
  private var slots: [UInt32]
  private let scanner = WordScanner()
  private let stemmer = SwedishStemmer()

  /// Reads the lines.
  init(_ text: [UInt8]) {
    // A line or a form makes two keys at most.
    let mostKeys = 2 * (1 + text.count { $0 == 0x0A || $0 == 0x09 || $0 == 0x20 })
    slots = Array(repeating: 0, count: Self.slotCount(for: mostKeys))
    unsafe text.withUnsafeBufferPointer { text in
      var start = 0
      while start < text.count {
        let end = unsafe Self.end(of: 0x0A, in: text, from: start, to: text.count)
        if unsafe text[start] != UInt8(ascii: "#") { unsafe read(text, start..<end) }
        start = end + 1
      }
    }
  }

  /// The table as ``Lexicon`` uses it; the same lines give the same bytes.
  var table: [UInt8] {
    let slotCount = Self.slotCount(for: drafts.count)
    var slots = [UInt32](repeating: 0, count: slotCount)
    let start = 8 + 4 * slotCount
    var entries: [UInt8] = []
    entries.reserveCapacity(letters.count + 3 * drafts.count)
    for draft in drafts {
      var slot = Int(draft.hash) & (slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
      slots[slot] = UInt32(start + entries.count)
      entries.append(draft.flags)
      entries.append(UInt8(draft.key.count))
      entries.append(UInt8(draft.stem.count))
      entries.append(contentsOf: letters[draft.key])
      entries.append(contentsOf: letters[draft.stem])
    }
    var table = Lexicon.magic
    table.reserveCapacity(start + entries.count)
    table.append(number: UInt32(slotCount))
    for slot in slots { table.append(number: slot) }
    table.append(contentsOf: entries)
    return table
  }

  /// A power of two, so that half of the slots or more stay free.
  private static func slotCount(for count: Int) -> Int {
    var slotCount = 1
    while slotCount < count * 2 { slotCount *= 2 }
    return slotCount
  }

  private static func end(
    of separator: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> Int {
    var end = start
    while end < limit, unsafe text[end] != separator { end += 1 }
    return end
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    let tab = unsafe Self.end(of: 0x09, in: text, from: line.lowerBound, to: line.upperBound)
    guard tab > line.lowerBound else { return }
    let endsCompounds = unsafe text[tab - 1] == UInt8(ascii: ".")
    let last = endsCompounds ? tab - 1 : tab
    guard let word = unsafe folded(text, line.lowerBound..<last) else { return }
    let stem = stemmed(word)
    add(Lexicon.Entry.atom, stem)
    if endsCompounds {
      add(Lexicon.Entry.end, stem)
      if letters[word].letterCount == CompoundSplitter.shortest {
        add(Lexicon.Entry.shortEnd, word)
      }
    }
    var start = tab + 1
    while start < line.upperBound {
      let end = unsafe Self.end(of: 0x20, in: text, from: start, to: line.upperBound)
      if let form = unsafe folded(text, start..<end) {
        add(Lexicon.Entry.begin, form, stem: stem)
      }
      start = end + 1
    }
  }

  /// Adds a flag to the key whose letters stand at `range`; `stem` is that of what it begins.
  private mutating func add(_ flag: UInt8, _ range: Range<Int>, stem: Range<Int>? = nil) {
    let hash = LexiconHash.of(letters[range])
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot] - 1)
      if drafts[place].hash == hash, letters[drafts[place].key] == letters[range] {
        drafts[place].flags |= flag
        if let stem { drafts[place].stem = stem }
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    drafts.append(Draft(flags: flag, key: range, stem: stem ?? 0..<0, hash: hash))
    slots[slot] = UInt32(drafts.count)
  }

  /// Where the letters stand as the index has them; `nil` when the text is not one word.
  private mutating func folded(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int>? {
    let text = unsafe UnsafeBufferPointer(rebasing: text[range])
    var offset = 0
    guard let word = unsafe scanner.next(in: text, at: &offset), offset == text.count else {
      return nil
    }
    let start = letters.count
    unsafe letters.append(contentsOf: word.letters)
    return start..<letters.count
  }

  private func stemmed(_ word: Range<Int>) -> Range<Int> {
    unsafe letters[word].withUnsafeBufferPointer { letters in
      let length = unsafe stemmer.stemLength(of: letters, hash: LexiconHash.of(letters))
      return word.lowerBound..<word.lowerBound + length
    }
  }
}

extension [UInt8] {
  /// Adds four bytes, the lowest first.
  fileprivate mutating func append(number: UInt32) {
    for shift in stride(from: UInt32(0), through: 24, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

extension Sequence<UInt8> {
  /// How many characters of UTF-8.
  var letterCount: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}
