import Testing

@testable import Store

/// What words are cut with, and where they are known again.
@Suite struct WordTableTests {
  @Test func lettersAndDigitsAreCountedEightAtATime() {
    for byte in UInt8.min...UInt8.max {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      for place in 0..<8 {
        var bytes = Array("zA09Zabc".utf8)
        bytes[place] = byte
        let number = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(EightBytes.plainCount(number) == (isPlain ? 8 : place))
      }
    }
    #expect(EightBytes.lower(0x5A41_3930_7A61_4A54) == 0x7A61_3930_7A61_6A74)
  }

  @Test func wordsAreCutAtAnyPlace() {
    let scanner = WordScanner()
    let words = ["a", "skolan", "ärenden", "beslutade", "återremitterades", "åäö", "4711", "x2"]
    // After any number of spaces, so that each word begins anywhere in what is read at once.
    for gap in 1...9 {
      let text = Array(words.joined(separator: String(repeating: ".", count: gap)).utf8)
      var found: [String] = []
      unsafe text.withUnsafeBufferPointer { text in
        var offset = 0
        while let word = unsafe scanner.next(in: text, at: &offset) {
          found.append(unsafe String(decoding: word.letters, as: UTF8.self))
        }
      }
      #expect(found == words)
    }
    let long = String(repeating: "Ö1ab", count: 30)
    let cut = String(repeating: "ö1ab", count: 13).utf8.prefix(WordScanner.longestWord)
    #expect(scanner.onlyWord(of: long) == Array(cut))
  }

  @Test func knowsWordsUntilTheyAreTooMany() {
    let table = WordTable(placeSize: 32, placeCount: 8)
    let scanner = WordScanner()
    func place(_ text: String, adds: Bool = false) -> Bool {
      unsafe Array(text.utf8).withUnsafeBufferPointer { text in
        var offset = 0
        guard let word = unsafe scanner.next(in: text, at: &offset) else { return false }
        if unsafe table.place(of: word) != nil { return true }
        if adds { _ = unsafe table.add(word) }
        return false
      }
    }
    let words = ["a", "ab", "nämnden", "skolorna", "skolornas", "fastighetsnämndens", "b"]
    for word in words { #expect(!place(word, adds: true)) }
    for word in words { #expect(place(word)) }
    #expect(!place("nämnder") && !place("skolorn") && !place("c", adds: true))
    // Seven are too many for eight places.
    #expect(place("c") && !words.contains { place($0) })
  }
}
