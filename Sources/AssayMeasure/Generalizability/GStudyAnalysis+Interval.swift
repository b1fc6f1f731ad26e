extension GStudyAnalysis {
  /// The interval of a component by the chi-square distribution with the degrees of freedom of
  /// F. E. Satterthwaite, Biometrics Bulletin 2 (1946); exact for a `single` mean square.
  static func satterthwaite(
    _ estimate: Double, freedom: Double, level: Double, single: Bool
  ) -> VarianceComponent.Interval? {
    let method = single ? "chi-square" : "satterthwaite"
    let distribution = ChiSquare(degrees: freedom)
    let tail = (1 - level) / 2
    let large = distribution.quantile(1 - tail)
    let small = distribution.quantile(tail)
    guard large > 0, large.isFinite else { return nil }
    let upper = freedom * estimate / small
    return .init(
      lower: freedom * estimate / large, upper: upper.isFinite && upper < 1e100 ? upper : nil,
      method: method)
  }
}
