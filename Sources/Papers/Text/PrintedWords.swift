/// Words to be found in a text: letters and digits in this order, whatever stands between them.
///
/// Capitals count as small letters, so that *KOMMUNSTYRELSEN* is found for *Kommunstyrelsen*, and
/// *tilläggs-* at the end of a line for *tilläggsyrkande*.
struct PrintedWords {
  private let letters: [UInt8]

  init(_ words: String) {
    let bytes = words.utf8.span
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if let letter = Self.letter(byte) { letters.append(letter) }
        offset += 1
        continue
      }
      let end = bytes.characterEnd(at: offset)
      if bytes.isLetter(at: offset) {
        for index in offset..<end { letters.append(bytes.folded(at: index)) }
      }
      offset = end
    }
    self.letters = letters
  }

  /// A letter of ASCII, made small, or a digit; `nil` for what is neither.
  @inline(__always)
  private static func letter(_ byte: UInt8) -> UInt8? {
    byte.isASCIILetter ? byte | 0x20 : byte.isASCIIDigit ? byte : nil
  }

  /// The first place in `pieces` where they stand as whole words, else the first where they stand.
  ///
  /// One range for each piece that holds some of them; `nil` when they are not there.
  func ranges(in pieces: [Range<Int>], of bytes: Span<UInt8>) -> [Range<Int>]? {
    guard !letters.isEmpty else { return nil }
    return first(in: pieces, of: bytes, whole: true) ?? first(in: pieces, of: bytes, whole: false)
  }

  /// The last place in `range` where they stand as whole words; `nil` when they do not.
  func last(in range: Range<Int>, of bytes: Span<UInt8>) -> [Range<Int>]? {
    guard !letters.isEmpty else { return nil }
    for start in range.reversed() where bytes.folded(at: start) == letters[0] {
      if let found = match(from: start, in: [range][...], of: bytes, whole: true) { return found }
    }
    return nil
  }

  private func first(
    in pieces: [Range<Int>], of bytes: Span<UInt8>, whole: Bool
  ) -> [Range<Int>]? {
    let first = letters[0] | 0x20
    for index in pieces.indices {
      var rest = pieces[index]
      while let start = bytes.firstOffset(in: rest, { $0.folded.holds(first) }) {
        if bytes.folded(at: start) == letters[0],
          let found = match(from: start, in: pieces[index...], of: bytes, whole: whole)
        {
          return found
        }
        rest = start + 1..<rest.upperBound
      }
    }
    return nil
  }

  /// The ranges when the words begin at `start`, in the first of `pieces`.
  private func match(
    from start: Int, in pieces: ArraySlice<Range<Int>>, of bytes: Span<UInt8>, whole: Bool
  ) -> [Range<Int>]? {
    guard bytes.isWord(at: start), !whole || !bytes.isWord(before: start) else { return nil }
    var found: [Range<Int>] = []
    var next = 0
    for piece in pieces {
      var offset = Swift.max(start, piece.lowerBound)
      let first = offset
      var last = offset
      while offset < piece.upperBound, next < letters.count {
        if bytes[offset] < 0x80 {
          if let letter = Self.letter(bytes[offset]) {
            guard letter == letters[next] else { return nil }
            next += 1
            last = offset + 1
          }
          offset += 1
          continue
        }
        let end = bytes.characterEnd(at: offset)
        if bytes.isLetter(at: offset) {
          for index in offset..<end {
            guard next < letters.count, bytes.folded(at: index) == letters[next] else { return nil }
            next += 1
          }
          last = end
        }
        offset = end
      }
      if last > first { found.append(first..<last) }
      if next == letters.count {
        return !whole || isEnd(last, in: piece, of: bytes) ? found : nil
      }
    }
    return nil
  }

  /// Whether a word ends at `offset`, perhaps with the *s* of a genitive after it.
  private func isEnd(_ offset: Int, in piece: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    guard offset < piece.upperBound, bytes.isWord(at: offset) else { return true }
    return bytes.folded(at: offset) == UInt8(ascii: "s") && !bytes.isWord(at: offset + 1)
  }
}
