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
    /// The lower-case letters; valid until the next word is read.
    let letters: UnsafeBufferPointer<UInt8>
    /// Depends on ``letters`` alone.
    let hash: UInt32
    /// Where the word stands in the text, in bytes.
    let range: Range<Int>
  }

  private let buffer: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var hash: UInt32 = 0

  init() {
    // The longest fold is two bytes, so that a full buffer never overflows.
    unsafe buffer = .allocate(capacity: Self.longestWord + 2)
  }

  deinit { unsafe buffer.deallocate() }

  /// The next word of `text` at or after `offset`, which moves behind it; `nil` at the end.
  func next(in text: UnsafeBufferPointer<UInt8>, at offset: inout Int) -> Word? {
    count = 0
    hash = 2_166_136_261
    var start = offset
    let end = text.count
    while offset < end {
      let byte = unsafe text[offset]
      let size: Int
      if byte < 0x80 {
        size = addASCII(byte) ? 1 : 0
      } else {
        size = unsafe addFolded(FoldedLetter(at: offset, of: text))
      }
      if size > 0 {
        offset += size
      } else if count > 0 {
        break
      } else {
        offset += FoldedLetter.size(of: byte)
        start = offset
      }
    }
    offset = min(offset, end)
    guard count > 0 else { return nil }
    let letters = unsafe UnsafeBufferPointer(start: buffer, count: count)
    return unsafe Word(letters: letters, hash: hash, range: start..<offset)
  }

  @inline(__always)
  private func addASCII(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    if lower &- 0x61 < 26 {
      add(lower)
    } else if byte &- 0x30 < 10 {
      add(byte)
    } else {
      return false
    }
    return true
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
    hash = (hash ^ UInt32(byte)) &* 16_777_619
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
    rehash()
  }

  private func rehash() {
    hash = 2_166_136_261
    for index in 0..<count {
      hash = unsafe (hash ^ UInt32(buffer[index])) &* 16_777_619
    }
  }
}
