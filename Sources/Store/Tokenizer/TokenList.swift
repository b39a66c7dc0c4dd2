/// Words that were cut beforehand, as FTS5 is given them in the place of a text.
///
/// ``mark``, then for each token its length, in one byte, and its bytes. A token that stands at the
/// place of the one before it has ``colocation`` before its length.
enum TokenList {
  /// Begins a list: a byte that no UTF-8 holds, so that no text is taken for one.
  static let mark: UInt8 = 0xFF
  /// Comes before the length of a token that stands where the one before it stands.
  static let colocation: UInt8 = 0xFF
  /// No token is longer, in bytes: two words of the scanner's longest, and a mark.
  static let longestToken = 2 * WordScanner.longestWord + 8

  /// Writes one token behind `list`.
  static func append(
    _ letters: UnsafeBufferPointer<UInt8>, isColocated: Bool = false, to list: inout [UInt8]
  ) {
    let count = min(letters.count, longestToken)
    if isColocated { list.append(colocation) }
    list.append(UInt8(count))
    unsafe list.append(contentsOf: letters[..<count])
  }

  /// Calls `body` with each token of a list without its ``mark``, until it returns `false`.
  static func forEach(
    in list: UnsafeBufferPointer<UInt8>,
    _ body: (_ letters: UnsafeBufferPointer<UInt8>, _ isColocated: Bool) -> Bool
  ) {
    var offset = 0
    while offset < list.count {
      let isColocated = unsafe list[offset] == colocation
      if isColocated { offset += 1 }
      guard offset < list.count else { return }
      let start = offset + 1
      let end = unsafe start + Int(list[offset])
      guard end <= list.count,
        unsafe body(UnsafeBufferPointer(rebasing: list[start..<end]), isColocated)
      else { return }
      offset = end
    }
  }
}
