import Reading

extension Array {
  /// Puts the elements in the order of what `range` gives for them; those that are so already, as most
  /// lists of findings are, stay where they are.
  @inline(__always)
  mutating func putInOrder(by range: (Element) -> SourceRange) {
    let isSorted = indices.dropFirst().allSatisfy { !(range(self[$0]) < range(self[$0 - 1])) }
    if !isSorted { sort { range($0) < range($1) } }
  }
}
