/// Plain agreement, with nothing taken off for chance.
public struct PercentAgreement: Hashable, Sendable {
  /// The share of pairs within a unit that agree, as a mean over units.
  public let pairs: Double
  /// The share of units in which all ratings agree.
  public let units: Double
  /// The number of units with two ratings or more.
  public let pairableUnits: Int

  /// Ratings agree when they differ by at most `tolerance`; undefined without a unit of two ratings.
  public init(_ counts: CategoryCounts, tolerance: Double = 0) throws(Undefined) {
    let tolerance = tolerance * (1 + 1e-9)
    var shares = CompensatedSum()
    var (pairable, full) = (0, 0)
    for unit in 0..<counts.count where counts.sizes[unit] > 1 {
      let places = counts.places(unit)
      let size = Double(counts.sizes[unit])
      var agreeing = 0.0
      var low = places.lowerBound
      var below = 0.0
      for place in places {
        let count = Double(counts.counts[place])
        let value = counts.categories[counts.columns[place]]
        while value - counts.categories[counts.columns[low]] > tolerance {
          below -= Double(counts.counts[low])
          low += 1
        }
        agreeing += count * (count - 1) / 2 + count * below
        below += count
      }
      pairable += 1
      shares.add(2 * agreeing / (size * (size - 1)))
      let ends = (counts.columns[places.lowerBound], counts.columns[places.upperBound - 1])
      if counts.categories[ends.1] - counts.categories[ends.0] <= tolerance { full += 1 }
    }
    if pairable == 0 { throw Undefined("no unit has two ratings") }
    pairs = shares.value / Double(pairable)
    units = Double(full) / Double(pairable)
    pairableUnits = pairable
  }
}
