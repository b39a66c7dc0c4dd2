internal import GRDB

/// Whether a text has words in just the forms typed: SQL's `hasWords(text, words)`.
///
/// Case does not matter, nor what stands between the words.
enum WordForms {
  static let function = DatabaseFunction("hasWords", argumentCount: 2, pure: true) { values in
    guard let text = String.fromDatabaseValue(values[0]),
      let words = String.fromDatabaseValue(values[1])
    else { return false }
    return contains(text, words)
  }

  static func contains(_ text: String, _ words: String) -> Bool {
    let wanted = forms(of: words)
    guard let first = wanted.first else { return false }
    let found = forms(of: text)
    return found.indices.contains { start in
      found[start] == first && found[start...].starts(with: wanted)
    }
  }

  private static func forms(of text: String) -> [[UInt8]] {
    let scanner = WordScanner()
    let bytes = Array(text.utf8)
    var forms: [[UInt8]] = []
    unsafe bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while let word = unsafe scanner.next(in: text, at: &offset) {
        unsafe forms.append(Array(word.letters))
      }
    }
    return forms
  }
}
