/// A part of a number of loops, with the uncertainty of the simulation.
public struct Share: Hashable, Sendable {
  /// How many loops.
  public let count: Int
  /// Of how many.
  public let total: Int

  /// Joins a part and its whole.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The part as a number from 0 to 1; nothing where there is no whole.
  public var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// The 95 % score interval of E. B. Wilson (J. Am. Stat. Assoc. 22, 1927).
  public var interval: ClosedRange<Double>? {
    guard let value else { return nil }
    let z = 1.959963984540054
    let n = Double(total)
    let centre = (value + z * z / (2 * n)) / (1 + z * z / n)
    let half =
      z / (1 + z * z / n) * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
    let low = count == 0 ? 0 : max(0, centre - half)
    return low...(count == total ? 1 : min(1, centre + half))
  }
}
