/// The blocks of which the matrices of a pattern are put together.
struct PatternParts {
  private let blocks: SeatBlocks
  private let k: Int
  private let cells: Int
  private let residual: Double
  private let width: Int
  private let criterionPrecision: [Double]
  /// Covariance of the true levels given the ratings were there no fixed terms.
  private let hold: [Double]
  /// By cell and criterion: `hold` times what the criterion has of the cell.
  private let held: [Double]
  /// By criterion and cell: the share of the criteria's own sums that comes through times what the cell
  /// has of the criterion, and the same of what it shares with its seat.
  private let passed: [Double]
  private let taken: [Double]
  /// The share of the criteria's own sums that comes through: Z'V⁻¹Z of the criteria times the inverse
  /// of the same without true levels.
  private let transfer: [Double]

  init(_ blocks: SeatBlocks, criterionPrecision: [Double], innerInverse: [Double]) {
    let (k, cells) = (blocks.k, blocks.cells)
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
    var held = [Double](repeating: 0, count: cells * k)
    var passed = held
    var taken = held
    for cell in 0..<cells {
      for one in 0..<k {
        var sums = (0.0, 0.0, 0.0)
        for other in 0..<k {
          let own = blocks.weighted[cell * k + other]
          sums.0 += hold[one * k + other] * own
          sums.1 += transfer[one * k + other] * own
          sums.2 += transfer[one * k + other] * blocks.shared[cell * k + other]
        }
        held[cell * k + one] = sums.0
        passed[one * cells + cell] = sums.1
        taken[one * cells + cell] = sums.2
      }
    }
    self.blocks = blocks
    self.k = k
    self.cells = cells
    self.residual = blocks.residual
    self.criterionPrecision = criterionPrecision
    self.transfer = transfer
    self.hold = hold
    self.held = held
    self.passed = passed
    self.taken = taken
    width = k + cells
  }

  /// The product of a row of one matrix by cell and criterion and a row of another.
  private func product(_ left: [Double], _ one: Int, _ right: [Double], _ other: Int) -> Double {
    var sum = 0.0
    for place in 0..<k { sum += left[one * k + place] * right[other * k + place] }
    return sum
  }

  func precision() -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    for one in 0..<k {
      for other in 0..<k { result[one * width + other] = criterionPrecision[one * k + other] }
      for cell in 0..<cells {
        result[one * width + k + cell] = passed[one * cells + cell]
        result[(k + cell) * width + one] = passed[one * cells + cell]
      }
    }
    for one in 0..<cells {
      let row = (k + one) * width + k
      for other in 0..<cells { result[row + other] = -product(blocks.weighted, one, held, other) }
      for other in blocks.seatCells[one] {
        result[row + other] += blocks.weight(one, other) * blocks.totals[other]
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
      for cell in 0..<cells {
        result[one * width + k + cell] = -taken[one * cells + cell] / residual
        result[(k + cell) * width + one] = -held[cell * k + one] / residual
      }
    }
    for one in 0..<cells {
      let row = (k + one) * width + k
      for other in 0..<cells {
        result[row + other] = product(held, one, blocks.shared, other) / residual
      }
      for other in blocks.seatCells[one] { result[row + other] += blocks.weight(one, other) }
    }
    return result
  }

  func counts() -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    for cell in 0..<cells {
      result[(k + cell) * width + k + cell] = blocks.totals[cell]
      for one in 0..<k {
        let count = blocks.rows[cell * k + one]
        result[one * width + one] += count
        result[one * width + k + cell] = count
        result[(k + cell) * width + one] = count
      }
    }
    return result
  }
}
