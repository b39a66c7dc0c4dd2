import Reading

/// Names in one column and their sums in the next, which a converter printed one below the other.
///
///     Lån per bolag 2025 får uppgå till högst:
///     Granåsa Bostäder AB
///     Granåsa Energi AB
///
///     300 mnkr
///     45 mnkr
///
/// Names and sums belong together in order, and only where there are as many of each. What the
/// sentence above says of its list (a year, *högst*) holds for every sum.
///
/// Source: DOMAIN.md 3.1 (columns in two blocks) and 9.
struct AmountColumns {
  private let text: SourceText

  init(of text: SourceText) {
    self.text = text
  }

  /// The amounts, those that make up such a column with recipient, qualifier and year.
  func completed(_ amounts: [Amount]) -> [Amount] {
    guard amounts.count > 1 else { return amounts }
    var completed = amounts
    var index = 0
    while index < amounts.count {
      let end = columnEnd(amounts, from: index)
      if end - index > 1, let list = list(above: amounts[index], count: end - index) {
        for offset in index..<end {
          completed[offset] = list.completed(amounts[offset], at: offset - index)
        }
      }
      index = max(end, index + 1)
    }
    return completed
  }

  /// Where the column of sums that begins at `start` ends: each alone on its line, no line between.
  private func columnEnd(_ amounts: [Amount], from start: Int) -> Int {
    guard let first = block(at: amounts[start].place.range) else { return start }
    var end = start + 1
    while end < amounts.count, let next = block(at: amounts[end].place.range),
      next == first + end - start,
      text.blocks[next].blankLinesBefore == 0
    { end += 1 }
    return end
  }

  /// The block that holds the sum at `range` and nothing else.
  private func block(at range: SourceRange) -> Int? {
    var (low, high) = (0, text.blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if text.blocks[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return low < text.blocks.count && text.blocks[low].range == range ? low : nil
  }

  // MARK: - The names

  private struct List {
    let names: [String]
    let qualifier: Amount.Qualifier?
    let year: String?

    func completed(_ amount: Amount, at index: Int) -> Amount {
      Amount(
        text: amount.text, value: amount.value, max: amount.max, currency: amount.currency,
        per: amount.per, qualifier: amount.qualifier ?? qualifier,
        isDifference: amount.isDifference, recipient: amount.recipient ?? names[index],
        purpose: amount.purpose, year: amount.year ?? year, place: amount.place)
    }
  }

  /// The names above the column, and what the sentence before them says.
  private func list(above amount: Amount, count: Int) -> List? {
    guard let column = block(at: amount.place.range), text.blocks[column].blankLinesBefore > 0,
      column > count
    else { return nil }
    let names = column - count..<column
    let lines = names.map { text[text.blocks[$0].range] }
    guard lines.allSatisfy(isName),
      names.dropFirst().allSatisfy({ text.blocks[$0].blankLinesBefore == 0 }),
      let lead = lead(before: names.lowerBound)
    else { return nil }
    let words = lead.lowercased()
    let isMost = ["högst", "maximalt"].contains { words.contains($0) }
    return List(names: lines, qualifier: isMost ? .atMost : nil, year: year(in: words))
  }

  private func isName(_ line: String) -> Bool {
    line.utf8.count < 70 && line.first?.isUppercase == true
      && !line.contains(where: \.isNumber) && !line.hasSuffix(".") && !line.hasSuffix(":")
  }

  /// The sentence that ends with a colon just above block `index`, with the lines it is wrapped over.
  private func lead(before index: Int) -> String? {
    guard index > 0, text[text.blocks[index - 1].range].hasSuffix(":") else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, text.blocks[start].blankLinesBefore == 0,
      text[text.blocks[start].range].first?.isUppercase != true
    { start -= 1 }
    return (start..<index).map { text[text.blocks[$0].range] }.joined(separator: " ")
  }

  /// The year, when the words name just one.
  private func year(in words: String) -> String? {
    let years = Set(
      words.split { !$0.isNumber && $0 != "-" && $0 != "–" }.filter { word in
        word.count == 4 && (word.hasPrefix("20") || word.hasPrefix("19"))
      })
    return years.count == 1 ? years.first.map { String($0) } : nil
  }
}
