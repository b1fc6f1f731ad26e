/// Expected ratings in scale units with all but one facet at their means.
struct RaschFairAverage {
  let table: FacetedTable
  let measures: [[Double?]]
  let means: [Double]
  let scales: RaschScales
  let model: RaschOptions.Model

  /// The fair average of an element; not there without a measure.
  ///
  /// Where scales differ by the elements of a facet, an element of another facet is given the mean of
  /// its expected ratings over those elements.
  func average(of code: Int, in facet: Int) -> Double? {
    guard let measure = measures[facet][code] else { return nil }
    return average(with: measure, of: code, in: facet)
  }

  private func average(with measure: Double, of code: Int, in facet: Int) -> Double? {
    let location = location(with: measure, in: facet, leavingOut: nil)
    guard case .partialCredit(let stepFacet) = model else {
      return scales.scale(of: 0)?.expectedRating(at: location)
    }
    if stepFacet == facet { return scales.scale(of: code)?.expectedRating(at: location) }
    let base = self.location(with: measure, in: facet, leavingOut: stepFacet)
    let sign = table.facets[stepFacet].sign
    var (sum, count) = (0.0, 0.0)
    for (group, own) in measures[stepFacet].enumerated() {
      guard let own, let scale = scales.scale(of: group) else { continue }
      sum += scale.expectedRating(at: base + sign * own)
      count += 1
    }
    return count > 0 ? sum / count : nil
  }

  private func location(with measure: Double, in facet: Int, leavingOut other: Int?) -> Double {
    table.measured.reduce(0) { sum, place in
      if place == other { return sum }
      return sum + table.facets[place].sign * (place == facet ? measure : means[place])
    }
  }
}
