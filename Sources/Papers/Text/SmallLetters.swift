extension String {
  /// The text in small letters.
  ///
  /// Stands before the standard library's own, which asks the tables of Unicode for each å, ä and ö.
  func lowercased() -> String {
    let bytes = utf8.span
    return bytes.lowercasedString(0..<bytes.count)
  }
}
