/// What is held about the ratings before they are seen: log-normal priors on the deviations, and
/// what earlier runs found.
public struct CalibrationPriors: Hashable, Sendable {
  /// The median of each deviation on a scale from 1 to 5; other scales stretch it.
  public var medians: CalibrationComponents
  /// The standard deviation of the logarithm of each deviation.
  public var spreads: CalibrationComponents
  /// What an earlier run found; it takes the place of the medians and spreads of the terms it knows.
  public var history: CalibrationHistory?
  /// Added to the variance of every severity known from `history`, in squared units of the scale: how
  /// far a panellist may have moved since.
  public var widening: Double

  /// Priors.
  public init(
    medians: CalibrationComponents = CalibrationPriors.standardMedians,
    spreads: CalibrationComponents = CalibrationPriors.standardSpreads,
    history: CalibrationHistory? = nil, widening: Double = 0
  ) {
    self.medians = medians
    self.spreads = spreads
    self.history = history
    self.widening = widening
  }

  /// Medians near the variance shares of published interview panels.
  public static let standardMedians = CalibrationComponents(
    candidate: 0.55, area: 0.40, criterion: 0.25, panellist: 0.30, halo: 0.45, areaHalo: 0.25,
    residual: 0.60)
  /// Spreads wide enough that forty candidates outweigh them.
  public static let standardSpreads = CalibrationComponents(
    candidate: 0.50, area: 0.60, criterion: 0.60, panellist: 0.50, halo: 0.50, areaHalo: 0.60,
    residual: 0.30)
  /// The priors without history.
  public static let standard = CalibrationPriors()

  /// The prior on the logarithms of the deviations of `terms` on a scale.
  func deviations(_ terms: [ModelTerm], _ scale: CalibrationScale) throws(Undefined)
    -> DeviationPrior
  {
    for value in medians.values + spreads.values where !(value > 0 && value.isFinite) {
      throw Undefined("a prior's median or spread is \(Digits.twelve(value)), expected above zero")
    }
    let order = terms.count
    let stretch = Elementary.log(scale.stretch)
    let bounds = terms.map {
      (Elementary.log(medians.values[$0.rawValue]) + stretch, spreads.values[$0.rawValue])
    }
    var means = terms.map { Elementary.log(medians.values[$0.rawValue]) + stretch }
    var covariance = [Double](repeating: 0, count: order * order)
    for (place, term) in terms.enumerated() {
      let spread = spreads.values[term.rawValue]
      covariance[place * order + place] = spread * spread
    }
    if let history { try history.impose(on: &means, &covariance, terms) }
    guard let factor = Cholesky(covariance, order: order) else {
      throw Undefined("the covariance of the history's components is not positive definite")
    }
    return DeviationPrior(terms: terms, means: means, precision: factor.inverse(), bounds: bounds)
  }
}
