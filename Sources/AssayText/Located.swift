/// A value and the place in the source that it was read from.
public struct Located<Value> {
  /// What was read.
  public var value: Value
  /// Where it stands.
  public var span: ByteSpan

  /// Joins a value with its place.
  public init(_ value: Value, _ span: ByteSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
