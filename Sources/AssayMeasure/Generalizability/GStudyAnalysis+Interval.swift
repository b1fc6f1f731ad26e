extension GStudyAnalysis {
  /// The interval of a component by the chi-square distribution with the degrees of freedom of
  /// F. E. Satterthwaite, Biometrics Bulletin 2 (1946); exact for a `single` mean square.
  ///
  /// `nil` below half a degree of freedom, where a component is nothing against its error; no upper
  /// limit where it would be over a million times the estimate.
  static func satterthwaite(
    _ estimate: Double, freedom: Double, level: Double, single: Bool
  ) -> VarianceComponent.Interval? {
    guard freedom >= 0.5 else { return nil }
    let method = single ? "chi-square" : "satterthwaite"
    let distribution = ChiSquare(degrees: freedom)
    let tail = (1 - level) / 2
    let large = distribution.quantile(1 - tail)
    let small = distribution.quantile(tail)
    let upper = freedom * estimate / small
    return .init(
      lower: freedom * estimate / large, upper: upper < 1e6 * estimate ? upper : nil,
      method: method)
  }
}
