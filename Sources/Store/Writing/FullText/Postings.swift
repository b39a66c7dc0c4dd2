internal import Reading

/// Which passages have which tokens, and where, as FTS5 keeps it: what a file adds to the full text
/// or takes out of it.
///
/// A stretch for each token: ``Head``, the token, then its list of rows as it stands in a segment,
/// without the key of the first row. A token may have several stretches, with rising keys.
struct Postings: Sendable {
  /// Six numbers of four bytes.
  struct Head {
    static let size = 24

    /// Of the token, in the ``edition``.
    let number: UInt32
    /// Of the token: ``TokenTable/hash(of:)``.
    let hash: UInt32
    /// The first and the last row, as the keys of a file are counted: ``FileKey``.
    let first: UInt32
    let last: UInt32
    let tokenCount: Int
    let byteCount: Int
  }

  /// How many tokens stand in each column, and in how many rows.
  struct Totals {
    var rows = 0
    var tokens: InlineArray<3, Int> = [0, 0, 0]
  }

  /// The edition of postings whose tokens have no numbers to go by.
  static let noEdition = 0

  var bytes: [UInt8] = []
  var totals = Totals()
  /// Among postings of one edition a token has one number: ``TokenTable/edition``.
  var edition = noEdition

  /// Calls `body` with each stretch; the bytes are not to be kept.
  func forEach(
    _ body: (
      _ head: Head, _ token: UnsafeBufferPointer<UInt8>, _ rows: UnsafeBufferPointer<UInt8>
    ) -> Void
  ) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let head = unsafe Head(UnsafeRawBufferPointer(bytes), at: offset)
        let token = offset + Head.size
        let rows = token + head.tokenCount
        offset = rows + head.byteCount
        unsafe body(
          head, UnsafeBufferPointer(rebasing: bytes[token..<rows]),
          UnsafeBufferPointer(rebasing: bytes[rows..<offset]))
      }
    }
  }
}

extension Postings.Head {
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    func number(_ place: Int) -> UInt32 {
      unsafe bytes.loadUnaligned(fromByteOffset: offset + 4 * place, as: UInt32.self)
    }
    self.number = number(0)
    hash = number(1)
    first = number(2)
    last = number(3)
    tokenCount = Int(number(4))
    byteCount = Int(number(5))
  }

  func write(to bytes: GrowingBytes) {
    bytes.append(number: number)
    bytes.append(number: hash)
    bytes.append(number: first)
    bytes.append(number: last)
    bytes.append(number: UInt32(tokenCount))
    bytes.append(number: UInt32(byteCount))
  }
}
