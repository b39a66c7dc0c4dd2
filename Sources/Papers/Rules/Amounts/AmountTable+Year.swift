extension AmountTable {
  /// The year that the caption gives to the whole table: *Nämndernas ramar 2024. Belopp i tkr*.
  ///
  /// It counts where no column has a year of its own, from the line just above the table or the one
  /// that says what its figures count. Days are no years.
  static func captionYear(
    _ above: [Range<Int>], _ heading: [[Range<Int>]], _ flow: Flow
  ) -> String? {
    guard !heading.joined().contains(where: { !years(in: $0, flow).isEmpty }) else { return nil }
    let bytes = flow.bytes.span
    for (index, caption) in above.enumerated()
    where index == 0 || tableUnit(in: bytes, caption) != nil {
      let years = years(in: caption, flow)
      if !years.isEmpty { return years.count == 1 ? years.first.map { String($0) } : nil }
    }
    return nil
  }

  /// The years in `range`, each once; those of a span (*2025–2027*) and of a day are left out.
  private static func years(in range: Range<Int>, _ flow: Flow) -> Set<Int> {
    let bytes = flow.bytes.span
    guard range.contains(where: { isDigit(bytes[$0]) }) else { return [] }
    let days = days(in: bytes, range).map(\.range)
    var years: Set<Int> = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = min(bytes.digitsEnd(from: offset), range.upperBound)
      if end - offset == 4, let year = bytes.number(offset..<end), (1980...2060).contains(year),
        !isJoined(bytes, offset, end), !days.contains(where: { $0.contains(offset) })
      {
        years.insert(year)
      }
      offset = max(end, offset + 1)
    }
    return years
  }

  /// Whether the digits are part of something longer: a span, a case number.
  private static func isJoined(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    func isJoint(_ offset: Int) -> Bool {
      guard bytes.indices.contains(offset) else { return false }
      return bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "/")
        || bytes[offset] == 0xE2 || bytes[offset] == 0x93 || bytes.isWord(at: offset)
    }
    return isJoint(end) || isJoint(start - 1)
  }
}
