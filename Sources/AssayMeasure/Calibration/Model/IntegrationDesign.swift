/// Points that stand for the uncertainty of the standard deviations, and their weights.
///
/// The mode and two points along each axis of the curvature, as in integrated nested Laplace
/// approximation (H. Rue, S. Martino and N. Chopin, JRSS B 71, 2009, section 6.5): at 1.1 √p standard
/// deviations, p being the number of terms.
struct IntegrationDesign: Sendable {
  /// The logarithms of the deviations at each point; the mode comes first.
  let points: [[Double]]

  private let distance: Double

  init(_ mode: PosteriorMode) {
    let order = mode.logarithms.count
    let (values, vectors) = SmallMatrix.eigen(mode.curvature, order: order)
    distance = 1.1 * Double(order).squareRoot()
    var points = [mode.logarithms]
    for axis in 0..<order {
      let length = distance / values[axis].squareRoot()
      for sign in [1.0, -1.0] {
        points.append(
          (0..<order).map { place in
            mode.logarithms[place] + sign * length * vectors[place * order + axis]
          })
      }
    }
    self.points = points
  }

  /// The weights, with sum 1, of points with these values of the objective; an infinite objective has
  /// the weight zero.
  func weights(_ objectives: [Double]) -> [Double] {
    let order = Double(points.count / 2)
    let share = 1.21
    let height = 2 * order * share * Elementary.exp(-share * order / 2)
    var weights = [1 - 1 / share]
    for objective in objectives.dropFirst() {
      weights.append(Elementary.exp(objectives[0] - objective) / height)
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
