/// The covariance of a pattern's ratings, inverted and pressed into sums by criterion and cell.
///
/// With Z the dummies of criteria and cells, the covariance of a candidate's ratings is
/// V = Z G Z' + e² I, G holding the covariance of the true levels of the criteria and, for the cells of
/// each seat, h² everywhere and a² more on the diagonal: halo, and halo by area. Seats are eliminated
/// first, since their blocks have a closed form (`SeatBlocks`); what is left has one row for each
/// criterion, and no matrix has a row for each rating.
struct PatternSolution: Sendable {
  /// Criteria and cells together.
  let width: Int
  /// The number of criteria.
  let criteria: Int
  /// Criteria and seats together.
  let effectWidth: Int
  /// For each criterion and cell its place among criteria and seats.
  let effectOf: [Int]
  /// The logarithm of the determinant of V.
  let logDeterminant: Double
  /// Z'V⁻¹Z, by rows.
  let precision: [Double]
  /// W'V⁻¹Z, W being the dummies of criteria and seats, by rows.
  let crossPrecision: [Double]
  /// W'V⁻¹W, by rows.
  let effectPrecision: [Double]
  /// What makes Z'V⁻¹y of the sums Z'y, by rows.
  let projection: [Double]
  /// What makes W'V⁻¹y of the sums Z'y, by rows.
  let effectProjection: [Double]
  /// Z'Z, by rows.
  let counts: [Double]
  /// The cells of the seat of each cell, as places among criteria and cells.
  private let seatCells: [Range<Int>]

  /// The matrices of `pattern`; `seatVariances` replaces the variance of the halo, seat by seat.
  /// `nil` when the residual deviation is too small to compute with.
  init?(
    _ pattern: RatingPattern, _ shape: ModelShape, _ deviations: ComponentDeviations,
    seatVariances: [Double]? = nil
  ) {
    let k = pattern.criteria.count
    let variances =
      seatVariances
      ?? [Double](repeating: deviations.variance(.halo), count: pattern.seats)
    let blocks = SeatBlocks(
      pattern, residual: deviations.variance(.residual), own: deviations.variance(.areaHalo),
      shared: variances)
    guard let innerFactor = Cholesky(blocks.criterionPrecision(), order: k) else { return nil }
    let innerInverse = innerFactor.inverse()
    var total = innerInverse
    for one in 0..<k {
      for other in 0..<k {
        total[one * k + other] +=
          shape.covariance(pattern.criteria[one], pattern.criteria[other], deviations)
      }
    }
    guard let totalFactor = Cholesky(total, order: k) else { return nil }
    let parts = PatternParts(
      blocks, criterionPrecision: totalFactor.inverse(), innerInverse: innerInverse)
    let effectWidth = k + pattern.seats
    let effectOf = Array(0..<k) + pattern.cellSeats.map { k + $0 }
    logDeterminant =
      innerFactor.logDeterminant + totalFactor.logDeterminant + blocks.logDeterminant
    width = pattern.width
    criteria = k
    self.effectWidth = effectWidth
    self.effectOf = effectOf
    precision = parts.precision()
    projection = parts.projection()
    counts = parts.counts()
    seatCells = blocks.seatCells.map { ($0.lowerBound + k)..<($0.upperBound + k) }
    if effectWidth == width {
      (crossPrecision, effectPrecision, effectProjection) = (precision, precision, projection)
    } else {
      let (width, count) = (width, effectWidth)
      crossPrecision = PatternSolution.gathered(precision, effectOf, count, width)
      effectProjection = PatternSolution.gathered(projection, effectOf, count, width)
      var both = [Double](repeating: 0, count: count * count)
      for row in 0..<count {
        for (place, effect) in effectOf.enumerated() {
          both[row * count + effect] += crossPrecision[row * width + place]
        }
      }
      effectPrecision = both
    }
  }

  /// Where the working vector of a term of `MixedSums.terms`, or of the severities, is not zero: criteria
  /// for the terms of the candidate alone, cells for the others.
  func places(of term: Int) -> Range<Int> { term < 3 ? 0..<criteria : criteria..<width }

  /// The cells of the seat of a cell, the cell itself included, as places among criteria and cells.
  func cellsOfSeat(of place: Int) -> Range<Int> { seatCells[place - criteria] }

  /// The rows of a matrix added up by the effect they belong to.
  private static func gathered(
    _ matrix: [Double], _ effectOf: [Int], _ count: Int, _ width: Int
  ) -> [Double] {
    var result = [Double](repeating: 0, count: count * width)
    for (row, effect) in effectOf.enumerated() {
      for column in 0..<width { result[effect * width + column] += matrix[row * width + column] }
    }
    return result
  }
}
