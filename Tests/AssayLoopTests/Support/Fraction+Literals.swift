public import AssayText

extension Fraction: ExpressibleByIntegerLiteral {
  /// Whole numbers stand for themselves in tests.
  public init(integerLiteral value: Int) { self.init(value) }
}
