extension MixedWork {
  /// Sums over candidates what the objective and its derivatives need.
  mutating func measure(_ depth: PanelModel.Depth) {
    if depth >= .information {
      sums.projected = [[Double]](repeating: [Double](repeating: 0, count: order), count: 6)
    }
    for number in parts.indices { measure(pattern: number, depth) }
  }

  private mutating func measure(pattern number: Int, _ depth: PanelModel.Depth) {
    let part = parts[number]
    let width = part.width
    let ratings = model.ratings
    let groups = model.shape.groups(of: ratings.patterns[number])
    let residualVariance = deviations.variance(.residual)
    var places: [Int] = []
    var work = CandidateWork(width: width)
    var gathered = [Double](repeating: 0, count: width * width)
    for candidate in ratings.members[number] {
      ratings.places(of: candidate, pattern: number, into: &places)
      let start = ratings.sumStarts[candidate]
      for one in 0..<width { work.effects[one] = effects[places[one]] }
      var square = ratings.squares[candidate]
      for one in 0..<width {
        var rest = ratings.sums[start + one]
        square -= work.effects[one] * rest
        for other in 0..<width { rest -= part.counts[one * width + other] * work.effects[other] }
        square -= work.effects[one] * rest
        work.rest[one] = rest
      }
      for one in 0..<width {
        var scaled = 0.0
        var predicted = 0.0
        for other in 0..<width {
          scaled += part.projection[one * width + other] * work.rest[other]
          predicted += part.prediction[one * width + other] * work.rest[other]
        }
        work.weighted[one] = scaled
        square -= work.rest[one] * predicted
      }
      let quadratic = square / residualVariance
      sums.quadratic += quadratic
      sums.residual += quadratic
      guard depth >= .gradient else { continue }
      for one in 0..<width {
        let row = places[one] * order
        for other in 0..<width { gathered[one * width + other] += covariance[row + places[other]] }
      }
      work.spread(groups, criteria: part.criteria)
      for term in 0..<4 { sums.spread[term] += work.squares[term] }
      if depth >= .information { addProducts(part, &work, quadratic, places) }
    }
    guard depth >= .gradient else { return }
    addTraces(part, groups, gathered, members: Double(ratings.members[number].count))
  }

  /// Adds the traces of a pattern, `gathered` being the sum of the covariances of the effects over its
  /// candidates.
  private mutating func addTraces(
    _ part: PatternSolution, _ groups: [Int], _ gathered: [Double], members: Double
  ) {
    let width = part.width
    let k = part.criteria
    var product = [Double](repeating: 0, count: width * width)
    for one in 0..<width {
      for through in 0..<width {
        let weight = gathered[one * width + through]
        for other in 0..<width {
          product[one * width + other] += weight * part.precision[through * width + other]
        }
      }
    }
    var twice = [Double](repeating: 0, count: width * width)
    for one in 0..<width {
      for through in 0..<width {
        let weight = part.precision[one * width + through]
        for other in 0..<width {
          twice[one * width + other] += weight * product[through * width + other]
        }
      }
      sums.uncertaintyWhole += product[one * width + one]
    }
    for one in 0..<k {
      for other in 0..<k {
        let trace = part.precision[one * width + other] * members
        let uncertain = twice[one * width + other]
        sums.trace[0] += trace
        sums.uncertainty[0] += uncertain
        if groups[one] == groups[other] {
          sums.trace[1] += trace
          sums.uncertainty[1] += uncertain
        }
        if one == other {
          sums.trace[2] += trace
          sums.uncertainty[2] += uncertain
        }
      }
    }
    for seat in k..<width {
      sums.trace[3] += part.precision[seat * width + seat] * members
      sums.uncertainty[3] += twice[seat * width + seat]
    }
  }

  /// Adds the products of the working vectors of a candidate (D. L. Johnson and R. Thompson,
  /// J. Dairy Sci. 78, 1995).
  private mutating func addProducts(
    _ part: PatternSolution, _ work: inout CandidateWork, _ quadratic: Double, _ places: [Int]
  ) {
    let width = part.width
    for place in 0..<width {
      let isNew =
        place >= part.criteria
        && model.shape.knownDeviation[places[place] - model.ratings.criterionCount] == nil
      work.vectors[4 * width + place] = isNew ? work.effects[place] : 0
    }
    for term in 0..<4 {
      let variance = deviations.variance(MixedSums.terms[term])
      for place in 0..<width { work.vectors[term * width + place] *= variance }
    }
    for term in 0..<5 {
      for one in 0..<width {
        var sum = 0.0
        for other in 0..<width {
          sum += part.precision[one * width + other] * work.vectors[term * width + other]
        }
        work.images[term * width + one] = sum
      }
    }
    for term in 0..<5 {
      for other in 0...term {
        var sum = 0.0
        for place in 0..<width {
          sum += work.vectors[term * width + place] * work.images[other * width + place]
        }
        sums.products[term * 6 + other] += sum
      }
      var own = 0.0
      for place in 0..<width {
        own += work.weighted[place] * work.vectors[term * width + place]
        sums.projected[term][places[place]] += work.images[term * width + place]
      }
      sums.products[30 + term] += own
    }
    for place in 0..<width { sums.projected[5][places[place]] += work.weighted[place] }
    sums.products[35] += quadratic
  }
}

extension ModelShape {
  /// The area of each criterion of a pattern.
  func groups(of pattern: RatingPattern) -> [Int] { pattern.criteria.map { areaOf[$0] } }
}

/// Work space of one candidate, as wide as its pattern.
struct CandidateWork {
  let width: Int
  /// The effects of its criteria and seats.
  var effects: [Double]
  /// Its sums less what the effects explain.
  var rest: [Double]
  /// Z'V⁻¹ of its residuals.
  var weighted: [Double]
  /// Squares of `weighted`, gathered as the four terms gather.
  var squares = [Double](repeating: 0, count: 4)
  /// The working vectors of the four terms and of the severities, and what V⁻¹ makes of them.
  var vectors: [Double]
  var images: [Double]

  init(width: Int) {
    self.width = width
    effects = [Double](repeating: 0, count: width)
    rest = effects
    weighted = effects
    vectors = [Double](repeating: 0, count: width * 5)
    images = vectors
  }

  /// Fills `squares` and the vectors of the four terms from `weighted`.
  mutating func spread(_ groups: [Int], criteria: Int) {
    var total = 0.0
    for place in 0..<criteria { total += weighted[place] }
    squares[0] = total * total
    squares[1] = 0
    squares[2] = 0
    squares[3] = 0
    for place in 0..<criteria {
      var group = 0.0
      for other in 0..<criteria where groups[other] == groups[place] { group += weighted[other] }
      vectors[place] = total
      vectors[width + place] = group
      vectors[2 * width + place] = weighted[place]
      vectors[3 * width + place] = 0
      squares[1] += weighted[place] * group
      squares[2] += weighted[place] * weighted[place]
    }
    for place in criteria..<width {
      vectors[place] = 0
      vectors[width + place] = 0
      vectors[2 * width + place] = 0
      vectors[3 * width + place] = weighted[place]
      squares[3] += weighted[place] * weighted[place]
    }
  }
}
