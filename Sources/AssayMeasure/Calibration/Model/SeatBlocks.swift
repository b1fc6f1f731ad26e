/// The covariance of a pattern's ratings were the true levels known, inverted in closed form.
///
/// The ratings of a seat have the covariance V₀ = e² I + a² Z Z' + h² 1 1', Z being the dummies of its
/// cells. With t = e² + a² n for a cell of n ratings, q the sum of n / t over the cells of the seat and
/// g = h² / (1 + h² q), twice the formula of Sherman and Morrison gives Z'V₀⁻¹ the entries
/// δ / t - g n / (t t'), and G Z'V₀⁻¹ the entries δ a² / t + g e² / (t t'),
/// where G has h² between all cells of a seat and a² more on the diagonal.
struct SeatBlocks {
  /// Criteria, cells, and the variance e².
  let k: Int
  let cells: Int
  let residual: Double
  /// The ratings of each cell by criterion: one row of criteria for each cell.
  let rows: [Double]
  /// The ratings of each cell.
  let totals: [Double]
  /// The cells of the seat of each cell.
  let seatCells: [Range<Int>]
  /// The logarithm of the determinant of V₀.
  let logDeterminant: Double
  /// Z'V₀⁻¹ and G Z'V₀⁻¹ times the ratings by criterion: one row of criteria for each cell.
  private(set) var weighted: [Double]
  private(set) var shared: [Double]

  /// 1 / t of each cell; what q has from the other cells of the seat; g and h² of the seat.
  private let weights: [Double]
  private let others: [Double]
  private let gains: [Double]
  private let variances: [Double]
  /// a².
  private let own: Double

  /// The blocks with the variance `own` of each cell and the variances `shared` of the seats.
  init(_ pattern: RatingPattern, residual: Double, own: Double, shared variances: [Double]) {
    let k = pattern.criteria.count
    let cells = pattern.cellSeats.count
    var rows = [Double](repeating: 0, count: cells * k)
    var totals = [Double](repeating: 0, count: cells)
    for (place, cell) in pattern.cellOf.enumerated() where cell >= 0 {
      let count = Double(pattern.counts[place])
      rows[cell * k + place % k] = count
      totals[cell] += count
    }
    var starts: [Int] = []
    for (cell, seat) in pattern.cellSeats.enumerated() where seat == starts.count {
      starts.append(cell)
    }
    starts.append(cells)
    let weights = totals.map { 1 / (residual + own * $0) }
    var others = [Double](repeating: 0, count: cells)
    var gains = others
    var logarithm = Double(pattern.ratings) * Elementary.log(residual)
    for seat in variances.indices {
      var whole = 0.0
      for cell in starts[seat]..<starts[seat + 1] {
        whole += totals[cell] * weights[cell]
        logarithm += Elementary.log(1 + own * totals[cell] / residual)
        for other in starts[seat]..<starts[seat + 1] where other != cell {
          others[cell] += totals[other] * weights[other]
        }
      }
      for cell in starts[seat]..<starts[seat + 1] {
        gains[cell] = variances[seat] / (1 + variances[seat] * whole)
      }
      logarithm += Elementary.log(1 + variances[seat] * whole)
    }
    self.k = k
    self.cells = cells
    self.residual = residual
    self.own = own
    self.rows = rows
    self.totals = totals
    self.weights = weights
    self.others = others
    self.gains = gains
    self.variances = pattern.cellSeats.map { variances[$0] }
    seatCells = pattern.cellSeats.map { starts[$0]..<starts[$0 + 1] }
    logDeterminant = logarithm
    weighted = [Double](repeating: 0, count: cells * k)
    shared = weighted
    for cell in 0..<cells {
      for other in seatCells[cell] {
        let (through, across) = (weight(cell, other), share(cell, other))
        for place in 0..<k {
          weighted[cell * k + place] += through * rows[other * k + place]
          shared[cell * k + place] += across * rows[other * k + place]
        }
      }
    }
  }

  /// The entry of Z'V₀⁻¹ of two cells of one seat.
  func weight(_ cell: Int, _ other: Int) -> Double {
    if cell == other {
      let rest = 1 + variances[cell] * others[cell]
      return weights[cell] * rest / (rest + variances[cell] * totals[cell] * weights[cell])
    }
    return -gains[cell] * totals[cell] * weights[cell] * weights[other]
  }

  /// The entry of G Z'V₀⁻¹ of two cells of one seat; symmetric.
  func share(_ cell: Int, _ other: Int) -> Double {
    let both = gains[cell] * residual * weights[cell] * weights[other]
    return cell == other ? own * weights[cell] + both : both
  }

  /// K'V₀⁻¹K, K being the dummies of the criteria.
  func criterionPrecision() -> [Double] {
    var result = [Double](repeating: 0, count: k * k)
    for cell in 0..<cells {
      for one in 0..<k {
        let count = rows[cell * k + one]
        guard count > 0 else { continue }
        result[one * k + one] += count / residual
        for other in 0..<k {
          result[one * k + other] -= count * shared[cell * k + other] / residual
        }
      }
    }
    return result
  }
}
