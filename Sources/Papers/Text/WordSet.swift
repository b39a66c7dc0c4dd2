/// Words in small letters that bytes are looked up in, in any case and without making a string.
struct WordSet: Sendable {
  private let text: [UInt8]
  /// Where the words stand in ``text``, at the places of their hashes; empty where there is none.
  private let places: [Range<Int32>]

  /// Makes a set of the words of `lists`, which blanks set apart.
  init(_ lists: [StaticString]) {
    var text: [UInt8] = []
    for list in lists {
      unsafe text += UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      text.append(UInt8(ascii: " "))
    }
    let words = text.split { $0.isBlank }
    var size = 64
    while size < words.count * 4 { size *= 2 }
    var places = [Range<Int32>](repeating: 0..<0, count: size)
    for word in words {
      var place = Self.place(of: text.span, word.startIndex..<word.endIndex, size)
      while !places[place].isEmpty { place = (place + 1) & (size - 1) }
      places[place] = Int32(word.startIndex)..<Int32(word.endIndex)
    }
    self.text = text
    self.places = places
  }

  /// Whether the word at `range` is one of them.
  func contains(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = Self.place(of: bytes, range, places.count)
    while !places[place].isEmpty {
      let word = Int(places[place].lowerBound)..<Int(places[place].upperBound)
      if word.count == range.count, isSame(word, range, in: bytes) { return true }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }

  private func isSame(_ word: Range<Int>, _ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    for index in 0..<word.count
    where text[word.lowerBound + index] != bytes.folded(at: range.lowerBound + index) {
      return false
    }
    return true
  }

  private static func place(of bytes: Span<UInt8>, _ range: Range<Int>, _ size: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes.folded(at: index))) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (size - 1)
  }
}
