/// The search for the variances with the largest restricted likelihood.
struct RestrictedSearch {
  let model: PanelModel
  let terms: [ModelTerm]
  private(set) var passes = 0
  /// A variance below this share of the residual variance counts as zero.
  private static let floor = 1e-10

  init(_ model: PanelModel, _ terms: [ModelTerm]) {
    self.model = model
    self.terms = terms
  }

  struct Point {
    let variances: [Double]
    let solution: MixedSolution
  }

  /// The shares of the variance of published interview panels, from which it sets out.
  private static let shares = [0.28, 0.05, 0.06, 0.09, 0.18, 0.08, 0.42]

  /// Climbs from usual shares of `total`.
  mutating func run(total: Double) throws(Undefined) -> Point {
    let shares = terms.map { RestrictedSearch.shares[$0.rawValue] }
    let whole = shares.reduce(0, +)
    guard var here = point(shares.map { $0 / whole * total }) else {
      throw Undefined("the ratings leave no residual variance")
    }
    for _ in 0..<200 {
      guard let next = better(than: here) else { break }
      here = next
      guard here.variances[terms.count - 1] > total * 1e-12 else {
        throw Undefined("the ratings leave no residual variance")
      }
    }
    return here
  }

  private mutating func point(_ variances: [Double]) -> Point? {
    passes += 1
    var deviations = [Double](repeating: 0, count: ModelTerm.count)
    for (place, term) in terms.enumerated() {
      deviations[term.rawValue] = variances[place].squareRoot()
    }
    return model.solution(ComponentDeviations(deviations), .information).map {
      Point(variances: variances, solution: $0)
    }
  }

  private mutating func better(than here: Point) -> Point? {
    let count = terms.count
    let floor = here.variances[count - 1] * RestrictedSearch.floor
    let slopes = terms.enumerated().map {
      here.solution.gradient[$1.rawValue] / (2 * here.variances[$0])
    }
    var free = (0..<count).filter { here.variances[$0] > floor * 1.01 || slopes[$0] < 0 }
    while !free.isEmpty {
      guard let step = step(here, slopes, free) else { return nil }
      let blocked = free.indices.filter { place in
        here.variances[free[place]] <= floor * 1.01 && step[place] < 0
      }
      if !blocked.isEmpty {
        free = free.indices.filter { !blocked.contains($0) }.map { free[$0] }
        continue
      }
      let promise = -free.indices.reduce(0) { $0 + slopes[free[$1]] * step[$1] }
      guard promise > 1e-11 else { return nil }
      return walk(here, step, free, floor, isClose: promise < 1e-6)
    }
    return nil
  }

  private func step(_ here: Point, _ slopes: [Double], _ free: [Int]) -> [Double]? {
    var information: [Double] = []
    for one in free {
      for other in free {
        let own = here.solution.information[
          terms[one].rawValue * ModelTerm.count + terms[other].rawValue]
        information.append(own / (4 * here.variances[one] * here.variances[other]))
      }
    }
    let order = free.count
    // Scaled to a unit diagonal, since variances differ by many powers of ten near the boundary.
    let scales = (0..<order).map { place -> Double in
      let own = information[place * order + place]
      return own > 0 ? 1 / own.squareRoot() : 1
    }
    for row in 0..<order {
      for column in 0..<order {
        information[row * order + column] *= scales[row] * scales[column]
      }
      information[row * order + row] += 1e-12
    }
    guard let factor = Cholesky(information, order: order) else { return nil }
    let solved = factor.solved(free.indices.map { -slopes[free[$0]] * scales[$0] })
    return free.indices.map { solved[$0] * scales[$0] }
  }

  /// The first better point on the way; close to the end the step is trusted, since the fall of the
  /// objective is lost in its rounding.
  private mutating func walk(
    _ here: Point, _ step: [Double], _ free: [Int], _ floor: Double, isClose: Bool
  ) -> Point? {
    var share = 1.0
    for _ in 0..<25 {
      var moved = here.variances
      for (place, term) in free.enumerated() {
        let lowest = term == terms.count - 1 ? here.variances[term] / 10 : floor
        moved[term] = max(moved[term] + share * step[place], lowest)
      }
      if moved == here.variances { return nil }
      if let next = point(moved), isClose || next.solution.objective < here.solution.objective {
        return next
      }
      share /= 2
    }
    return nil
  }

  /// The variances with those at the floor set to zero.
  func rounded(_ point: Point) -> [Double] {
    let floor = point.variances[terms.count - 1] * RestrictedSearch.floor * 1.01
    return point.variances.map { $0 <= floor ? 0 : $0 }
  }
}
