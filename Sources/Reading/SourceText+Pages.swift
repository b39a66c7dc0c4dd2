extension SourceText {
  /// The page on which the byte at `offset` stands, from 1; `nil` when the format has no pages.
  ///
  /// White space between two blocks belongs to the page of the next one.
  public func page(at offset: Int) -> Int? {
    guard blocks.first?.page != nil else { return nil }
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count ? blocks[low].page : blocks.last?.page
  }
}
