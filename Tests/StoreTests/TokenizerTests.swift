import Testing

@testable import Store

@Suite struct TokenizerTests {
  private func stems(_ text: String) -> [String] {
    let scanner = WordScanner()
    let stemmer = SwedishStemmer()
    var stems: [String] = []
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while let word = unsafe scanner.next(in: text, at: &offset) {
        let length = unsafe stemmer.stemLength(of: word.letters, hash: word.hash)
        unsafe stems.append(String(decoding: word.letters.prefix(length), as: UTF8.self))
      }
    }
    return stems
  }

  @Test(arguments: [
    ("polisen", "polis"), ("skolor", "skola"), ("Skolorna", "skola"), ("beslutet", "beslut"),
    ("beslutets", "beslut"), ("hemmet", "hem"), ("programmen", "program"), ("ÅRET", "året"),
    ("reservationer", "reservation"), ("a\u{30A}r", "år"),
    ("fo\u{308}rslag", "förslag"), ("idé", "ide"), ("Müller", "muller"),
    ("smørrebrød", "smörrebröd"), ("skolan", "skola"), ("förskolans", "förskolor"),
    ("taxan", "taxorna"), ("frågans", "frågor"), ("kostnad", "kostnaderna"),
    ("marknaden", "marknad"), ("månader", "månad"), ("platser", "plats"), ("resurs", "resurser"),
    ("samarbete", "samarbetet"), ("rektor", "rektorerna"), ("ansvar", "ansvaret"),
    ("strategin", "strategier"), ("energi", "energins"), ("miljön", "miljöer"),
    ("maskin", "maskinerna"), ("magasinet", "magasin"), ("tillsynen", "tillsyn"),
    ("museum", "museer"), ("museet", "museum"), ("gymnasiet", "gymnasium"),
    ("detaljplan", "detaljplanerna"), ("elevers", "elev"), ("underskottet", "underskott"),
  ])
  func joins(left: String, right: String) {
    #expect(stems(left) == stems(right))
  }

  @Test(arguments: [
    ("mål", "mal"), ("räd", "rad"), ("hör", "hor"), ("enhet", "en"), ("kvalitet", "kvalit"),
    ("paket", "pak"), ("ö", "o"), ("organ", "org"), ("undan", "under"), ("sedan", "seda"),
    ("att", "attsats"), ("man", "ma"), ("kurator", "kur"),
  ])
  func separates(left: String, right: String) {
    #expect(stems(left) != stems(right))
  }

  @Test func cuts() {
    #expect(
      stems("barn- och KS.2021.415, §\u{A0}9 (🙂)") == ["barn", "och", "ks", "2021", "415", "9"])
    #expect(stems("Москва 東京") == ["москва", "東京"])
    #expect(stems("") == [])
    #expect(stems("\u{30A}\u{308}") == [])
  }

  /// What the table of words met before says must be what the stemmer says.
  @Test func remembersRight() {
    let words = (0..<40_000).map { "ord\(String($0, radix: 36))erna" }
    let twice = stems((words + words).joined(separator: " "))
    #expect(Array(twice[..<40_000]) == Array(twice[40_000...]))
    for number in stride(from: 0, to: 40_000, by: 997) {
      #expect([twice[number]] == stems(words[number]))
    }
  }

  @Test func takesAnyBytes() {
    let scanner = WordScanner()
    for seed in 1...200 {
      var state = UInt64(seed)
      let bytes = (0..<200).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      unsafe bytes.withUnsafeBufferPointer { text in
        var offset = 0
        var last = 0
        while let word = unsafe scanner.next(in: text, at: &offset) {
          #expect(word.range.lowerBound >= last && word.range.upperBound <= bytes.count)
          last = word.range.upperBound
        }
      }
    }
  }
}
