/// A sum that keeps what rounding loses (A. Neumaier, ZAMM 54, 1974).
public struct CompensatedSum: Sendable {
  private var total = 0.0
  private var lost = 0.0

  /// Nothing summed yet.
  public init() {}

  /// The sum of `values`, taken in their order.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// The sum so far.
  public var value: Double { total + lost }

  /// Adds `term`.
  public mutating func add(_ term: Double) {
    let sum = total + term
    lost += abs(total) >= abs(term) ? (total - sum) + term : (term - sum) + total
    total = sum
  }
}
