/// A decision study: how dependable a candidate's mean is over given numbers of panellists and
/// criteria.
///
/// R. L. Brennan, Generalizability Theory (2001), section 4.1 and 5.1: each component is divided by the
/// numbers of the random facets it varies over. What varies with the candidate over fixed facets alone
/// is universe score; what varies with the candidate over a random facet is relative error; absolute
/// error adds what varies over random facets alone.
public struct DStudy: Hashable, Sendable {
  /// The panellists that a candidate has.
  public let panellists: Double
  /// The criteria that a candidate is rated on.
  public let criteria: Double
  /// The variance of what the mean would be over the whole universe.
  public let universeScoreVariance: Double
  /// The error variance when candidates are compared with each other.
  public let relativeErrorVariance: Double
  /// The error variance when a candidate is held to a bar.
  public let absoluteErrorVariance: Double
  /// The variance of the mean of all candidates of the G study.
  public let meanErrorVariance: Double

  /// The study for these numbers, each at least 1.
  public init(_ study: GStudy, panellists: Double, criteria: Double) {
    self.panellists = panellists
    self.criteria = criteria
    let fixed: Facets = study.fixedCriteria ? .criterion : []
    var (universe, relative, absolute, mean) = (0.0, 0.0, 0.0, 0.0)
    for component in study.components {
      let facets = component.effect.facets
      var share = component.used
      if facets.contains(.panellist) { share /= panellists }
      if facets.contains(.criterion) { share /= criteria }
      let random = facets.subtracting([.candidate]).subtracting(fixed)
      switch (facets.contains(.candidate), random.isEmpty) {
      case (true, true): universe += share
      case (true, false):
        relative += share
        absolute += share
      case (false, false): absolute += share
      case (false, true): break
      }
      if facets.contains(.candidate) {
        mean += share / Double(study.candidates)
      } else if !random.isEmpty {
        mean += share
      }
    }
    universeScoreVariance = universe
    relativeErrorVariance = relative
    absoluteErrorVariance = absolute
    meanErrorVariance = mean
  }

  /// The generalizability coefficient E rho²: the share of universe-score variance in the variance of
  /// means that are compared with each other.
  public func generalizability() throws(Undefined) -> Double {
    try share(of: universeScoreVariance, with: relativeErrorVariance)
  }

  /// The index of dependability Phi: the same share for means that are held to a bar.
  public func dependability() throws(Undefined) -> Double {
    try share(of: universeScoreVariance, with: absoluteErrorVariance)
  }

  /// The index of dependability Phi(lambda) for decisions at the bar `cut`, `mean` being the mean of
  /// the G study (R. L. Brennan and M. T. Kane, Journal of Educational Measurement 14, 1977).
  ///
  /// The squared distance of mean and bar is freed of the error of the mean, and zero when that is
  /// larger.
  public func dependability(at cut: Double, mean: Double) throws(Undefined) -> Double {
    let distance = max((mean - cut) * (mean - cut) - meanErrorVariance, 0)
    return try share(of: universeScoreVariance + distance, with: absoluteErrorVariance)
  }

  /// The standard error of measurement of compared means.
  public var relativeError: Double { relativeErrorVariance.squareRoot() }

  /// The standard error of measurement of means held to a bar.
  public var absoluteError: Double { absoluteErrorVariance.squareRoot() }

  /// The width of the interval of a candidate's score about the mean, by the absolute error.
  public func width(level: Double) -> Double {
    2 * Normal.quantile(0.5 + level / 2) * absoluteError
  }

  private func share(of signal: Double, with noise: Double) throws(Undefined) -> Double {
    guard signal + noise > 0 else {
      throw Undefined("neither candidates nor errors vary: every component is zero")
    }
    return signal / (signal + noise)
  }
}
