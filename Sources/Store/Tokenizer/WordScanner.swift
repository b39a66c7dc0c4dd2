/// Cuts text into words of letters and digits, in lower case.
///
/// `å`, `ä` and `ö` are letters of their own; other accents are dropped (`é` → `e`), and `æ` and
/// `ø` become the Swedish letters. What is searched and what is searched for both pass here.
@safe
final class WordScanner {
  /// Bytes beyond this are left out of a word: nobody searches for them.
  static let longestWord = 64

  /// One word of a text.
  @safe
  struct Word {
    /// The lower-case letters; valid until the next word is read. Seven bytes at least may be read
    /// after them.
    let letters: UnsafeBufferPointer<UInt8>
    /// Where the word stands in the text, in bytes.
    let range: Range<Int>

    /// Of ``letters`` in a ``Lexicon``.
    var hash: UInt32 { unsafe LexiconHash.of(letters) }
  }

  private let buffer: UnsafeMutablePointer<UInt8>
  /// Each byte as a word has it: lower-case ASCII letters and digits; 0 for all others.
  private let folds: UnsafeMutablePointer<UInt8>
  private var count = 0

  init() {
    // The longest fold is two bytes, so that a full buffer never overflows.
    unsafe buffer = .allocate(capacity: Self.longestWord + 2 + 8)
    unsafe folds = .allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max {
      let lower = byte | 0x20
      let isLetter = byte < 0x80 && lower &- 0x61 < 26
      unsafe folds[Int(byte)] = isLetter ? lower : byte &- 0x30 < 10 ? byte : 0
    }
  }

  deinit {
    unsafe buffer.deallocate()
    unsafe folds.deallocate()
  }

  /// The next word of `text` at or after `offset`, which moves behind it; `nil` at the end.
  func next(in text: UnsafeBufferPointer<UInt8>, at offset: inout Int) -> Word? {
    let end = text.count
    var start = offset
    // What follows a word is mostly one space.
    while start < end, unsafe text[start] < 0x80, unsafe folds[Int(text[start])] == 0 { start += 1 }
    count = 0
    var place = start
    while place < end {
      place = unsafe addPlain(from: place, of: text)
      guard place < end, unsafe text[place] >= 0x80 else {
        if count > 0 || place == end { break }
        place += 1
        start = place
        continue
      }
      let size = unsafe addFolded(FoldedLetter(at: place, of: text))
      if size > 0 {
        place += size
      } else if count > 0 {
        break
      } else {
        place += unsafe FoldedLetter.size(of: text[place])
        start = place
      }
    }
    offset = min(place, end)
    guard count > 0 else { return nil }
    let letters = unsafe UnsafeBufferPointer(start: buffer, count: count)
    return unsafe Word(letters: letters, range: start..<offset)
  }

  /// The letters of a text that is one word; `nil` when it is none, or several.
  func onlyWord(of text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    return unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      let letters = unsafe next(in: text, at: &offset).map { unsafe Array($0.letters) }
      return unsafe next(in: text, at: &offset) == nil ? letters : nil
    }
  }

  /// Adds ASCII letters, digits, `å`, `ä` and `ö` as long as they follow; where they end.
  private func addPlain(from start: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = unsafe UnsafeRawPointer(text.baseAddress) else { return start }
    var place = start
    var count = self.count
    while place < text.count, count < Self.longestWord {
      if place + 8 <= text.count, count + 8 <= Self.longestWord {
        // Written whole: what does not belong to the word is written over, or left out.
        let bytes = unsafe first.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        unsafe UnsafeMutableRawPointer(buffer + count)
          .storeBytes(of: EightBytes.lower(bytes), as: UInt64.self)
        let plain = EightBytes.plainCount(UInt64(littleEndian: bytes))
        count += plain
        place += plain
        if plain == 8 { continue }
      } else {
        let fold = unsafe folds[Int(text[place])]
        if fold != 0 {
          unsafe buffer[count] = fold
          count += 1
          place += 1
          continue
        }
      }
      guard unsafe text[place] == 0xC3, place + 1 < text.count,
        let second = unsafe Self.swedish(text[place + 1]), count + 1 < Self.longestWord
      else { break }
      unsafe buffer[count] = 0xC3
      unsafe buffer[count + 1] = second
      count += 2
      place += 2
    }
    self.count = count
    // What goes on beyond the longest word belongs to it, unread.
    while count == Self.longestWord, place < text.count, unsafe folds[Int(text[place])] != 0 {
      place += 1
    }
    return place
  }

  /// The second byte of `å`, `ä` or `ö` from that of a small or capital one; `nil` of another letter.
  @inline(__always)
  private static func swedish(_ second: UInt8) -> UInt8? {
    let small = second | 0x20
    return small == 0xA5 || small == 0xA4 || small == 0xB6 ? small : nil
  }

  /// Adds a letter beyond ASCII; how many bytes it took, 0 when it was no letter.
  private func addFolded(_ letter: FoldedLetter) -> Int {
    switch letter.kind {
    case .none: return 0
    case .one(let byte): add(byte)
    case .two(let first, let second):
      add(first)
      add(second)
    case .mark(let mark):
      guard count > 0 else { return 0 }
      combine(with: mark)
    case .scalar(let scalar):
      for byte in String(scalar).utf8 { add(byte) }
    }
    return letter.size
  }

  @inline(__always)
  private func add(_ byte: UInt8) {
    guard count < Self.longestWord else { return }
    unsafe buffer[count] = byte
    count += 1
  }

  /// Joins a ring or two dots, typed as a mark of its own, with the letter before it.
  private func combine(with mark: Unicode.Scalar) {
    let letter = unsafe buffer[count - 1]
    let joined: UInt8? =
      switch (letter, mark) {
      case (UInt8(ascii: "a"), "\u{30A}"): 0xA5
      case (UInt8(ascii: "a"), "\u{308}"): 0xA4
      case (UInt8(ascii: "o"), "\u{308}"): 0xB6
      default: nil
      }
    guard let joined, count < Self.longestWord else { return }
    count -= 1
    add(0xC3)
    add(joined)
  }
}
