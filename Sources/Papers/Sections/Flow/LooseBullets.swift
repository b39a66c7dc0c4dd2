import Reading

/// Bullets that a converter has printed on lines of their own, above the points they belong to.
///
///     •
///     •
///     Planen antas.
///     Nämnden får i uppdrag att återkomma.
///
/// Source: DOMAIN.md 4.2 and 9, two-column text.
enum LooseBullets {
  /// Whether `block` holds a bullet and nothing else. A dash may be an empty cell.
  static func isBullet(_ bytes: Span<UInt8>, _ block: Block) -> Bool {
    let line = bytes.trimmed(block.range.start..<block.range.end)
    return (2...3).contains(line.count) && Marker.bulletWidth(in: bytes, line) == line.count
      && !isDash(bytes, line)
  }

  /// Whether `block` holds `-`, `–` or `—` and nothing else.
  static func isDash(_ bytes: Span<UInt8>, _ block: Block) -> Bool {
    let line = bytes.trimmed(block.range.start..<block.range.end)
    return line.count == 1 && bytes[line.lowerBound] == UInt8(ascii: "-") || isDash(bytes, line)
  }

  private static func isDash(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    line.count == 3 && bytes[line.lowerBound] == 0xE2 && bytes[line.lowerBound + 1] == 0x80
      && bytes[line.lowerBound + 2] < 0xA0
  }
}

extension Marker {
  /// The mark of a point whose bullet stands elsewhere.
  static let loose = Marker(bulletElsewhere: ())

  /// Whether the bullet stands elsewhere.
  var isLoose: Bool { length == 0 }
}
