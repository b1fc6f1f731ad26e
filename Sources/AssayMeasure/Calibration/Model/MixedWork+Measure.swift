extension MixedWork {
  /// Sums over candidates what the objective and its derivatives need.
  mutating func measure(_ depth: PanelModel.Depth) {
    if depth >= .information {
      sums.projected = [[Double]](repeating: [Double](repeating: 0, count: order), count: 7)
    }
    for number in parts.indices { measure(pattern: number, depth) }
  }

  private mutating func measure(pattern number: Int, _ depth: PanelModel.Depth) {
    let part = parts[number]
    let width = part.width
    let effectWidth = part.effectWidth
    let effectOf = part.effectOf
    let ratings = model.ratings
    let areas = model.shape.areas(of: ratings.patterns[number])
    let residualVariance = deviations.variance(.residual)
    let variances = MixedSums.terms.map { deviations.variance($0) }
    var places: [Int] = []
    var work = CandidateWork(width: width)
    var gathered = [Double](repeating: 0, count: effectWidth * effectWidth)
    for candidate in ratings.members[number] {
      ratings.places(of: candidate, pattern: number, into: &places)
      let start = ratings.sumStarts[candidate]
      for one in 0..<width { work.effects[one] = effects[places[effectOf[one]]] }
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
        for other in 0..<width {
          scaled += part.projection[one * width + other] * work.rest[other]
        }
        work.weighted[one] = scaled
      }
      work.spread(areas, part)
      // The predicted terms are G Z'V⁻¹r.
      for term in 0..<5 where variances[term] > 0 {
        var predicted = 0.0
        for place in part.places(of: term) {
          predicted += work.vectors[term * width + place] * work.rest[place]
        }
        square -= variances[term] * predicted
      }
      let quadratic = square / residualVariance
      sums.quadratic += quadratic
      sums.residual += quadratic
      guard depth >= .gradient else { continue }
      for one in 0..<effectWidth {
        let row = places[one] * order
        for other in 0..<effectWidth {
          gathered[one * effectWidth + other] += covariance[row + places[other]]
        }
      }
      for term in 0..<5 { sums.spread[term] += work.squares[term] }
      if depth >= .information { addProducts(part, &work, quadratic, places) }
    }
    guard depth >= .gradient else { return }
    addTraces(part, areas, gathered, members: Double(ratings.members[number].count))
  }

  /// Adds the traces of a pattern, `gathered` being the sum of the covariances of the effects over its
  /// candidates.
  private mutating func addTraces(
    _ part: PatternSolution, _ areas: [Int], _ gathered: [Double], members: Double
  ) {
    let width = part.width
    let effectWidth = part.effectWidth
    let k = part.criteria
    var product = [Double](repeating: 0, count: effectWidth * width)
    for one in 0..<effectWidth {
      for through in 0..<effectWidth {
        let weight = gathered[one * effectWidth + through]
        for other in 0..<width {
          product[one * width + other] += weight * part.crossPrecision[through * width + other]
        }
        sums.uncertaintyWhole += weight * part.effectPrecision[one * effectWidth + through]
      }
    }
    var twice = [Double](repeating: 0, count: width * width)
    for one in 0..<width {
      for through in 0..<effectWidth {
        let weight = part.crossPrecision[through * width + one]
        for other in 0..<width {
          twice[one * width + other] += weight * product[through * width + other]
        }
      }
    }
    for one in 0..<k {
      for other in 0..<k {
        let trace = part.precision[one * width + other] * members
        let uncertain = twice[one * width + other]
        sums.trace[0] += trace
        sums.uncertainty[0] += uncertain
        if areas[one] == areas[other] {
          sums.trace[1] += trace
          sums.uncertainty[1] += uncertain
        }
        if one == other {
          sums.trace[2] += trace
          sums.uncertainty[2] += uncertain
        }
      }
    }
    for one in k..<width {
      for other in k..<width where part.effectOf[one] == part.effectOf[other] {
        sums.trace[3] += part.precision[one * width + other] * members
        sums.uncertainty[3] += twice[one * width + other]
      }
      sums.trace[4] += part.precision[one * width + one] * members
      sums.uncertainty[4] += twice[one * width + one]
    }
  }

  /// Adds the products of the working vectors of a candidate (D. L. Johnson and R. Thompson,
  /// J. Dairy Sci. 78, 1995).
  private mutating func addProducts(
    _ part: PatternSolution, _ work: inout CandidateWork, _ quadratic: Double, _ places: [Int]
  ) {
    let width = part.width
    for place in 0..<width {
      let effect = places[part.effectOf[place]] - model.ratings.criterionCount
      let isNew = effect >= 0 && model.shape.knownDeviation[effect] == nil
      work.vectors[5 * width + place] = isNew ? work.effects[place] : 0
    }
    for term in 0..<5 {
      let variance = deviations.variance(MixedSums.terms[term])
      for place in 0..<width { work.vectors[term * width + place] *= variance }
    }
    let present = (0..<6).filter { $0 == 5 || deviations[MixedSums.terms[$0]] > 0 }
    for term in present {
      for one in 0..<width {
        var sum = 0.0
        for other in part.places(of: term) {
          sum += part.precision[one * width + other] * work.vectors[term * width + other]
        }
        work.images[term * width + one] = sum
      }
    }
    for term in present {
      for other in present where other <= term {
        var sum = 0.0
        for place in part.places(of: term) {
          sum += work.vectors[term * width + place] * work.images[other * width + place]
        }
        sums.products[term * 7 + other] += sum
      }
      var own = 0.0
      for place in 0..<width {
        own += work.weighted[place] * work.vectors[term * width + place]
        sums.projected[term][places[part.effectOf[place]]] += work.images[term * width + place]
      }
      sums.products[42 + term] += own
    }
    for place in 0..<width {
      sums.projected[6][places[part.effectOf[place]]] += work.weighted[place]
    }
    sums.products[48] += quadratic
  }
}

extension ModelShape {
  /// The area of each criterion of a pattern.
  func areas(of pattern: RatingPattern) -> [Int] { pattern.criteria.map { areaOf[$0] } }
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
  /// Squares of `weighted`, gathered as the five terms gather.
  var squares = [Double](repeating: 0, count: 5)
  /// The working vectors of the five terms and of the severities, and what V⁻¹ makes of them.
  var vectors: [Double]
  var images: [Double]

  init(width: Int) {
    self.width = width
    effects = [Double](repeating: 0, count: width)
    rest = effects
    weighted = effects
    vectors = [Double](repeating: 0, count: width * 6)
    images = vectors
  }

  /// Fills `squares` and the vectors of the five terms from `weighted`.
  mutating func spread(_ areas: [Int], _ part: PatternSolution) {
    let criteria = part.criteria
    var total = 0.0
    for place in 0..<criteria { total += weighted[place] }
    for term in 1..<5 { squares[term] = 0 }
    squares[0] = total * total
    for place in 0..<criteria {
      var group = 0.0
      for other in 0..<criteria where areas[other] == areas[place] { group += weighted[other] }
      vectors[place] = total
      vectors[width + place] = group
      vectors[2 * width + place] = weighted[place]
      vectors[3 * width + place] = 0
      vectors[4 * width + place] = 0
      squares[1] += weighted[place] * group
      squares[2] += weighted[place] * weighted[place]
    }
    for place in criteria..<width {
      vectors[place] = 0
      vectors[width + place] = 0
      vectors[2 * width + place] = 0
      var seat = 0.0
      for other in part.cellsOfSeat(of: place) { seat += weighted[other] }
      vectors[3 * width + place] = seat
      vectors[4 * width + place] = weighted[place]
      squares[3] += weighted[place] * seat
      squares[4] += weighted[place] * weighted[place]
    }
  }
}
