/// Numbers in words: *två*, *trettiofem*, *en halv*, *två och en halv*, *fem hundra*, *femtiotusen*.

/// The number in words that ends just before `end`, not reaching before `start`; `nil` when the
/// word there is none.
///
/// Source: DOMAIN.md 7.
func numberWords(in bytes: Span<UInt8>, before end: Int, from start: Int) -> Numeral? {
  let end = bytes.blanksStart(before: end)
  if let half = half(in: bytes, before: end, from: start) { return half }
  if bytes.matches(suffix: "tusen", before: end), bytes.isLetter(before: end - 5) {
    let head = bytes.extracting(first: end - 5)
    return numberWord(in: head, before: end - 5, from: start).map { word in
      Numeral(word.value * 1000, 0, word.start..<end)
    }
  }
  guard let last = numberWord(in: bytes, before: end, from: start) else { return nil }
  guard last.value == 100,
    let factor = numberWord(in: bytes, before: last.start, from: start), factor.value < 20
  else { return Numeral(last.value, 0, last.start..<end) }
  return Numeral(factor.value * 100, 0, factor.start..<end)
}

extension Numeral {
  fileprivate init(_ mantissa: Int, _ decimals: Int, _ range: Range<Int>) {
    self.init(mantissa: mantissa, decimals: decimals, range: range, isFourDigits: false)
  }
}

/// *En halv*, *en och en halv*, *en kvarts*.
private func half(in bytes: Span<UInt8>, before end: Int, from start: Int) -> Numeral? {
  let fractions: [(StaticString, Int, Int)] = [("halv", 5, 1), ("halvt", 5, 1), ("kvarts", 25, 2)]
  guard let fraction = fractions.first(where: { bytes.matches(word: $0.0, before: end) }) else {
    return nil
  }
  let word = end - fraction.0.utf8CodeUnitCount
  guard word >= start, let one = numberWord(in: bytes, before: word, from: start), one.value == 1
  else { return nil }
  let and = bytes.blanksStart(before: one.start)
  guard bytes.matches(word: "och", before: and),
    let whole = numberWord(in: bytes, before: and - 3, from: start)
  else { return Numeral(fraction.1, fraction.2, one.start..<end) }
  let shift = fraction.2 == 1 ? 10 : 100
  return Numeral(whole.value * shift + fraction.1, fraction.2, whole.start..<end)
}

private let small: [(StaticString, Int)] = [
  ("en", 1), ("ett", 1), ("två", 2), ("tre", 3), ("fyra", 4), ("fem", 5), ("sex", 6), ("sju", 7),
  ("åtta", 8), ("nio", 9), ("tio", 10), ("elva", 11), ("tolv", 12), ("tretton", 13),
  ("fjorton", 14), ("femton", 15), ("sexton", 16), ("sjutton", 17), ("arton", 18),
  ("nitton", 19), ("hundra", 100),
]

private let tens: [(StaticString, Int)] = [
  ("tjugo", 20), ("trettio", 30), ("fyrtio", 40), ("femtio", 50), ("sextio", 60), ("sjuttio", 70),
  ("åttio", 80), ("nittio", 90),
]

private let all = small + tens
private let ends = WordList(all.map(\.0))

/// One written word: *sju*, *trettio*, *trettiosju*, *tvåhundra*.
private func numberWord(
  in bytes: Span<UInt8>, before end: Int, from start: Int
) -> (value: Int, start: Int)? {
  let end = bytes.blanksStart(before: end)
  // A number ends in one of the words, and what begins none is no compound of two.
  guard ends.mayEnd(in: bytes, before: end) else { return nil }
  let first = bytes.lettersStart(before: end)
  // The longest that is one word is *sjuttonhundra*.
  guard first >= start, first < end, end - first < 20, !bytes.isWord(before: first) else {
    return nil
  }
  if let word = all.first(where: { bytes.matches(word: $0.0, before: end) }) {
    return (word.1, first)
  }
  guard ends.mayBegin(in: bytes, at: first) else { return nil }
  for head in all where bytes.matches(prefix: head.0, at: first) {
    let rest = first + head.0.utf8CodeUnitCount
    guard let tail = small.first(where: { bytes.matches(prefix: $0.0, at: rest) }),
      rest + tail.0.utf8CodeUnitCount == end
    else { continue }
    if head.1 >= 20, head.1 < 100, tail.1 < 10 { return (head.1 + tail.1, first) }
    if head.1 < 20, tail.1 == 100 { return (head.1 * 100, first) }
  }
  return nil
}
