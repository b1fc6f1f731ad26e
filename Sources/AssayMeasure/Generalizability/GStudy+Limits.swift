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

  /// The limits for a D study with these numbers.
  func limits(_ study: DStudy, level: Double) -> (lower: Double, upper: Double)? {
    coefficientLimits(
      design.facets.contains(.panellist) ? study.panellists : study.criteria, level: level)
  }

  /// The limits as figures, where there are any.
  func limitFigures(_ study: DStudy, level: Double) -> [StatisticReport.Figure] {
    guard let limits = limits(study, level: level) else { return [] }
    return [
      .init("e_rho_squared_lower", .number(limits.lower)),
      .init("e_rho_squared_upper", .number(limits.upper)),
    ]
  }
}
