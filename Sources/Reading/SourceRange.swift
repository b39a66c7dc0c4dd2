/// A half-open stretch `[start, end)` of a ``SourceText``, counted in UTF-8 bytes.
public struct SourceRange: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public let start: Int
  /// Offset just past the last byte; never before ``start``.
  public let end: Int

  /// Makes the range `[start, end)`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range must not end before it starts")
    self.start = start
    self.end = end
  }

  /// How many bytes the range spans.
  public var count: Int { end - start }
  /// Whether the range spans no byte.
  public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` lies in this range.
  public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the byte at `offset` lies in this range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether the two ranges share a byte.
  public func overlaps(_ other: SourceRange) -> Bool { start < other.end && other.start < end }

  /// Orders by start, then by end.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    left.start != right.start ? left.start < right.start : left.end < right.end
  }
}
