/// The same questions asked of strings.
extension BodyName {
  /// Whether `word` (without punctuation) ends as the name of a body does.
  static func isBody(_ word: some StringProtocol) -> Bool {
    let bytes = Array(word.utf8)
    return isBody(0..<bytes.count, in: bytes.span)
  }

  /// The body whose name ends at `words[index]`, in canonical case, with the index of its first
  /// word; `nil` when no name ends there.
  static func ending(at index: Int, in words: [Substring]) -> (name: String, start: Int)? {
    guard isBody(words[index]) else { return nil }
    let line = JoinedWords(words[...index])
    let bytes = line.bytes.span
    guard let range = ending(at: line.range(of: index), in: bytes, from: 0) else { return nil }
    return (name(in: bytes, range), line.index(at: range.lowerBound))
  }

  /// `Nämnden för arbete och välfärd`: a name that goes on after the word.
  static func beginning(at index: Int, in words: [Substring]) -> (name: String, end: Int)? {
    guard isBody(words[index]) else { return nil }
    let line = JoinedWords(words[index...])
    let bytes = line.bytes.span
    let word = line.range(of: index)
    guard let range = beginning(at: word, in: bytes, to: bytes.count) else { return nil }
    return (name(in: bytes, range), line.index(at: range.upperBound - 1) + 1)
  }

  /// The last body named in `text`; `nil` when none is.
  static func last(in text: String) -> String? {
    let bytes = Array(text.utf8)
    return last(in: bytes.span, 0..<bytes.count)?.name
  }

  /// The first body named in `text`; `nil` when none is.
  static func first(in text: String) -> String? {
    let bytes = Array(text.utf8)
    return first(in: bytes.span, 0..<bytes.count)?.name
  }
}

/// Words joined by spaces again.
private struct JoinedWords {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private let first: Int

  init(_ words: ArraySlice<Substring>) {
    first = words.startIndex
    for word in words {
      bytes.append(contentsOf: word.utf8)
      ends.append(bytes.count)
      bytes.append(UInt8(ascii: " "))
    }
  }

  func range(of index: Int) -> Range<Int> {
    let position = index - first
    return (position == 0 ? 0 : ends[position - 1] + 1)..<ends[position]
  }

  func index(at offset: Int) -> Int { first + (ends.firstIndex { offset < $0 } ?? 0) }
}

extension Substring {
  /// The word without punctuation at its ends, but for the characters in `kept`.
  func trimmed(keeping kept: String = "") -> Substring {
    func isMark(_ character: Character) -> Bool {
      ",.;:()”“\"–*!?".contains(character) && !kept.contains(character)
    }
    var word = self
    while let byte = word.utf8.last, !byte.isASCIILetter, let last = word.last, isMark(last) {
      word.removeLast()
    }
    while let byte = word.utf8.first, !byte.isASCIILetter, let first = word.first, isMark(first) {
      word.removeFirst()
    }
    return word
  }
}
