import Testing

@testable import Papers

/// Whatever the text, readers stay inside the range they were given and cut no character in two.
@Suite struct TextInvariantTests {
  private static let pieces = [
    "Anna", "Åberg", "Ek", " ", " ", " ", " ", "(", ")", "S", "M", "båda ", ",", ".", ":", ";", "-",
    "–", "−", "/", "§", "€", "±", "%", "\n", "\t", "\u{A0}", "\u{202F}", "1", "0", "000", "12",
    "2021", "31", "5", "kr", "tkr", "mnkr", "miljoner", "miljard", "kronor", "öre", ":-", "och",
    "mellan", "till", "respektive", "högst", "ca", "per", "år", "kvm", "halv", "en", "två", "maj",
    "augusti", "den", "måndagen", "KS", "TEN", "Dnr", "Diarienummer", "kommun", "Stad", "Region",
    "Skåne", "Borås", "i", "m.fl.", "ordföranden", "1:e", "vice", "yrkande", "s", "Vänsterpartiet",
    "gruppen", "å", "É", "ß", "Ł", "中", "😀", "\u{FFFD}",
  ]

  private func text(seed: UInt64) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<24 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    return Array(text.utf8)
  }

  private func ranges(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [Range<Int>] {
    let codes = PartyCodes(learnedFrom: bytes, range)
    _ = parties(in: bytes, range, codes: codes)
    _ = tableAmount(in: bytes, range, multiplier: 1000)
    _ = tableUnit(in: bytes, range)
    var found = amounts(in: bytes, range).map(\.range)
    found += days(in: bytes, range).map(\.range)
    found += labelledCaseNumbers(in: bytes, range)
    found += people(in: bytes, range, codes: codes).members.map(\.range)
    found += municipalities(in: bytes, range, allowsBareNames: true).map(\.range)
    for start in range {
      var offset = start
      if let day = day(in: bytes.extracting(first: range.upperBound), at: &offset) {
        found.append(day.range)
      }
      let prefix = bytes.extracting(first: range.upperBound)
      if let number = caseNumber(in: prefix, at: start) { found.append(number) }
    }
    return found
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func staysInside(seed: UInt64) {
    for step in 0..<500 as Range<UInt64> {
      let bytes = text(seed: seed * 1000 + step)
      let boundaries = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
      let start = boundaries[boundaries.count / 4]
      let end = boundaries[boundaries.count * 3 / 4]
      for range in [0..<bytes.count, start..<end] {
        let found = ranges(bytes.span, range)
        let isInside = found.allSatisfy {
          $0.lowerBound >= range.lowerBound && $0.upperBound <= range.upperBound && !$0.isEmpty
        }
        let isWhole = found.allSatisfy {
          boundaries.contains($0.lowerBound) && boundaries.contains($0.upperBound)
        }
        #expect(isInside && isWhole, "\(String(decoding: bytes, as: UTF8.self)) \(range) \(found)")
      }
    }
  }
}
