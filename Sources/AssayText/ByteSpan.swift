/// A half-open range of UTF-8 offsets in one source text.
public struct ByteSpan: Hashable, Sendable {
  /// Offset of the first byte.
  public var start: UInt32
  /// Offset just behind the last byte.
  public var end: UInt32

  /// Makes the span from `start` up to, not including, `end`; `start` may not lie behind `end`.
  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    precondition(start <= end, "a span ends where it starts or later")
    self.start = start
    self.end = end
  }

  /// How many bytes the span covers.
  @inlinable public var length: Int { Int(end - start) }

  /// The smallest span that covers both.
  @inlinable
  public func union(_ other: ByteSpan) -> ByteSpan {
    ByteSpan(min(start, other.start), max(end, other.end))
  }

  /// The empty span at the end.
  public var tail: ByteSpan { ByteSpan(end, end) }

  /// The span as indices into the bytes.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
}

extension ByteSpan: Comparable {
  /// Orders by start, then by end.
  public static func < (left: ByteSpan, right: ByteSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
