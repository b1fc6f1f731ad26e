extension GStudy {
  /// The limits of the generalizability coefficient for `number` conditions of the only facet, at least
  /// zero; `nil` but for complete tables with one random facet, one rating a cell and some residual.
  ///
  /// The ratio of the mean squares of candidates and residual has an F distribution (L. S. Feldt,
  /// Psychometrika 30, 1965): the limits are exact under normality.
  func coefficientLimits(_ number: Double, level: Double) -> (lower: Double, upper: Double)? {
    guard method == .anova, design.facets.members.count == 2, !fixedCriteria,
      let candidate = components.first?.line, let last = components.last, let residual = last.line,
      !last.effect.facets.contains(.repetition), residual.meanSquare > 0
    else { return nil }
    let ratio = candidate.meanSquare / residual.meanSquare
    let (above, below) = (
      Double(candidate.degreesOfFreedom), Double(residual.degreesOfFreedom)
    )
    let tail = 0.5 + level / 2
    let high = FDistribution(numerator: above, denominator: below).quantile(tail)
    let low = FDistribution(numerator: below, denominator: above).quantile(tail)
    let conditions = candidate.expectation[0]
    func coefficient(_ ratio: Double) -> Double {
      let signal = max(ratio - 1, 0) / conditions
      return signal / (signal + 1 / number)
    }
    return (coefficient(ratio / high), coefficient(ratio * low))
  }

  /// The limits of the index of dependability for `number` conditions of the only facet, at least zero;
  /// `nil` where `coefficientLimits` are, and where they do not exist.
  ///
  /// Phi for one condition is the intraclass correlation (2,1): its limits by K. O. McGraw and S. P. Wong
  /// (Psychological Methods 1, 1996) are stepped up to the number.
  func dependabilityLimits(_ number: Double, level: Double) -> (lower: Double, upper: Double)? {
    guard coefficientLimits(number, level: level) != nil, components.count == 3,
      let rows = components[0].line, let columns = components[1].line,
      let error = components[2].line
    else { return nil }
    let squares = MeanSquares(
      units: rows.degreesOfFreedom + 1, raters: columns.degreesOfFreedom + 1,
      rows: rows.meanSquare, columns: columns.meanSquare, error: error.meanSquare)
    let correlation = IntraclassCorrelation(squares, confidence: level)
    guard let one = try? correlation.estimate(.agreement), let lower = one.lower,
      let upper = one.upper
    else { return nil }
    func stepped(_ share: Double) -> Double {
      let positive = max(share, 0)
      return number * positive / (1 + (number - 1) * positive)
    }
    return (stepped(lower), stepped(upper))
  }

  /// The limits of both coefficients for a D study with these numbers, by the names of their figures;
  /// empty where the design has none.
  func limitFigures(_ study: DStudy, level: Double) -> [StatisticReport.Figure] {
    let number = design.facets.contains(.panellist) ? study.panellists : study.criteria
    let limits = [
      ("e_rho_squared", coefficientLimits(number, level: level)),
      ("phi", dependabilityLimits(number, level: level)),
    ]
    return limits.flatMap { name, limits -> [StatisticReport.Figure] in
      guard let limits else { return [] }
      guard limits.upper > 0 else {
        let none = StatisticReport.Value.undefined(
          "candidates differ less than by chance: no value above zero is within the interval")
        return [.init(name + "_lower", none), .init(name + "_upper", none)]
      }
      return [
        .init(name + "_lower", .number(limits.lower)),
        .init(name + "_upper", .number(limits.upper)),
      ]
    }
  }
}
