/// Compounds whose last part is said once: `barn- och utbildningsnämnden`.
struct Suspension {
  private static let conjunctions = ["och", "eller", "samt", "respektive", "resp"].map {
    Array($0.utf8)
  }
  private static let most = 4

  /// Words that wait for their last part: `barn`.
  private var waiting: [[UInt8]] = []

  /// Whether the word at `range` has to do with any: most have not.
  func concerns(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe !waiting.isEmpty || Self.isSuspended(range, in: text)
  }

  /// The whole words that end with the last part of `word`: `barnnämnden`.
  mutating func words(
    endingWith word: WordScanner.Word, in text: UnsafeBufferPointer<UInt8>,
    _ splitter: CompoundSplitter
  ) -> [[UInt8]] {
    if unsafe Self.isSuspended(word.range, in: text) {
      if waiting.count == Self.most { waiting.removeFirst() }
      unsafe waiting.append(Array(word.letters))
      return []
    }
    guard !waiting.isEmpty else { return [] }
    let letters = unsafe Array(word.letters)
    guard !Self.conjunctions.contains(letters) else { return [] }
    defer { waiting = [] }
    guard let tail = unsafe splitter.tail(of: word.letters) else { return [] }
    return waiting.map { $0 + letters[tail...] }
  }

  /// Whether a hyphen follows that joins nothing: white space or a comma comes after it.
  private static func isSuspended(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let next = range.upperBound + 1
    guard next < text.count, unsafe text[next - 1] == UInt8(ascii: "-") else { return false }
    return unsafe text[next] <= 0x20 || text[next] == UInt8(ascii: ",")
  }
}

/// Whether a word goes on with a name: it and the word before it begin with capitals.
struct NameRun {
  private var lastEnd = -1
  /// Whether the last word begins with a capital, and goes on in small letters.
  var isCapitalised: Bool { lastEnd >= 0 }

  mutating func continues(
    with range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard unsafe Self.isCapitalised(range, in: text) else {
      lastEnd = -1
      return false
    }
    defer { lastEnd = range.upperBound }
    return unsafe lastEnd > 0 && lastEnd + 1 == range.lowerBound && text[lastEnd] == 0x20
  }

  /// A capital and a small letter after it: headings in capitals are no names.
  static func isCapitalised(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let first = range.lowerBound
    guard range.count > 2 else { return false }
    let isTwoBytes = unsafe text[first] == 0xC3
    let isCapital =
      unsafe isTwoBytes ? text[first + 1] < 0xA0 : (0x41...0x5A).contains(text[first])
    let second = first + (isTwoBytes ? 2 : 1)
    return unsafe isCapital && second < range.upperBound
      && ((0x61...0x7A).contains(text[second])
        || (text[second] == 0xC3 && second + 1 < text.count && text[second + 1] >= 0xA0))
  }
}
