/// What the derivatives of the objective are made of, for each term whose variance is inside a
/// candidate: candidate, area, criterion, halo and halo by area, in this order.
struct MixedSums {
  /// r'V⁻¹r of the residuals r, and later the squares of the scaled severities.
  var quadratic = 0.0
  /// r'V⁻¹r alone.
  var residual = 0.0
  /// The sum over candidates of tr V⁻¹ dV.
  var trace = [Double](repeating: 0, count: 5)
  /// The sum over candidates of r'V⁻¹ dV V⁻¹r.
  var spread = [Double](repeating: 0, count: 5)
  /// The trace of the covariance of the effects times W'V⁻¹ dV V⁻¹W.
  var uncertainty = [Double](repeating: 0, count: 5)
  /// The trace of the covariance of the effects times W'V⁻¹W.
  var uncertaintyWhole = 0.0
  /// Products f'V⁻¹f of the working vectors f of these five terms, of the severities and of r.
  var products = [Double](repeating: 0, count: 49)
  /// W'V⁻¹f of the same seven.
  var projected = [[Double]](repeating: [], count: 7)

  /// The terms in their order.
  static let terms: [ModelTerm] = [.candidate, .area, .criterion, .halo, .areaHalo]
}
