/// Whether candidates met panellists by chance: severities from contrasts inside candidates against
/// severities that also use the means of candidates (J. A. Hausman, Econometrica 46, 1978).
///
/// When strong candidates get harsh panellists, the second kind takes strength for leniency and the
/// two differ by more than chance.
public struct AssignmentCheck: Hashable, Sendable {
  /// The quadratic form of the differences in the inverse of the difference of their covariances.
  public let statistic: Double
  /// Its degrees of freedom.
  public let degreesOfFreedom: Int
  /// The probability of a form at least as large when assignment is by chance.
  public let pValue: Double

  /// Whether the p-value is below 0.05.
  public var fires: Bool { pValue < 0.05 }

  init(
    _ ratings: PatternedRatings, _ shape: ModelShape, _ deviations: ComponentDeviations,
    _ linking: Linking, _ scale: CalibrationScale
  ) throws(Undefined) {
    let degrees = AssignmentCheck.degrees(ratings, linking)
    guard degrees > 0 else {
      throw Undefined(
        linking.isConnected
          ? "every candidate met the same panellists on the same criteria, so that assignment cannot be "
            + "checked"
          : "inside each linked group every candidate met the same panellists on the same criteria, so "
            + "that assignment cannot be checked")
    }
    let references = AssignmentCheck.references(linking)
    let range = scale.maximum - scale.minimum
    func solved(within: Bool) -> MixedSolution? {
      var held = deviations
      if within { held[.candidate] = 300 * range }
      let known = linking.componentOfPanellist.indices.map { panellist -> Double? in
        let component = linking.componentOfPanellist[panellist]
        let isReference = references[component] == panellist && (within || component == 0)
        return isReference ? 1e-6 * range : 1e3 * range
      }
      let loose = ModelShape(areaOf: shape.areaOf, knownDeviation: known)
      return PanelModel(ratings: ratings, shape: loose).solution(held, .effects)
    }
    guard let inside = solved(within: true), let whole = solved(within: false) else {
      throw Undefined("the severities cannot be told apart inside candidates")
    }
    let contrasts = AssignmentCheck.contrasts(ratings, linking, references)
    let form = DifferenceForm(inside, whole, contrasts, rank: degrees)
    guard form.rank == degrees else {
      throw Undefined(
        "the means of candidates say too little of severities beside the contrasts inside candidates, so "
          + "that assignment cannot be checked")
    }
    statistic = form.value
    degreesOfFreedom = degrees
    pValue = ChiSquare(degrees: Double(degrees)).probability(above: form.value)
  }

  /// In how many ways the means of candidates tell severities apart: the rank of the shares that
  /// panellists have in the ratings of each candidate, beside those of criteria and of linked groups.
  private static func degrees(_ ratings: PatternedRatings, _ linking: Linking) -> Int {
    let (criteria, panellists) = (ratings.criterionCount, ratings.panellistCount)
    let groups = linking.components.count
    let width = criteria + groups
    var beside = RankedRows(most: width - 1)
    var all = RankedRows(most: criteria + panellists - 1)
    for candidate in 0..<ratings.candidateCount {
      let pattern = ratings.patterns[ratings.patternOf[candidate]]
      let seats = ratings.panellists[
        ratings.seatStarts[candidate]..<ratings.seatStarts[candidate + 1]]
      var row = [Double](repeating: 0, count: width + panellists)
      for (seat, panellist) in seats.enumerated() {
        for (place, criterion) in pattern.criteria.enumerated() {
          let count = Double(pattern.counts[seat * pattern.criteria.count + place])
          row[criterion] += count
          row[width + panellist] += count
        }
      }
      let total = row[width...].reduce(0, +)
      for place in row.indices { row[place] /= total }
      row[criteria + linking.componentOfCandidate[candidate]] = 1
      beside.add(Array(row[..<width]))
      all.add(row)
      if all.rank == criteria + panellists - 1, beside.rank == width - 1 { break }
    }
    return all.rank - beside.rank
  }

  /// The first panellist of each component.
  private static func references(_ linking: Linking) -> [Int] {
    var result = [Int](repeating: -1, count: linking.components.count)
    for (panellist, component) in linking.componentOfPanellist.enumerated()
    where result[component] < 0 { result[component] = panellist }
    return result
  }

  private static func contrasts(
    _ ratings: PatternedRatings, _ linking: Linking, _ references: [Int]
  ) -> [DifferenceForm.Contrast] {
    linking.componentOfPanellist.indices.compactMap { panellist in
      let reference = references[linking.componentOfPanellist[panellist]]
      guard reference != panellist else { return nil }
      return DifferenceForm.Contrast(
        one: ratings.criterionCount + panellist, other: ratings.criterionCount + reference)
    }
  }
}

/// The quadratic form of the differences of two estimates of the same contrasts, the second of which is
/// efficient.
private struct DifferenceForm {
  struct Contrast {
    let one: Int
    let other: Int
  }

  private(set) var value = 0.0
  private(set) var rank = 0

  /// As far as `wanted` pivots, each well above what rounding leaves.
  init(
    _ inside: MixedSolution, _ whole: MixedSolution, _ contrasts: [Contrast], rank wanted: Int
  ) {
    let count = contrasts.count
    let order = inside.effects.count
    func covariance(_ solution: MixedSolution, _ left: Contrast, _ right: Contrast) -> Double {
      let rows = solution.covariance
      return rows[left.one * order + right.one] - rows[left.one * order + right.other]
        - rows[left.other * order + right.one] + rows[left.other * order + right.other]
    }
    var distances = contrasts.map {
      inside.effects[$0.one] - inside.effects[$0.other] - whole.effects[$0.one]
        + whole.effects[$0.other]
    }
    var matrix = [Double](repeating: 0, count: count * count)
    var largest = 0.0
    for (row, left) in contrasts.enumerated() {
      for (column, right) in contrasts.enumerated() {
        let own = covariance(inside, left, right)
        matrix[row * count + column] = own - covariance(whole, left, right)
        if row == column { largest = max(largest, own) }
      }
    }
    eliminate(&matrix, &distances, wanted, tolerance: largest * 1e-9)
  }

  /// Cholesky's elimination with the largest pivot first, as far as there are pivots.
  private mutating func eliminate(
    _ matrix: inout [Double], _ distances: inout [Double], _ wanted: Int, tolerance: Double
  ) {
    let count = distances.count
    var isLeft = [Bool](repeating: true, count: count)
    for _ in 0..<wanted {
      var pivot: Int?
      for place in 0..<count where isLeft[place] {
        let own = matrix[place * count + place]
        if own > tolerance, own > pivot.map({ matrix[$0 * count + $0] }) ?? 0 { pivot = place }
      }
      guard let pivot else { return }
      isLeft[pivot] = false
      rank += 1
      let own = matrix[pivot * count + pivot]
      value += distances[pivot] * distances[pivot] / own
      for row in 0..<count where isLeft[row] {
        let factor = matrix[row * count + pivot] / own
        distances[row] -= factor * distances[pivot]
        for column in 0..<count {
          matrix[row * count + column] -= factor * matrix[pivot * count + column]
        }
      }
    }
  }
}
