/// What the bytes of a word of western letters tell of it, without looking at Unicode's tables.
struct PlainWord {
  private(set) var letters = 0
  private(set) var capitals = 0
  /// Capitals but for the first letter.
  private var innerCapitals = 0
  private var hasVowel = false
  /// Whether it has a digit or an at sign, as addresses and case numbers do.
  private(set) var isAddress = false
  /// Whether nothing but letters is in it.
  private(set) var isBare = true

  /// `nil` when it holds signs that no printed word has, or other letters than those of western
  /// Europe.
  init?(_ word: ArraySlice<UInt8>) {
    var index = word.startIndex
    while index < word.endIndex {
      let byte = word[index]
      index += 1
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        add(isCapital: false, isVowel: Self.isVowel(byte))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        add(isCapital: true, isVowel: Self.isVowel(byte | 0x20))
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"):
        isAddress = true
        isBare = false
      case 0xC3:
        guard index < word.endIndex else { return nil }
        let low = word[index]
        index += 1
        // × and ÷ are no letters.
        guard low != 0x97, low != 0xB7 else { return nil }
        let isCapital = low < 0x9F
        add(isCapital: isCapital, isVowel: Self.vowels.contains(isCapital ? low | 0x20 : low))
      case _ where Self.punctuation.contains(byte): isBare = false
      default: return nil
      }
    }
  }

  private mutating func add(isCapital: Bool, isVowel: Bool) {
    if isCapital {
      capitals += 1
      if letters > 0 { innerCapitals += 1 }
    }
    if isVowel { hasVowel = true }
    letters += 1
  }

  /// Whether it can be a word: not too long, no capitals strewn in it, a vowel or an abbreviation.
  var isPlausible: Bool {
    guard letters <= 45 else { return false }
    // "AlingsåsHem" has one capital inside; "mBnZ" is no word.
    if capitals < letters, innerCapitals > 2 { return false }
    return letters <= 5 && capitals == letters || hasVowel
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The second bytes of small vowels with marks: à á ä å æ è é ê í ó ö ø ú ü.
  private static let vowels: [UInt8] = [
    0xA0, 0xA1, 0xA4, 0xA5, 0xA6, 0xA8, 0xA9, 0xAA, 0xAD, 0xB3, 0xB6, 0xB8, 0xBA, 0xBC,
  ]
  private static let punctuation = Array("!\"%&'()*+,-./:;_".utf8)
}
