/// One cell of an interaction between two facets: how far its ratings lie above what all measures say.
public struct RaschBias: Hashable, Sendable {
  /// The size of an interaction in logits, with all measures held.
  public struct Size: Hashable, Sendable {
    /// The extra logits; positive where the ratings are higher than expected.
    public let logits: Double
    /// One over the root of the information.
    public let standardError: Double
    /// Size over error.
    public var t: Double { logits / standardError }
  }

  /// The element of the first facet.
  public let first: String
  /// The element of the second facet.
  public let second: String
  /// The number of ratings in the cell that are in the fit.
  public let count: Int
  /// The sum of these ratings in scale units.
  public let observed: Double
  /// The sum of the ratings expected by the measures, in scale units.
  public let expected: Double
  /// The interaction, or why it has no size.
  public let size: Result<Size, Undefined>

  /// Observed less expected rating in scale units, the mean over the cell.
  public var averageDifference: Double { (observed - expected) / Double(count) }

  /// The probability of a larger t with one degree of freedom less than ratings; needs two of them.
  public var probability: Double? {
    guard case .success(let size) = size, count > 1 else { return nil }
    return StudentT(degrees: Double(count - 1)).probability(beyond: size.t)
  }
}

extension ManyFacetRasch {
  /// The interaction of two facets of the table by name, cell by cell; either may be a label facet.
  public func bias(between first: String, and second: String) throws(Undefined) -> [RaschBias] {
    guard let one = table.facet(named: first), let other = table.facet(named: second),
      one != other
    else { throw Undefined("there are no facets `\(first)` and `\(second)` to cross") }
    let width = table.facets[other].elements.count
    var cells: [Int: [Int]] = [:]
    for row in 0..<data.count {
      let (left, right) = (table.codes[one][data.rows[row]], table.codes[other][data.rows[row]])
      if left >= 0, right >= 0 { cells[left * width + right, default: []].append(row) }
    }
    guard !cells.isEmpty else {
      throw Undefined("no rating in the fit has both a \(first) and a \(second)")
    }
    return cells.keys.sorted().map { cell in
      bias(
        first: table.facets[one].elements[cell / width],
        second: table.facets[other].elements[cell % width], rows: cells[cell] ?? [])
    }
  }

  private func bias(first: String, second: String, rows: [Int]) -> RaschBias {
    var (observed, expected) = (0.0, 0.0)
    var (score, most) = (0, 0)
    var places: [(location: Double, scale: RaschThresholds)] = []
    for row in rows {
      let scale = thresholds[scalePlaces[data.groups[row]]]
      places.append((likelihood.locations[row], scale))
      observed += scale.categories[data.numbers[row]]
      expected += scale.expectedRating(at: likelihood.locations[row])
      score += data.numbers[row]
      most += scale.thresholds.count
    }
    return RaschBias(
      first: first, second: second, count: rows.count, observed: observed, expected: expected,
      size: ManyFacetRasch.size(of: places, score: score, most: most))
  }

  private static func size(
    of places: [(location: Double, scale: RaschThresholds)], score: Int, most: Int
  ) -> Result<RaschBias.Size, Undefined> {
    guard score > 0, score < most else {
      return .failure(
        Undefined("all ratings of the cell are at the \(score == 0 ? "bottom" : "top")"))
    }
    let logits = MonotoneRoot.find(from: 0, within: -700...700) { extra in
      var (mean, variance) = (-Double(score), 0.0)
      for place in places {
        let expected = place.scale.expectedNumber(at: place.location + extra)
        mean += expected.mean
        variance += expected.variance
      }
      return (mean, variance)
    }
    let information = places.reduce(0) {
      $0 + $1.scale.expectedNumber(at: $1.location + logits).variance
    }
    return .success(
      RaschBias.Size(logits: logits, standardError: 1 / information.squareRoot()))
  }
}
