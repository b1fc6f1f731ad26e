/// The covariance of a pattern's ratings, inverted and pressed into sums by criterion and seat.
///
/// With Z the dummies of criteria and seats, the covariance of a candidate's ratings is
/// V = Z G Z' + e² I, G holding the covariance of the true levels of the criteria and, for each seat,
/// the variance of the halo. Seats are eliminated first, since their block is diagonal; what is left
/// has one row for each criterion, and no matrix has a row for each rating.
struct PatternSolution: Sendable {
  /// Criteria and seats together.
  let width: Int
  /// The number of criteria.
  let criteria: Int
  /// The logarithm of the determinant of V.
  let logDeterminant: Double
  /// Z'V⁻¹Z, by rows.
  private(set) var precision: [Double]
  /// What makes Z'V⁻¹y of the sums Z'y, by rows.
  private(set) var projection: [Double]
  /// What makes the predicted terms G Z'V⁻¹y of the sums Z'y, by rows; symmetric.
  private(set) var prediction: [Double]
  /// Z'Z, by rows.
  private(set) var counts: [Double]

  /// The matrices of `pattern`; `seatVariances` replaces the variance of the halo, seat by seat.
  /// `nil` when the residual deviation is too small to compute with.
  init?(
    _ pattern: RatingPattern, _ shape: ModelShape, _ deviations: ComponentDeviations,
    seatVariances: [Double]? = nil
  ) {
    let k = pattern.criteria.count
    let seats = pattern.seats
    let residual = deviations.variance(.residual)
    let rows = pattern.counts.map { Double($0) }
    let totals = (0..<seats).map { Double(pattern.row($0).reduce(0, +)) }
    let variances =
      seatVariances ?? [Double](repeating: deviations.variance(.halo), count: seats)
    let seatWeights = (0..<seats).map { 1 / (residual + variances[$0] * totals[$0]) }
    let seatShares = (0..<seats).map { variances[$0] * seatWeights[$0] }

    var inner = [Double](repeating: 0, count: k * k)
    for seat in 0..<seats {
      for one in 0..<k {
        let count = rows[seat * k + one]
        inner[one * k + one] += count / residual
        let share = seatShares[seat] * count / residual
        for other in 0..<k { inner[one * k + other] -= share * rows[seat * k + other] }
      }
    }
    guard let innerFactor = Cholesky(inner, order: k) else { return nil }
    let innerInverse = innerFactor.inverse()
    var total = innerInverse
    for one in 0..<k {
      for other in 0..<k {
        total[one * k + other] +=
          shape.covariance(pattern.criteria[one], pattern.criteria[other], deviations)
      }
    }
    guard let totalFactor = Cholesky(total, order: k) else { return nil }
    var logarithm = innerFactor.logDeterminant + totalFactor.logDeterminant
    logarithm += Double(pattern.ratings) * Elementary.log(residual)
    for seat in 0..<seats {
      logarithm += Elementary.log(1 + totals[seat] * variances[seat] / residual)
    }
    width = k + seats
    criteria = k
    logDeterminant = logarithm
    let parts = Parts(
      k: k, seats: seats, residual: residual, rows: rows, totals: totals, seatWeights: seatWeights,
      seatShares: seatShares, criterionPrecision: totalFactor.inverse(), innerInverse: innerInverse)
    precision = parts.precision()
    projection = parts.projection()
    prediction = parts.prediction()
    counts = parts.counts()
  }
}

/// The blocks of which the matrices of a pattern are put together.
private struct Parts {
  let k: Int
  let seats: Int
  let residual: Double
  let rows: [Double]
  let totals: [Double]
  /// For each seat 1 / (e² + h² n).
  let seatWeights: [Double]
  /// For each seat h² / (e² + h² n).
  let seatShares: [Double]
  let criterionPrecision: [Double]
  /// The share of the criteria's own sums that comes through: Z'V⁻¹Z of the criteria times the inverse
  /// of the same without true levels.
  let transfer: [Double]
  /// Covariance of the true levels given the ratings were there no fixed terms.
  let hold: [Double]
  /// By seat and criterion: `hold` times what the criterion has of the seat.
  let held: [Double]
  let width: Int

  init(
    k: Int, seats: Int, residual: Double, rows: [Double], totals: [Double],
    seatWeights: [Double], seatShares: [Double], criterionPrecision: [Double],
    innerInverse: [Double]
  ) {
    self.k = k
    self.seats = seats
    self.residual = residual
    self.rows = rows
    self.totals = totals
    self.seatWeights = seatWeights
    self.seatShares = seatShares
    self.criterionPrecision = criterionPrecision
    width = k + seats
    var transfer = [Double](repeating: 0, count: k * k)
    for one in 0..<k {
      for through in 0..<k {
        let weight = criterionPrecision[one * k + through]
        for other in 0..<k {
          transfer[one * k + other] += weight * innerInverse[through * k + other]
        }
      }
    }
    var hold = innerInverse
    for one in 0..<k {
      for through in 0..<k {
        let weight = innerInverse[one * k + through]
        for other in 0..<k { hold[one * k + other] -= weight * transfer[through * k + other] }
      }
    }
    var held = [Double](repeating: 0, count: seats * k)
    for seat in 0..<seats {
      for one in 0..<k {
        var sum = 0.0
        for other in 0..<k { sum += hold[one * k + other] * rows[seat * k + other] }
        held[seat * k + one] = sum * seatWeights[seat]
      }
    }
    self.transfer = transfer
    self.hold = hold
    self.held = held
  }

  /// The product of a seat's row of counts and its `held` row, weighted by the first seat.
  private func meeting(_ one: Int, _ other: Int) -> Double {
    var sum = 0.0
    for place in 0..<k { sum += rows[one * k + place] * held[other * k + place] }
    return sum * seatWeights[one]
  }

  func precision() -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    for one in 0..<k {
      for other in 0..<k { result[one * width + other] = criterionPrecision[one * k + other] }
      for seat in 0..<seats {
        var sum = 0.0
        for place in 0..<k { sum += transfer[one * k + place] * rows[seat * k + place] }
        result[one * width + k + seat] = sum * seatWeights[seat]
        result[(k + seat) * width + one] = sum * seatWeights[seat]
      }
    }
    for one in 0..<seats {
      for other in 0..<seats {
        let own = one == other ? totals[one] * seatWeights[one] : 0
        result[(k + one) * width + k + other] = own - meeting(one, other)
      }
    }
    return result
  }

  func projection() -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    for one in 0..<k {
      for other in 0..<k {
        result[one * width + other] = transfer[one * k + other] / residual
      }
      for seat in 0..<seats {
        var sum = 0.0
        for place in 0..<k { sum += transfer[one * k + place] * rows[seat * k + place] }
        result[one * width + k + seat] = -sum * seatShares[seat] / residual
        result[(k + seat) * width + one] = -held[seat * k + one] / residual
      }
    }
    for one in 0..<seats {
      for other in 0..<seats {
        var sum = 0.0
        for place in 0..<k { sum += held[one * k + place] * rows[other * k + place] }
        let own = one == other ? seatWeights[one] : 0
        result[(k + one) * width + k + other] = own + sum * seatShares[other] / residual
      }
    }
    return result
  }

  func prediction() -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    for one in 0..<k {
      for other in 0..<k { result[one * width + other] = hold[one * k + other] / residual }
    }
    for seat in 0..<seats {
      let share = seatShares[seat] / (residual * seatWeights[seat])
      for one in 0..<k {
        let value = -held[seat * k + one] * share
        result[one * width + k + seat] = value
        result[(k + seat) * width + one] = value
      }
    }
    for one in 0..<seats {
      for other in 0..<seats {
        let ratio = seatShares[one] * seatShares[other] / (seatWeights[one] * seatWeights[other])
        let sum = meeting(one, other) / residual * ratio
        result[(k + one) * width + k + other] = (one == other ? seatShares[one] : 0) + sum
      }
    }
    return result
  }

  func counts() -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    for seat in 0..<seats {
      result[(k + seat) * width + k + seat] = totals[seat]
      for one in 0..<k {
        let count = rows[seat * k + one]
        result[one * width + one] += count
        result[one * width + k + seat] = count
        result[(k + seat) * width + one] = count
      }
    }
    return result
  }
}
